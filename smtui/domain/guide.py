"""A guide: identity, clauses, and what the checker takes from it."""

from enum import StrEnum

from smtui.domain.approval import Question, Route, Urgency
from smtui.domain.draft import Account
from smtui.domain.family import Severity
from smtui.domain.reply import ReplyPolicy
from smtui.domain.value import Value


class ClauseKind(StrEnum):
    """What a provision is."""

    PROHIBITION = "prohibition"
    OBLIGATION = "obligation"
    PRINCIPLE = "principle"
    EXCEPTION = "exception"
    PROCEDURE = "procedure"
    DEADLINE = "deadline"
    ROLE = "role"
    PLAYBOOK = "playbook"
    FORM = "form"
    SCOPE = "scope"
    DEFINITION = "definition"
    SANCTION = "sanction"
    BACKGROUND = "background"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _KIND_LABELS[self]


_KIND_LABELS = {
    ClauseKind.PROHIBITION: "禁止",
    ClauseKind.OBLIGATION: "義務",
    ClauseKind.PRINCIPLE: "心得",
    ClauseKind.EXCEPTION: "例外",
    ClauseKind.PROCEDURE: "手続",
    ClauseKind.DEADLINE: "期限",
    ClauseKind.ROLE: "役割",
    ClauseKind.PLAYBOOK: "対応",
    ClauseKind.FORM: "様式",
    ClauseKind.SCOPE: "範囲",
    ClauseKind.DEFINITION: "定義",
    ClauseKind.SANCTION: "処分",
    ClauseKind.BACKGROUND: "背景",
}


class Clause(Value):
    """One provision, in the project's own words."""

    id: str
    """Stable for ever; stored with the guide's version."""
    label: str
    """Number or heading as printed in the document."""
    chapter: str
    kind: ClauseKind
    actor: str
    """Who must act; `-` where nobody is named."""
    text: str
    note: str
    """How an unclear point is read (参考); may be empty."""
    topics: tuple[str, ...]
    checks: tuple[str, ...]
    """Families or check codes that rest on this clause."""
    unreviewed: bool = False
    """True while kind and checks are a guess of the program (要確認)."""

    @property
    def kind_words(self) -> str:
        """What it is, in Japanese; a guess is marked 要確認."""
        return f"{self.kind.label}・要確認" if self.unreviewed else self.kind.label


class Scope(Value):
    """Whether a guide applies to a role or to private use."""

    role: str
    """職員, 特別職, 受託者, 公選職, 外部団体, or 私的利用."""
    applies: str
    """yes, no or silent."""
    text: str
    clauses: tuple[str, ...]


class Office(Value):
    """A section or post with a duty under the guide."""

    id: str
    name: str
    """As printed in the document."""
    role: str
    """head, pr, it, conduct, committee, section or advisor."""
    duty: str
    clauses: tuple[str, ...]


class OwnContact(Value):
    """A published contact of the municipality."""

    kind: str
    """phone, mail, url or account."""
    value: str
    name: str


class Hours(Value):
    """The hours in which official accounts are run."""

    days: tuple[int, ...]
    """Weekdays, Monday = 0."""
    start: int
    """Minutes after midnight, local time."""
    end: int
    holidays: bool
    """True if the account is run on public holidays too."""
    text: str
    clauses: tuple[str, ...]


class Strength(Value):
    """An exception to the severity of a check, with its reason."""

    check: str
    """A family or a check code."""
    severity: Severity
    account: Account | None
    """None for both kinds of account."""
    reason: str
    clauses: tuple[str, ...]


class Identity(Value):
    """Who issued the guide, which edition it is, and whom it covers."""

    id: str
    name: str
    title: str
    issuer: str
    established: str
    """ISO date; empty where unknown."""
    revised: str
    version: str
    digest: str
    """SHA-256 over guide.toml, clauses.toml and posting.toml, first 16 hex digits."""
    self_names: tuple[str, ...]
    hosts: tuple[str, ...]
    note: str
    scopes: tuple[Scope, ...]
    offices: tuple[Office, ...]
    contacts: tuple[OwnContact, ...]
    hours: Hours | None
    strengths: tuple[Strength, ...]
    is_wording: bool = False
    """True where the texts of the clauses are those of the document itself, not told anew."""

    @property
    def published(self) -> frozenset[str]:
        """The municipality's own contacts, which are no personal data; phone numbers by digits."""
        return frozenset(
            "".join(filter(str.isdigit, contact.value))
            if contact.kind == "phone"
            else contact.value.lower()
            for contact in self.contacts
        )


class Guide(Value):
    """A municipality's guideline, as far as a check needs it."""

    identity: Identity
    clauses: tuple[Clause, ...]
    reply: ReplyPolicy
    questions: tuple[Question, ...]
    routes: tuple[Route, ...]
    urgencies: tuple[Urgency, ...] = ()

    @property
    def id(self) -> str:
        """The guide's id: the name of its folder."""
        return self.identity.id

    def clause(self, clause_id: str) -> Clause | None:
        """Return the clause with this id, or None."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)

    def grounds_for(self, family: str, code: str) -> tuple[Clause, ...]:
        """Return the clauses that name the family or the check code, in document order."""
        return tuple(
            clause for clause in self.clauses if family in clause.checks or code in clause.checks
        )
