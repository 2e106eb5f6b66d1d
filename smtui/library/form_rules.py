"""What forms.toml holds, and what is wrong in it beyond its shape."""

from collections.abc import Iterator

from smtui.domain.form import BODY, PREFILLS, FieldKind, Place
from smtui.library.keys import CLAUSES, ID, NOTE, REFERENCE, TEXT, Key, Schema, one_of
from smtui.library.page import Entry, Page, inside
from smtui.library.problems import Problem, choose
from smtui.library.rules import Known, clause_ids, referenced, unique

_FLAG = Key("flag", required=False)
_TEXTS = Key("texts", required=False)

_FIELD = Schema(
    {
        "id": ID,
        "label": TEXT,
        "kind": one_of(FieldKind),
        "help": TEXT,
        "optional": _FLAG,
        "most": Key("number", required=False),
        "number": NOTE,
        "group": NOTE,
        "place": one_of(Place, required=False),
        "choices": _TEXTS,
        "columns": _TEXTS,
        "default": NOTE,
        "prefill": one_of(PREFILLS, required=False),
        "after": NOTE,
        "fresh": _FLAG,
        "clauses": CLAUSES,
        "reference": REFERENCE,
    },
    many=True,
    required=True,
)

SCHEMA = Schema(
    {},
    {
        "form": Schema(
            {
                "id": ID,
                "name": TEXT,
                "about": TEXT,
                "label": NOTE,
                "body": NOTE,
                "layout": Key("text", allowed=("official", "reference")),
                "note": NOTE,
                "wide": _FLAG,
                "carries": _FLAG,
                "inline": _FLAG,
                "stamps": _TEXTS,
                "clauses": CLAUSES,
                "reference": REFERENCE,
            },
            {"field": _FIELD},
            many=True,
        )
    },
)
"""The tables of the file."""

_NEEDS = {FieldKind.CHOICE: "choices", FieldKind.ROWS: "columns"}


def form_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield what is wrong in forms.toml beyond its shape."""
    forms = list(page.entries("form"))
    yield from unique(forms, "id")
    for form in forms:
        yield from clause_ids(form, known)
        yield from referenced(form)
        fields = list(inside(form, "field"))
        yield from unique(fields, "id")
        dates = tuple(field.id for field in fields if field.text("kind") == FieldKind.DATE)
        for field in fields:
            yield from clause_ids(field, known)
            yield from referenced(field)
            yield from _field(field, dates)


def _field(field: Entry, dates: tuple[str, ...]) -> Iterator[Problem]:
    if field.id == BODY:
        yield field.problem(f"「{BODY}」は欄の id に使えません。", "別の id にしてください。")
    for kind, key in _NEEDS.items():
        if (field.text("kind") == kind) != bool(field.texts(key)):
            what = f"「{key}」は、kind が {kind} の欄だけに、必ず書きます。"
            yield field.problem(what, "kind か、この欄を改めてください。")
    after = field.text("after")
    if after and after not in dates:
        yield field.problem("「after」の日付の欄がありません。", choose(after, dates))
