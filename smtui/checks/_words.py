"""The word lists under `words/`: one TOML file a list, one entry a line of data."""

import os
from typing import Any

from smtui import compiled, places
from smtui.errors import BadInput
from smtui.reading.fold import fold
from smtui.reading.lexicon import Entry, Lexicon

EDGES = ("token", "start", "free")
"""How an entry has to stand in the text; see `Entry.edge`."""


def load_words(folder: str | None = None) -> Lexicon:
    """Return the automaton over all lists in `folder` (the program's own by default).

    Raises BadInput, naming file and entry, for a list that breaks the format.
    """
    return Lexicon(entries(folder or places.words_dir()))


def entries(folder: str) -> list[Entry]:
    """Return the entries of all lists in `folder`, in order of file and line."""
    names = sorted(name for name in os.listdir(folder) if name.endswith(".toml"))
    contents = [compiled.read_bytes(os.path.join(folder, name)) for name in names]
    tables = compiled.load("words", contents)
    return [
        _entry(name, table, word)
        for name, table in zip(names, tables, strict=True)
        for word in table["word"]
    ]


def _entry(name: str, table: dict[str, Any], word: dict[str, Any]) -> Entry:
    edge = word.get("edge", table.get("edge", "token"))
    if edge not in EDGES or not word.get("text"):
        raise BadInput(
            f"語の一覧 {name} の「{word.get('text', '')}」に誤りがあります。",
            f"edge は {'・'.join(EDGES)} のどれかにし、text を空にしないでください。",
        )
    return Entry(
        name.removesuffix(".toml"),
        fold(word["text"])[0],
        edge,
        word.get("lemma", ""),
        tuple(word.get("tags", ())),
    )
