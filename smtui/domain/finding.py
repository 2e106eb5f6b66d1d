"""What a check says, what the report makes of it, and the report itself."""

from datetime import datetime

from smtui.domain.approval import Question, Route
from smtui.domain.draft import Span
from smtui.domain.family import Family, Severity, Verdict
from smtui.domain.value import Value


class Hit(Value):
    """What a check says. It knows no guide, severity or clause."""

    span: Span
    message: str
    """One polite Japanese sentence, ending in 。"""
    repairs: tuple[str, ...] = ()
    """Replacements for the span; an empty string proposes to delete it."""


class Dismissal(Value):
    """A finding set aside by the person, with the reason."""

    reason: str
    at: datetime
    by: str


class Finding(Value):
    """A hit with its grounds in the chosen guide."""

    check: str
    """Code of the check, `family/name`."""
    family: Family
    severity: Severity
    span: Span
    excerpt: str
    message: str
    repairs: tuple[str, ...]
    clauses: tuple[str, ...]
    """At most two grounds, prohibition before obligation."""
    related: tuple[str, ...]
    """Further clauses on the same family: exceptions, procedures, background."""
    reference: bool
    """True where the guide has no clause for it (参考)."""
    dismissal: Dismissal | None = None


class Length(Value):
    """How long the draft is by the platform's own rules."""

    platform: str
    used: int
    limit: int | None
    """None where the platform sets no practical limit."""
    counting: str
    """weighted or code-points."""


class Failure(Value):
    """A check that could not be carried out."""

    check: str
    reason: str
    """One Japanese sentence, without the draft's text."""


class Report(Value):
    """The result of checking one draft."""

    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]
    route: Route | None
    """The route that holds while nothing is answered; None for personal accounts or no guide."""
    shortcuts: tuple[Route, ...]
    """Shorter routes an answer would open."""
    verdict: Verdict
    length: Length
    run: tuple[str, ...]
    """Codes of the checks that judged the draft."""
    failed: tuple[Failure, ...]
    """Checks that failed or could not run; the report is not clean while there are any."""
    guide: str | None
    guide_version: str
    guide_digest: str
    program: str
    """Version of smtui."""
    digest: str
    """SHA-256 of the draft's text, first 16 hex digits."""

    @property
    def is_clean(self) -> bool:
        """True if nothing was found and every check ran."""
        return not self.findings and not self.failed

    def at_or_above(self, severity: Severity) -> bool:
        """Tell whether an open finding is at least this strong."""
        return any(f.severity >= severity and f.dismissal is None for f in self.findings)
