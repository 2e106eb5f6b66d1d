"""What procedures.toml holds, and what is wrong in it beyond its shape."""

from collections.abc import Iterable, Iterator

from smtui.domain.procedure import Register, Rhythm
from smtui.library.keys import CLAUSES, ID, NOTE, REFERENCE, TEXT, Key, Schema, one_of
from smtui.library.page import Entry, Page, inside
from smtui.library.problems import Problem, choose, shown
from smtui.library.rules import Known, clause_ids, founded, referenced, unique

_FLAG = Key("flag", required=False)
_IDS = Key("texts", required=False)

_STEP = Schema(
    {
        "id": ID,
        "name": TEXT,
        "actor": TEXT,
        "text": TEXT,
        "condition": NOTE,
        "note": NOTE,
        "forms": _IDS,
        "named": _FLAG,
        "clauses": CLAUSES,
        "reference": REFERENCE,
    },
    {
        "gate": Schema(
            {"after": TEXT, "text": TEXT, "remedy": TEXT, "clauses": CLAUSES}, many=True
        ),
        "choice": Schema({"id": ID, "text": TEXT, "ends": _FLAG, "clauses": CLAUSES}, many=True),
    },
    many=True,
    required=True,
)

_EXEMPTION = Schema(
    {
        "id": ID,
        "name": TEXT,
        "text": TEXT,
        "by": TEXT,
        "postpones": _IDS,
        "waives": _IDS,
        "clauses": CLAUSES,
    },
    many=True,
)

SCHEMA = Schema(
    {},
    {
        "procedure": Schema(
            {
                "id": ID,
                "name": TEXT,
                "about": TEXT,
                "rule": _FLAG,
                "note": NOTE,
                "clauses": CLAUSES,
                "reference": REFERENCE,
            },
            {"step": _STEP, "exemption": _EXEMPTION},
            many=True,
        ),
        "duty": Schema(
            {
                "id": ID,
                "name": TEXT,
                "text": TEXT,
                "rhythm": one_of(Rhythm),
                "wish": _FLAG,
                "procedure": NOTE,
                "form": NOTE,
                "register": one_of(Register, required=False),
                "note": NOTE,
                "clauses": CLAUSES,
                "reference": REFERENCE,
            },
            many=True,
        ),
        "silent": Schema({"text": TEXT}, many=True),
    },
)
"""The tables of the file."""

MOST_CHOICES = 9
"""One digit key a choice."""

DUTY_NAME = 9
"""The longest name of a duty, in characters: it stands in a column of the first screen."""


def procedure_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield what is wrong in procedures.toml beyond its shape: gates that lead somewhere."""
    procedures, duties = list(page.entries("procedure")), list(page.entries("duty"))
    yield from unique(procedures, "id")
    yield from unique(duties, "id")
    for entry in (*procedures, *duties):
        yield from _grounds(entry, known)
    for entry in procedures:
        yield from _procedure(entry, known)
    ids = tuple(entry.id for entry in procedures)
    for duty in duties:
        if len(duty.text("name")) > DUTY_NAME:
            what = f"「name」は{DUTY_NAME}字までです。"
            yield duty.problem(what, "短くし、詳しいことは text に書いてください。")
        yield from _points(duty, "procedure", (duty.text("procedure"),), ids)
        yield from _points(duty, "form", (duty.text("form"),), known.forms)


def _procedure(entry: Entry, known: Known) -> Iterator[Problem]:
    steps, exemptions = list(inside(entry, "step")), list(inside(entry, "exemption"))
    yield from unique(steps, "id")
    yield from unique(exemptions, "id")
    ids = tuple(step.id for step in steps)
    for number, step in enumerate(steps):
        yield from _grounds(step, known)
        yield from _points(step, "forms", step.texts("forms"), known.forms)
        choices = list(inside(step, "choice"))
        yield from unique(choices, "id")
        if len(choices) > MOST_CHOICES:
            yield step.problem("選択肢（choice）が多すぎます。", f"{MOST_CHOICES}個までです。")
        for choice in choices:
            yield from clause_ids(choice, known)
        for gate in inside(step, "gate"):
            yield from clause_ids(gate, known)
            yield from founded(gate)
            yield from _points(gate, "after", (gate.text("after"),), ids[:number])
    for exemption in exemptions:
        yield from clause_ids(exemption, known)
        yield from founded(exemption)
        for key in ("postpones", "waives"):
            yield from _points(exemption, key, exemption.texts(key), ids)


def _grounds(entry: Entry, known: Known) -> Iterator[Problem]:
    yield from clause_ids(entry, known)
    yield from referenced(entry)


def _points(
    entry: Entry, key: str, names: Iterable[str], there: tuple[str, ...] | None
) -> Iterator[Problem]:
    """Judge that ids lead to something; `there` is None where that cannot be known."""
    for name in names:
        if there is not None and name.strip() and name not in there:
            what = (
                f"「{key}」の「{shown(name)}」がありません（前の段階を指すものは、前に置きます）。"
            )
            yield entry.problem(what, choose(name, there))
