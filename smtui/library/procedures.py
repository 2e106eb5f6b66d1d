"""procedures.toml as values: what a guide says on procedures, joined with general practice."""

from collections.abc import Iterator

from smtui.compiled import Table
from smtui.domain.passage import Passage, Source
from smtui.domain.procedure import (
    Choice,
    Duty,
    Exemption,
    Gate,
    Procedure,
    Procedures,
    Register,
    Rhythm,
    Step,
)
from smtui.library.files import content_table
from smtui.library.layout import PROCEDURES_FILE, common_folder, folder_of


def load_procedures(guide_id: str | None) -> Procedures:
    """Return what a guide says on procedures; without a guide, general practice only.

    What general practice has under the same id gives way to the guide's. Raises GuideError for an
    unknown guide and for the first mistake in the files.
    """
    own = content_table(folder_of(guide_id), PROCEDURES_FILE) if guide_id else {}
    common = content_table(common_folder(), PROCEDURES_FILE)
    return Procedures(
        guide_id or "",
        tuple(_procedure(row) for row in _joined(own, common, "procedure")),
        tuple(_duty(row) for row in _joined(own, common, "duty")),
        tuple(row["text"] for row in own.get("silent", ())),
    )


def passages(guide_id: str) -> Iterator[Passage]:
    """Yield a guide's procedures, their steps and its duties, each with its clauses.

    The ids are `procedure/<id>`, `procedure/<id>/<step>` and `duty/<id>`.
    """
    table = content_table(folder_of(guide_id), PROCEDURES_FILE)
    for row in table.get("procedure", ()):
        one = _procedure(row)
        place = f"procedure/{one.id}"
        yield Passage(Source.PROCEDURE, guide_id, place, one.name, one.about, one.clauses)
        for step in one.steps:
            yield _passage(guide_id, one, step)
    for row in table.get("duty", ()):
        duty = _duty(row)
        place = f"duty/{duty.id}"
        yield Passage(Source.PROCEDURE, guide_id, place, duty.name, duty.text, duty.clauses)


def _passage(guide_id: str, one: Procedure, step: Step) -> Passage:
    gates = (gate.text for gate in step.gates)
    choices = (choice.text for choice in step.choices)
    text = "\n".join(filter(None, (step.text, *gates, *choices, step.note)))
    place, title = f"procedure/{one.id}/{step.id}", f"{one.name}：{step.name}"
    return Passage(Source.PROCEDURE, guide_id, place, title, text, grounds(step))


def grounds(step: Step) -> tuple[str, ...]:
    """Return the clauses a step rests on, with those of its gates and choices."""
    inner = [gate.clauses for gate in step.gates] + [choice.clauses for choice in step.choices]
    return tuple(dict.fromkeys((*step.clauses, *(id for clauses in inner for id in clauses))))


def _joined(own: Table, common: Table, name: str) -> list[Table]:
    rows = {row["id"]: row for table in (common, own) for row in table.get(name, ())}
    mine = [row["id"] for row in own.get(name, ())]
    return [rows[id] for id in dict.fromkeys((*mine, *rows))]


def _procedure(row: Table) -> Procedure:
    return Procedure(
        row["id"],
        row["name"],
        row["about"],
        tuple(row["clauses"]),
        tuple(_step(step) for step in row["step"]),
        tuple(_exemption(one) for one in row.get("exemption", ())),
        row.get("rule", False),
        row.get("note", ""),
    )


def _step(row: Table) -> Step:
    return Step(
        row["id"],
        row["name"],
        row["actor"],
        row["text"],
        tuple(row["clauses"]),
        row.get("condition", ""),
        row.get("note", ""),
        tuple(row.get("forms", ())),
        tuple(
            Gate(gate["after"], gate["text"], gate["remedy"], tuple(gate["clauses"]))
            for gate in row.get("gate", ())
        ),
        tuple(
            Choice(way["id"], way["text"], tuple(way["clauses"]), way.get("ends", False))
            for way in row.get("choice", ())
        ),
        row.get("named", False),
    )


def _exemption(row: Table) -> Exemption:
    return Exemption(
        row["id"],
        row["name"],
        row["text"],
        row["by"],
        tuple(row["clauses"]),
        tuple(row.get("postpones", ())),
        tuple(row.get("waives", ())),
    )


def _duty(row: Table) -> Duty:
    return Duty(
        row["id"],
        row["name"],
        row["text"],
        Rhythm(row["rhythm"]),
        tuple(row["clauses"]),
        row.get("wish", False),
        row.get("procedure", ""),
        row.get("form", ""),
        Register(row["register"]) if "register" in row else None,
        row.get("note", ""),
    )
