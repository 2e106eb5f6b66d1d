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
    for route in routes:
        yield from _approver(route, known)
        for shortcut in inside(route, "answered"):
            yield from _shortcut(route, shortcut.text("question"), answers)


def _approver(route: Entry, known: Known) -> Iterator[Problem]:
    word = route.text("approver")
    if known.offices is None or not word.strip():
        return
    allowed = (*known.offices, NOBODY, UNSAID)
    if word not in allowed:
        what = f"「approver」の「{shown(word)}」は、guide.toml の [[office]] にありません。"
        yield route.problem(what, choose(word, allowed))


def _shortcut(route: Entry, question: str, answers: dict[str, str]) -> Iterator[Problem]:
    if not question.strip():
        return
    if question not in answers:
        what = f"「answered」の質問「{shown(question)}」がありません。"
        yield route.problem(what, choose(question, answers))
    elif answers[question] != "yes-no":
        what = f"「answered」の質問「{question}」は、はい・いいえで答えるものではありません。"
        yield route.problem(what, '質問を answer = "yes-no" にするか、別の質問を挙げてください。')
