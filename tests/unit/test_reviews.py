"""Which question is due, why, and in which order; how its options are laid out."""

import itertools
from datetime import datetime, timedelta

import pytest

from smtui.domain.family import Family
from smtui.domain.lesson import Course, Lesson, Option, Question, Sample
from smtui.domain.review import (
    FLAGGED_MOST,
    HANDFUL,
    Answer,
    Card,
    Cause,
    Flag,
    Rating,
    Round,
    Sureness,
    due_questions,
    handful,
    order,
    rating,
)
from smtui.workspace.reviews import LONGEST, remembered

NOW = datetime(2026, 9, 9, 10, 0)
DAY = timedelta(days=1)


def question(name: str, *families: Family, options: int = 4) -> Question:
    offered = tuple(Option(str(n), n == 0, "理由") for n in range(options))
    return Question(name, "l", "場面", "問い", offered, ("c",), families)


def course(*questions: Question) -> Course:
    sample = Sample("本文", "ここ", (), None, None)  # type: ignore[arg-type]
    return Course("tiny", (Lesson("l", "題", "文", ("a", "b"), ("c",), sample, questions),))


def card(name: str, days: int, *, right: bool = True, sure: Sureness = Sureness.PROBABLY) -> Card:
    """A card last answered ten days ago and due `days` from now."""
    return Card(name, "e", 1, right, sure, NOW - 10 * DAY, NOW + days * DAY, "{}")


def answer(right: bool, sure: Sureness, at: datetime) -> Answer:
    return Answer("tiny", "1", "d", "l", "e", "a", 0, right, sure, Round.REVIEW, at)


@pytest.mark.parametrize("options", [3, 4])
def test_each_attempt_has_another_order_than_the_one_before(options: int) -> None:
    asked = question("reply", options=options)
    orders = [order(asked, attempt) for attempt in range(30)]
    assert orders == [order(asked, attempt) for attempt in range(30)]
    assert all(sorted(one) == list(range(options)) for one in orders)
    assert all(one != other for one, other in itertools.pairwise(orders))
    assert {one.index(0) for one in orders} == set(range(options))


def test_first_attempts_put_the_right_answer_anywhere() -> None:
    places = [order(question(f"q{n}"), 0).index(0) for n in range(200)]
    assert all(places.count(place) > 30 for place in range(4))


def test_a_lucky_guess_is_no_knowledge() -> None:
    assert [rating(True, sure) for sure in Sureness] == [Rating.EASY, Rating.GOOD, Rating.HARD]
    assert {rating(False, sure) for sure in Sureness} == {Rating.AGAIN}


def test_the_better_known_the_later_it_comes_back() -> None:
    waits = []
    for right, sure in ((False, Sureness.SURE), *((True, s) for s in reversed(Sureness))):
        after = remembered(None, answer(right, sure, NOW))[1]
        waits.append(after.due - NOW)
    assert waits[0] == waits[1] == DAY
    assert waits == sorted(waits)
    assert waits[-1] > 7 * DAY


def test_the_wait_grows_and_ends_at_half_a_year() -> None:
    kept, at = None, NOW
    waits = []
    for _ in range(12):
        _, kept = remembered(kept, answer(True, Sureness.SURE, at))
        waits.append((kept.due - at).days)
        at = kept.due
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST
    _, kept = remembered(kept, answer(False, Sureness.SURE, at))
    assert (kept.due - at).days < 30
    assert kept.answers == 13


def test_a_clock_that_was_put_back_does_no_harm() -> None:
    _, first = remembered(None, answer(True, Sureness.SURE, NOW))
    earlier = NOW - 400 * DAY
    assert remembered(first, answer(True, Sureness.SURE, earlier))[1].due > earlier


def test_only_what_is_due_is_asked() -> None:
    found = due_questions(
        course(question("a"), question("b")), [card("a", 0), card("b", 1)], (), NOW
    )
    assert [due.question.id for due in found] == ["a"]


def test_a_question_that_is_gone_is_not_asked() -> None:
    assert due_questions(course(question("a")), [card("gone", 0)], (), NOW) == ()


def test_each_reason_is_told_and_the_strongest_comes_first() -> None:
    cards = [
        card("time", -2),
        card("unsure", -1, sure=Sureness.UNSURE),
        card("wrong", 0, right=False),
        card("sure", 0, right=False, sure=Sureness.SURE),
        card("own", 30),
    ]
    questions = (*(question(c.question) for c in cards[:-1]), question("own", Family.INSULT))
    found = due_questions(course(*questions), cards, [Flag(Family.INSULT, NOW - DAY)], NOW)
    assert [due.cause for due in found] == list(Cause)
    assert [due.why(NOW) for due in found] == [
        "9月8日の下書きに「侮辱・中傷」の指摘がありました。",
        "8月30日に、自信があったのに間違えました。",
        "8月30日に間違えました。",
        "8月30日は、自信がないまま正解しました。",
        "8月30日に答えてから10日たちました。忘れかけるころです。",
    ]


def test_a_finding_before_the_last_answer_asks_nothing() -> None:
    flag = Flag(Family.INSULT, NOW - 11 * DAY)
    assert due_questions(course(question("a", Family.INSULT)), [card("a", 9)], [flag], NOW) == ()


def test_findings_leave_room_for_the_rest_of_the_handful() -> None:
    own = [question(f"own{n}", Family.INSULT) for n in range(6)]
    cards = [*(card(one.id, 9) for one in own), card("old", -9), card("older", -10)]
    flags = [Flag(Family.INSULT, NOW)]
    found = due_questions(course(*own, question("old"), question("older")), cards, flags, NOW)
    today = handful(found, 0)
    assert [due.cause is Cause.FLAGGED for due in today] == [True] * FLAGGED_MOST + [False] * 2
    assert [due.question.id for due in today[FLAGGED_MOST:]] == ["older", "old"]
    assert len(found) == 8


def test_a_handful_is_a_handful() -> None:
    names = [f"q{n}" for n in range(9)]
    found = due_questions(course(*map(question, names)), [card(n, 0) for n in names], (), NOW)
    assert len(handful(found, 0)) == HANDFUL
    assert len(handful(found, 3)) == HANDFUL - 3
    assert handful(found, 7) == ()
