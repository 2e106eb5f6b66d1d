"""Measuring the checks on labelled drafts: what is missed, and how often they cry wolf."""

from collections.abc import Iterable
from typing import Any

from smtui.domain.family import Family, Severity
from smtui.domain.finding import Finding
from smtui.domain.value import Value
from smtui.errors import BadInput


class Wanted(Value):
    """One thing a checker has to find."""

    family: Family
    excerpt: str
    """A substring of the draft; empty for the whole draft."""


class Labels(Value):
    """What is expected of a draft."""

    must: tuple[Wanted, ...]
    may: frozenset[Family]
    """Families that are neither required nor false alarms."""
    clean: bool


class Score(Value):
    """Counts of one family, or of all."""

    wanted: int
    hits: int
    alarms: int
    """Findings of block or warn that nobody asked for."""

    @property
    def recall(self) -> float | None:
        """Hits per wanted item; None without any."""
        return self.hits / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing to count."""
        total = self.hits + self.alarms + self.wanted
        return 2 * self.hits / total if total else None


class Miss(Value):
    """A wanted item nobody found, or a finding nobody wanted."""

    draft: str
    family: Family
    excerpt: str
    check: str
    """Code of the check; empty for a miss."""


class Evaluation(Value):
    """The result over all drafts."""

    families: dict[Family, Score]
    drafts: int
    clean: int
    clean_alarms: int
    misses: tuple[Miss, ...]
    alarms: tuple[Miss, ...]

    @property
    def total(self) -> Score:
        """The sums over all families."""
        scores = self.families.values()
        return Score(
            sum(score.wanted for score in scores),
            sum(score.hits for score in scores),
            sum(score.alarms for score in scores),
        )


class Judged(Value):
    """A labelled draft with what the checks said."""

    id: str
    text: str
    labels: Labels
    findings: tuple[Finding, ...]


def labels_from(row: dict[str, Any]) -> Labels:
    """Return the labels of a JSON line; raises BadInput where they are missing or wrong."""
    try:
        must = tuple(Wanted(Family(item["family"]), item["excerpt"]) for item in row["must"])
        return Labels(must, frozenset(Family(name) for name in row["may"]), bool(row["clean"]))
    except (KeyError, TypeError, ValueError):
        raise BadInput("ラベル（must・may・clean）がないか、分類の名前に誤りがあります。") from None


def evaluate(judged: Iterable[Judged]) -> Evaluation:
    """Return recall and false alarms per family.

    Only block and warn count. A finding hits a wanted item if they share a family and a code
    point; a finding of a family neither wanted nor allowed is a false alarm.
    """
    wanted = dict.fromkeys(Family, 0)
    hits = dict.fromkeys(Family, 0)
    alarms: list[Miss] = []
    misses: list[Miss] = []
    drafts = clean = clean_alarms = 0
    for draft in judged:
        drafts += 1
        clean += draft.labels.clean
        strong = [finding for finding in draft.findings if finding.severity >= Severity.WARN]
        for item in draft.labels.must:
            wanted[item.family] += 1
            if any(_meets(finding, item, draft.text) for finding in strong):
                hits[item.family] += 1
            else:
                misses.append(Miss(draft.id, item.family, item.excerpt, ""))
        known = draft.labels.may | {item.family for item in draft.labels.must}
        false = [finding for finding in strong if finding.family not in known]
        clean_alarms += len(false) * draft.labels.clean
        alarms += [Miss(draft.id, f.family, f.excerpt, f.check) for f in false]
    families = {
        family: Score(wanted[family], hits[family], sum(alarm.family is family for alarm in alarms))
        for family in Family
    }
    return Evaluation(families, drafts, clean, clean_alarms, tuple(misses), tuple(alarms))


def _meets(finding: Finding, wanted: Wanted, text: str) -> bool:
    if finding.family is not wanted.family:
        return False
    if not wanted.excerpt or finding.span.end == 0:
        return True
    at = text.find(wanted.excerpt)
    while at >= 0:
        if finding.span.start < at + len(wanted.excerpt) and at < finding.span.end:
            return True
        at = text.find(wanted.excerpt, at + 1)
    return False
