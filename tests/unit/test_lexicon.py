"""Entries of word lists are found where words begin and end, not inside other words."""

from collections.abc import Callable

from smtui.domain.draft import Draft
from smtui.reading import read
from smtui.reading.lexicon import Entry, Lexicon


def marks(lexicon: Lexicon, draft: Draft, name: str = "list") -> list[str]:
    return [mark.text for mark in read(draft, lexicon).marks.get(name, ())]


def test_a_whole_word_is_not_found_inside_another(draft: Callable[..., Draft]) -> None:
    lexicon = Lexicon.of([Entry("list", "ばか", "token", "", ())])
    assert marks(lexicon, draft("ばかなことを言う。")) == ["ばか"]
    assert marks(lexicon, draft("いちごばかり買った。")) == []


def test_free_entries_stand_anywhere(draft: Callable[..., Draft]) -> None:
    lexicon = Lexicon.of([Entry("list", "素案", "free", "", ())])
    assert marks(lexicon, draft("計画素案です。")) == ["素案"]


def test_a_lemma_tells_homographs_apart(draft: Callable[..., Draft]) -> None:
    lexicon = Lexicon.of([Entry("list", "そう", "start", "そう-伝聞", ())])
    assert marks(lexicon, draft("雨が降るそうです。")) == ["そう"]
    assert marks(lexicon, draft("雨が降りそうです。")) == []


def test_of_nested_entries_the_longest_stays(draft: Callable[..., Draft]) -> None:
    lexicon = Lexicon.of([Entry("list", t, "free", "", ()) for t in ("注意", "注意してください")])
    assert marks(lexicon, draft("足元に注意してください。")) == ["注意してください"]


def test_one_word_may_stand_in_two_lists(draft: Callable[..., Draft]) -> None:
    lexicon = Lexicon.of([Entry("a", "滞納", "free", "", ()), Entry("b", "滞納", "free", "", ())])
    reading = read(draft("滞納の相談"), lexicon)
    assert set(reading.marks) == {"a", "b"}
    assert reading.has("a")
    assert not reading.has("c")
