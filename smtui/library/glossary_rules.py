"""The shape of glossary.toml, and what must be right beyond it."""

from collections.abc import Iterator

from smtui.library.keys import TEXT, Key, Schema
from smtui.library.page import Page
from smtui.library.problems import Problem, shown
from smtui.library.rules import Known

SCHEMA = Schema(
    {},
    {
        "term": Schema(
            {"word": TEXT, "text": TEXT, "also": Key("texts", required=False)},
            many=True,
            required=True,
        )
    },
)


def glossary_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield words that are explained twice, and writings of one letter."""
    seen: dict[str, int] = {}
    for entry in page.entries("term"):
        for word in (entry.text("word"), *entry.texts("also")):
            if len(word.strip()) == 1:
                what = f"「{shown(word)}」は1字なので、ほかの語の中でも見つかってしまいます。"
                yield entry.problem(what, "2字以上のことばにしてください。")
            if word in seen:
                what = f"「{shown(word)}」は、{seen[word]}行目の表でも説明しています。"
                yield entry.problem(what, "どちらかを消してください。")
            seen.setdefault(word, entry.line)
