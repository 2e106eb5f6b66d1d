"""経過表: what happened hour by hour, in the form in which offices make it public.

Made from an incident masked for the public: people are 職員A and 市民B, the key is kept apart.
"""

from collections.abc import Iterator

from smtui.domain.deed import Corrected
from smtui.domain.entry import Entry
from smtui.domain.entry_kind import EntryKind
from smtui.domain.era import in_era
from smtui.domain.incident import DRILL, UNKNOWN, IncidentFile
from smtui.domain.paper import Align, Block, Grid, Line, Paper
from smtui.domain.telling import said

_TOLD = frozenset(
    (EntryKind.OPENED, EntryKind.NOTED, EntryKind.STEP_DONE, EntryKind.CHOSEN,
     EntryKind.REPORTED, EntryKind.DECIDED, EntryKind.DELETED, EntryKind.ASKED,
     EntryKind.ANSWERED, EntryKind.CLOSED, EntryKind.REOPENED, EntryKind.ACTION_DONE)
)  # fmt: skip
"""What the public is told: what happened and was done, not how the record was kept."""


def course_sheet(file: IncidentFile) -> Paper:
    """Return the 経過表 of an incident that was masked for the public."""
    incident = file.incident
    lines: tuple[Block, ...] = (
        Line(f"件名：{incident.name}"),
        Line(f"アカウント：{incident.account or UNKNOWN}"),
    )
    rows = tuple(_rows(file))
    return Paper(
        "経過表",
        (*lines, Grid((("年月日", "時刻", "経過"), *rows), (5, 2, 16), head=True), *_foot()),
        mark=DRILL if incident.drill else "",
    )


def _rows(file: IncidentFile) -> Iterator[tuple[str, str, str]]:
    last = ""
    for entry in file.timeline:
        if entry.kind not in _TOLD or entry.number in file.withdrawn or entry.deed is None:
            continue
        day = in_era(entry.when.date())
        yield day if day != last else "", f"{entry.when:%H:%M}", _words(file, entry)
        last = day


def _words(file: IncidentFile, entry: Entry) -> str:
    """Return what is right: the correction, where there is one."""
    correction = file.corrections.get(entry.number)
    corrected = correction.deed if correction is not None else None
    if isinstance(corrected, Corrected) and not corrected.withdrawn:
        return corrected.text
    return said(entry.deed)


def _foot() -> Iterator[Block]:
    yield Line("職員・市民の英字は、この表の中で人を区別するためのものです。", Align.LEFT, points=9)
