"""What is wrong in posting.toml beyond its shape."""

from collections.abc import Iterator

from smtui.library.page import Entry, Page, inside
from smtui.library.posting import NOBODY, UNSAID
from smtui.library.problems import Problem, choose, shown
from smtui.library.rules import Known, clause_ids, founded, referenced, silence, unique


def posting_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield what is wrong in posting.toml beyond its shape."""
    for reply in page.entries("reply"):
        yield from clause_ids(reply, known)
        yield from silence(reply, "default")
        exceptions = list(inside(reply, "exception"))
        yield from unique(exceptions, "id")
        for entry in exceptions:
            yield from clause_ids(entry, known)
            yield from founded(entry)
    questions = list(page.entries("question"))
    routes = list(page.entries("route"))
    for entries in (questions, routes):
        yield from unique(entries, "id")
        for entry in entries:
            yield from clause_ids(entry, known)
            yield from referenced(entry)
    answers = {entry.id: entry.text("answer") for entry in questions}
    for entry in (*questions, *routes):
        for shortcut in inside(entry, "answered"):
            yield from _shortcut(entry, shortcut.text("question"), answers)
    for route in routes:
        yield from _office(route, "approver", known, (NOBODY, UNSAID))
        yield from clause_ids(route, known, "second_eyes")
    for urgency in page.entries("urgency"):
        yield from clause_ids(urgency, known)
        yield from founded(urgency)
        yield from _office(urgency, "office", known)


def _office(entry: Entry, key: str, known: Known, words: tuple[str, ...] = ()) -> Iterator[Problem]:
    """Judge that a key names an office of the guide or one of `words`."""
    word = entry.text(key)
    if known.offices is None or not word.strip():
        return
    allowed = (*known.offices, *words)
    if word not in allowed:
        what = f"「{key}」の「{shown(word)}」は、guide.toml の [[office]] にありません。"
        yield entry.problem(what, choose(word, allowed))


def _shortcut(route: Entry, question: str, answers: dict[str, str]) -> Iterator[Problem]:
    if not question.strip():
        return
    if question not in answers:
        what = f"「answered」の質問「{shown(question)}」がありません。"
        yield route.problem(what, choose(question, answers))
    elif answers[question] != "yes-no":
        what = f"「answered」の質問「{question}」は、はい・いいえで答えるものではありません。"
        yield route.problem(what, '質問を answer = "yes-no" にするか、別の質問を挙げてください。')
