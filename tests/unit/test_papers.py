"""Papers and tables come out as files that Word, Excel and a text editor take."""

import csv
import io
import os
from datetime import date, datetime
from pathlib import Path

import docx
import openpyxl
import pytest

from smtui.domain.era import fiscal_year_name, in_era, kept_until, read_date
from smtui.domain.paper import Align, Break, Grid, Heading, Items, Line, Paper, Stamps
from smtui.domain.table import Column, Table
from smtui.errors import BadInput
from smtui.exports.docx import docx_of
from smtui.exports.files import write
from smtui.exports.markdown import markdown_of
from smtui.exports.tables import csv_of, json_of, markdown_table, xlsx_of

PAPER = Paper(
    "点検の記録",
    (
        Line("令和8年11月21日", Align.RIGHT),
        Heading("1　概要"),
        Items(("一つ目", "二つ目"), numbered=True),
        Grid((("項目", "内容"), ("件名", "写真|の*件*\x1b[31m")), (1, 4), head=True),
        Break(),
        Stamps(("課長", "係長")),
    ),
    footer="版 0123abcd",
    mark="訓練",
    label="様式1",
)
TABLE = Table(
    "記録",
    (Column("title", "件名"), Column("count", "件数"), Column("open", "未了")),
    (("=SUM(A1)", 3, True), ("＋81で始まる\n2行", None, False)),
)


def test_a_word_file_holds_every_block_on_a4_without_control_characters() -> None:
    made = docx.Document(io.BytesIO(docx_of(PAPER)))
    words = [paragraph.text for paragraph in made.paragraphs]
    assert words[:2] == ["様式1", "点検の記録"]
    assert {"令和8年11月21日", "1　概要", "1.\t一つ目"} <= set(words)
    grid, stamps = made.tables
    assert [cell.text for cell in grid.rows[1].cells] == ["件名", "写真|の*件*[31m"]
    assert [cell.text for cell in stamps.rows[0].cells] == ["課長", "係長"]
    section = made.sections[0]
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx((210, 297), abs=0.1)
    assert section.header.paragraphs[0].text == "【訓練】"
    assert section.footer.paragraphs[0].text.startswith("版 0123abcd")


def test_a_form_has_room_in_its_cells_and_an_own_height_for_each_row() -> None:
    grid = Grid((("目的", ""), ("日", "")), (1, 4), labels=1, height=11, heights=(26, 11))
    paper = Paper("様式", (grid, Line("所属長", indent=85)), numbered=False)
    made = docx.Document(io.BytesIO(docx_of(paper)))
    assert [round(row.height.mm) for row in made.tables[0].rows] == [26, 11]
    assert "w:tblCellMar" in made.tables[0]._tbl.xml
    assert round(made.paragraphs[-1].paragraph_format.left_indent.mm) == 85
    assert "PAGE" not in made.sections[0].footer._element.xml


def test_markdown_says_the_same_and_takes_no_mark_from_what_people_wrote() -> None:
    made = markdown_of(PAPER)
    assert made.startswith("**【訓練】**\n\n様式1\n\n# 点検の記録\n")
    assert r"| 件名 | 写真\|の\*件\*\[31m |" in made
    assert made.endswith("版 0123abcd\n")


def test_csv_opens_in_excel_and_holds_no_formula() -> None:
    made = csv_of(TABLE)
    assert made.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))
    assert rows == [
        ["件名", "件数", "未了"],
        ["'=SUM(A1)", "3", "はい"],
        ["'＋81で始まる\n2行", "", "いいえ"],
    ]


def test_excel_takes_a_formula_for_the_text_it_is() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_of([TABLE])))["記録"]
    assert [cell.value for cell in sheet[1]] == ["件名", "件数", "未了"]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=SUM(A1)", "s")
    assert (sheet["B2"].value, sheet.freeze_panes) == (3, "A2")


def test_a_table_is_json_and_markdown_too() -> None:
    assert json_of(TABLE)[0] == {"title": "=SUM(A1)", "count": 3, "open": True}
    assert "| =SUM(A1) | 3 | はい |" in markdown_table(TABLE)


@pytest.mark.parametrize(
    ("day", "words", "year"),
    [
        (date(2026, 11, 21), "令和8年11月21日", "令和8年度"),
        (date(2019, 5, 1), "令和元年5月1日", "令和元年度"),
        (date(2019, 4, 30), "平成31年4月30日", "令和元年度"),
        (date(2026, 3, 31), "令和8年3月31日", "令和7年度"),
        (date(1989, 1, 7), "昭和64年1月7日", "昭和63年度"),
    ],
)
def test_days_are_written_in_their_era_and_fiscal_year(day: date, words: str, year: str) -> None:
    assert (in_era(day), fiscal_year_name(day)) == (words, year)
    assert read_date(words, day) == day
    assert in_era(datetime(day.year, day.month, day.day, 9, 30)) == words


@pytest.mark.parametrize(
    "written", ["R8.4.1", "令和８年４月１日", "2026-04-01", "2026/4/1", "４/１"]
)
def test_a_day_is_read_as_people_write_it(written: str) -> None:
    assert read_date(written, date(2026, 11, 21)) == date(2026, 4, 1)


@pytest.mark.parametrize("written", ["令和8年2月30日", "平成元年1月7日", "きのう", "", "2026年"])
def test_a_day_that_is_none_is_refused_with_a_sentence(written: str) -> None:
    with pytest.raises(BadInput):
        read_date(written, date(2026, 11, 21))


def test_a_file_is_written_for_its_owner_and_none_is_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "記録.docx"
    write(str(path), b"one")
    with pytest.raises(BadInput, match="もうあります"):
        write(str(path), b"two")
    write(str(path), b"three", replace=True)
    assert path.read_bytes() == b"three"
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(BadInput, match="書き込めません"):
        write(str(tmp_path / "ない" / "記録.docx"), b"")
    assert [found.name for found in tmp_path.iterdir()] == ["記録.docx"]


@pytest.mark.parametrize(
    ("written", "ahead", "day"),
    [
        ("1/15", True, date(2027, 1, 15)),
        ("12/1", True, date(2026, 12, 1)),
        ("11/21", True, date(2026, 11, 21)),
        ("12/20", False, date(2025, 12, 20)),
        ("11/21", False, date(2026, 11, 21)),
        ("1/15", None, date(2026, 1, 15)),
        ("令和8年1月15日", True, date(2026, 1, 15)),
    ],
)
def test_a_day_without_a_year_is_the_next_or_the_last_one_where_that_is_meant(
    written: str, ahead: bool | None, day: date
) -> None:
    assert read_date(written, date(2026, 11, 21), ahead=ahead) == day


@pytest.mark.parametrize(
    ("day", "years", "until"),
    [
        (date(2026, 11, 21), 5, date(2032, 3, 31)),
        (date(2027, 3, 31), 1, date(2028, 3, 31)),
        (date(2027, 4, 1), 1, date(2029, 3, 31)),
    ],
)
def test_years_of_keeping_are_counted_from_the_end_of_the_fiscal_year(
    day: date, years: int, until: date
) -> None:
    assert kept_until(day, years) == until
