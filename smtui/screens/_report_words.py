"""A report in words: the line under the editor, the closing questions, a kept report to read."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from smtui.domain.family import Severity
from smtui.screens._messages import Subject
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.draft import Draft
    from smtui.domain.finding import Dismissal, Finding, Length, Report
    from smtui.domain.guide import Clause, Guide

UNSEEN = "写真や動画の中身、リンク先のページ、書かれたことが本当かどうかは、点検できません。"
"""What the program cannot see; said with every report."""
INVITATION = (
    "上の欄に下書きを書くか、貼り付けてください。"
    "気になる表現があれば、ここに理由と根拠の条文が並びます。"
)
CLEAN = "指摘はありません。"
NOT_CHECKED = "点検できませんでした。"


class ReportLine(Static):
    """The verdict, how many findings there are, and how long the draft is."""

    DEFAULT_CSS = """
    ReportLine { height: auto; padding: 0 1; background: $panel; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(markup=False, id=id)
        self._again: Callable[[], None] | None = None

    def on_resize(self) -> None:
        """Say it anew in another width."""
        if self._again is not None:
            self._again()

    def wait(self) -> None:
        """Say that there is no answer about the text yet."""
        self._again = None
        self.update(Content("点検しています…"))

    def fail(self, reason: str) -> None:
        """Say that there is no answer about the text, and why."""
        self._again = None
        self.update(Content.assemble((NOT_CHECKED, "bold"), f"　{printable(reason)}"))

    def show(self, report: "Report | None") -> None:
        """Show a report, None for no text yet."""
        if report is None:
            self._again = None
            self.update(Content("まだ本文がありません。"))
            return
        self._again = partial(self.show, report)
        failed = f"、点検できなかった項目 {len(report.failed)}" if report.failed else ""
        left = f"{report.verdict.label}（{counts(report)}{failed}）"
        right = length_words(report.length)
        room = self.content_size.width - cell_len(left)
        if room < cell_len(right) + 2:
            right = right.partition("（")[0]
        gap = max(2, room - cell_len(right))
        self.update(Content.assemble((left, "bold"), " " * gap, right))


def counts(report: "Report") -> str:
    """Return how many findings of each severity are open."""
    parts = [
        f"{severity.label} {number}"
        for severity in sorted(Severity, reverse=True)
        if (number := sum(_stands(finding, severity) for finding in report.findings))
    ]
    return "、".join(parts) or "指摘 0"


def _stands(finding: "Finding", severity: Severity) -> bool:
    return finding.severity is severity and finding.dismissal is None


def length_words(length: "Length") -> str:
    """Return how long the draft is by the platform's own rule, and whether it is too long."""
    if length.limit is None:
        return f"{length.used}字"
    if length.used > length.limit:
        return f"{length.used}/{length.limit} {length.used - length.limit} 超えています"
    return f"{length.used}/{length.limit}（あと{length.limit - length.used}）"


def notes_of(report: "Report") -> tuple[str, ...]:
    """Return the sentences that stand below the findings."""
    if not (report.findings or report.failed):
        return CLEAN, UNSEEN
    reasons: dict[str, list[str]] = {}
    for failure in report.failed:
        reasons.setdefault(failure.reason, []).append(failure.check)
    failed = (
        f"点検できなかった項目 {len(checks)}: {'、'.join(checks)}　{reason}"
        for reason, checks in reasons.items()
    )
    return (*failed, UNSEEN)


def clause_parts(clause: "Clause") -> Iterator[tuple[str, str]]:
    """Yield a clause in full: label, chapter, kind, text and note."""
    yield f"{printable(clause.label, one_line=True)}", "bold"
    yield f"　{clause.kind_words}　{printable(clause.chapter, one_line=True)}\n", ""
    yield f"{printable(clause.text)}\n", ""
    if clause.note:
        yield f"（読み方の参考）{printable(clause.note)}\n", ""


def finding_parts(finding: "Finding", guide: "Guide | None") -> Iterator[tuple[str, str]]:
    """Yield a finding in full: what, why, and the clauses it rests on."""
    yield f"【{finding.severity.label}】", "bold"
    yield f"{finding.family.label}\n", "bold"
    if finding.excerpt:
        yield f"「{printable(finding.excerpt, one_line=True)}」\n", "underline"
    yield f"{printable(finding.message)}\n", ""
    grounds = [clause for name in finding.clauses if guide and (clause := guide.clause(name))]
    for clause in grounds:
        yield "\n根拠　", "bold"
        yield from clause_parts(clause)
    if not grounds:
        where = "この手引きに定めはありません。" if guide else "手引きを選んでいません。"
        yield f"\n参考　{where}一般的な注意として示しています。\n", ""
    related = [clause for name in finding.related if guide and (clause := guide.clause(name))]
    if labels := dict.fromkeys(clause.label for clause in related):
        yield f"\n関連　{'、'.join(labels)}\n", ""
    if finding.dismissal is not None:
        yield "\n見送り済み　", "bold"
        yield f"{dismissal_words(finding.dismissal)}\n", ""


def dismissal_words(dismissal: "Dismissal") -> str:
    """Return why a finding was set aside, when and by whom."""
    at = dismissal.at
    by = f" {dismissal.by}" if dismissal.by else ""
    return printable(f"{dismissal.reason}（{at.month}月{at.day}日 {at:%H:%M}{by}）", one_line=True)


def subject_of(finding: "Finding") -> Subject:
    """Return a finding as what a question to a colleague is about."""
    return Subject(f"check:{finding.check}", printable(finding.excerpt, one_line=True))


def report_parts(
    draft: "Draft", report: "Report", guide: "Guide | None"
) -> Iterator[tuple[str, str]]:
    """Yield a kept report to read: the text as it was judged, then everything said about it."""
    yield f"{report.verdict.label}（{counts(report)}）　{length_words(report.length)}\n\n", "bold"
    yield f"{printable(draft.text)}\n", ""
    for finding in report.findings:
        yield "\n――\n", ""
        yield from finding_parts(finding, guide)
    for note in notes_of(report):
        yield f"\n{note}", ""
