"""What the lessons of every guide promise: all that binds is taught, nothing gives itself away."""

from collections import Counter
from datetime import datetime
from difflib import SequenceMatcher
from itertools import combinations

import pytest

from smtui.domain.draft import Draft, Occasion, Platform
from smtui.domain.family import Severity
from smtui.domain.guide import ClauseKind
from smtui.domain.lesson import Course, Lesson, Question
from smtui.domain.review import order
from smtui.library.guides import load_guide
from smtui.library.layout import guide_ids
from smtui.library.lessons import load_course
from smtui.text import cells
from smtui.workspace.judge import Judge

QUESTIONS = {"akitakata": 25, "katori": 25, "ueda": 25, "ku": 12, "oizumi": 12}
"""The least number of questions; a further guide needs no fewer than the shortest have."""

LESSONS = range(6, 13)
BINDING = (ClauseKind.PROHIBITION, ClauseKind.OBLIGATION, ClauseKind.DEADLINE, ClauseKind.ROLE)
SWEEPING = ("必ず", "絶対", "すべて", "一切", "いつでも", "全部", "何でも")
TITLE_CELLS = 44
WORKDAY = datetime(2026, 9, 9, 10, 0)

COURSES = [load_course(guide_id) for guide_id in guide_ids()]
every_course = pytest.mark.parametrize("course", COURSES, ids=lambda course: course.guide)


def right(question: Question) -> int:
    return next(at for at, option in enumerate(question.options) if option.right)


def words(question: Question) -> str:
    return question.situation + question.ask


@every_course
def test_there_are_as_many_lessons_and_questions_as_promised(course: Course) -> None:
    assert len(course.lessons) in LESSONS
    assert len(course.questions) >= QUESTIONS.get(course.guide, 12)


@every_course
def test_every_clause_that_binds_is_taught(course: Course) -> None:
    taught = {clause for lesson in course.lessons for clause in lesson.clauses}
    binding = [c.id for c in load_guide(course.guide).clauses if c.kind in BINDING]
    assert [clause for clause in binding if clause not in taught] == []


@every_course
def test_titles_fit_their_row(course: Course) -> None:
    assert [lesson.title for lesson in course.lessons if cells(lesson.title) > TITLE_CELLS] == []


@every_course
def test_no_question_stands_twice(course: Course) -> None:
    alike = [
        (one.id, other.id)
        for one, other in combinations(course.questions, 2)
        if SequenceMatcher(None, words(one), words(other), autojunk=False).ratio() > 0.7
    ]
    assert alike == []


@every_course
def test_a_right_answer_is_not_known_by_its_length(course: Course) -> None:
    ranks: Counter[str] = Counter()
    for question in course.questions:
        lengths = [len(option.text) for option in question.options]
        own = lengths[right(question)]
        ranks["longest"] += lengths.count(own) == 1 and own == max(lengths)
        ranks["shortest"] += lengths.count(own) == 1 and own == min(lengths)
    assert ranks["longest"] / len(course.questions) <= 0.4
    assert ranks["shortest"] / len(course.questions) <= 0.5


@every_course
def test_a_right_answer_is_not_known_by_its_place_in_the_file(course: Course) -> None:
    places = Counter(right(question) for question in course.questions)
    assert max(places.values()) / len(course.questions) <= 0.5


@every_course
def test_a_right_answer_is_not_known_by_its_place_on_the_screen(course: Course) -> None:
    """Nor does the first place of most first attempts hold it."""
    places = Counter(order(question, 0).index(right(question)) for question in course.questions)
    assert max(places.values()) / len(course.questions) <= 0.5


@every_course
def test_a_right_answer_is_not_known_by_its_tone(course: Course) -> None:
    """Sweeping words stand in wrong answers hardly more often than in right ones."""
    told: dict[bool, list[bool]] = {True: [], False: []}
    for question in course.questions:
        for option in question.options:
            told[option.right].append(any(word in option.text for word in SWEEPING))
    rates = {kind: sum(found) / len(found) for kind, found in told.items()}
    assert abs(rates[False] - rates[True]) <= 0.15


@every_course
def test_every_sample_is_checked_as_its_lesson_says(course: Course, judge: Judge) -> None:
    wrong = {lesson.id: told for lesson in course.lessons if (told := off(course, lesson, judge))}
    assert wrong == {}


def off(course: Course, lesson: Lesson, judge: Judge) -> str:
    """Return how the report on a sample differs from what the lesson promises; empty if not."""
    sample = lesson.sample
    occasion = Occasion(course.guide, sample.account, sample.kind, Platform.X, WORKDAY)
    report = judge.report(Draft.of(sample.text, occasion))
    found = {f.family for f in report.findings if f.severity > Severity.INFO}
    missed = [family.value for family in sample.finds if family not in found]
    if missed:
        return f"not found: {missed}, found: {sorted(found)}"
    return f"found in a proper text: {sorted(found)}" if found and not sample.finds else ""


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge()
