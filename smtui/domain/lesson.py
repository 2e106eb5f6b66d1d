"""The walkthrough as a guide tells it: lessons, their questions, a sample draft at the end."""

from collections.abc import Iterable

from smtui.domain import digest
from smtui.domain.draft import Account, Kind
from smtui.domain.family import Family
from smtui.domain.guide import Clause
from smtui.domain.value import Value


class Option(Value):
    """One answer a question offers."""

    text: str
    right: bool
    reason: str
    """Why it is right or wrong."""


class Question(Value):
    """A situation from a clerk's day and what one would do."""

    id: str
    """Stable for ever; stored with every answer."""
    lesson: str
    situation: str
    ask: str
    options: tuple[Option, ...]
    """As in the file; exactly one is right."""
    clauses: tuple[str, ...]
    """Which decide; a wrong answer opens the first."""
    families: tuple[Family, ...] = ()
    """Findings in the person's own drafts that make this question due first."""
    reference: bool = False
    """True for good practice that stands in no clause (参考)."""


class Sample(Value):
    """A draft to check at the end of a lesson."""

    text: str
    look: str
    """What to notice in it."""
    finds: tuple[Family, ...]
    """What the check must find; empty for a proper text."""
    account: Account
    kind: Kind


class Lesson(Value):
    """A few paragraphs, what to remember, questions, and a sample draft."""

    id: str
    """Stable for ever; stored with every answer."""
    title: str
    text: str
    """Paragraphs, one a line."""
    points: tuple[str, ...]
    clauses: tuple[str, ...]
    """All it teaches."""
    sample: Sample
    questions: tuple[Question, ...]
    reference: bool = False
    """True for good practice that stands in no clause (参考)."""


class Course(Value):
    """The walkthrough of one guide."""

    guide: str
    lessons: tuple[Lesson, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in the order of the lessons."""
        return tuple(question for lesson in self.lessons for question in lesson.questions)

    def lesson(self, lesson_id: str) -> Lesson | None:
        """Return the lesson with this id, or None."""
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)

    def question(self, question_id: str) -> Question | None:
        """Return the question with this id, or None."""
        return next((asked for asked in self.questions if asked.id == question_id), None)


def grounds(lesson: Lesson) -> tuple[str, ...]:
    """Return the clauses a lesson rests on: those it teaches, then those its questions add."""
    asked = (clause for question in lesson.questions for clause in question.clauses)
    return tuple(dict.fromkeys((*lesson.clauses, *asked)))


def edition(lesson: Lesson, clauses: Iterable[Clause]) -> str:
    """Return the digest over the clauses a lesson rests on.

    It changes when one of them does, and only then must the lesson be gone through again.
    """
    rests = frozenset(grounds(lesson))
    own = (clause for clause in clauses if clause.id in rests)
    told = sorted((clause.id, clause.kind.value, clause.text) for clause in own)
    return digest.of_text("\n".join("\t".join(clause) for clause in told))
