"""The shape of lessons.toml, and what is wrong in it beyond that."""

from collections.abc import Iterator

from smtui.domain.draft import Account, Kind
from smtui.domain.family import Family
from smtui.library.keys import (
    CLAUSES,
    ID,
    REFERENCE,
    TEXT,
    Key,
    Schema,
    one_of,
    some_of,
    words,
)
from smtui.library.page import Entry, Page, inside
from smtui.library.problems import Problem, choose, shown
from smtui.library.rules import Known, clause_ids, referenced, unique

POINTS = range(2, 7)
"""How many points a lesson may have."""

OPTIONS = range(3, 5)
"""How many options a question may have."""

SCHEMA = Schema(
    {},
    {
        "lesson": Schema(
            {
                "id": ID,
                "title": TEXT,
                "text": TEXT,
                "points": Key("texts"),
                "clauses": CLAUSES,
                "reference": REFERENCE,
                "sample": TEXT,
                "look": TEXT,
                "finds": Key("texts", allowed=words(Family)),
                "account": one_of(Account, required=False),
                "kind": one_of(Kind, required=False),
            },
            many=True,
            required=True,
        ),
        "question": Schema(
            {
                "id": ID,
                "lesson": TEXT,
                "situation": TEXT,
                "ask": TEXT,
                "clauses": CLAUSES,
                "reference": REFERENCE,
                "families": some_of(Family),
            },
            {
                "option": Schema(
                    {
                        "text": TEXT,
                        "right": Key("flag", required=False),
                        "reason": TEXT,
                    },
                    many=True,
                    required=True,
                )
            },
            many=True,
            required=True,
        ),
    },
)


def lesson_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield what is wrong in lessons.toml beyond its shape."""
    lessons, questions = list(page.entries("lesson")), list(page.entries("question"))
    for entries in (lessons, questions):
        yield from unique(entries, "id")
        for entry in entries:
            yield from clause_ids(entry, known)
            yield from referenced(entry)
    asked = {question.text("lesson") for question in questions}
    for lesson in lessons:
        yield from _counted(lesson, "points", len(lesson.texts("points")), POINTS)
        if lesson.id and lesson.id not in asked:
            remedy = f'lesson = "{lesson.id}" の [[question]] を足してください。'
            yield lesson.problem("このレッスンの問いがありません。", remedy)
    ids = [lesson.id for lesson in lessons]
    for question in questions:
        yield from _question(question, ids)


def _question(question: Entry, lessons: list[str]) -> Iterator[Problem]:
    lesson = question.text("lesson")
    if lesson.strip() and lesson not in lessons:
        what = f"「lesson」の「{shown(lesson)}」というレッスンはありません。"
        yield question.problem(what, choose(lesson, lessons))
    options = list(inside(question, "option"))
    if not options:
        return
    yield from _counted(question, "option", len(options), OPTIONS)
    yield from unique(options, "text")
    right = sum(option.row.get("right") is True for option in options)
    if right != 1:
        what = f"正しい選択肢（right = true）が{right}個あります。"
        yield question.problem(what, "ちょうど1つにしてください。")


def _counted(entry: Entry, key: str, count: int, allowed: range) -> Iterator[Problem]:
    if count and count not in allowed:
        what = f"「{key}」が{count}個あります。"
        yield entry.problem(what, f"{allowed.start}〜{allowed.stop - 1}個にしてください。")
