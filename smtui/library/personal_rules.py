"""What personal.toml holds, and what is wrong in it beyond its shape."""

from collections.abc import Iterator

from smtui.domain.private_path import Ending
from smtui.library.keys import CLAUSES, ID, NOTE, REFERENCE, TEXT, Key, Schema, one_of
from smtui.library.page import Entry, Page, inside
from smtui.library.problems import Problem, choose
from smtui.library.rules import Known, clause_ids, referenced, unique

_FLAG = Key("flag", required=False)

_PAGE = Schema(
    {"id": ID, "ask": TEXT, "help": NOTE, "clauses": CLAUSES, "reference": REFERENCE},
    {"answer": Schema({"text": TEXT, "to": TEXT}, many=True, required=True)},
    many=True,
    required=True,
)

_OUTCOME = Schema(
    {
        "id": ID,
        "ending": one_of(Ending),
        "title": TEXT,
        "text": TEXT,
        "whom": NOTE,
        "incident": NOTE,
        "advice": _FLAG,
        "check": _FLAG,
        "clauses": CLAUSES,
        "reference": REFERENCE,
    },
    many=True,
    required=True,
)

SCHEMA = Schema(
    {},
    {
        "path": Schema(
            {"id": ID, "name": TEXT, "about": TEXT},
            {"page": _PAGE, "outcome": _OUTCOME},
            many=True,
        ),
        "advice": Schema({"id": ID, "text": TEXT}, many=True),
        "hygiene": Schema({"id": ID, "text": TEXT, "why": TEXT}, many=True),
        "wording": Schema({"id": ID, "text": TEXT}, many=True),
    },
)
"""The tables of the file."""

MOST_ANSWERS = 10
"""One digit key an answer."""


def personal_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield what is wrong in personal.toml beyond its shape: no dead end, no lost page."""
    for table in ("path", "advice", "hygiene", "wording"):
        yield from unique(page.entries(table), "id")
    for path in page.entries("path"):
        pages, outcomes = list(inside(path, "page")), list(inside(path, "outcome"))
        steps = (*pages, *outcomes)
        yield from unique(steps, "id")
        for entry in steps:
            yield from clause_ids(entry, known)
            yield from referenced(entry)
        yield from _ways(path, pages, tuple(entry.id for entry in steps))


def _ways(path: Entry, pages: list[Entry], steps: tuple[str, ...]) -> Iterator[Problem]:
    """Judge that every answer leads somewhere, and that every step is reached without a circle."""
    leads: dict[str, list[str]] = {}
    for page in pages:
        answers = list(inside(page, "answer"))
        leads[page.id] = [answer.text("to") for answer in answers]
        if len(answers) > MOST_ANSWERS:
            what = f"答え（answer）が{len(answers)}個あります。"
            yield page.problem(what, f"{MOST_ANSWERS}個までにしてください。")
        for answer in answers:
            if answer.text("to").strip() and answer.text("to") not in steps:
                what = f"答えの行き先「{answer.text('to')}」がありません。"
                yield page.problem(what, choose(answer.text("to"), steps))
    yield from _lost(path, leads, steps)


def _lost(path: Entry, leads: dict[str, list[str]], steps: tuple[str, ...]) -> Iterator[Problem]:
    reached: set[str] = set()
    circles: set[str] = set()

    def walk(step: str, before: tuple[str, ...]) -> None:
        if step in before:
            circles.add(step)
        elif step not in reached:
            reached.add(step)
            for target in leads.get(step, ()):
                walk(target, (*before, step))

    if steps:
        walk(steps[0], ())
    for step in sorted(circles):
        yield path.problem(f"「{step}」に戻る堂々めぐりがあります。", "行き先を改めてください。")
    for step in steps:
        if step and step not in reached:
            what = f"「{step}」には、どの答えからも行けません。"
            yield path.problem(what, "行き先にするか、消してください。")
