"""A filled form as a paper: head, words and table like those of the original."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby

from smtui.domain.era import in_era
from smtui.domain.form import BODY, Field, FieldKind, Form, Place, rows_of
from smtui.domain.form_rules import day_in
from smtui.domain.paper import Align, Block, Grid, Join, Line, Paper, Stamps
from smtui.errors import BadInput
from smtui.text import cells

NO_DATE = "　　年　　月　　日"
"""Stands where a day is still to be written by hand."""

ROW_MM, LISTED_MM = 11, 9
"""The least height of a row, and of one of a listing, in millimetres."""
_TALL_MM, _PAGE_MM, _LINE_MM, _STAMPS_MM = 26, 245, 5.4, 38
_VALUE_CELLS = 54
"""So many cells stand on a line in the narrowest column of values."""
_SENDER_MM = 85
"""Where the lines of the sender begin: what is still to be written has its room behind them."""
_LINES_LISTED = 3
_LINES_BLANK = 5
"""Rows of a listing in which something stands, and of one that is filled in by hand."""


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
    tall = blank_height(form, values)
    for tabular, fields in groupby(form.at(Place.TABLE), lambda field: bool(field.columns)):
        if tabular:
            blocks += [block for field in fields for block in _listing(field, values)]
        else:
            blocks.append(_grid(form, tuple(fields), values, today, tall))
    if form.stamps:
        blocks.append(Stamps(form.stamps))
    official = form.layout == "official"
    return Paper(
        form.name,
        tuple(blocks),
        footer="" if official else _origin(form),
        mark="" if official else "参考書式",
        label=form.label,
        head=heads if letter else (),
        numbered=not official,
    )


def _origin(form: Form) -> str:
    """Return where the layout comes from that nobody has fixed."""
    if form.reference:
        return "条文にはない、参考の書式です。"
    if form.label:
        return "公式の用紙がガイドラインに付いていないため、条文をもとに作った書式です（参考）。"
    return "決まった用紙がないため、条文をもとに作った書式です（参考）。"


def shown(field: Field, value: str, today: date) -> str:
    """Return a value as it is printed: a day in the era, a choice still to be made with boxes."""
    if field.kind is FieldKind.CHOICE and not value.strip():
        return "　".join(f"□ {word}" for word in field.choices)
    if field.kind is not FieldKind.DATE:
        return value.strip()
    if not value.strip():
        return NO_DATE
    try:
        return in_era(day_in(field, value, today))
    except BadInput:
        return value.strip()


def by_hand(field: Field, values: Mapping[str, str]) -> bool:
    """Tell whether several lines are to be written into a field of the paper by hand."""
    return field.kind is FieldKind.LINES and not values.get(field.id, "").strip()


def blank_height(form: Form, values: Mapping[str, str]) -> int:
    """Return how high rows to be written by hand are, in mm: as one page has room for them."""
    above = sum(len(form.at(place)) for place in (Place.DATE, Place.TO, Place.TO, Place.FROM))
    used = (4 + above + _lines(values.get(BODY, ""))) * _LINE_MM + bool(form.stamps) * _STAMPS_MM
    blank = 0
    for field in form.at(Place.TABLE):
        value = values.get(field.id, "")
        if field.columns:
            listed = len(rows_of(field, value))
            least = _LINES_LISTED if listed else _LINES_BLANK
            used += (max(least, listed) + 1) * LISTED_MM + 2 * _LINE_MM
        elif by_hand(field, values):
            blank += 1
        else:
            used += max(ROW_MM, _lines(value) * _LINE_MM + 3)
    room = int(_PAGE_MM - used) // blank if blank else ROW_MM
    return max(ROW_MM, min(_TALL_MM, room))


def _lines(text: str) -> int:
    """Return on how many lines a text stands in the narrowest column."""
    return sum(1 + cells(part) // _VALUE_CELLS for part in text.split("\n"))


def _heads(form: Form, values: Mapping[str, str], today: date) -> tuple[Line, ...]:
    """Return date, addressee and sender, parted by empty lines where it is a letter."""
    lines: list[Line] = []
    for field in form.at(Place.DATE):
        lines.append(Line(shown(field, values.get(field.id, ""), today), Align.RIGHT))
    for field in form.at(Place.TO):
        lines += [Line(""), Line(shown(field, values.get(field.id, ""), today)), Line("")]
    for field in form.at(Place.FROM):
        value = shown(field, values.get(field.id, ""), today)
        lines.append(Line(f"{field.label}　{value}", indent=_SENDER_MM))
    return (*lines, Line("")) if form.at(Place.TO) else tuple(lines)


def _grid(
    form: Form, fields: tuple[Field, ...], values: Mapping[str, str], today: date, tall: int
) -> Grid:
    label = 3 if form.wide else 2
    parts = 5 if form.wide else 6
    grouped = any(field.group for field in fields) and not form.inline
    rows: list[tuple[str | Join, ...]] = []
    heights: list[int] = []
    for group, members in groupby(fields, lambda field: field.group or field.id):
        together = tuple(members)
        if form.inline and together[0].group:
            rows.append((f"{together[0].number}{group}", _in_one(together, values, today)))
            heights.append(ROW_MM)
            continue
        for number, field in enumerate(together):
            value = shown(field, values.get(field.id, ""), today)
            heights.append(tall if by_hand(field, values) else ROW_MM)
            if not grouped:
                rows.append((field.name, value))
            elif not field.group:
                rows.append((field.name, Join.LEFT, value))
            else:
                rows.append((Join.ABOVE if number else field.group, field.name, value))
    widths = (3, 4, 15) if grouped else (label, parts)
    labels = len(widths) - 1
    return Grid(tuple(rows), widths, labels=labels, height=ROW_MM, heights=tuple(heights))


def _in_one(fields: Iterable[Field], values: Mapping[str, str], today: date) -> str:
    """Return the fields of a group as lines: the first by its mark, the others by their labels.

    Where nothing stands in any of them, all are printed, with room to write by hand.
    """
    lines = []
    together = tuple(fields)
    blank = not any(values.get(field.id, "").strip() for field in together)
    for number, field in enumerate(together):
        value = shown(field, values.get(field.id, ""), today)
        if number == 0:
            lines.append(f"○{value}")
        elif value or blank or field.required:
            lines.append(f"・{field.label}：{value}")
    return ("\n\n" if blank else "\n").join(lines)


def _listing(field: Field, values: Mapping[str, str]) -> Iterable[Block]:
    """Return a field of rows: its label, and a table with rows left over."""
    rows = [*rows_of(field, values.get(field.id, ""))]
    least = _LINES_LISTED if rows else _LINES_BLANK
    rows += [("",) * len(field.columns)] * (least - len(rows))
    width = len(field.columns)
    yield Line(field.name, bold=True)
    yield Grid(
        (field.columns, *(row[:width] for row in rows)), (1,) * width, head=True, height=LISTED_MM
    )
