"""playbooks.toml as values: what a guide says on incidents, joined with general practice."""

from collections.abc import Iterator

from smtui.compiled import Table
from smtui.domain.incident import CONSULTATION
from smtui.domain.passage import Passage, Source
from smtui.domain.playbook import (
    FIRST,
    Advice,
    Branch,
    Choice,
    Line,
    Playbook,
    Playbooks,
    Step,
    StepKind,
    Wording,
    WordingKind,
)
from smtui.domain.value import Value
from smtui.library.files import content_table
from smtui.library.layout import PLAYBOOKS_FILE, common_folder, folder_of

COMMON_PREFIX = "common-"
"""Before the id of every step of general practice: it never meets the step of a guide."""


class _Side(Value):
    """One file: a guide's, or that of general practice."""

    table: Table
    names: dict[str, str]
    """Names of the offices by their ids."""
    prefix: str = ""
    """Before the ids of steps."""

    def playbook(self, kind: str) -> Table | None:
        """Return the table of a type; None where the file has none."""
        rows = self.table.get("playbook", ())
        return next((row for row in rows if row["id"] == kind), None)


def load_playbooks(guide_id: str | None) -> Playbooks:
    """Return what a guide says on incidents; without a guide, general practice only.

    Raises GuideError for an unknown guide and for the first mistake in the files.
    """
    common = _Side(content_table(common_folder(), PLAYBOOKS_FILE), {}, COMMON_PREFIX)
    own = _own_side(guide_id)
    ids = [row["id"] for side in (own, common) for row in side.table.get("playbook", ())]
    return Playbooks(
        guide_id or "",
        tuple(_playbook(kind, own, common) for kind in dict.fromkeys(ids)),
        _handoff(own, common),
        _consultants(own, common),
    )


def passages(guide_id: str) -> Iterator[Passage]:
    """Yield every type of incident and every step a guide has, each with its clauses."""
    own = _own_side(guide_id)
    for row in own.table.get("playbook", ()):
        title, clauses = row["name"], tuple(row["clauses"])
        yield Passage(Source.PLAYBOOK, guide_id, row["id"], title, row["about"], clauses)
        for step in row.get("step", ()):
            if step["clauses"]:
                place = f"{row['id']}/{step['id']}"
                yield _passage(guide_id, place, title, step)
    for step in own.table.get("shared", ()):
        kinds = _applying(own, step)
        if step["clauses"] and kinds:
            yield _passage(guide_id, f"{kinds[0]}/{step['id']}", "どの種類にも共通", step)


def _passage(guide_id: str, place: str, title: str, step: Table) -> Passage:
    label = StepKind(step["kind"]).label
    clauses = [*step["clauses"], *(c for way in step.get("choice", ()) for c in way["clauses"])]
    text = "\n".join((step["text"], *(way["text"] for way in step.get("choice", ()))))
    return Passage(
        Source.PLAYBOOK,
        guide_id,
        place,
        f"{title}（{label}）",
        text,
        tuple(dict.fromkeys(clauses)),
    )


def _applying(own: _Side, step: Table) -> list[str]:
    """Return the types under which a shared step of a guide stands."""
    common = content_table(common_folder(), PLAYBOOKS_FILE)
    rows = (*own.table.get("playbook", ()), *common.get("playbook", ()))
    return [row["id"] for row in rows if _applies(step, row["id"])]


def _own_side(guide_id: str | None) -> _Side:
    if not guide_id:
        return _Side({}, {})
    from smtui.library.guides import load_guide  # noqa: PLC0415 - the guide's clauses and offices

    table = content_table(folder_of(guide_id), PLAYBOOKS_FILE)
    offices = load_guide(guide_id).identity.offices
    return _Side(table, {office.id: office.name for office in offices})


def _playbook(kind: str, own: _Side, common: _Side) -> Playbook:
    mine, general = own.playbook(kind), common.playbook(kind)
    row = mine or general
    assert row is not None
    return Playbook(
        kind,
        row["name"],
        row["about"],
        tuple(row["clauses"]),
        tuple(_steps(kind, own, common)),
        tuple(_card(kind, own, common)),
        tuple(_wordings(kind, own, common)),
    )


