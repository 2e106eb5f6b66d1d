"""One spelling for what is looked for, and how it sounds."""

import re

import pytest

from smtui.reading.sounds import kana_of, kana_pattern, romaji_patterns, sound_of
from smtui.reading.spelling import plain, plain_with_places


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ＳＮＳ", "sns"),
        ("ｶﾞｲﾄﾞﾗｲﾝ", "ガイドライン"),
        ("廣報課", "広報課"),
        ("サーバー", "サーバ"),
        ("ユーザーの声", "ユーザの声"),
        ("髙﨑", "高崎"),
        ("個人\n情報", "個人 情報"),
        ("短縮ＵＲＬ", "短縮URL"),
        ("か\u3099い", "がい"),
    ],
)
def test_two_writings_are_one_spelling(one: str, other: str) -> None:
    """Width, case, old characters, the long vowel at a word's end, blanks."""
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"), [("バー", "バ"), ("メール", "める"), ("デマ", "でま"), ("斎", "斉")]
)
def test_other_words_stay_other(one: str, other: str) -> None:
    """A short word keeps its long vowel; katakana is not hiragana; 斎 is not 斉."""
    assert plain(one) != plain(other)


def test_every_letter_knows_its_place() -> None:
    """What is found in the spelling can be shown in the text."""
    spelt, places = plain_with_places("㈱ ｶﾞｲﾄﾞ")
    assert spelt == "(株)ガイド"
    assert places == [0, 0, 0, 2, 4, 5]


@pytest.mark.parametrize(
    ("letters", "kana"),
    [
        ("enjou", "えんじょう"), ("enjo", "えんじょう"), ("enj", "えんじょう"),
        ("shounin", "しょうにん"), ("syounin", "しょうにん"), ("shonin", "しょうにん"),
        ("shoonin", "しょうにん"), ("kōhō", "こうほう"), ("shimbun", "しんぶん"),
        ("kinnshi", "きんし"), ("kinshi", "きんし"), ("onna", "おんな"), ("shinnyou", "しんよう"),
        ("gakkou", "がっこう"), ("matcha", "まっちゃ"), ("ten'in", "てんいん"),
        ("yuuzaa", "ゆーざ"), ("sa-ba-", "さーば"), ("tsuzuku", "つづく"), ("teisei", "ていせい"),
    ],
)  # fmt: skip
def test_romaji_stand_for_kana(letters: str, kana: str) -> None:
    """Hepburn, kunrei, what an IME takes in, long vowels left out, a word half typed."""
    patterns = romaji_patterns(letters)
    assert patterns
    assert any(re.match(pattern, kana) for pattern in patterns)


@pytest.mark.parametrize("word", ["sns", "line", "post", "url", "x", "facebook"])
def test_english_is_no_romaji(word: str) -> None:
    """What cannot be kana is looked for by its letters only."""
    assert romaji_patterns(word) is None


def test_a_long_vowel_may_be_written_as_such() -> None:
    """えんじょー is えんじょう."""
    assert re.fullmatch(kana_pattern("えんじょー"), kana_of("炎上"))


def test_words_know_where_they_stand() -> None:
    """The kana lead back to the letters."""
    text = "広報課の炎上"
    sound = sound_of(text)
    starts, offsets = sound.words()
    word = list(offsets).index(sound.kana.index("えんじょう"))
    assert text[starts[word] :] == "炎上"
