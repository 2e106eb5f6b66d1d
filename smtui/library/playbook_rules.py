"""The tables of playbooks.toml, and what must be right in them beyond their shape."""

import os
from collections.abc import Iterator

from smtui import compiled
from smtui.domain.playbook import BLANK, FIRST, LAST, StepKind, WordingKind
from smtui.library.keys import CLAUSES, ID, REFERENCE, TEXT, Key, Schema, one_of
from smtui.library.layout import PLAYBOOKS_FILE, common_folder
from smtui.library.page import Entry, Page, inside
from smtui.library.problems import Problem, choose, shown
from smtui.library.rules import Known, clause_ids, founded, referenced, unique
from smtui.library.syntax import parse

_GROUNDS = {"clauses": CLAUSES, "reference": REFERENCE}
_SOME = Key("texts", required=False)
_WHERE = {"playbooks": _SOME, "except": _SOME}
_STEP = {"id": ID, "kind": one_of(StepKind), "actor": TEXT, "text": TEXT, "to": _SOME} | _GROUNDS
_WAYS = {
    "choice": Schema(
        {"id": ID, "text": TEXT, "deletes": Key("flag", required=False)} | _GROUNDS, many=True
    ),
    "branch": Schema({"step": TEXT, "choices": Key("texts")}),
}
_ADVICE = {"to": Key("texts"), "text": TEXT} | _GROUNDS
_LINES = ("stop", "capture", "tell", "act")

SCHEMA = Schema(
    {},
    {
        "handoff": Schema(_ADVICE),
        "consult": Schema(_ADVICE, many=True),
        "card": Schema({"kind": one_of(_LINES), "text": TEXT} | _GROUNDS | _WHERE, many=True),
        "shared": Schema(_STEP | {"place": one_of((FIRST, LAST))} | _WHERE, _WAYS, many=True),
        "wording": Schema(
            {"id": ID, "kind": one_of(WordingKind), "name": TEXT, "text": TEXT}
            | _GROUNDS
            | {"playbooks": Key("texts")},
            many=True,
        ),
        "playbook": Schema(
            {"id": ID, "name": TEXT, "about": TEXT}
            | _GROUNDS
            | {"practice": Key("flag", required=False)},
            {
                "step": Schema(_STEP, _WAYS, many=True),
            },
            many=True,
        ),
    },
)
"""playbooks.toml."""


def playbook_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield what is wrong in playbooks.toml beyond its shape."""
    shared = list(page.entries("shared"))
    yield from _advice_and_lines(page, known)
    yield from unique(shared, "id")
    yield from _steps(shared, known, frozenset())
    names = frozenset(entry.id for entry in shared)
    playbooks = list(page.entries("playbook"))
    yield from unique(playbooks, "id")
    for playbook in playbooks:
        steps = list(inside(playbook, "step"))
        yield from _grounds(playbook, known)
        if known.clauses:
            yield from founded(playbook)
        if not (steps or playbook.row.get("practice") or any(_stands(s, playbook) for s in shared)):
            what = "手順が1つもありません。"
            yield playbook.problem(what, "[[playbook.step]] を置いてください。")
        yield from unique(steps, "id")
        yield from _steps(steps, known, names)


def _advice_and_lines(page: Page, known: Known) -> Iterator[Problem]:
    for table in ("handoff", "consult", "card", "wording"):
        for entry in page.entries(table):
            yield from _grounds(entry, known)
    kinds = [entry.id for entry in page.entries("playbook")] + _common_kinds()
    for table in ("card", "shared", "wording") if known.clauses else ():
        for entry in page.entries(table):
            yield from _kinds(entry, kinds)
    wordings = list(page.entries("wording"))
    yield from unique(wordings, "id")
    for entry in wordings:
        yield from _blanks(entry)


def _grounds(entry: Entry, known: Known) -> Iterator[Problem]:
    """Judge clauses and offices; what is good practice may name any office."""
    yield from clause_ids(entry, known)
    yield from referenced(entry)
    for office in entry.texts("to") if known.offices else ():
        if office not in (known.offices or ()) and not entry.row.get("reference", False):
            what = f"「to」の「{shown(office)}」は、guide.toml の [[office]] にありません。"
            yield entry.problem(what, choose(office, known.offices or ()))


def _kinds(entry: Entry, kinds: list[str]) -> Iterator[Problem]:
    for key in ("playbooks", "except"):
        for kind in entry.texts(key):
            if kind not in kinds:
                what = f"「{key}」の「{shown(kind)}」という種類はありません。"
                yield entry.problem(what, choose(kind, kinds))


def _blanks(wording: Entry) -> Iterator[Problem]:
    parts = wording.text("text").split(BLANK)
    if len(parts) == 1:
        what = "文例に、書き入れるところがありません。"
        yield wording.problem(what, f"{BLANK}日時】のように、その時に書くところを残してください。")
    if any("】" not in part for part in parts[1:]):
        yield wording.problem(f"{BLANK} が閉じていません。", "】で閉じてください。")


def _stands(shared: Entry, playbook: Entry) -> bool:
    wanted = shared.texts("playbooks")
    return (not wanted or playbook.id in wanted) and playbook.id not in shared.texts("except")


def _steps(steps: list[Entry], known: Known, shared: frozenset[str]) -> Iterator[Problem]:
    """Judge steps that follow each other; `shared` are the ids taken already."""
    ways: dict[str, list[str]] = {}
    for step in steps:
        yield from _step(step, known, shared)
        for branch in inside(step, "branch"):
            yield from _branch(branch, ways)
        ways[step.id] = [way.id for way in inside(step, "choice")]


def _step(step: Entry, known: Known, shared: frozenset[str]) -> Iterator[Problem]:
    yield from _grounds(step, known)
    if step.texts("to") and step.text("kind") != StepKind.TELL:
        what = '「to」は、kind = "tell" の手順だけに書きます。'
        yield step.problem(what, "「to」を消すか、「kind」を改めてください。")
    if step.id in shared:
        what = f"「{shown(step.id)}」は、[[shared]] の手順と同じ名です。"
        yield step.problem(what, "別の名にしてください。")
    choices = list(inside(step, "choice"))
    yield from unique(choices, "id")
    for choice in choices:
        yield from _grounds(choice, known)
    if (step.text("kind") == StepKind.DECIDE) != (len(choices) > 1):
        what = 'kind = "decide" の手順には選ぶ道（choice）を2つ以上置き、ほかには置きません。'
        yield step.problem(what, "選ぶ道を足すか消すか、「kind」を改めてください。")


def _branch(branch: Entry, ways: dict[str, list[str]]) -> Iterator[Problem]:
    deciding = branch.text("step")
    if not ways.get(deciding):
        what = f"「branch」の「{shown(deciding)}」は、前にある決める手順ではありません。"
        yield branch.problem(what, choose(deciding, [name for name in ways if ways[name]]))
        return
    for choice in branch.texts("choices"):
        if choice not in ways[deciding]:
            what = f"「branch」の「{shown(choice)}」は、「{deciding}」で選べる道にありません。"
            yield branch.problem(what, choose(choice, ways[deciding]))


def _common_kinds() -> list[str]:
    """Return the types of general practice, of which a guide may speak too."""
    try:
        content = compiled.read_bytes(os.path.join(common_folder(), PLAYBOOKS_FILE))
    except OSError:
        return []
    parsed = parse(PLAYBOOKS_FILE, PLAYBOOKS_FILE, content)
    return [row.id for row in parsed.entries("playbook")] if isinstance(parsed, Page) else []
