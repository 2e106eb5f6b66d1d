"""All word lists searched at once.

One pass over a text finds every entry of every list. A process that reads one post looks only at
the entries whose first two characters stand in it; a process that reads many builds one
Aho-Corasick automaton. Either way only entries that are met are decoded: all of them together would
be seventy thousand objects. A property test holds the two together.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

from smtui import compiled
from smtui.domain.reading import Mark, Reading
from smtui.domain.value import Value
from smtui.reading.leanings import NONE, Leanings

FEW = 12
"""Texts from which the automaton pays for its building."""
_LONG = 2_000
"""Code points of a text from which it pays at once."""
_BLANKS = " \t\n\x0b"
"""What separates words without being one."""
_BUCKET, _ENTRY, _FIELD, _TAG = "\x1d", "\x1e", "\x1f", " "
_END = _BUCKET.encode()
_FIRST_LIST = 0x80
"""The character that stands for the first list; one stands for each."""
EDGES = ("token", "start", "free")
"""How an entry may have to stand in the text; see `Entry.edge`."""
_BY_LETTER = {edge[0]: edge for edge in EDGES}


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

_Alike = tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]
"""Entries by what their marks say: text, tags, and the lists in which they stand so."""


_Met = tuple[_Alike, _Alike, _Alike, tuple[Entry, ...]]
"""The entries of one text, sorted by what their edges ask of the place where it stands: what counts
where words begin and end at the text's edges, what counts where only a word begins with it, what
counts anywhere, and what asks for a lemma besides. A plain tuple, taken apart thirty times a post.
"""


_Match = tuple[Any, int, int]
"""What knows the entries of this text, start, end."""


class Packed(Value):
    """Entries in a form that loads fast and is decoded bucket by bucket."""

    rows: bytes
    """All buckets in UTF-8, each a run of entries that begin with the same two characters.

    A row is a character for the list, the first letter of the edge, the text and, where there are
    any, lemma and tags.
    """
    starts: compiled.Table
    """The index of where the bucket of each start begins in `rows`, by its `_number`."""
    lists: tuple[str, ...]
    """The names of all lists."""


def packed(entries: Iterable[Entry]) -> Packed:
    """Return the packed form of entries."""
    groups: dict[int, list[str]] = {}
    lists: dict[str, int] = {}
    for entry in entries:
        place = lists.setdefault(entry.list, len(lists))
        fields = (entry.text, entry.lemma, _TAG.join(entry.tags))
        row = chr(_FIRST_LIST + place) + entry.edge[0] + _FIELD.join(fields).rstrip(_FIELD)
        groups.setdefault(_number(entry.text[:2]), []).append(row)
    parts = [(_ENTRY.join(rows) + _BUCKET).encode() for rows in groups.values()]
    places = accumulate(map(len, parts), initial=0)
    index = compiled.index(dict(zip(groups, places, strict=False)))
    return Packed(b"".join(parts), index, tuple(lists))


def _number(start: str) -> int:
    """Return a number of its own for one or two characters."""
    return ord(start[0]) << 32 | (ord(start[1]) if len(start) > 1 else 0)


def unpacked(words: Packed, at: int, within: str = "") -> dict[str, tuple[Entry, ...]]:
    """Return the entries of the bucket at a place by their text; those in `within`, if given.

    Most rows of a bucket are not in a text: to look before taking them apart halves a cold start.
    """
    found: dict[str, list[Entry]] = {}
    bucket = words.rows[at : words.rows.index(_END, at)].decode()
    for row in bucket.split(_ENTRY):
        text, _, rest = row[2:].partition(_FIELD)
        if within and text not in within:
            continue
        lemma, _, tags = rest.partition(_FIELD)
        name = words.lists[ord(row[0]) - _FIRST_LIST]
        entry = Entry(
            name, text, _BY_LETTER[row[1]], lemma, tuple(tags.split(_TAG)) if tags else ()
        )
        found.setdefault(text, []).append(entry)
    return {text: tuple(entries) for text, entries in found.items()}


def _texts(words: Packed) -> list[str]:
    """Return the text of every entry, each once."""
    rows = words.rows.decode().replace(_BUCKET, _ENTRY).split(_ENTRY)[:-1]
    return list(dict.fromkeys(row[2:].partition(_FIELD)[0] for row in rows))


class Lexicon:
    """The word lists of a process."""

    def __init__(self, words: Packed, leanings: Leanings = NONE) -> None:
        self._words = words
        self.leanings = leanings
        """What the words of a text weigh together."""
        self._starts = compiled.Index(words.starts)
        self._served = 0
        self._automaton: Any = None
        self._known = _Known(words, self._starts)

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
        starts, size = frozenset(reading.starts), len(text)
        matches, entries = self._matches(text)
        for key, start, end in matches:
            whole, begun, alike, by_lemma = entries[key]
            if start in starts:
                ends = end in starts or end == size or text[end] in _BLANKS
                alike = whole if ends else begun
                if by_lemma:
                    alike += _of_lemma(reading, start, by_lemma, whole=ends)
            for written, tags, names in alike:
                mark = _made(Mark, (start, end, written, tags))
                for name in names:
                    known = found.get(name)
                    if known is None:
                        found[name] = [mark]
                    elif known[-1][1] <= start:
                        known.append(mark)
                    else:
                        _keep_longest(known, mark)
        return found

    def _matches(self, text: str) -> tuple[Sequence[_Match], Mapping[Any, _Met]]:
        """Return all matches, by their end, the longest of one end first, and their entries."""
        if self._automaton is None:
            self._served += 1
            if self._served <= FEW and len(text) <= _LONG:
                return self._search_few(text)
            self.build()
        return self._automaton.find_matches_as_indexes(text, overlapping=True), self._known

    def _search_few(self, text: str) -> tuple[Sequence[_Match], Mapping[Any, _Met]]:
        known: dict[str, _Met] = {}
        for start in {*text, *(text[at : at + 2] for at in range(len(text) - 1))}:
            bucket = self._starts.place(_number(start))
            if bucket >= 0:
                for word, entries in unpacked(self._words, bucket, text).items():
                    known[word] = _met(entries)
        matches = [(word, at, at + len(word)) for word in known for at in _places(word, text)]
        return sorted(matches, key=lambda match: (match[2], match[1])), known

    def build(self) -> None:
        """Build the automaton now: for a process that will read many texts, one at a time."""
        self.leanings.build()
        if self._automaton is None:
            import ahocorasick_rs  # noqa: PLC0415 - only where many texts are read

            self._automaton = ahocorasick_rs.AhoCorasick(
                self._known.texts(), implementation=ahocorasick_rs.Implementation.ContiguousNFA
            )


class _Known(dict[int, _Met]):
    """The entries of texts by their number in the automaton, each decoded when first found."""

    def __init__(self, words: Packed, starts: compiled.Index) -> None:
        super().__init__()
        self._words = words
        self._starts = starts
        self._texts: list[str] = []

    def texts(self) -> list[str]:
        """Return the text of every entry, by its number."""
        self._texts = self._texts or _texts(self._words)
        return self._texts

    def __missing__(self, number: int) -> _Met:
        text = self._texts[number]
        bucket = self._starts.place(_number(text[:2]))
        self[number] = _met(unpacked(self._words, bucket, text)[text])
        return self[number]


def _met(entries: tuple[Entry, ...]) -> _Met:
    """Return the entries of one text, sorted by their edges."""
    plain = [entry for entry in entries if not entry.lemma]
    return (
        _alike(plain),
        _alike([entry for entry in plain if entry.edge != "token"]),
        _alike([entry for entry in plain if entry.edge == "free"]),
        tuple(entry for entry in entries if entry.lemma),
    )


def _alike(entries: list[Entry]) -> _Alike:
    """Return entries by text and tags: they share one mark."""
    lists: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for entry in entries:
        lists.setdefault((entry.text, entry.tags), []).append(entry.list)
    return tuple((*said, tuple(names)) for said, names in lists.items())


def _of_lemma(reading: Reading, start: int, entries: tuple[Entry, ...], *, whole: bool) -> _Alike:
    """Return what counts of the entries that ask for a lemma of the word that begins there."""
    lemma = reading.words[reading.word_at(start)].lemma
    return _alike([e for e in entries if e.lemma == lemma and (whole or e.edge != "token")])


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _keep_longest(marks: list[Mark], new: Mark) -> None:
    """Add a mark that ends at or after all others, unless one of them holds it."""
    while marks and new.start <= marks[-1].start:
        marks.pop()
    if not marks or marks[-1].end < new.end:
        marks.append(new)
