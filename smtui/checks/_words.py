"""The word lists under `words/`: one TOML file a list, one entry a line of data.

A file with `slots = true` holds one list for each tag, named `file:tag` (the slots of a frame).
"""

import os
from collections.abc import Iterator
from typing import Any

from smtui import compiled, places
from smtui.checks._leaning import load_leanings
from smtui.errors import BadInput
from smtui.reading.fold import fold
from smtui.reading.leanings import Leanings
from smtui.reading.lexicon import EDGES, Entry, Lexicon, Packed, packed


def load_words(folder: str | None = None, leanings: Leanings | None = None) -> Lexicon:
    """Return all lists in `folder`, with `leanings` (the program's own by default).

    Raises BadInput, naming file and entry, for a list that breaks the format.
    """
    folder = folder or places.words_dir()
    names = sorted(name for name in os.listdir(folder) if name.endswith(".toml"))

    def make(_: list[bytes]) -> list[compiled.Table]:
        return [packed(entry for name in names for entry in _list(folder, name))._asdict()]

    form = " ".join(Packed._fields)
    (table,) = compiled.load("words", [compiled.signature(folder, names)], make, salt=form)
    return Lexicon(Packed(**table), leanings or load_leanings())


def _list(folder: str, name: str) -> Iterator[Entry]:
    table = compiled.parse(compiled.read_bytes(os.path.join(folder, name)))
    for word in table["word"]:
        entry = _entry(name, table, word)
        if table.get("slots"):
            for tag in entry.tags:
                yield entry._replace(list=f"{entry.list}:{tag}", tags=())
        else:
            yield entry


def _entry(name: str, table: compiled.Table, word: dict[str, Any]) -> Entry:
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
