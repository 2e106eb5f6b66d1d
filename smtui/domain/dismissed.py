"""Findings set aside by a person: which finding of a later report a dismissal still speaks of."""

from collections.abc import Iterable

from smtui.domain import digest
from smtui.domain.draft import Span
from smtui.domain.family import Severity, Verdict
from smtui.domain.finding import Dismissal, Finding, Report
from smtui.domain.value import Value

_VERDICTS = {
    Severity.BLOCK: Verdict.BLOCK,
    Severity.WARN: Verdict.FIX,
    Severity.CONFIRM: Verdict.CONFIRM,
    Severity.INFO: Verdict.CLEAR,
}


class Dismissed(Value):
    """A dismissal with the finding it speaks of."""

    check: str
    excerpt: str
    line: str
    """Digest of the line the finding stands in; of the whole text for one on the whole draft."""
    severity: Severity
    dismissal: Dismissal


def dismissed(finding: Finding, text: str, dismissal: Dismissal) -> Dismissed:
    """Return the dismissal of a finding in `text`."""
    line = line_digest(text, finding.span)
    return Dismissed(finding.check, finding.excerpt, line, finding.severity, dismissal)


def with_dismissals(report: Report, text: str, known: Iterable[Dismissed]) -> Report:
    """Return the report with what was set aside marked, and the verdict on what is still open.

    A dismissal lapses when the line of its finding changes: it was given for that wording.
    """
    by_finding = {(one.check, one.excerpt, one.line): one.dismissal for one in known}
    if not by_finding or not report.findings:
        return report
    findings = tuple(
        finding._replace(
            dismissal=by_finding.get(
                (finding.check, finding.excerpt, line_digest(text, finding.span))
            )
        )
        for finding in report.findings
    )
    return report._replace(findings=findings, verdict=_verdict(findings, bool(report.failed)))


def open_blocks(report: Report) -> tuple[Finding, ...]:
    """Return the findings that need a repair or a reason before the text is copied."""
    return tuple(
        finding
        for finding in report.findings
        if finding.severity is Severity.BLOCK and finding.dismissal is None
    )


def line_digest(text: str, span: Span) -> str:
    """Return the digest of the lines a span stands in; of the whole text for the whole draft."""
    if span.end == 0:
        return digest.of_text(text)
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return digest.of_text(text[start : end if end >= 0 else len(text)])


def _verdict(findings: tuple[Finding, ...], failed: bool) -> Verdict:
    left = [finding.severity for finding in findings if finding.dismissal is None]
    verdict = _VERDICTS[max(left)] if left else Verdict.CLEAR
    return Verdict.CONFIRM if failed and verdict is Verdict.CLEAR else verdict
