"""What a search looks at: every passage in one spelling and as it sounds, made once and kept."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from smtui import __version__, compiled
from smtui.compiled import Table
from smtui.domain.passage import Passage
from smtui.domain.search import whole
from smtui.domain.value import Value
from smtui.errors import MorphologyError
from smtui.reading.sounds import Sound, sound_of
from smtui.reading.spelling import plain

_FORM = "1"
"""Changes with what `_columns` makes of a text."""
_LONGEST = 60_000
"""Characters of a passage that are searched; `Sound` counts in two bytes."""
_SILENT = Sound("", b"", b"", b"")
_END = "\x00"
"""Parts the rows where they are searched as one string."""


class Row(Value):
    """A passage as it is searched."""

    passage: Passage
    plain: str
    """Title and text in the spelling in which letters are compared."""
    title: int
    """How much of `plain` is the title."""
    sound: Sound


class Index:
    """Rows that are searched together: scanned as one string, which takes microseconds."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self.rows = tuple(rows)
        self._plain, self._plain_ends = _joined(row.plain for row in self.rows)
        self._kana, self._kana_ends = _joined(row.sound.kana for row in self.rows)

    def with_letters(self, letters: str) -> set[int]:
        """Return the numbers of the rows in which letters stand."""
        found: set[int] = set()
        at = self._plain.find(letters)
        while at >= 0:
            row = bisect_right(self._plain_ends, at)
            found.add(row)
            at = self._plain.find(letters, self._plain_ends[row])
        return found

    def with_sound(self, pattern: re.Pattern[str]) -> set[int]:
        """Return the numbers of the rows in whose kana a pattern is found."""
        found: set[int] = set()
        match = pattern.search(self._kana)
        while match:
            row = bisect_right(self._kana_ends, match.start())
            if row == len(self.rows):
                break
            found.add(row)
            match = pattern.search(self._kana, self._kana_ends[row])
        return found


def _joined(texts: Iterable[str]) -> tuple[str, list[int]]:
    """Return all texts as one string, and where each ends in it, its end mark included."""
    parts = [text + _END for text in texts]
    return "".join(parts), list(accumulate(map(len, parts)))


def rows_of(name: str, passages: Sequence[Passage]) -> list[Row]:
    """Return the rows of passages, from the compiled cache where it has them.

    `name` is that of the cache file: one for each guide.
    """
    texts = [whole(passage)[:_LONGEST] for passage in passages]
    contents = ["\x1e".join(texts).encode("utf-8", "replace")]
    try:
        (table,) = compiled.load(
            f"search-{name}", contents, lambda _: [_table(passages)], f"{__version__} {_FORM}"
        )
    except MorphologyError:
        return rows_without_sound(passages)
    return [
        Row(passage, text, title, Sound(*sound))
        for passage, (text, title, *sound) in zip(passages, table["rows"], strict=True)
    ]


def rows_unkept(passages: Iterable[Passage]) -> list[Row]:
    """Return the rows of what is private and few, without keeping them anywhere."""
    found = list(passages)
    try:
        sounds = [sound_of(whole(passage)[:_LONGEST]) for passage in found]
    except MorphologyError:
        return rows_without_sound(found)
    return [
        Row(passage, *_plain(passage), sound) for passage, sound in zip(found, sounds, strict=True)
    ]


def rows_without_sound(passages: Iterable[Passage]) -> list[Row]:
    """Return the rows where no dictionary loads: kana and romaji find no kanji then."""
    return [Row(passage, *_plain(passage), _SILENT) for passage in passages]


def _table(passages: Sequence[Passage]) -> Table:
    return {"rows": [_columns(passage) for passage in passages]}


def _columns(passage: Passage) -> tuple[object, ...]:
    return (*_plain(passage), *sound_of(whole(passage)[:_LONGEST]))


def _plain(passage: Passage) -> tuple[str, int]:
    text = whole(passage)[:_LONGEST]
    title = text.partition("\n")[0]
    return plain(text), len(plain(title))
