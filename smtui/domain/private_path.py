"""The way through the personal-use rules: one question a page, each answer leading on."""

from datetime import datetime
from enum import StrEnum

from smtui.domain.value import Value


class Ending(StrEnum):
    """What a person has to do at the end of a path."""

    STOP = "stop"
    FIX = "fix"
    ASK = "ask"
    REPORT = "report"
    CARE = "care"
    UNCOVERED = "uncovered"

    @property
    def label(self) -> str:
        """The Japanese words shown to people."""
        return _LABELS[self]


_LABELS = {
    Ending.STOP: "投稿しません",
    Ending.FIX: "直してから書きます",
    Ending.ASK: "先に相談します",
    Ending.REPORT: "報告します",
    Ending.CARE: "気をつけて対応します",
    Ending.UNCOVERED: "定めがありません",
}


class Answer(Value):
    """One answer to the question of a page."""

    text: str
    to: str
    """Id of the page or outcome of the same path it leads to."""


class Page(Value):
    """One question."""

    id: str
    ask: str
    help: str
    """What to think of while answering; may be empty."""
    answers: tuple[Answer, ...]
    clauses: tuple[str, ...]
    reference: bool
    """True for good practice that is in no clause (参考)."""


class Outcome(Value):
    """Where a path ends."""

    id: str
    ending: Ending
    title: str
    text: str
    """What it means for me."""
    whom: str
    """Whom to ask or to tell; empty where nobody needs to be asked."""
    incident: str
    """The type of incident it may become; empty for none."""
    advice: bool
    """True if the general advice (参考) belongs under it."""
    check: bool
    """True if the person's text should be checked next."""
    clauses: tuple[str, ...]
    reference: bool


class Path(Value):
    """One way through the rules, for one occasion."""

    id: str
    name: str
    about: str
    start: str
    """Id of the page it begins with."""
    pages: tuple[Page, ...]
    outcomes: tuple[Outcome, ...]

    def step(self, id: str) -> Page | Outcome:
        """Return the page or outcome of this id; raises KeyError for one that is not there."""
        steps: dict[str, Page | Outcome] = {page.id: page for page in self.pages}
        steps |= {outcome.id: outcome for outcome in self.outcomes}
        return steps[id]


class Advice(Value):
    """A piece of good practice that is in no clause (参考)."""

    id: str
    text: str
    why: str = ""


class PrivateUse(Value):
    """What a guide, and good practice, say on personal use."""

    paths: tuple[Path, ...]
    """Empty where nobody has written them for this guide yet."""
    advice: tuple[Advice, ...]
    hygiene: tuple[Advice, ...]
    """Things to look after once in a while."""
    wordings: tuple[Advice, ...] = ()
    """Sentences that say an opinion is one's own, ready to be added to a text."""

    def path(self, id: str) -> Path:
        """Return the path of this id; raises KeyError for one that is not there."""
        return {path.id: path for path in self.paths}[id]


class Note(Value):
    """Where a person came out, kept for themselves."""

    created: datetime
    guide: str
    path: str
    outcome: str
    title: str
    """The outcome's as it was shown then."""
    words: str = ""
    """What the person added."""
    number: int = 0
    """In the database; 0 while it is not kept."""
