"""Marks move with their words, at once."""

from smtui.domain.draft import Span
from smtui.domain.family import Severity
from smtui.screens._marks import Mark, by_line, moved


def mark(text, words, number=0):
    at = text.index(words)
    return Mark(number, Span(at, at + len(words)), Severity.WARN)


def words_after(old, new, *marked):
    return [m.span.of(new) for m in moved([mark(old, words) for words in marked], old, new)]


def test_typing_before_between_and_after():
    old = "赤い花と白い花"
    assert words_after(old, "今日、赤い花と白い花", "赤い", "白い") == ["赤い", "白い"]
    assert words_after(old, "赤い花と、白い花", "赤い", "白い") == ["赤い", "白い"]
    assert words_after(old, "赤い花と白い花です", "赤い", "白い") == ["赤い", "白い"]


def test_words_that_were_edited_lose_their_mark():
    assert words_after("赤い花と白い花", "赤く花と白い花", "赤い", "白い") == ["白い"]
    assert words_after("赤い花", "", "赤い") == []


def test_repeated_letters_do_not_mislead():
    assert words_after("ああああバカ", "あああああバカ", "バカ") == ["バカ"]
    assert words_after("ああああバカ", "あああバカ", "バカ") == ["バカ"]


def test_a_mark_over_lines_is_cut_up():
    text = "一行目\n\n三行目"
    stretches = by_line([Mark(0, Span(1, len(text)), Severity.INFO)], text.split("\n"))
    assert {row: [(s.start, s.end) for s in line] for row, line in stretches.items()} == {
        0: [(1, 3)],
        2: [(0, 3)],
    }


def test_short_marks_are_painted_over_long_ones():
    marks = [Mark(0, Span(0, 5), Severity.INFO), Mark(1, Span(1, 2), Severity.BLOCK)]
    assert [s.mark.number for s in by_line(marks, ["あいうえお"])[0]] == [0, 1]
