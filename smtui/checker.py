"""The checker: a draft and the facts in, a report out. It touches no clock, disk or screen."""

import hashlib
from collections.abc import Iterable, Iterator

from smtui import __version__
from smtui.checks import Check
from smtui.domain.approval import applies, open_route, shortcuts
from smtui.domain.draft import Draft
from smtui.domain.facts import Facts
from smtui.domain.family import Family, Severity, Verdict
from smtui.domain.finding import Failure, Finding, Hit, Report
from smtui.domain.grounds import NO_GROUNDS, Grounds, grounds_in, severity_in
from smtui.domain.guide import Guide
from smtui.domain.reading import Reading
from smtui.reading import read
from smtui.reading.length import measure
from smtui.reading.lexicon import Lexicon

_VERDICTS = {
    Severity.BLOCK: Verdict.BLOCK,
    Severity.WARN: Verdict.FIX,
    Severity.CONFIRM: Verdict.CONFIRM,
    Severity.INFO: Verdict.CLEAR,
}


class Checker:
    """Judges drafts under one guide (None: general advice)."""

    def __init__(self, checks: Iterable[Check], lexicon: Lexicon, guide: Guide | None) -> None:
        self._checks = tuple((check, check.family) for check in checks)
        self._lexicon = lexicon
        self.guide = guide
        """The guide the drafts are judged under; None for general advice."""
        self._grounds: dict[str, Grounds] = {}

    def check(self, draft: Draft, facts: Facts) -> Report:
        """Return the report on a draft. The same draft and facts give the same report."""
        reading = read(draft, self._lexicon, earlier=bool(facts.earlier))
        run: list[str] = []
        failed: list[Failure] = []
        findings: list[Finding] = []
        for check, family in self._checks:
            if check.tokens and not reading.tokenised:
                failed.append(Failure(check.code, "辞書を読み込めないため、点検できませんでした。"))
                continue
            hits = _hits(check, reading, facts, failed)
            if hits is None:
                continue
            run.append(check.code)
            findings += [self._finding(check, family, hit, draft) for hit in hits]
        return self._report(draft, reading, facts, _merged(findings), tuple(run), tuple(failed))

    def _finding(self, check: Check, family: Family, hit: Hit, draft: Draft) -> Finding:
        """Give a hit its grounds and strength."""
        grounds = self._grounds_of(check, family)
        severity = severity_in(
            self.guide,
            check.severity,
            family,
            check.code,
            draft.occasion.account,
            silent=not grounds.clauses,
        )
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

    def _report(
        self,
        draft: Draft,
        reading: Reading,
        facts: Facts,
        findings: tuple[Finding, ...],
        run: tuple[str, ...],
        failed: tuple[Failure, ...],
    ) -> Report:
        guide, occasion = self.guide, draft.occasion
        found = _found(reading, facts)
        families = {finding.family for finding in findings if finding.severity > Severity.INFO}
        routes = [
            route
            for route in (guide.routes if guide else ())
            if applies(route.when, occasion, found, families)
        ]
        return Report(
            findings,
            tuple(
                question
                for question in (guide.questions if guide else ())
                if applies(question.when, occasion, found, families)
            ),
            open_route(routes),
            shortcuts(routes),
            _verdict(findings, failed),
            measure(draft.text, facts.platform, occasion.platform),
            run,
            failed,
            guide.id if guide else None,
            guide.identity.version if guide else "",
            guide.identity.digest if guide else "",
            __version__,
            digest_of(draft.text),
        )


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text, first 16 hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _hits(check: Check, reading: Reading, facts: Facts, failed: list[Failure]) -> list[Hit] | None:
    """Run one check behind the door: a check that breaks is named, the others go on."""
    if check.wakes and not reading.has(*check.wakes):
        return []
    try:
        return list(check.find(reading, facts))
    except Exception as error:  # noqa: BLE001 - the door around one check
        kind = type(error).__name__
        failed.append(Failure(check.code, f"点検の途中で誤りが起きました（{kind}）。"))
        return None


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
    """Tell whether a finding says nothing that a stronger one of its family does not."""
    return (
        stronger.family is finding.family
        and stronger.span.start <= finding.span.start
        and finding.span.end <= stronger.span.end
        and (stronger.span.end > stronger.span.start or finding.span == stronger.span)
    )


def _verdict(findings: tuple[Finding, ...], failed: tuple[Failure, ...]) -> Verdict:
    if not findings:
        return Verdict.CONFIRM if failed else Verdict.CLEAR
    strongest = _VERDICTS[max(finding.severity for finding in findings)]
    return Verdict.CONFIRM if failed and strongest is Verdict.CLEAR else strongest


def _found(reading: Reading, facts: Facts) -> set[str]:
    """Name what conditions may ask for (`domain.approval.FOUND`)."""
    found = set(_found_links(reading, facts))
    if any(not person.office for person in reading.people):
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
            yield "link-own" if facts.owns(contact.host) else "link-other"
