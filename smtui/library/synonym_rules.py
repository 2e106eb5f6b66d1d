"""The shape of synonyms.toml, and what must be right beyond it."""

from collections.abc import Iterator

from smtui.library.keys import Key, Schema
from smtui.library.page import Page
from smtui.library.problems import Problem, shown
from smtui.library.rules import Known

SCHEMA = Schema({}, {"synonym": Schema({"words": Key("texts")}, many=True, required=True)})


def synonym_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield groups of one word, words with blanks, and words in two groups."""
    seen: dict[str, int] = {}
    for entry in page.entries("synonym"):
        words = entry.texts("words")
        if len(words) < 2:
            yield entry.problem("ことばが1つしかありません。", "言い換えを2つ以上並べてください。")
        for word in words:
            if any(char.isspace() for char in word):
                what = f"「{shown(word)}」に空白が入っています。"
                yield entry.problem(what, "空白のないことばにしてください。")
            if word in seen:
                what = f"「{shown(word)}」は、{seen[word]}行目の表にもあります。"
                yield entry.problem(what, "1つの表にまとめるか、片方を消してください。")
            seen.setdefault(word, entry.line)
