"""A procedure: the steps a guide (or general practice) has for one paperwork of an account."""

from enum import StrEnum

from smtui.domain.value import Value


class Gate(Value):
    """A step may not begin before another one is done."""

    after: str
    """Id of the step that opens the gate by being done; skipping it does not."""
    text: str
    """What is not allowed yet, in a sentence."""
    remedy: str
    """What to do instead."""
    clauses: tuple[str, ...]


class Choice(Value):
    """One way out of a step that decides something."""

    id: str
    text: str
    clauses: tuple[str, ...] = ()
    ends: bool = False
    """True where the procedure is over with it."""


class Exemption(Value):
    """A way around steps that somebody must recognise, by name and on a day."""

    id: str
    name: str
    text: str
    by: str
    """Who must recognise it, as the guide calls them."""
    clauses: tuple[str, ...]
    postpones: tuple[str, ...] = ()
    """Ids of steps that may be done afterwards."""
    waives: tuple[str, ...] = ()
    """Ids of steps that fall away."""


class Step(Value):
    """One step of a procedure."""

    id: str
    """Unique in its procedure; kept for ever, since logs name it."""
    name: str
    actor: str
    text: str
    clauses: tuple[str, ...] = ()
    condition: str = ""
    """When it is needed; empty: always."""
    note: str = ""
    """How unclear points are read, where chart and text differ (参考)."""
    forms: tuple[str, ...] = ()
    """Ids of the forms that are filled in here."""
    gates: tuple[Gate, ...] = ()
    choices: tuple[Choice, ...] = ()
    named: bool = False
    """True for an approval or a decision: it counts with the name of who made it."""

    @property
    def reference(self) -> bool:
        """Tell whether it is good practice only (参考)."""
        return not self.clauses


class Procedure(Value):
    """A procedure with its steps in order."""

    id: str
    name: str
    about: str
    """When one goes through it, in a sentence or two."""
    clauses: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    rule: bool = False
    """True for what holds for every post: it is read, and no case is begun of it."""
    note: str = ""
    """How it is read as a whole (参考)."""

    @property
    def reference(self) -> bool:
        """Tell whether no guide provides for it (参考)."""
        return not self.clauses

    def step(self, id: str) -> Step | None:
        """Return a step by its id, None for one that is not there (any more)."""
        return next((step for step in self.steps if step.id == id), None)

    def exemption(self, id: str) -> Exemption | None:
        """Return an exemption by its id, None for one that is not there (any more)."""
        return next((one for one in self.exemptions if one.id == id), None)


class Rhythm(StrEnum):
    """How often a duty comes back."""

    FISCAL_YEAR = "fiscal-year"
    MONTHS = "months"
    WEEK = "week"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _RHYTHMS[self]


_RHYTHMS = {
    Rhythm.FISCAL_YEAR: "毎年度の初め",
    Rhythm.MONTHS: "決めた間隔で",
    Rhythm.WEEK: "週に1回以上",
}


class Register(StrEnum):
    """What the account register tells of a duty."""

    PASSWORD = "password_changed"  # noqa: S105 - the name of a field
    POST = "last_used"


class Duty(Value):
    """Something that comes back."""

    id: str
    name: str
    """What is to be done, in at most nine characters."""
    text: str
    rhythm: Rhythm
    clauses: tuple[str, ...] = ()
    wish: bool = False
    """True where it is desirable and missing it is no fault."""
    procedure: str = ""
    """Id of the procedure by which it is done; empty: it is only noted as done."""
    form: str = ""
    """Id of the form that is filled in for it; may be empty."""
    register: Register | None = None
    """Where the account register knows when it was done last, account by account."""
    note: str = ""
    """How unclear points are read (参考)."""

    @property
    def reference(self) -> bool:
        """Tell whether it is good practice only (参考)."""
        return not self.clauses


class Procedures(Value):
    """All a guide says on procedures, with general practice where it is silent."""

    guide: str
    """Id of the guide; empty without one."""
    kinds: tuple[Procedure, ...]
    """The guide's own in their order, then those of general practice."""
    duties: tuple[Duty, ...]
    silent: tuple[str, ...]
    """What the guide does not provide, a sentence each."""

    def get(self, id: str) -> Procedure | None:
        """Return a procedure by its id, None for one that is not there (any more)."""
        return next((one for one in self.kinds if one.id == id), None)

    def duty(self, id: str) -> Duty | None:
        """Return a duty by its id, None for one that is not there (any more)."""
        return next((one for one in self.duties if one.id == id), None)
