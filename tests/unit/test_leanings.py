"""All words of a draft weigh together: for a family, or against what one check thought it saw."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smtui import compiled
from smtui.checker import Checker
from smtui.checks._kit import Check, Facts, Hit, Reading, Severity, hit
from smtui.checks._leaning import Leaning, load_leanings
from smtui.checks._words import load_words
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.domain.japan_time import local_time
from smtui.domain.reading import Act
from smtui.reading import PRESENT, read
from smtui.reading.leanings import SCALE, Leanings, pair_name, sign_name, vector, weights, word_name
from smtui.reading.lexicon import Lexicon

FAMILIES = ("insult", "secrecy")
OCCASION = Occasion(
    None, Account.OFFICIAL, Kind.POST, Platform.FACEBOOK, local_time("2026-09-09T10:00")
)  # fmt: skip
RUDE = {"犬": {"insult": 3.0}, "猫": {"insult": -9.0}}


def model(words: dict[str, dict[str, float]], **signs: dict[str, float]) -> Leanings:
    """Return a model in which every text begins one below the threshold."""
    named = {word_name(word): weights for word, weights in words.items()}
    named |= {sign_name("official", sign): weights for sign, weights in signs.items()}
    return of(named)


def of(named: dict[str, dict[str, float]]) -> Leanings:
    """Return a model of features by their names."""
    vectors = {name: vector(FAMILIES, told) for name, told in named.items()}
    pairs = {name: vectors.pop(name) for name in named if "\t" in name}
    start = vector(FAMILIES, dict.fromkeys(FAMILIES, -1.0))
    return Leanings(weights(FAMILIES, start, vectors), lambda: weights(FAMILIES, 0, pairs))


def lean(text: str, known: Leanings, account: Account = Account.OFFICIAL) -> Reading:
    """Return a reading of a text that has been weighed."""
    lexicon = Lexicon.of(())
    lexicon.leanings = known
    return read(Draft.of(text, OCCASION._replace(account=account)), lexicon)


@given(st.lists(st.tuples(*(st.floats(-1, 1) for _ in FAMILIES)), max_size=300))
def test_adding_numbers_adds_the_weights_of_all_families(rows: list[tuple[float, ...]]) -> None:
    signs = {str(number): dict(zip(FAMILIES, row, strict=True)) for number, row in enumerate(rows)}
    known = model({}, **signs)
    scores = known._lanes(known._weights.start + known._alone(set(), signs, Account.OFFICIAL))
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


def test_words_that_follow_each_other_weigh_as_a_pair() -> None:
    known = of({pair_name(("犬", "が")): {"insult": 3.0}})
    assert lean("犬が来ました。", known).leans
    assert not lean("が、犬。", known).leans


@given(st.lists(st.sampled_from([*"犬猫がを来る。", "晴れ"]), min_size=1, max_size=30))
def test_vectors_looked_up_and_unpacked_say_the_same(words: list[str]) -> None:
    named = {word_name("犬"): {"insult": 3.0}, pair_name(("犬", "が")): {"secrecy": 2.0}}
    named[sign_name("official", "post")] = {"insult": 0.5}
    few, many = of(named), of(named)
    many.build()
    text = "".join(words)
    assert lean(text, few).weighs == lean(text, many).weighs


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
    leanings = load_leanings()
    leanings.build()
    assert leanings._unpacked
    lists = set(load_words()._words.lists)
    acts = {act.value for act in Act}
    for signs in leanings._unpacked.signs.values():
        assert set(signs) <= lists | set(PRESENT) | acts


def test_the_model_finds_what_no_list_holds() -> None:
    """The example of `smtui.reading.leanings`."""
    text = "当課の返事は、三日寝かせてから出すのが習わしです。"
    assert "reputation" in read(Draft.of(text, OCCASION), load_words()).leans


def test_no_text_outweighs_a_lane() -> None:
    """Not even one made of the eight hundred features that weigh most for a family."""
    leanings = load_leanings()
    leanings.build()
    vectors = leanings._unpacked
    assert vectors
    for signs in vectors.signs.values():
        rows = [*vectors.words.values(), *vectors.pairs.values(), *signs.values()]
        for lane in zip(*map(leanings._lanes, rows), strict=True):
            weights = sorted(lane)
            assert sum(weights[:800]) > -(1 << 15)
            assert sum(weights[-800:]) < 1 << 15


def test_no_two_features_share_a_number() -> None:
    leanings = load_leanings()
    for known in (leanings._weights, leanings._load_pairs()):
        names = known.names.decode().split("\n")
        assert len(compiled.Index(known.places).places) == len(names) == len(set(names))
        assert len(known.vectors) == len(names) * len(known.families) * 2


def test_pairs_are_looked_at_only_near_a_family() -> None:
    pair = pair_name(("犬", "が"))
    near = of({word_name("犬"): {"insult": 3.0}, pair: {"secrecy": 2.0}})
    assert lean("犬が来ました。", near).weighs == {"insult": 2 * SCALE, "secrecy": SCALE}
    far = of({word_name("犬"): {"insult": -9.0, "secrecy": -9.0}, pair: {"insult": 1.0}})
    assert lean("犬が来ました。", far).weighs == {"insult": -10 * SCALE, "secrecy": -10 * SCALE}
