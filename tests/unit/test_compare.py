"""Comparison: right for every topic and guide, the own guide first, silence said plainly."""

import csv
from pathlib import Path

import pytest

from smtui.domain.stance import Relation
from smtui.errors import BadInput
from smtui.library.compare import compare, compared_topics, topic_named
from smtui.library.layout import guide_ids

TABLE = Path(__file__).parent.parent / "goldens" / "compared.tsv"
"""What the five documents say on each topic, as read by people independently of stances.toml."""

CONFLICTS = {
    "reply", "approval", "correction", "false-talk", "report", "personal", "rumor", "undecided",
    "opening", "publication",
}  # fmt: skip
"""Where the five documents cannot be merged into one rule."""

TOPICS = [topic.id for topic in compared_topics()]


def expected(topic: str) -> dict[str, tuple[bool, set[str]]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["topic"] == topic]
    return {row["guide"]: (row["word"] == "silent", set(row["clauses"].split())) for row in rows}


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_right_for_every_guide(topic: str) -> None:
    """Who is silent is silent; who is not rests on the clauses people found."""
    table = expected(topic)
    comparison = compare(topic, "ueda")
    assert {side.identity.id for side in comparison.sides} == set(table) == set(guide_ids())
    for side in comparison.sides:
        silent, clauses = table[side.identity.id]
        assert side.stance.silent == silent
        assert clauses <= {clause.id for clause in side.clauses}
        assert bool(side.clauses) != silent


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("own", guide_ids())
def test_the_own_guide_stands_first_and_the_others_are_related_to_it(topic: str, own: str) -> None:
    """The relation is what the two positions make it."""
    first, *others = compare(topic, own).sides
    assert first.identity.id == own
    assert first.relation is Relation.OWN
    for side in others:
        if side.stance.silent:
            wanted = Relation.SILENT
        elif first.stance.silent:
            wanted = Relation.ONLY_THERE
        else:
            same = side.stance.position == first.stance.position
            wanted = Relation.SAME if same else Relation.OTHER
        assert side.relation is wanted


@pytest.mark.parametrize("topic", TOPICS)
def test_conflicts_are_found_and_silence_is_said(topic: str) -> None:
    """Every known conflict is called one; every silent guide is named as such, no other is."""
    comparison = compare(topic, None)
    assert comparison.conflicting or topic not in CONFLICTS
    positions = {side.stance.position for side in comparison.sides if not side.stance.silent}
    assert comparison.conflicting == (len(positions) > 1)
    spoken, _, quiet = comparison.said.partition("です。")
    for side in comparison.sides:
        assert (side.identity.name in quiet) == side.stance.silent
        assert (side.identity.name in spoken) != side.stance.silent


def test_a_guide_that_is_silent_alone() -> None:
    """An own guide that says nothing is told what the others say."""
    comparison = compare("short-url", "ku")
    assert comparison.sides[0].relation is Relation.OWN
    assert comparison.sides[1].relation is Relation.ONLY_THERE
    assert comparison.said.startswith("定めがあるのは1つだけ")


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("reply", "reply"), ("返信", "reply"), ("へんしん", "reply"), ("henshin", "reply"),
        ("炎上", "flaming"), ("決裁", "approval"), ("だれに知らせる", "report"),
    ],
)  # fmt: skip
def test_a_topic_is_found_by_its_words(words: str, topic: str) -> None:
    """By id, name, kana, romaji, a part of the question."""
    assert topic_named(words).id == topic


@pytest.mark.parametrize(("words", "said"), [("あああ", "ありません"), ("アカウント", "いくつも")])
def test_other_words_are_refused_with_the_choices(words: str, said: str) -> None:
    """A topic nobody knows, and words that fit several."""
    with pytest.raises(BadInput, match=said) as refused:
        topic_named(words)
    assert "opening" in str(refused.value)
