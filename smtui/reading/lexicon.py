"""All word lists searched at once.

One pass over a text finds every entry of every list. A process that reads one post looks only at
the entries whose first two characters stand in it; a process that reads many builds one
Aho-Corasick automaton. Either way only entries that are met are decoded: all of them together would
be a hundred thousand objects. A property test holds the two together.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any

from smtui import compiled
from smtui.domain.reading import Mark, Reading
from smtui.domain.value import Value
from smtui.patterns import Pattern

FEW = 12
"""Texts from which the automaton pays for its building."""
_LONG = 2_000
"""Code points of a text from which it pays at once."""
_BLANKS = " \t\n\x0b"
"""What separates words without being one."""
_BUCKET, _ENTRY, _FIELD, _TAG = b"\x1d", "\x1e", "\x1f", " "
_TEXT = Pattern("(?:^|[\x1d\x1e])[^\x1d-\x1f]{1,99}\x1f([^\x1f]{1,999})")
"""The second field of a row: the text of the entry."""


class Entry(Value):
    """One line of a word list."""

    list: str
    text: str
    """As it stands in folded text."""
    edge: str
    """token: begins and ends at word boundaries; start: begins at one; free: anywhere."""
    lemma: str
    """Where not empty, the word at the start must have this lemma (そう-伝聞)."""
    tags: tuple[str, ...]


_made = tuple.__new__
"""Makes a Mark at a third of the cost; thirty are made for a post."""

_Match = tuple[int, int, tuple[Entry, ...]]
"""Start, end, and the entries of this text."""


class Packed(Value):
    """Entries in a form that loads fast and is decoded bucket by bucket."""

    rows: bytes
    """All buckets in UTF-8, each a run of entries that begin with the same two characters."""
    starts: compiled.Table
    """The index of where the bucket of each start begins in `rows`, by its `_number`."""


def packed(entries: Iterable[Entry]) -> Packed:
    """Return the packed form of entries."""
    groups: dict[int, list[str]] = {}
    for entry in entries:
        row = _FIELD.join((*entry[:4], _TAG.join(entry.tags)))
        groups.setdefault(_number(entry.text[:2]), []).append(row)
    parts = [_ENTRY.join(rows).encode() + _BUCKET for rows in groups.values()]
    places = accumulate(map(len, parts), initial=0)
    return Packed(b"".join(parts), compiled.index(dict(zip(groups, places, strict=False))))


def _number(start: str) -> int:
    """Return a number of its own for one or two characters."""
    return ord(start[0]) << 32 | (ord(start[1]) if len(start) > 1 else 0)


def unpacked(words: Packed, at: int, within: str = "") -> dict[str, tuple[Entry, ...]]:
    """Return the entries of the bucket at a place by their text; those in `within`, if given.

    Most rows of a bucket are not in a text: to look before taking them apart halves a cold start.
    """
    found: dict[str, list[Entry]] = {}
    bucket = words.rows[at : words.rows.index(_BUCKET, at)].decode()
    for row in bucket.split(_ENTRY):
        if within and row.split(_FIELD, 2)[1] not in within:
            continue
        name, text, edge, lemma, tags = row.split(_FIELD)
        entry = Entry(name, text, edge, lemma, tuple(tags.split(_TAG)) if tags else ())
        found.setdefault(text, []).append(entry)
    return {text: tuple(entries) for text, entries in found.items()}


class Lexicon:
    """The word lists of a process."""

    def __init__(self, words: Packed) -> None:
        self._words = words
        self._starts = compiled.Index(words.starts)
        self._served = 0
        self._automaton: Any = None
        self._texts: list[str] = []
        self._entries: dict[int, tuple[Entry, ...]] = {}

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Lexicon":
        """Return a lexicon of these entries."""
        return cls(packed(entries))

    def mark(self, reading: Reading) -> dict[str, list[Mark]]:
        """Return the entries found in the reading's text, by list, in order of place.

        Of entries of one list that lie inside each other the longest stays.
        """
        text = reading.text
        found: dict[str, list[Mark]] = {}
        starts = frozenset(reading.starts)
        for start, end, entries in self._matches(text):
            for name, written, edge, lemma, tags in entries:
                if edge != "free" and start not in starts:
                    continue
                if edge == "token" and not (
                    end in starts or end == len(text) or text[end] in _BLANKS
                ):
                    continue
                if lemma and not _has_lemma(reading, start, lemma):
                    continue
                mark = _made(Mark, (start, end, written, tags))
                known = found.get(name)
                if known is None:
                    found[name] = [mark]
                elif known[-1][1] <= start:
                    known.append(mark)
                else:
                    _keep_longest(known, mark)
        return found

    def _matches(self, text: str) -> list[_Match]:
        """Return all matches, by their end, the longest of one end first."""
        if self._automaton is None:
            self._served += 1
            if self._served <= FEW and len(text) <= _LONG:
                return self._search_few(text)
            self.build()
        return self._search_many(text)

    def _search_few(self, text: str) -> list[_Match]:
        matches: list[_Match] = []
        for start in {*text, *(text[at : at + 2] for at in range(len(text) - 1))}:
            bucket = self._starts.place(_number(start))
            if bucket < 0:
                continue
            for word, entries in unpacked(self._words, bucket, text).items():
                matches += ((at, at + len(word), entries) for at in _places(word, text))
        return sorted(matches, key=lambda match: (match[1], match[0]))

    def build(self) -> None:
        """Build the automaton now: for a process that will read many texts, one at a time."""
        if self._automaton is None:
            import ahocorasick_rs  # noqa: PLC0415 - only where many texts are read

            rows = self._words.rows.decode()
            self._texts = list(dict.fromkeys(found[1] for found in _TEXT.finditer(rows)))
            self._automaton = ahocorasick_rs.AhoCorasick(
                self._texts, implementation=ahocorasick_rs.Implementation.ContiguousNFA
            )

    def _search_many(self, text: str) -> list[_Match]:
        entries = self._entries
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        try:
            return [(start, end, entries[index]) for index, start, end in found]
        except KeyError:
            return [(start, end, self._met(index)) for index, start, end in found]

    def _met(self, index: int) -> tuple[Entry, ...]:
        """Return the entries of a text, decoded when it is found for the first time."""
        if index not in self._entries:
            text = self._texts[index]
            bucket = self._starts.place(_number(text[:2]))
            self._entries[index] = unpacked(self._words, bucket, text)[text]
        return self._entries[index]


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _has_lemma(reading: Reading, start: int, lemma: str) -> bool:
    """Tell whether a word with this lemma begins at `start`."""
    index = reading.word_at(start)
    return index >= 0 and reading.starts[index] == start and reading.words[index].lemma == lemma


def _keep_longest(marks: list[Mark], new: Mark) -> None:
    """Add a mark that ends at or after all others, unless one of them holds it."""
    while marks and new.start <= marks[-1].start:
        marks.pop()
    if not marks or marks[-1].end < new.end:
        marks.append(new)
