"""Clauses on a page: nothing lost, nothing too wide, no forbidden row, marks hang."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from official_samples import KATORI, put
from rich.cells import cell_len
from textual.content import Content

from smtui.domain.bookmark import ReaderState, kept_on
from smtui.library.layout import guide_ids
from smtui.screens import _wrapping
from smtui.screens._clause_page import clause_page, other_page
from smtui.screens._hanging import Paragraph, paragraphs, rows
from smtui.workspace.officials import look_at
from smtui.workspace.reader import open_book

WIDTHS = range(30, 161)


def assert_page_is_right(paragraph: Paragraph, width: int) -> None:
    shown = [row.plain for row in rows(paragraph, width)]
    assert all(cell_len(row) <= width for row in shown)
    together = "".join(row.strip() for row in shown)
    assert together.replace(" ", "").replace("　", "") == (
        f"{paragraph.mark}{paragraph.body.plain}".replace(" ", "").replace("　", "")
    )
    hang = " " * cell_len(paragraph.mark)
    if width - len(hang) >= 12:
        assert all(row.startswith(hang) for row in shown[1:])
    hangs = width - len(hang) >= 12
    bodies = [row[len(hang) :] if hangs else row for row in shown]
    for above, below in itertools.pairwise(bodies if hangs else bodies[1:]):
        assert below[:1] not in _wrapping.NO_START, (above, below)
        assert above[-1:] not in _wrapping.NO_END, (above, below)


@pytest.mark.parametrize("guide_id", guide_ids())
def test_every_clause_of_every_guide_at_every_width(guide_id: str) -> None:
    """Text, reading, memo and explained words, from 30 to 160 cells."""
    book = open_book(guide_id)
    for clause in book.guide.clauses:
        memo = kept_on(book.guide, clause, None, "(1) 訂正は、\n　ア 課長に「必ず」伝える。")  # type: ignore[arg-type]
        page = list(clause_page(book, clause, ReaderState(memos=(memo,))))
        for width in WIDTHS:
            for paragraph in page:
                assert_page_is_right(paragraph, width)


def test_an_attached_document_at_every_width(tmp_path: Path) -> None:
    """The official wording below a clause, and the pieces that word none."""
    laid = look_at(None, "katori", put(tmp_path, "手引き.txt", KATORI))
    book = open_book("katori")._replace(wording=laid.wording)
    pages = [clause_page(book, clause, ReaderState()) for clause in book.guide.clauses]
    pages += [other_page(laid.wording, laid.wording.pieces[n]) for n in laid.wording.others]
    for paragraph in itertools.chain.from_iterable(pages):
        for width in WIDTHS:
            assert_page_is_right(paragraph, width)


NUMBERED = st.sampled_from(
    ["(1) ", "（一）", "第3条　", "①", "ア ", "・", "１．", "　ア　", "※", ""]
)
SENTENCES = st.lists(
    st.sampled_from(["申請は", "窓口で、", "「確認」", "（平日）", "してください。", "10%", "ー", "…"]),
    min_size=1, max_size=30,
).map("".join)  # fmt: skip


@given(NUMBERED, SENTENCES, st.integers(30, 160))
def test_the_mark_of_an_item_hangs(mark: str, sentence: str, width: int) -> None:
    """Whatever numbers an item, its other rows begin below its text."""
    (paragraph,) = paragraphs(mark + sentence)
    assert paragraph.mark == mark
    assert paragraph.body.plain == sentence
    assert_page_is_right(paragraph, width)


@pytest.mark.parametrize(
    "line", ["3月の予定", "アカウントを作る", "2(6)による", "第一に考える", ""]
)
def test_words_are_no_marks(line: str) -> None:
    """A sentence that begins with a number or katakana is not numbered."""
    (paragraph,) = paragraphs(line)
    assert paragraph.mark == ""


def test_lines_hang_below_what_stands_to_their_left() -> None:
    """「メモ: 」 stands once; further lines begin below the first."""
    first, second = paragraphs(Content("一行目\n(1) 二行目"), "メモ: ")
    assert (first.mark, second.mark) == ("メモ: ", "      (1) ")
