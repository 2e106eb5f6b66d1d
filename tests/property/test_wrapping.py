"""Rows of Japanese: nothing lost, nothing too wide, no forbidden row start or end."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.content import Content

from smtui.screens import _wrapping

_wrapping.install()

PIECES = [
    "申請は", "窓口", "「マイナンバーカード」", "、", "。", "（土日を除く）", "ー", "っ", "ﾊﾟ", "ﾞ",
    "　", " ", "https://www.city.example.lg.jp/soshiki/koho/123.html", "0268-22-4100", "10%", "♨️",
    "👨‍👩‍👧", "👍🏽", "か゚", "葛󠄀", "①", "○", "…", "……", "English", "words", "！？", "【重要】",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.characters(codec="utf-8", exclude_categories=["C"]))
WIDTHS = st.integers(6, 160)


def split(text, cuts):
    ends = [0, *cuts, len(text)]
    return [text[a:b] for a, b in itertools.pairwise(ends)]


def assert_rows_are_right(text, width, cuts, hanging):
    rows = split(text, cuts)
    assert "".join(rows) == text
    assert cuts == sorted(set(cuts))
    assert not {0, len(text)} & set(cuts)
    for row in rows:
        assert cell_len(row.rstrip(" \u3000") if hanging else row) <= width
    start = 0
    for cut in cuts:
        if not _wrapping.may_break(text, cut, hanging=hanging):  # only where nothing else is left
            widths = _wrapping.cell_widths(text)
            assert not any(
                widths[index] and _wrapping.may_break(text, index, hanging=hanging)
                for index in range(start + 1, cut)
            )
        start = cut


@given(TEXTS.map("".join), WIDTHS)
def test_rows_of_a_page(text, width):
    assert_rows_are_right(text, width, _wrapping.page_breaks(text, width), hanging=True)


@given(TEXTS.map("".join), WIDTHS)
def test_rows_of_the_editor(text, width):
    assert_rows_are_right(text, width, _wrapping.editor_breaks(text, width, 4), hanging=False)


def test_every_width_of_a_notice():
    text = (
        "※ご注意ください―手続きには―本人確認書類…が必要です。「マイナンバーカード」、『運転免許証』"
        "など。　くわしくは、（平日のみ）042-123-4567まで！"
    )
    for width in range(6, 161):
        assert_rows_are_right(text, width, _wrapping.page_breaks(text, width), hanging=True)
        for row in split(text, _wrapping.page_breaks(text, width))[1:]:
            assert width < 10 or row[0] not in "、。」』…！）ー"


def test_a_blank_does_not_push_a_clause_down():
    text = "令和８年度　子ども医療費助成制度のお知らせをいたします"
    assert _wrapping.rows(text, 20)[0] == "令和８年度　子ども医"


def test_textual_itself_uses_our_breaks():
    wide = Content("あいうえおかきくけ、こ").wrap(18)
    assert [str(row) for row in wide] == ["あいうえおかきく", "け、こ"]
