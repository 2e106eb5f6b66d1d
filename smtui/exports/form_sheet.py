"""A filled form as a paper: head, words and table like those of the original."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby

from smtui.domain.era import in_era, read_date
from smtui.domain.form import BODY, Field, FieldKind, Form, Place, rows_of
from smtui.domain.paper import Align, Block, Grid, Join, Line, Paper
from smtui.errors import BadInput

NO_DATE = "　　年　　月　　日"
"""Stands where a day is still to be written by hand."""

_REFERENCE = "決まった用紙がないため、条文をもとに見出しを並べた書式です（参考）。"


def form_sheet(form: Form, values: Mapping[str, str], today: date) -> Paper:
    """Return the paper of a form; what is missing stays blank, to be written by hand.

    `today` tells the year of a day written without one.
    """
    heads = _heads(form, values, today)
    letter = bool(form.at(Place.TO))
    blocks: list[Block] = [] if letter else list(heads)
    body = values.get(BODY, "").strip()
    if body:
        blocks += [Line(""), *(Line(f"　{part}") for part in body.split("\n")), Line("")]
    else:
        blocks.append(Line(""))
    for tabular, fields in groupby(form.at(Place.TABLE), lambda field: bool(field.columns)):
        if tabular:
            blocks += [block for field in fields for block in _listing(field, values)]
        else:
            blocks.append(_grid(form, tuple(fields), values, today))
    official = form.layout == "official"
    return Paper(
        form.name,
        tuple(blocks),
        footer="" if official else _REFERENCE,
        mark="" if official else "参考書式",
        label=form.label,
        head=heads if letter else (),
    )


def shown(field: Field, value: str, today: date) -> str:
    """Return a value as it is printed: a day in the era."""
    if field.kind is not FieldKind.DATE:
        return value.strip()
    if not value.strip():
        return NO_DATE
    try:
        return in_era(read_date(value, today))
    except BadInput:
        return value.strip()


def _heads(form: Form, values: Mapping[str, str], today: date) -> tuple[Line, ...]:
    """Return date, addressee and sender, parted by empty lines where it is a letter."""
    lines: list[Line] = []
    for field in form.at(Place.DATE):
        lines.append(Line(shown(field, values.get(field.id, ""), today), Align.RIGHT))
    for field in form.at(Place.TO):
        lines += [Line(""), Line(shown(field, values.get(field.id, ""), today)), Line("")]
    for field in form.at(Place.FROM):
        value = shown(field, values.get(field.id, ""), today) or "　" * 10
        lines.append(Line(f"{field.label}　{value}", Align.RIGHT))
    return (*lines, Line("")) if form.at(Place.TO) else tuple(lines)


def _grid(form: Form, fields: tuple[Field, ...], values: Mapping[str, str], today: date) -> Grid:
    label = 3 if form.wide else 2
    parts = 5 if form.wide else 6
    grouped = any(field.group for field in fields) and not form.inline
    rows: list[tuple[str | Join, ...]] = []
    for group, members in groupby(fields, lambda field: field.group or field.id):
        together = tuple(members)
        if form.inline and together[0].group:
            rows.append((f"{together[0].number}{group}", _in_one(together, values, today)))
            continue
        for number, field in enumerate(together):
            value = shown(field, values.get(field.id, ""), today)
            if not grouped:
                rows.append((field.name, value))
            elif not field.group:
                rows.append((field.name, Join.LEFT, value))
            else:
                rows.append((Join.ABOVE if number else field.group, field.name, value))
    if grouped:
        return Grid(tuple(rows), (3, 4, 15), labels=2, height=11)
    return Grid(tuple(rows), (label, parts), labels=1, height=11)


def _in_one(fields: Iterable[Field], values: Mapping[str, str], today: date) -> str:
    """Return the fields of a group as lines: the first by its mark, the others by their labels."""
    lines = []
    for number, field in enumerate(fields):
        value = shown(field, values.get(field.id, ""), today)
        if number == 0:
            lines.append(f"○{value}")
        elif value or field.required:
            lines.append(f"・{field.label}：{value}")
    return "\n".join(lines)


def _listing(field: Field, values: Mapping[str, str]) -> Iterable[Block]:
    """Return a field of rows: its label, and a table with at least three rows."""
    rows = [*rows_of(field, values.get(field.id, ""))]
    rows += [("",) * len(field.columns)] * (3 - len(rows))
    width = len(field.columns)
    yield Line(field.name, bold=True)
    yield Grid((field.columns, *(row[:width] for row in rows)), (1,) * width, head=True, height=9)
