"""Procedures, their steps and duties in words."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from smtui.domain.case import Entry, Mark, Standing
from smtui.domain.era import in_era
from smtui.domain.procedure import Procedure, Step
from smtui.screens._report_words import clause_parts
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.guide import Clause
    from smtui.workspace.cases import Stand

REFERENCE = "参考（条文にはない心がけ）"
_SAFE = {
    Mark.OPEN: "[ ]",
    Mark.BARRED: "[x]",
    Mark.LATER: "[!]",
    Mark.DONE: "[o]",
    Mark.SKIPPED: "[-]",
    Mark.WAIVED: "[-]",
}
_MARKS = {
    Mark.OPEN: "□",
    Mark.BARRED: "×",
    Mark.LATER: "△",
    Mark.DONE: "■",
    Mark.SKIPPED: "－",
    Mark.WAIVED: "－",
}
"""Stands before a step; the words behind it say the same."""

Parts = Iterator[str | tuple[str, str]]
Clauses = Mapping[str, "Clause"]


def step_row(one: Standing, *, safe: bool) -> str:
    """Return the line of a step in the list of a case; `safe`: with marks of ASCII."""
    when = ""
    if one.entry is not None and one.entry.day is not None and one.mark is Mark.DONE:
        when = f"　{one.entry.day.month}月{one.entry.day.day}日"
    elif one.due is not None:
        when = f"　{one.due.month}月{one.due.day}日まで"
    state = "" if one.mark is Mark.OPEN else f"（{one.mark.label}）"
    return f"{(_SAFE if safe else _MARKS)[one.mark]} {one.step.name}{when}{state}"


def step_parts(one: Standing, clauses: Clauses) -> Parts:
    """Yield a step in full: what, by whom, what bars it, how it is read, the clauses."""
    step = one.step
    yield f"{printable(step.name, one_line=True)}\n", "bold"
    yield f"{step.actor}　{step.text}\n"
    if step.condition:
        yield f"要るのは、{step.condition}です。\n"
    if one.gate is not None:
        yield "まだできません　", "bold"
        yield f"{one.gate.text}{one.gate.remedy}\n"
    if one.entry is not None:
        yield f"{entry_words(one.entry, {})}\n"
    if step.note:
        yield "読み方（参考）　", "bold"
        yield f"{step.note}\n"
    gate = one.gate.clauses if one.gate else ()
    yield from grounds((*gate, *step.clauses), clauses)


def grounds(ids: tuple[str, ...], clauses: Clauses) -> Parts:
    """Yield the clauses something rests on, or that it rests on none."""
    found = [clauses[id] for id in dict.fromkeys(ids) if id in clauses]
    if not found:
        yield f"\n{REFERENCE}\n", "bold"
    for clause in found:
        yield "\n"
        yield from clause_parts(clause)


def entry_words(entry: Entry, names: Mapping[str, str]) -> str:
    """Return one line of a log."""
    day = in_era(entry.day) if entry.day else ""
    about = names.get(entry.step, "")
    return "　".join(filter(None, (entry.kind.label, about, day, entry.who, entry.words)))


def log_words(stand: "Stand") -> str:
    """Return the whole log of a case, the latest last."""
    procedure = stand.procedure
    names = {step.step.id: step.step.name for step in stand.steps}
    if procedure is not None:
        names |= {one.id: one.name for one in procedure.exemptions}
    return "\n".join(
        f"{entry.written:%Y-%m-%d %H:%M}　{entry_words(entry, names)}"
        for entry in stand.file.entries
    )


def procedure_parts(one: Procedure, clauses: Clauses) -> Parts:
    """Yield a procedure to read: about it, then its steps with their clauses."""
    yield f"{one.about}\n"
    if one.reference:
        yield f"{REFERENCE}\n", "bold"
    if one.note:
        yield f"読み方（参考）　{one.note}\n"
    for number, step in enumerate(one.steps, 1):
        yield f"\n{number}　{step.name}", "bold"
        yield f"（{step.actor}）{labels(step, clauses)}\n{step.text}\n"
        if step.note:
            yield f"読み方（参考）　{step.note}\n"


def labels(step: Step, clauses: Clauses) -> str:
    """Return the labels of the clauses of a step."""
    found = [clauses[id].label for id in step.clauses if id in clauses]
    return f"　{'、'.join(dict.fromkeys(found))}" if found else "　参考"


def due_words(due: date, today: date) -> str:
    """Return a day as a list shows it; what is past says so."""
    late = "（過ぎています）" if due < today else ""
    return f"{due.month}月{due.day}日まで{late}"
