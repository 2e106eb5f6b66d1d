"""The checker: a draft and the facts in, a report out. It touches no clock, disk or screen."""

from collections.abc import Iterable, Iterator, Sequence, Set

from smtui import __version__
from smtui.checks import Check
from smtui.checks._hosts import is_public
from smtui.checks._waking import Waking
from smtui.domain import digest
from smtui.domain.approval import Question, Route, fits, is_met, open_route, shortcuts
from smtui.domain.draft import Account, Draft, Occasion
from smtui.domain.facts import Facts
from smtui.domain.family import Family, Severity, Verdict
from smtui.domain.finding import Failure, Finding, Hit, Report
from smtui.domain.grounds import NO_GROUNDS, Grounds, grounds_in, severity_in
from smtui.domain.guide import Guide
from smtui.domain.reading import Reading
from smtui.domain.value import Value
from smtui.reading import read_all
from smtui.reading.length import measure
from smtui.reading.lexicon import Lexicon

_DOUBT = -250
"""Hundredths below the threshold at which all words speak so clearly against a family that a
warning of it only asks."""

_BROKEN = "点検の途中で誤りが起きました（{}）。"
_NO_DICTIONARY = "辞書を読み込めないため、点検できませんでした。"

_VERDICTS = {
    Severity.BLOCK: Verdict.BLOCK,
    Severity.WARN: Verdict.FIX,
    Severity.CONFIRM: Verdict.CONFIRM,
    Severity.INFO: Verdict.CLEAR,
}


class Asked(Value):
    """What a guide asks on an occasion of a text in which certain things were found."""

    questions: tuple[Question, ...]
    route: Route | None
    shortcuts: tuple[Route, ...]


class _Case:
    """A draft that is judged, and what was found so far."""

    __slots__ = ("facts", "failed", "findings", "reading")

    def __init__(self, reading: Reading, facts: Facts) -> None:
        self.reading = reading
        self.facts = facts
        self.findings: list[Finding] = []
        self.failed: list[Failure] = []

    def warned_of(self, family: Family) -> bool:
        """Tell whether a family is warned of already."""
        return any(f.family is family and f.severity >= Severity.WARN for f in self.findings)


class Checker:
    """Judges drafts under one guide (None: general advice)."""

    def __init__(self, checks: Iterable[Check], lexicon: Lexicon, guide: Guide | None) -> None:
        self._checks = tuple(checks)
        self._lexicon = lexicon
        self.guide = guide
        """The guide the drafts are judged under; None for general advice."""
        self._codes = tuple(check.code for check in self._checks)
        self._grounds: dict[str, Grounds] = {}
        self._asked: dict[tuple[object, ...], Asked] = {}
        self._turns = [(check.fallback, check.code) for check in self._checks]
        self._waking = {account: Waking(self._checks, account) for account in Account}

    def check(self, draft: Draft, facts: Facts) -> Report:
        """Return the report on a draft. The same draft and facts give the same report."""
        return self.check_all([(draft, facts)])[0]

    def check_all(self, drafts: Sequence[tuple[Draft, Facts]]) -> list[Report]:
        """Return the reports on drafts, in their order.

        Each check looks at all drafts before the next one does: it and its patterns stay in the
        processor's cache, which saves a seventh of the time.
        """
        given = ((draft, bool(facts.earlier)) for draft, facts in drafts)
        readings = read_all(given, self._lexicon)
        cases = [
            _Case(reading, facts) for reading, (_, facts) in zip(readings, drafts, strict=True)
        ]
        awake: dict[int, list[_Case]] = {}
        for case in cases:
            for index in self._waking[case.reading.draft.occasion.account].awake(case.reading):
                awake.setdefault(index, []).append(case)
        for index in sorted(awake, key=self._turns.__getitem__):
            self._run(self._checks[index], awake[index])
        return [self._report(case) for case in cases]

    def _run(self, check: Check, cases: list[_Case]) -> None:
        """Let one check look at all drafts that woke it."""
        for case in cases:
            if check.fallback and case.warned_of(check.family):
                continue
            try:
                for hit in check.find(case.reading, case.facts):
                    case.findings.append(self._finding(check, hit, case.reading))
            except Exception as error:  # noqa: BLE001 - the door around one check
                case.failed.append(Failure(check.code, _BROKEN.format(type(error).__name__)))

    def _finding(self, check: Check, hit: Hit, reading: Reading) -> Finding:
        """Give a hit its grounds and strength; where all words speak against it, it asks."""
        family, draft = check.family, reading.draft
        grounds = self._grounds_of(check, family)
        severity = severity_in(
            self.guide,
            check.severity,
            family,
            check.code,
            draft.occasion.account,
            silent=not grounds.clauses,
        )
        if severity is Severity.WARN and reading.weighs.get(family, 0) < _DOUBT:
            severity = Severity.CONFIRM
        return Finding(
            check.code,
            family,
            severity,
            hit.span,
            hit.span.of(draft.text),
            hit.message,
            hit.repairs,
            grounds.clauses,
            grounds.related,
            reference=not grounds.clauses,
        )

    def _grounds_of(self, check: Check, family: Family) -> Grounds:
        known = self._grounds.get(check.code)
        if known is None:
            known = grounds_in(self.guide, family, check.code) if self.guide else NO_GROUNDS
            self._grounds[check.code] = known
        return known

    def _report(self, case: _Case) -> Report:
        reading, facts, failed = case.reading, case.facts, case.failed
        findings = _merged(case.findings)
        if not reading.tokenised:
            failed += [Failure(c.code, _NO_DICTIONARY) for c in self._checks if c.tokens]
        draft, guide = reading.draft, self.guide
        occasion = draft.occasion
        asked = self._asked_on(
            occasion,
            frozenset(_found(reading, facts)),
            frozenset(finding.family for finding in findings if finding.severity > Severity.INFO),
        )
        broken = {failure.check for failure in failed}
        return Report(
            findings,
            asked.questions,
            asked.route,
            asked.shortcuts,
            _verdict(findings, failed),
            measure(draft.text, facts.platform, occasion.platform),
            tuple(c for c in self._codes if c not in broken) if broken else self._codes,
            tuple(failed),
            guide.id if guide else None,
            guide.identity.version if guide else "",
            guide.identity.digest if guide else "",
            __version__,
            digest.of_text(draft.text),
        )

    def _asked_on(
        self, occasion: Occasion, found: frozenset[str], families: frozenset[Family]
    ) -> Asked:
        """Return what the guide asks, worked out once for texts that are alike in this."""
        key = (occasion.account, occasion.kind, occasion.media, occasion.mode, found, families)
        known = self._asked.get(key)
        if known is None:
            known = _asked(self.guide, occasion, found, families) if self.guide else _NOTHING
            self._asked[key] = known
        return known