def _steps(kind: str, own: _Side, common: _Side) -> Iterator[Step]:
    """Yield the steps in order: shared, the guide's own, general practice, shared again.

    Where the guide says whom to tell, the shared advice of general practice on it is left out.
    """
    mine, general = own.playbook(kind), common.playbook(kind)
    shared = list(_shared(own, kind, first=True))
    told = [*shared, *_shared(own, kind, first=False)]
    told += [_step(step, own) for step in mine.get("step", ())] if mine else []
    silent = any(step.kind is StepKind.TELL for step in told)
    yield from (
        step
        for step in _shared(common, kind, first=True)
        if not (silent and step.kind is StepKind.TELL)
    )
    yield from shared
    if mine is not None:
        yield from (_step(step, own) for step in mine.get("step", ()))
    if general is not None and (mine is None or mine.get("practice", False)):
        yield from (_step(step, common) for step in general.get("step", ()))
    yield from _shared(own, kind, first=False)
    yield from _shared(common, kind, first=False)


def _shared(side: _Side, kind: str, *, first: bool) -> Iterator[Step]:
    for row in side.table.get("shared", ()):
        if (row["place"] == FIRST) is first and _applies(row, kind):
            yield _step(row, side)


def _step(row: Table, side: _Side) -> Step:
    branch = row.get("branch")
    return Step(
        side.prefix + row["id"],
        StepKind(row["kind"]),
        row["actor"],
        row["text"],
        tuple(row["clauses"]),
        _names(row.get("to", ()), side),
        tuple(
            Choice(way["id"], way["text"], tuple(way["clauses"]), way.get("deletes", False))
            for way in row.get("choice", ())
        ),
        Branch(side.prefix + branch["step"], tuple(branch["choices"])) if branch else None,
    )


def _card(kind: str, own: _Side, common: _Side) -> Iterator[Line]:
    """Yield the lines of the card; where a guide speaks on a matter, general practice is silent."""
    for matter in StepKind:
        for side in (own, common):
            lines = [
                Line(matter, row["text"], tuple(row["clauses"]))
                for row in side.table.get("card", ())
                if row["kind"] == matter and _applies(row, kind)
            ]
            yield from lines
            if lines:
                break


def _wordings(kind: str, own: _Side, common: _Side) -> Iterator[Wording]:
    """Yield the wordings of a type; a guide's own takes the place of the general one."""
    if kind == CONSULTATION:
        return
    said = set()
    for side in (own, common):
        rows = [row for row in side.table.get("wording", ()) if _applies(row, kind)]
        for row in rows:
            if row["kind"] not in said:
                sort = WordingKind(row["kind"])
                name = side.prefix + row["id"]
                yield Wording(name, sort, row["name"], row["text"], tuple(row["clauses"]))
        said |= {row["kind"] for row in rows}


def _consultants(own: _Side, common: _Side) -> tuple[Advice, ...]:
    """Return whom to ask; general practice only where the guide names nobody."""
    side = own if own.table.get("consult") else common
    return tuple(_advice(row, side) for row in side.table.get("consult", ()))


def _handoff(own: _Side, common: _Side) -> Advice:
    for side in (own, common):
        if "handoff" in side.table:
            return _advice(side.table["handoff"], side)
    return Advice((), "")


def _advice(row: Table, side: _Side) -> Advice:
    return Advice(_names(row["to"], side), row["text"], tuple(row["clauses"]))


def _names(to: tuple[str, ...] | list[str], side: _Side) -> tuple[str, ...]:
    return tuple(dict.fromkeys(side.names.get(office, office) for office in to))


def _applies(row: Table, kind: str) -> bool:
    """Tell whether a row stands under a type of incident."""
    return kind in row.get("playbooks", (kind,)) and kind not in row.get("except", ())
