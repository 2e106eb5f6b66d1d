"""All words of a draft weigh together: for a family, or against what one check thought it saw."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smtui.checker import Checker
from smtui.checks._kit import Check, Facts, Hit, Reading, Severity, hit
from smtui.checks._leaning import Leaning, load_leanings
from smtui.checks._words import load_words
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.domain.japan_time import local_time
from smtui.domain.reading import Act
from smtui.reading import PRESENT, read
from smtui.reading.leanings import SCALE, Features, Leanings, Weights, vector
from smtui.reading.lexicon import Lexicon

FAMILIES = ("insult", "secrecy")
OCCASION = Occasion(
    None, Account.OFFICIAL, Kind.POST, Platform.FACEBOOK, local_time("2026-09-09T10:00")
)  # fmt: skip
RUDE = {"犬": {"insult": 3.0}, "猫": {"insult": -9.0}}


def model(words: dict[str, dict[str, float]], **signs: dict[str, float]) -> Leanings:
    """Return a model in which every text begins one below the threshold."""
    vectors = {word: vector(FAMILIES, weights) for word, weights in words.items()}
    official = {sign: vector(FAMILIES, weights) for sign, weights in signs.items()}
    start = vector(FAMILIES, dict.fromkeys(FAMILIES, -1.0))
    known = Weights(FAMILIES, start, vectors, {"official": official, "personal": {}})
    return Leanings(known)


def lean(text: str, known: Leanings, account: Account = Account.OFFICIAL) -> Reading:
    """Return a reading of a text that has been weighed."""
    lexicon = Lexicon.of(())
    lexicon.leanings = known
    return read(Draft.of(text, OCCASION._replace(account=account)), lexicon)


@given(st.lists(st.tuples(*(st.floats(-1, 1) for _ in FAMILIES)), max_size=300))
def test_adding_numbers_adds_the_weights_of_all_families(rows: list[tuple[float, ...]]) -> None:
    words = {str(number): dict(zip(FAMILIES, row, strict=True)) for number, row in enumerate(rows)}
    scores = model(words)._scores(Features(frozenset(words), frozenset()), Account.OFFICIAL)
    for place, score in enumerate(scores):
        assert score == sum(round(SCALE * row[place]) for row in rows) - SCALE


def test_a_text_leans_towards_the_sentence_that_weighs_most() -> None:
    reading = lean("今日は晴れです。犬が来ました。明日は雨です。", model(RUDE))
    assert list(reading.leans) == ["insult"]
    start, end = reading.leans["insult"]
    assert reading.text[start:end].strip("。") == "犬が来ました"
    assert "leans:insult" in reading.present
    assert list(reading.weighs) == list(FAMILIES)


def test_sentences_beside_it_that_weigh_too_belong_to_it() -> None:
    reading = lean(
        "雨です。犬が来ました。子犬です。明日は雨です。", model({**RUDE, "子犬": {"insult": 0.5}})
    )
    start, end = reading.leans["insult"]
    assert reading.text[start:end] == "犬が来ました。子犬です。"


def test_words_against_a_family_weigh_below_nothing() -> None:
    reading = lean("猫が来ました。", model(RUDE))
    assert not reading.leans
    assert reading.weighs == {"insult": -10 * SCALE, "secrecy": -SCALE}


def test_signs_weigh_by_the_kind_of_account() -> None:
    known = model({}, post={"secrecy": 2.0})
    assert list(lean("晴れです。", known).leans) == ["secrecy"]
    assert not lean("晴れです。", known, Account.PERSONAL).leans


def test_long_texts_are_not_weighed() -> None:
    assert not lean("犬が来ました。" + "晴れです。" * 120, model(RUDE)).leans


class _Seen(Check):
    """見つけます。"""

    code = "insult/seen"
    name = "例"
    severity = Severity.WARN

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first letter, except in a text that says otherwise."""
        if "静か" not in reading.text:
            yield hit(reading, 0, 1, "例です。")


class _Leans(Leaning):
    """見つけます。"""

    code = "insult/leaning"
    name = "例"
    message = "例です。"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("犬が来ました。", [("insult/seen", Severity.WARN)]),
        ("静かに犬が来ました。", [("insult/leaning", Severity.WARN)]),
        ("猫が来ました。", [("insult/seen", Severity.CONFIRM)]),
        ("晴れです。", [("insult/seen", Severity.WARN)]),
        ("静かに晴れです。", []),
    ],
)
def test_a_leaning_speaks_last_and_doubts_make_a_warning_ask(
    text: str, found: list[tuple[str, Severity]]
) -> None:
    lexicon = Lexicon.of(())
    lexicon.leanings = model(RUDE)
    checker = Checker([_Leans(), _Seen()], lexicon, None)
    report = checker.check(Draft.of(text, OCCASION), Facts())
    assert [(finding.check, finding.severity) for finding in report.findings] == found


def test_the_model_speaks_of_what_the_reading_can_find() -> None:
    """Word lists that were renamed since it was learned would weigh nothing: `make leanings`."""
    known = load_leanings()._weights
    lists = set(load_words()._words.lists)
    acts = {act.value for act in Act}
    for signs in known.signs.values():
        assert set(signs) <= lists | set(PRESENT) | acts
    assert set(known.signs) == set(Account)
