"""Cases, their logs and the sheets that belong to them as tables."""

from collections.abc import Callable, Iterable, Sequence

from smtui.domain.case import CaseFile
from smtui.domain.form import Sheet
from smtui.domain.table import Column, Table

Mask = Callable[[Iterable[str]], list[str]]
"""Turns texts into those that may leave the desk."""

_CASES = (
    Column("uid", "番号"),
    Column("guide", "ガイドライン"),
    Column("guide_version", "版"),
    Column("procedure", "手続の記号"),
    Column("name", "手続"),
    Column("title", "件名"),
    Column("begun", "始めた日時"),
    Column("changed", "最後に書いた日時"),
    Column("closed", "終了"),
    Column("entries", "記録の数"),
)
_LOG = (
    Column("case", "手続の番号"),
    Column("name", "手続"),
    Column("written", "書いた日時"),
    Column("kind", "種別"),
    Column("step", "段階の記号"),
    Column("day", "日付"),
    Column("who", "だれが"),
    Column("words", "内容"),
    Column("choice", "選んだ道"),
)
_SHEETS = (
    Column("uid", "番号"),
    Column("guide", "ガイドライン"),
    Column("form", "様式の記号"),
    Column("name", "様式"),
    Column("title", "件名"),
    Column("case", "手続の番号"),
    Column("version", "版"),
    Column("updated", "最後に書いた日時"),
    Column("printed", "書き出した日時"),
)


def cases_table(files: Sequence[CaseFile], mask: Mask) -> Table:
    """Return one row a case."""
    rows = []
    titles = mask(file.case.title for file in files)
    for file, title in zip(files, titles, strict=True):
        case = file.case
        words = (case.uid, case.guide, case.guide_version, case.procedure, case.name, title)
        times = (case.begun.isoformat(), case.changed.isoformat())
        rows.append((*words, *times, case.closed, len(file.entries)))
    return Table("手続", _CASES, tuple(rows))


def case_log_table(files: Sequence[CaseFile], mask: Mask) -> Table:
    """Return one row an entry, in the order in which they were written."""
    told = iter(mask(entry.words for file in files for entry in file.entries))
    rows = [
        (
            file.case.uid,
            file.case.name,
            entry.written.isoformat(),
            entry.kind.label,
            entry.step,
            entry.day.isoformat() if entry.day else None,
            entry.who,
            next(told),
            entry.choice,
        )
        for file in files
        for entry in file.entries
    ]
    return Table("手続の記録", _LOG, tuple(rows))


def sheets_table(sheets: Sequence[Sheet], mask: Mask) -> Table:
    """Return one row a sheet, without what is written in it."""
    titles = mask(sheet.title for sheet in sheets)
    rows = [
        (
            sheet.uid,
            sheet.guide,
            sheet.form,
            sheet.name,
            title,
            sheet.case,
            sheet.version,
            sheet.updated,
            sheet.printed,
        )
        for sheet, title in zip(sheets, titles, strict=True)
    ]
    return Table("様式", _SHEETS, tuple(rows))
