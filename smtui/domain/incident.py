"""An incident: all there is to know of it follows from the entries of its log."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from smtui.domain.entry import Entry
from smtui.domain.evidence import Evidence
from smtui.domain.value import Value

CONSULTATION = "consultation"
"""Id of the playbook for a 相談, the lightest kind of incident."""

UNKNOWN = "不明"
"""What stands where something is not known yet."""

DRILL = "訓練"
"""Stands on everything that comes of a drill."""


class State(StrEnum):
    """How far an incident has come."""

    OPEN = "open"
    CLOSED = "closed"
    PURGED = "purged"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return {State.OPEN: "対応中", State.CLOSED: "終了", State.PURGED: "廃棄済み"}[self]


class Mark(StrEnum):
    """Whose record it is."""

    PRIVATE = "private"
    SHARED = "shared"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return {Mark.PRIVATE: "個人メモ", Mark.SHARED: "組織共用"}[self]


class Incident(Value):
    """What a list of incidents shows of one. Empty texts and None stand for 不明."""

    uid: str
    """Its name, the same on every machine; 16 hex digits."""
    number: int
    """Its number in this log, counted from 1."""
    kind: str
    """Id of the playbook."""
    kind_name: str
    """Name of the playbook, as it was when the kind was chosen."""
    guide: str
    """Id of the guide; empty for general advice."""
    guide_version: str
    drill: bool
    source: str
    """What it was opened from: a clause id, `draft:<uid>`, `check:<code>`; may be empty."""
    title: str
    what: str
    account: str
    url: str
    happened: datetime | None
    noticed: datetime | None
    told_by: str
    """Who told us."""
    mark: Mark
    retention: date | None
    """Until when it is to be kept."""
    state: State
    opened: datetime
    changed: datetime
    """When the last entry was written, hand-overs apart."""
    who: str
    """Who opened it."""
    entries: int
    """How many entries it has."""

    @property
    def name(self) -> str:
        """The title, else the beginning of what happened, else the kind."""
        return self.title or self.what.split("\n")[0][:40] or self.kind_name


class StepState(Value):
    """What became of a step of the playbook."""

    step: str
    name: str
    """Its words when it was dealt with."""
    entry: int
    """Number of the entry that says so."""
    done: bool
    """False where it does not apply."""
    option: str
    """Id of the way chosen at a branch; empty elsewhere."""
    option_name: str
    text: str
    """What was noted, or why it does not apply."""
    who: str
    when: datetime


class Report(Value):
    """The incident was reported to somebody."""

    number: int
    """Of its entry."""
    to: str
    how: str
    text: str
    when: datetime
    who: str


class Consult(Value):
    """Somebody was consulted; `answer` is empty until they answered."""

    number: int
    """Of the entry that asked."""
    to: str
    question: str
    source: str
    asked: datetime
    answer: str
    by: str
    answered: datetime | None


class Action(Value):
    """Something to be done so that it does not happen again."""

    number: int
    """Of the entry that set it."""
    text: str
    owner: str
    due: date | None
    done: datetime | None


class Wording(Value):
    """A wording for the public that is bound to the incident."""

    number: int
    """Of its entry."""
    wording: str
    """Id of its template."""
    name: str
    draft: str
    """Uid of the draft."""


class IncidentFile(Value):
    """An incident with everything that belongs to it."""

    incident: Incident
    entries: tuple[Entry, ...]
    """In the order they were written."""
    corrections: Mapping[int, Entry]
    """The latest correction of an entry, by the number of the entry it corrects."""
    withdrawn: frozenset[int]
    """Numbers of the entries that count as if they had not been written."""
    steps: Mapping[str, StepState]
    """The steps dealt with, by id; a step that is missing is open."""
    evidence: tuple[Evidence, ...]
    """What was not withdrawn."""
    every_evidence: tuple[Evidence, ...]
    """With what was withdrawn."""
    reports: tuple[Report, ...]
    consults: tuple[Consult, ...]
    actions: tuple[Action, ...]
    wordings: tuple[Wording, ...]

    @property
    def timeline(self) -> tuple[Entry, ...]:
        """The entries in the order of what happened."""
        return tuple(sorted(self.entries, key=lambda entry: (entry.when, entry.number)))

    def entry(self, number: int) -> Entry | None:
        """Return the entry with this number, None if there is none."""
        return self.entries[number - 1] if 0 < number <= len(self.entries) else None
