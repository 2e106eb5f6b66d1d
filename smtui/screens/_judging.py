"""Judging what is in the editor, in a thread, and the answer that comes back."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smtui.domain.draft import Draft, Occasion
from smtui.screens._marks import Mark

if TYPE_CHECKING:
    from smtui.domain.finding import Finding, Report
    from smtui.domain.guide import Guide
    from smtui.workspace.clearing import Background
    from smtui.workspace.desk import Workspace

REST = 0.1
"""Seconds without a key before a short draft is judged."""

_LONG = 0.05
"""A draft that takes longer to judge waits longer for its turn."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer about one state of the text."""

    revision: int
    draft: Draft
    report: "Report"
    guide: "Guide | None"
    seconds: float
    """Processor time it took, whatever else the machine was doing."""

    @property
    def rest(self) -> float:
        """How long to wait after the last key: longer for a text that takes long to judge."""
        return REST if self.seconds < _LONG else min(2.0, 3 * self.seconds)


def judged(
    workspace: "Workspace",
    text: str,
    occasion: Occasion,
    revision: int,
    behind: "Background | None" = None,
) -> Judged:
    """Judge a text; raises BadInput for one that cannot be a draft, GuideError."""
    draft = Draft.of(text, occasion)
    judge = workspace.judge
    began = time.thread_time()
    if behind is None:
        report = judge.report(draft)
    else:
        report = behind.marked(draft, judge.report(draft, behind.earlier, behind.account))
    seconds = time.thread_time() - began
    return Judged(revision, draft, report, judge.guide(occasion.guide), seconds)


def marks_of(findings: "tuple[Finding, ...]") -> tuple[Mark, ...]:
    """Return the marks of the findings that stand somewhere in the text and are open."""
    return tuple(
        Mark(number, finding.span, finding.severity)
        for number, finding in enumerate(findings)
        if finding.span.end > finding.span.start and finding.dismissal is None
    )


def same_finding(one: "Finding", other: "Finding") -> bool:
    """Tell whether two findings say the same of the same words, wherever they now stand."""
    return (one.check, one.excerpt, one.message) == (other.check, other.excerpt, other.message)
