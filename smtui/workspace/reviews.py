"""Spaced review: what an answer leaves in memory, and which questions are due today.

The only place that knows the fsrs library. Its scheduler is used without steps within a day (an
interval is one day at least) and without chance, so that the same answers give the same days.
"""

import json
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from smtui.domain.lesson import Course
from smtui.domain.review import (
    Answer,
    Card,
    Due,
    Rating,
    Slip,
    due_questions,
    handful,
    rating,
)
from smtui.domain.value import Value
from smtui.store import learning as kept

if TYPE_CHECKING:
    from smtui.store.open import Store

LONGEST = 180
"""Days after which every question comes back: twice a year."""

LOOK_BACK = timedelta(days=60)
"""How long a finding in a draft makes its questions due."""


class Today(Value):
    """What is to be reviewed on a day."""

    due: tuple[Due, ...]
    """All that is due, in the order of asking."""
    reviewed: int
    """How many questions were reviewed on this day."""

    @property
    def left(self) -> tuple[Due, ...]:
        """What is left of the day's handful."""
        return handful(self.due, self.reviewed)


def today(store: "Store", course: Course, now: datetime) -> Today:
    """Return what is to be reviewed on the day of `now`; raises StoreError."""
    found = due_questions(
        course,
        kept.cards(store, course.guide),
        kept.flags(store, course.guide, now - LOOK_BACK),
        now,
    )
    return Today(found, kept.reviewed_on(store, course.guide, now.date()))


def sure_and_wrong(store: "Store", course: Course) -> tuple[Slip, ...]:
    """Return the questions of a course that somebody who was sure got wrong; raises StoreError."""
    cards = {card.question: card for card in kept.cards(store, course.guide)}
    found = []
    for name, at, times in kept.slips(store, course.guide):
        question = course.question(name)
        if question is not None:
            found.append(Slip(question, at, times, cards[name].right))
    return tuple(found)


def remembered(before: Card | None, answer: Answer) -> tuple[Rating, Card]:
    """Return how well an answer was remembered, and what the answers come to with it."""
    rated = rating(answer.right, answer.sure)
    memory, due = _scheduled(before.memory if before else "", rated, answer.at)
    return rated, Card(
        answer.question,
        answer.edition,
        (before.answers if before else 0) + 1,
        answer.right,
        answer.sure,
        answer.at,
        due,
        memory,
    )


def _scheduled(memory: str, rated: Rating, at: datetime) -> tuple[str, datetime]:
    """Return what the scheduler knows after an answer, and when it wants to ask again.

    It reckons in UTC; the local time is handed over as if it were, for only distances count.
    """
    from fsrs import Card as Memory  # noqa: PLC0415 - 30 ms, only where something is answered
    from fsrs import Rating as Grade  # noqa: PLC0415

    moment = at.replace(tzinfo=UTC)
    card = Memory.from_dict(json.loads(memory)) if memory else Memory(card_id=0, due=moment)
    card, _log = _scheduler().review_card(card, Grade(rated.value), moment)
    state = json.dumps(card.to_dict(), separators=(",", ":"))
    return state, card.due.replace(tzinfo=None, microsecond=0)


@lru_cache(maxsize=1)
def _scheduler() -> Any:
    from fsrs import Scheduler  # noqa: PLC0415 - as above

    return Scheduler(
        learning_steps=(), relearning_steps=(), maximum_interval=LONGEST, enable_fuzzing=False
    )
