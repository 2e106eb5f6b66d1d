"""What a completion record (修了記録) says: who learned what, in which version, with what score."""

from datetime import date

from smtui.domain.value import Value


class LessonResult(Value):
    """One lesson of the record."""

    title: str
    finished: date | None
    """None while it is not finished."""
    version: str
    """Of the guide when it was learned; empty while it is not finished."""
    changed: bool
    """True if its clauses have changed since: then it counts no more."""
    questions: int
    """How many were answered on the way."""
    first_right: int
    """How many of them rightly at once."""
    answers: int
    """How many answers that took."""

    @property
    def counts(self) -> bool:
        """True if it was learned with the clauses as they are now."""
        return self.finished is not None and not self.changed


class Completion(Value):
    """The record on one day."""

    guide: str
    municipality: str
    title: str
    """Of the guide."""
    version: str
    digest: str
    """Of the guide, see `smtui.domain.digest`."""
    on: date
    section: str
    """Of the person; may be empty."""
    name: str
    """Of the person; may be empty."""
    lessons: tuple[LessonResult, ...]

    @property
    def counted(self) -> tuple[LessonResult, ...]:
        """The lessons learned with the clauses as they are now."""
        return tuple(lesson for lesson in self.lessons if lesson.counts)

    @property
    def whole(self) -> bool:
        """True if every lesson was learned with the clauses as they are now."""
        return bool(self.lessons) and len(self.counted) == len(self.lessons)

    @property
    def finished(self) -> date | None:
        """The day of the last lesson that counts; None while none does."""
        return max((day for one in self.counted if (day := one.finished)), default=None)

    @property
    def score(self) -> tuple[int, int]:
        """How many questions were answered rightly at once, and of how many."""
        counted = self.counted
        return sum(one.first_right for one in counted), sum(one.questions for one in counted)

    @property
    def answers(self) -> int:
        """How many answers the lessons that count took."""
        return sum(one.answers for one in self.counted)