_NOTHING = Asked((), None, ())


def _asked(guide: Guide, occasion: Occasion, found: Set[str], families: Set[Family]) -> Asked:
    """Return the guide's questions, route and shortcuts that fit."""
    routes = [
        route
        for route in guide.routes
        if fits(route.when, occasion) and is_met(route.when, found, families)
    ]
    return Asked(
        tuple(
            question
            for question in guide.questions
            if fits(question.when, occasion) and is_met(question.when, found, families)
        ),
        open_route(routes),
        shortcuts(routes),
    )


def _merged(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings in order of place, without those inside a stronger one of the family."""
    if len(findings) < 2:
        return tuple(findings)
    kept: list[Finding] = []
    by_weight = sorted(
        findings, key=lambda f: (-f.severity, f.span.start - f.span.end, f.span.start, f.check)
    )
    for finding in by_weight:
        if not any(_covers(stronger, finding) for stronger in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=lambda f: (f.span, -f.severity, f.check)))


def _covers(stronger: Finding, finding: Finding) -> bool:
    """Tell whether a finding says nothing that a stronger one of its family does not.

    Checks of accuracy each tell a fact of their own: a day may be past and of another weekday.
    """
    return (
        stronger.family is finding.family
        and (stronger.check == finding.check or finding.family is not Family.ACCURACY)
        and stronger.span.start <= finding.span.start
        and finding.span.end <= stronger.span.end
        and (stronger.span.end > stronger.span.start or finding.span == stronger.span)
    )


def _verdict(findings: tuple[Finding, ...], failed: list[Failure]) -> Verdict:
    if not findings:
        return Verdict.CONFIRM if failed else Verdict.CLEAR
    strongest = _VERDICTS[max(finding.severity for finding in findings)]
    return Verdict.CONFIRM if failed and strongest is Verdict.CLEAR else strongest


def _found(reading: Reading, facts: Facts) -> set[str]:
    """Name what conditions may ask for (`domain.approval.FOUND`)."""
    found = set(_found_links(reading, facts)) if reading.contacts else set()
    if reading.people and any(not person.office for person in reading.people):
        found.add("person")
    if reading.places:
        found.add("place")
    if reading.quotes:
        found.add("quotation")
    if reading.has("phone", "mail"):
        found.add("contact")
    return found


def _found_links(reading: Reading, facts: Facts) -> Iterator[str]:
    for contact in reading.contacts:
        if contact.kind == "url":
            yield "link-own" if is_public(contact.host, facts) else "link-other"
