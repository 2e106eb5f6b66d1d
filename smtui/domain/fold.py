"""From the entries of a log to what they say now."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TypeVar

from smtui.domain.deed import (
    ActionDone,
    ActionSet,
    Answered,
    Asked,
    Attached,
    Chosen,
    Corrected,
    Deed,
    Opened,
    Purged,
    Reported,
    Stated,
    StepDone,
    StepSkipped,
    Worded,
)
from smtui.domain.entry import Entry
from smtui.domain.entry_kind import EntryKind
from smtui.domain.evidence import Evidence
from smtui.domain.incident import (
    Action,
    Consult,
    Incident,
    IncidentFile,
    Mark,
    Report,
    State,
    StepState,
    Wording,
)

SUMMING = frozenset(
    {
        EntryKind.OPENED, EntryKind.STATED, EntryKind.CLOSED, EntryKind.REOPENED,
        EntryKind.CORRECTED, EntryKind.PURGED,
    }
)  # fmt: skip
"""The kinds of entries `summary` looks at."""

KEEPING = frozenset({EntryKind.UNMASKED, EntryKind.HANDED})
"""The kinds of entries that change nothing about the incident."""

_STATES = {
    EntryKind.CLOSED: State.CLOSED,
    EntryKind.REOPENED: State.OPEN,
    EntryKind.PURGED: State.PURGED,
}
_GONE = Opened("", "", "", "", False, "", "")

Some = TypeVar("Some")


def summary(
    number: int, entries: Sequence[Entry], count: int | None = None, changed: datetime | None = None
) -> Incident:
    """Return the incident with this number in its log as its entries tell it.

    `entries` are all, or those of the kinds in `SUMMING` with how many there are altogether and
    when the last one was written; the first is always the one that opened the incident.
    """
    first = entries[0]
    opened = first.deed if isinstance(first.deed, Opened) else _GONE
    facts, drill, state = _told(opened, _counting(entries))
    return Incident(
        uid=first.incident,
        number=number,
        kind=facts["kind"],
        kind_name=facts["kind_name"],
        guide=opened.guide,
        guide_version=opened.guide_version,
        drill=drill,
        source=opened.source,
        title=facts.get("title", ""),
        what=facts["what"],
        account=facts.get("account", ""),
        url=facts.get("url", ""),
        happened=_moment(facts.get("happened")),
        noticed=_moment(facts.get("noticed")),
        told_by=facts.get("told_by", ""),
        mark=Mark.SHARED if facts.get("mark") == Mark.SHARED else Mark.PRIVATE,
        retention=_day(facts.get("retention")),
        state=state,
        opened=first.written,
        changed=changed or max(e.written for e in entries if e.kind not in KEEPING),
        who=first.who,
        entries=len(entries) if count is None else count,
    )


def _told(opened: Opened, entries: Iterable[Entry]) -> tuple[dict[str, str], bool, State]:
    """Return the facts as told last, whether it is a drill, and the state."""
    facts = {"kind": opened.kind, "kind_name": opened.kind_name, "what": opened.what}
    drill, state = opened.drill, State.OPEN
    for entry in entries:
        state = _STATES.get(entry.kind, state)
        if isinstance(entry.deed, Stated):
            facts.update(entry.deed.facts)
        elif isinstance(entry.deed, Purged):
            facts["kind_name"], drill = entry.deed.kind_name, entry.deed.drill
    return facts, drill, state


def fold(number: int, entries: Sequence[Entry]) -> IncidentFile:
    """Return all that belongs to the incident with this number in its log."""
    corrections = {
        entry.deed.entry: entry for entry in entries if isinstance(entry.deed, Corrected)
    }
    counting = tuple(_counting(entries))
    return IncidentFile(
        summary(number, entries),
        tuple(entries),
        corrections,
        frozenset(entry.number for entry in entries) - {entry.number for entry in counting},
        dict(_steps(counting)),
        tuple(_evidence(entry, deed) for entry, deed in _of(counting, Attached)),
        tuple(_evidence(entry, deed) for entry, deed in _of(entries, Attached)),
        tuple(
            Report(entry.number, deed.to, deed.how, deed.text, entry.when, entry.who)
            for entry, deed in _of(counting, Reported)
        ),
        tuple(_consults(counting)),
        tuple(_actions(counting)),
        tuple(Wording(entry.number, *deed) for entry, deed in _of(counting, Worded)),
    )


def _counting(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the entries that were not withdrawn; the opening always counts."""
    gone = set()
    for entry in reversed(entries):
        deed = entry.deed
        if isinstance(deed, Corrected) and entry.number not in gone and deed.withdrawn:
            gone.add(deed.entry)
    return (entry for entry in entries if entry.number not in gone or entry.number == 1)


def _of(entries: Sequence[Entry], kind: type[Some]) -> Iterator[tuple[Entry, Some]]:
    for entry in entries:
        if isinstance(entry.deed, kind):
            yield entry, entry.deed


def _steps(entries: Sequence[Entry]) -> Iterator[tuple[str, StepState]]:
    """Yield what became of each step; what was written last counts."""
    for entry in entries:
        state = _step(entry, entry.deed)
        if state:
            yield state.step, state


def _step(entry: Entry, deed: Deed | None) -> StepState | None:
    by = (entry.who, entry.when)
    match deed:
        case StepDone(step, name, text):
            return StepState(step, name, entry.number, True, "", "", text, *by)
        case StepSkipped(step, name, reason):
            return StepState(step, name, entry.number, False, "", "", reason, *by)
        case Chosen(step, name, option, option_name, _, reason):
            return StepState(step, name, entry.number, True, option, option_name, reason, *by)
    return None


def _evidence(entry: Entry, deed: Attached) -> Evidence:
    return Evidence(
        entry.number,
        deed.name,
        deed.form,
        deed.sha256,
        deed.size,
        entry.when,
        entry.who,
        deed.source,
        deed.note,
        deed.located,
    )


def _consults(entries: Sequence[Entry]) -> Iterator[Consult]:
    answers = {deed.asked: (entry, deed) for entry, deed in _of(entries, Answered)}
    for entry, deed in _of(entries, Asked):
        given, answer = answers.get(entry.number, (None, None))
        yield Consult(
            entry.number,
            deed.to,
            deed.question,
            deed.source,
            entry.when,
            answer.text if answer else "",
            answer.by if answer else "",
            given.when if given else None,
        )


def _actions(entries: Sequence[Entry]) -> Iterator[Action]:
    done = {deed.action: entry.when for entry, deed in _of(entries, ActionDone)}
    for entry, deed in _of(entries, ActionSet):
        yield Action(entry.number, deed.text, deed.owner, _day(deed.due), done.get(entry.number))


def _moment(written: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None) if written else None
    except ValueError:
        return None


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None
