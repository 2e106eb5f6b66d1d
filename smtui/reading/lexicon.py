"""All word lists searched at once.

One pass over a text finds every entry of every list. A process that reads one post looks only at
the entries whose first two characters stand in it, and decodes no others; a process that reads
many builds one Aho-Corasick automaton, which takes 10 ms. A property test holds the two together.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from smtui.domain.reading import Mark, Reading

FEW = 12
"""Texts from which the automaton pays for its building."""
_LONG = 2_000
"""Code points of a text from which it pays at once."""
_BLANKS = " \t\n\x0b"
"""What separates words without being one."""
_FIELD, _ENTRY, _TAG = "\x1f", "\x1e", " "


class Entry(NamedTuple):
    """One line of a word list."""

    list: str
    text: str
    """As it stands in folded text."""
    edge: str
    """token: begins and ends at word boundaries; start: begins at one; free: anywhere."""
    lemma: str
    """Where not empty, the word at the start must have this lemma (そう-伝聞)."""
    tags: tuple[str, ...]


Buckets = dict[str, str]
"""Entries by the first two characters of their text, in the form of `packed`."""

_Match = tuple[int, int, tuple[Entry, ...]]
"""Start, end, and the entries of this text."""


def packed(entries: Iterable[Entry]) -> Buckets:
    """Return entries in a form that loads fast and is decoded bucket by bucket."""
    buckets: dict[str, list[str]] = {}
    for entry in entries:
        row = _FIELD.join((*entry[:4], _TAG.join(entry.tags)))
        buckets.setdefault(entry.text[:2], []).append(row)
    return {start: _ENTRY.join(rows) for start, rows in buckets.items()}


def _unpacked(bucket: str) -> dict[str, tuple[Entry, ...]]:
    """Return the entries of a bucket by their text."""
    found: dict[str, list[Entry]] = {}
    for row in bucket.split(_ENTRY):
        name, text, edge, lemma, tags = row.split(_FIELD)
        entry = Entry(name, text, edge, lemma, tuple(tags.split(_TAG)) if tags else ())
        found.setdefault(text, []).append(entry)
    return {text: tuple(entries) for text, entries in found.items()}


class Lexicon:
    """The word lists of a process."""

    def __init__(self, buckets: Buckets) -> None:
        self._buckets = buckets
        self._served = 0
        self._automaton: Any = None
        self._entries: tuple[tuple[Entry, ...], ...] = ()

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Lexicon":
        """Return a lexicon of these entries."""
        return cls(packed(entries))

    def mark(self, reading: Reading) -> dict[str, tuple[Mark, ...]]:
        """Return the entries found in the reading's text, by list, in order of place.

        Of entries of one list that lie inside each other the longest stays.
        """
        text = reading.text
        found: dict[str, list[Mark]] = {}
        starts = frozenset(reading.starts)
        for start, end, entries in self._matches(text):
            begins = start in starts
            ends = end in starts or end == len(text) or text[end] in _BLANKS
            for name, written, edge, lemma, tags in entries:
                if edge != "free" and not (begins and (ends or edge == "start")):
                    continue
                if lemma and not _has_lemma(reading, start, lemma):
                    continue
                known = found.get(name)
                if known is None:
                    found[name] = [Mark(start, end, written, tags)]
                elif known[-1].start < start or known[-1].end < end:
                    _keep_longest(known, Mark(start, end, written, tags))
        return {name: tuple(marks) for name, marks in found.items()}

    def _matches(self, text: str) -> list[_Match]:
        """Return all matches, by their end, the longest of one end first."""
        if self._automaton is None:
            self._served += 1
            if self._served <= FEW and len(text) <= _LONG:
                return self._search_few(text)
            self._build()
        return self._search_many(text)

    def _search_few(self, text: str) -> list[_Match]:
        starts = {text[at : at + 2] for at in range(len(text))}
        starts.update(text)
        matches: list[_Match] = []
        for start in starts & self._buckets.keys():
            for word, entries in _unpacked(self._buckets[start]).items():
                matches += ((at, at + len(word), entries) for at in _places(word, text))
        return sorted(matches, key=lambda match: (match[1], match[0]))

    def _build(self) -> None:
        import ahocorasick_rs  # noqa: PLC0415 - only where many texts are read

        by_text: dict[str, tuple[Entry, ...]] = {}
        for bucket in self._buckets.values():
            by_text.update(_unpacked(bucket))
        self._entries = tuple(by_text.values())
        self._automaton = ahocorasick_rs.AhoCorasick(
            list(by_text), implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def _search_many(self, text: str) -> list[_Match]:
        entries = self._entries
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return [(start, end, entries[index]) for index, start, end in found]


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
