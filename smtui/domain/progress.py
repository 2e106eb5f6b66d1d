"""How far a person has come in the lessons."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from smtui.domain.lesson import Lesson
from smtui.domain.value import Value


class LessonState(StrEnum):
    """Where a person stands in a lesson."""

    NEW = "new"
    BEGUN = "begun"
    DONE = "done"
    CHANGED = "changed"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    LessonState.NEW: "まだ",
    LessonState.BEGUN: "途中",
    LessonState.DONE: "済み",
    LessonState.CHANGED: "もう一度",
}


class Progress(Value):
    """How far a person has come in one edition of a lesson."""

    lesson: str
    edition: str
    """Digest over the clauses of the lesson."""
    version: str
    """Of the guide when the lesson was begun."""
    digest: str
    """Of the guide when the lesson was begun."""
    begun: datetime
    page: int
    """The page to go on with, counted from 0."""
    draft: str | None = None
    """Uid of the sample as it was laid on the check screen."""
    checked: datetime | None = None
    """When the sample was checked."""
    finished: datetime | None = None


class LessonStanding(Value):
    """A lesson, and how far the person has come in it."""

    lesson: Lesson
    edition: str
    """As the clauses are now."""
    progress: Progress | None
    """In this edition."""
    earlier: Progress | None
    """The last edition that was finished before this one."""
    passed: int
    """How many of its questions were answered rightly the last time, in this edition."""

    @property
    def state(self) -> LessonState:
        """Where the person stands."""
        if self.progress is not None and self.progress.finished is not None:
            return LessonState.DONE
        if self.earlier is not None:
            return LessonState.CHANGED
        return LessonState.BEGUN if self.progress is not None else LessonState.NEW

    @property
    def page(self) -> int:
        """The page to go on with."""
        return self.progress.page if self.progress is not None else 0


def standing_of(
    lesson: Lesson, edition: str, progress: Iterable[Progress], passed: Iterable[str]
) -> LessonStanding:
    """Return how far a person has come in a lesson.

    `passed` are the questions answered rightly the last time, in this edition.
    """
    own = [row for row in progress if row.lesson == lesson.id]
    finished = [row for row in own if row.finished is not None and row.edition != edition]
    right = frozenset(passed)
    return LessonStanding(
        lesson,
        edition,
        next((row for row in own if row.edition == edition), None),
        max(finished, key=lambda row: row.finished or row.begun, default=None),
        sum(question.id in right for question in lesson.questions),
    )
