"""A playbook: what to do when something has happened, as a guide (or general practice) has it."""

from collections.abc import Mapping
from enum import StrEnum

from smtui.domain.value import Value

BLANK = "【要記入："
"""How a place to be filled in begins in a wording; a text that still holds one is no post."""


FIRST, LAST = "first", "last"
"""Where steps that several playbooks share stand: before or behind those of a playbook."""


class StepKind(StrEnum):
    """What a step is about."""

    STOP = "stop"
    CAPTURE = "capture"
    TELL = "tell"
    ACT = "act"
    DECIDE = "decide"
    RECORD = "record"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _STEP_LABELS[self]


_STEP_LABELS = {
    StepKind.STOP: "止める",
    StepKind.CAPTURE: "残す",
    StepKind.TELL: "知らせる",
    StepKind.ACT: "対応する",
    StepKind.DECIDE: "決める",
    StepKind.RECORD: "書きとめる",
}


class WordingKind(StrEnum):
    """What a wording for the public says."""

    CORRECTION = "correction"
    APOLOGY = "apology"
    DENIAL = "denial"
    WARNING = "warning"
    DELAY = "delay"
    GUIDANCE = "guidance"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _WORDING_LABELS[self]


_WORDING_LABELS = {
    WordingKind.CORRECTION: "訂正",
    WordingKind.APOLOGY: "おわび",
    WordingKind.DENIAL: "事実の説明",
    WordingKind.WARNING: "注意の呼びかけ",
    WordingKind.DELAY: "時間がかかる知らせ",
    WordingKind.GUIDANCE: "案内",
}


class Choice(Value):
    """One way out of a decision."""

    id: str
    text: str
    clauses: tuple[str, ...] = ()
    """The clauses that allow or demand it; empty for good practice (参考)."""
    deletes: bool = False
    """True where something published goes: evidence is asked for first."""


class Branch(Value):
    """A step stands only where this was chosen."""

    step: str
    """Id of the deciding step."""
    choices: tuple[str, ...]
    """Ids of the choices that lead here."""


class Step(Value):
    """One step of a playbook."""

    id: str
    """Unique in its playbook; kept for ever, since logs name it."""
    kind: StepKind
    actor: str
    text: str
    clauses: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    """Whom a step of kind tell speaks to: names of offices."""
    choices: tuple[Choice, ...] = ()
    """The ways out of a step of kind decide."""
    branch: Branch | None = None
    """None: it always stands."""

    @property
    def reference(self) -> bool:
        """Tell whether it is good practice only (参考)."""
        return not self.clauses


class Line(Value):
    """One line of the card for the first fifteen minutes."""

    kind: StepKind
    text: str
    clauses: tuple[str, ...] = ()
    """Empty for good practice (参考)."""


class Wording(Value):
    """A text for the public to begin with. Its blanks keep it from being posted as it stands."""

    id: str
    kind: WordingKind
    name: str
    text: str
    clauses: tuple[str, ...] = ()
    """Empty for good practice (参考)."""


class Advice(Value):
    """Who may be asked about what."""

    to: tuple[str, ...]
    """Names of offices."""
    text: str
    clauses: tuple[str, ...] = ()
    """Empty for good practice (参考)."""


class Playbook(Value):
    """A type of incident, and what is done about it in order."""

    id: str
    """The same for the same kind of incident in every guide."""
    name: str
    about: str
    """How one knows that it is this type, in a sentence."""
    clauses: tuple[str, ...] = ()
    """The clauses that provide for the type; empty where no guide has anything (参考)."""
    steps: tuple[Step, ...] = ()
    card: tuple[Line, ...] = ()
    """The first fifteen minutes, at most one screen."""
    wordings: tuple[Wording, ...] = ()

    @property
    def reference(self) -> bool:
        """Tell whether no guide provides for it (参考)."""
        return not self.clauses

    def step(self, step_id: str) -> Step | None:
        """Return a step by its id, None for one that is not there (any more)."""
        return next((step for step in self.steps if step.id == step_id), None)

    @property
    def report_line(self) -> tuple[Step, ...]:
        """Return the steps that tell somebody by a clause; those of good practice without any."""
        telling = [step for step in self.steps if step.kind is StepKind.TELL]
        founded = [step for step in telling if not step.reference]
        return tuple(founded or telling)


class Playbooks(Value):
    """All a guide says on incidents, with general practice where it is silent."""

    guide: str
    """Id of the guide; empty without one."""
    kinds: tuple[Playbook, ...]
    """The guide's own in their order, then those of general practice."""
    handoff: Advice
    """To whom incidents are handed over."""
    advice: tuple[Advice, ...]
    """Whom to ask, for a consultation."""

    def get(self, kind: str) -> Playbook | None:
        """Return the playbook of a type, None for one that is not there (any more)."""
        return next((playbook for playbook in self.kinds if playbook.id == kind), None)


def standing(playbook: Playbook, chosen: Mapping[str, str]) -> tuple[Step, ...]:
    """Return the steps that stand after what was chosen so far.

    `chosen` gives the choice's id by the id of the deciding step.
    """
    return tuple(
        step
        for step in playbook.steps
        if step.branch is None or chosen.get(step.branch.step) in step.branch.choices
    )


def blanks(text: str) -> tuple[str, ...]:
    """Return what is still to be filled in a text, in order: what stands behind each `BLANK`."""
    return tuple(part.partition("】")[0] for part in text.split(BLANK)[1:])
