"""A table as CSV for Excel, as an Excel workbook, as JSON values, as Markdown.

A cell that a spreadsheet would take for a formula is written as text: in Excel by its type, in CSV
by an apostrophe before it (CWE-1236).
"""

import csv
import io
from collections.abc import Sequence
from typing import Any

from smtui.domain.paper import Grid, Paper
from smtui.domain.table import Cell, Table
from smtui.exports.markdown import markdown_of
from smtui.text import cells, printable

BOM = "\ufeff"
"""Tells Excel that a CSV file is UTF-8."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_WIDEST = 60


def csv_of(table: Table) -> bytes:
    """Return a table as CSV: UTF-8 with BOM, CRLF between rows (RFC 4180)."""
    kept = io.StringIO()
    writer = csv.writer(kept, lineterminator="\r\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return (BOM + kept.getvalue()).encode("utf-8")


def xlsx_of(tables: Sequence[Table]) -> bytes:
    """Return tables as an Excel workbook, one sheet a table, with the head row held in place."""
    from openpyxl import Workbook  # noqa: PLC0415 - 200 ms, only where a file is made

    book = Workbook()
    book.remove(book.active)
    for table in tables:
        sheet = book.create_sheet(table.name[:31])
        _fill(sheet, table)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def json_of(table: Table) -> list[dict[str, Cell]]:
    """Return a table as one JSON object a row."""
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


def markdown_table(table: Table) -> str:
    """Return a table as Markdown."""
    head = tuple(column.name for column in table.columns)
    rows = tuple(tuple(_text(cell) for cell in row) for row in table.rows)
    return markdown_of(Paper(table.name, (Grid((head, *rows), (1,) * len(head), head=True),)))


def _fill(sheet: Any, table: Table) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    sheet.append([column.name for column in table.columns])
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="EDEDED")
    for number, row in enumerate(table.rows, 2):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column)
            cell.value = printable(value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    for column, named in enumerate(table.columns, 1):
        shown = [named.name, *(_text(row[column - 1]) for row in table.rows)]
        longest = max(cells(line) for text in shown for line in text.split("\n"))
        sheet.column_dimensions[get_column_letter(column)].width = min(longest + 2, _WIDEST)
    sheet.freeze_panes = "A2"


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "はい" if cell else "いいえ"
    return printable(str(cell))


def _harmless(cell: Cell) -> str:
    text = _text(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(_FORMULA) else text
