"""Finding commands by words, kana and romaji."""

import pytest

from smtui.screens._search import Finder


@pytest.mark.parametrize(
    "query",
    [
        "承認",
        "しょうにん",
        "ショウニン",
        "ｼｮｳﾆﾝ",
        "shounin",
        "syounin",
        "shonin",
        "ＳＨＯＵＮＩＮ",
        "にん",
    ],
)
def test_one_command_is_found_by_every_way_of_writing(query: str) -> None:
    """Kanji, both kana, half width, three romaji spellings, full-width letters, a part."""
    assert Finder().matches(query, ("承認を確かめる",))


@pytest.mark.parametrize("query", ["保存", "ほぞん", "hozon", "xyz"])
def test_other_words_do_not_find_it(query: str) -> None:
    """A search that finds everything would be none."""
    assert not Finder().matches(query, ("承認を確かめる",))


def test_every_word_of_the_query_must_fit() -> None:
    """下書き 一覧 narrows further than 下書き, a full-width blank parts words too."""
    phrases = ("下書きの一覧", "履歴")
    assert Finder().matches("shitagaki　いちらん", phrases)
    assert not Finder().matches("shitagaki せってい", phrases)
