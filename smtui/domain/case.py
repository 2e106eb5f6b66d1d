"""A case: a procedure under way. How far it has come follows from the entries of its log."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from smtui.domain.procedure import Gate, Procedure, Step
from smtui.domain.value import Value


class EntryKind(StrEnum):
    """What an entry of a case says."""

    BEGUN = "begun"
    DONE = "done"
    SKIPPED = "skipped"
    REOPENED = "reopened"
    DUE = "due"
    EXEMPTED = "exempted"
    NOTE = "note"
    CLOSED = "closed"
    RESUMED = "resumed"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _KINDS[self]


_KINDS = {
    EntryKind.BEGUN: "始めた",
    EntryKind.DONE: "済み",
    EntryKind.SKIPPED: "飛ばした",
    EntryKind.REOPENED: "取り消した",
    EntryKind.DUE: "期限",
    EntryKind.EXEMPTED: "特例",
    EntryKind.NOTE: "メモ",
    EntryKind.CLOSED: "終えた",
    EntryKind.RESUMED: "再び開いた",
}


class Entry(Value):
    """One line of the log; it never changes."""

    kind: EntryKind
    written: datetime
    step: str = ""
    """Id of the step, or of the exemption; empty where the whole case is meant."""
    day: date | None = None
    """When it was done, or by when it is to be done."""
    who: str = ""
    """Who did it, decided it or recognised it."""
    words: str = ""
    """A note, or the reason."""
    choice: str = ""
    """Id of the way chosen."""


class Case(Value):
    """What a list of cases shows of one."""

    uid: str
    """Its name, the same on every machine; 16 hex digits."""
    guide: str
    """Id of the guide; empty for general practice."""
    guide_version: str
    """Of the guide when the case began."""
    procedure: str
    name: str
    """Name of the procedure when the case began."""
    title: str
    """What it is about: the account."""
    account: str
    """Uid of the account in the register; empty where there is none."""
    begun: datetime
    changed: datetime
    """When the last entry was written."""
    closed: bool

    @property
    def subject(self) -> str:
        """The title, else the name of the procedure."""
        return self.title or self.name


class CaseFile(Value):
    """A case with its log."""

    case: Case
    entries: tuple[Entry, ...]
    """Oldest first."""


class Mark(StrEnum):
    """What has become of a step."""

    OPEN = "open"
    BARRED = "barred"
    LATER = "later"
    DONE = "done"
    SKIPPED = "skipped"
    WAIVED = "waived"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _MARKS[self]


_MARKS = {
    Mark.OPEN: "これから",
    Mark.BARRED: "まだできません",
    Mark.LATER: "後から整える",
    Mark.DONE: "済み",
    Mark.SKIPPED: "飛ばした",
    Mark.WAIVED: "要らない",
}

TODO = (Mark.OPEN, Mark.BARRED, Mark.LATER)
"""The marks of what is still to be done."""


class Standing(Value):
    """A step of a case, and what has become of it."""

    step: Step
    mark: Mark
    entry: Entry | None
    """What the log said last on it being done or skipped."""
    due: date | None
    gate: Gate | None
    """The gate that bars it."""


class _Log(Value):
    """What a log says on the steps, by their ids."""

    last: Mapping[str, Entry]
    """What was said last on a step being done, skipped, taken back."""
    due: Mapping[str, date | None]
    done: frozenset[str]
    """Steps that open gates: a choice that ends the procedure opens none."""
    waived: frozenset[str]
    later: frozenset[str]
    """Steps that may be done afterwards."""


def standings(procedure: Procedure, entries: Iterable[Entry]) -> tuple[Standing, ...]:
    """Return every step with what has become of it."""
    log = _log(procedure, entries)
    return tuple(_standing(step, log) for step in procedure.steps)


def _log(procedure: Procedure, entries: Iterable[Entry]) -> _Log:
    last: dict[str, Entry] = {}
    due: dict[str, date | None] = {}
    granted = []
    for entry in entries:
        if entry.kind in (EntryKind.DONE, EntryKind.SKIPPED, EntryKind.REOPENED):
            last[entry.step] = entry
        elif entry.kind is EntryKind.DUE:
            due[entry.step] = entry.day
        elif entry.kind is EntryKind.EXEMPTED and (one := procedure.exemption(entry.step)):
            granted.append(one)
    ends = {(step.id, way.id) for step in procedure.steps for way in step.choices if way.ends}
    return _Log(
        last,
        due,
        frozenset(
            id
            for id, entry in last.items()
            if entry.kind is EntryKind.DONE and (id, entry.choice) not in ends
        ),
        frozenset(id for one in granted for id in one.waives),
        frozenset(id for one in granted for id in one.postpones),
    )


def _standing(step: Step, log: _Log) -> Standing:
    last, due = log.last.get(step.id), log.due.get(step.id)
    if last and last.kind is not EntryKind.REOPENED:
        mark = Mark.DONE if last.kind is EntryKind.DONE else Mark.SKIPPED
        return Standing(step, mark, last, due, None)
    if step.id in log.waived:
        return Standing(step, Mark.WAIVED, None, due, None)
    free = log.done | log.waived | log.later
    gate = next((gate for gate in step.gates if gate.after not in free), None)
    mark = Mark.BARRED if gate else Mark.LATER if step.id in log.later else Mark.OPEN
    return Standing(step, mark, None, due, gate)


def next_step(steps: Iterable[Standing]) -> Standing | None:
    """Return the first step that can be done now; one to be made up for afterwards comes last.

    None where nothing can be done, and where a choice has ended the procedure.
    """
    known = tuple(steps)
    if ended(known):
        return None
    able = [one for one in known if one.mark in (Mark.OPEN, Mark.LATER)]
    return min(able, key=lambda one: one.mark is Mark.LATER, default=None)


def finished(steps: Iterable[Standing]) -> bool:
    """Tell whether nothing is left to be done, or a choice has ended the procedure."""
    known = tuple(steps)
    return ended(known) or all(one.mark not in TODO for one in known)


def ended(steps: Iterable[Standing]) -> bool:
    """Tell whether a choice has ended the procedure."""
    return any(
        choice.ends and one.entry is not None and one.entry.choice == choice.id
        for one in steps
        for choice in one.step.choices
    )
