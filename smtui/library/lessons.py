"""lessons.toml as values: the walkthrough of a guide."""

from collections.abc import Iterator

from smtui.compiled import Table
from smtui.domain.draft import Account, Kind
from smtui.domain.family import Family
from smtui.domain.lesson import Course, Lesson, Option, Question, Sample
from smtui.domain.passage import Passage, Source
from smtui.library.files import content_table
from smtui.library.layout import LESSONS_FILE, common_folder, folder_of


def load_course(guide_id: str) -> Course:
    """Return the walkthrough of a guide, then the lessons that belong to all guides.

    Without a file it has no lessons. Raises GuideError for an unknown guide and for the first
    mistake in the files.
    """
    own = _lessons_of(content_table(folder_of(guide_id), LESSONS_FILE))
    return Course(guide_id, (*own, *_lessons_of(content_table(common_folder(), LESSONS_FILE))))


def passages(guide_id: str) -> Iterator[Passage]:
    """Yield the lessons of a guide for its search."""
    for lesson in _lessons_of(content_table(folder_of(guide_id), LESSONS_FILE)):
        text = "\n".join((lesson.text, *lesson.points))
        yield Passage(Source.LESSON, guide_id, lesson.id, lesson.title, text, lesson.clauses)


def _lessons_of(table: Table) -> tuple[Lesson, ...]:
    questions = [_question(row) for row in table.get("question", ())]
    return tuple(_lesson(row, questions) for row in table.get("lesson", ()))


def _lesson(row: Table, questions: list[Question]) -> Lesson:
    return Lesson(
        row["id"],
        row["title"],
        row["text"].strip(),
        tuple(row["points"]),
        tuple(row["clauses"]),
        Sample(
            row["sample"].strip(),
            row["look"],
            tuple(map(Family, row["finds"])),
            Account(row.get("account", Account.OFFICIAL)),
            Kind(row.get("kind", Kind.POST)),
        ),
        tuple(question for question in questions if question.lesson == row["id"]),
        row.get("reference", False),
    )


def _question(row: Table) -> Question:
    return Question(
        row["id"],
        row["lesson"],
        row["situation"],
        row["ask"],
        tuple(
            Option(option["text"], option.get("right", False), option["reason"])
            for option in row["option"]
        ),
        tuple(row["clauses"]),
        tuple(map(Family, row.get("families", ()))),
        row.get("reference", False),
    )
