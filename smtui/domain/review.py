"""Answers, what they leave in memory, and which questions are due again, with the reason."""

import random
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import IntEnum, StrEnum
from itertools import permutations

from smtui.domain.family import Family
from smtui.domain.lesson import Course, Question
from smtui.domain.value import Value

HANDFUL = 5
"""How many questions are reviewed on a day."""

FLAGGED_MOST = 3
"""How many of a handful may come from the person's own drafts while others wait."""


class Sureness(StrEnum):
    """How sure a person says to be of an answer."""

    SURE = "sure"
    PROBABLY = "probably"
    UNSURE = "unsure"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _SURENESS_LABELS[self]


_SURENESS_LABELS = {
    Sureness.SURE: "自信あり",
    Sureness.PROBABLY: "たぶん",
    Sureness.UNSURE: "自信なし",
}


class Round(StrEnum):
    """On what occasion a question was answered."""

    LESSON = "lesson"
    REVIEW = "review"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return "レッスン" if self is Round.LESSON else "復習"


class Rating(IntEnum):
    """How well something was remembered; the numbers are those of the scheduler."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Choice(Value):
    """What a person chose when asked."""

    question: Question
    option: int
    """Place of the option in the file, counted from 0."""
    sure: Sureness
    round: Round


class Answer(Value):
    """One answer, as it is kept for ever."""

    guide: str
    version: str
    """Of the guide, as people call it."""
    digest: str
    """Of the guide, see `smtui.domain.digest`."""
    lesson: str
    edition: str
    """Digest over the clauses of the lesson, see `smtui.domain.lesson.edition`."""
    question: str
    option: int
    """Place of the chosen option in the file, counted from 0."""
    right: bool
    sure: Sureness
    round: Round
    at: datetime
    """Local time."""


class Card(Value):
    """What the answers to one question come to."""

    question: str
    edition: str
    """Of the lesson when it was answered last."""
    answers: int
    """How many there have been."""
    right: bool
    """Whether the last one was."""
    sure: Sureness
    """Of the last one."""
    answered: datetime
    """When the last one was given, local time."""
    due: datetime
    """When to ask again, local time."""
    memory: str
    """What the scheduler knows, as JSON; read by nobody else."""


class Flag(Value):
    """A family that was found in a draft of the person's own."""

    family: Family
    at: datetime
    """When it was found last, local time."""


class Cause(IntEnum):
    """Why a question is due, the strongest reason first."""

    FLAGGED = 1
    SURE_AND_WRONG = 2
    WRONG = 3
    UNSURE = 4
    TIME = 5


class Due(Value):
    """A question to ask again."""

    question: Question
    card: Card
    cause: Cause
    flag: Flag | None = None
    """What was found in a draft, if that is the cause."""

    def why(self, now: datetime) -> str:
        """Return the reason in a Japanese sentence."""
        day = f"{self.card.answered.month}月{self.card.answered.day}日"
        if self.flag is not None:
            found = f"{self.flag.at.month}月{self.flag.at.day}日"
            return f"{found}の下書きに「{self.flag.family.label}」の指摘がありました。"
        if self.cause is Cause.TIME:
            days = (now.date() - self.card.answered.date()).days
            return f"{day}に答えてから{days}日たちました。忘れかけるころです。"
        return {
            Cause.SURE_AND_WRONG: f"{day}に、自信があったのに間違えました。",
            Cause.WRONG: f"{day}に間違えました。",
            Cause.UNSURE: f"{day}は、自信がないまま正解しました。",
        }[self.cause]


class Slip(Value):
    """A question that was answered wrongly by somebody who was sure."""

    question: Question
    at: datetime
    """The last time, local time."""
    times: int
    settled: bool
    """Whether it was answered rightly since."""


def rating(right: bool, sure: Sureness) -> Rating:
    """Return how well something was remembered: a lucky guess is not knowledge."""
    if not right:
        return Rating.AGAIN
    return {
        Sureness.SURE: Rating.EASY,
        Sureness.PROBABLY: Rating.GOOD,
        Sureness.UNSURE: Rating.HARD,
    }[sure]


def order(question: Question, attempt: int) -> tuple[int, ...]:
    """Return in which order an attempt, counted from 0, shows the options.

    Each attempt has another order than the one before, the same on every machine.
    """
    orders = list(permutations(range(len(question.options))))
    random.Random(question.id).shuffle(orders)  # noqa: S311 - no secret
    return orders[attempt % len(orders)]


def due_questions(
    course: Course, cards: Iterable[Card], flags: Iterable[Flag], now: datetime
) -> tuple[Due, ...]:
    """Return the questions that are due on the day of `now`, in the order of asking.

    First what the person's own drafts were flagged for since it was answered; then by reason,
    then by day. Questions that no longer exist are left out.
    """
    flagged = {flag.family: flag for flag in sorted(flags, key=lambda flag: flag.at)}
    questions = {question.id: question for question in course.questions}
    known = ((questions[card.question], card) for card in cards if card.question in questions)
    found = [due for question, card in known if (due := _due(question, card, flagged, now))]
    found.sort(key=lambda due: (due.cause, due.card.due, due.question.id))
    own = [due for due in found if due.cause is Cause.FLAGGED]
    others = [due for due in found if due.cause is not Cause.FLAGGED]
    return (*own[:FLAGGED_MOST], *others, *own[FLAGGED_MOST:])


def _due(question: Question, card: Card, flagged: dict[Family, Flag], now: datetime) -> Due | None:
    mine = [flagged[family] for family in question.families if family in flagged]
    newest = max(mine, key=lambda flag: flag.at, default=None)
    if newest is not None and newest.at > card.answered:
        return Due(question, card, Cause.FLAGGED, newest)
    if card.due.date() > now.date():
        return None
    if not card.right:
        sure = card.sure is Sureness.SURE
        return Due(question, card, Cause.SURE_AND_WRONG if sure else Cause.WRONG)
    return Due(question, card, Cause.UNSURE if card.sure is Sureness.UNSURE else Cause.TIME)


def handful(due: Sequence[Due], reviewed: int) -> tuple[Due, ...]:
    """Return what is left of today's handful after `reviewed` questions."""
    return tuple(due[: max(0, HANDFUL - reviewed)])
