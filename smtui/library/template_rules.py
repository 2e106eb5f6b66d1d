"""What templates.toml holds, and what is wrong in it beyond its shape."""

from collections.abc import Iterator

from smtui.domain.draft import Kind
from smtui.domain.permission import ReplyCase
from smtui.domain.template import SLOT
from smtui.library.keys import ID, TEXT, Schema, one_of
from smtui.library.page import Page
from smtui.library.problems import Problem
from smtui.library.rules import Known, unique

SCHEMA = Schema(
    {},
    {
        "template": Schema(
            {
                "id": ID,
                "name": TEXT,
                "about": TEXT,
                "kind": one_of(Kind),
                "reply": one_of(ReplyCase, required=False),
                "text": TEXT,
            },
            many=True,
            required=True,
        )
    },
)
"""The tables of the file."""


def template_problems(page: Page, _known: Known) -> Iterator[Problem]:
    """Yield what is wrong beyond the shape: slots written otherwise, a reply to nobody."""
    templates = list(page.entries("template"))
    yield from unique(templates, "id")
    for entry in templates:
        rest = SLOT.sub("", entry.text("text"))
        if "要記入" in rest:
            yield entry.problem(
                "「text」の欄の書き方が違います。",
                "埋める欄は 【要記入：日時】 のように書いてください。",
            )
        if (entry.text("kind") == Kind.REPLY) != bool(entry.text("reply")):
            yield entry.problem(
                '「reply」は、返信のひな形（kind = "reply"）にだけ書きます。',
                "kind と reply のどちらかを改めてください。",
            )
