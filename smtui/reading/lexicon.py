"""All word lists in one automaton: one pass over a text finds every entry of every list."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from smtui.domain.reading import Mark, Reading


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

    @property
    def bound(self) -> bool:
        """True if it is not found anywhere, but only where words begin or end."""
        return self.edge != "free" or self.lemma != ""


class Lexicon:
    """The compiled word lists."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        import ahocorasick_rs  # noqa: PLC0415 - only where text is read

        by_text: dict[str, list[Entry]] = {}
        for entry in entries:
            by_text.setdefault(entry.text, []).append(entry)
        self._entries = tuple(tuple(group) for group in by_text.values())
        self._automaton: Any = ahocorasick_rs.AhoCorasick(
            list(by_text), implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def mark(self, reading: Reading) -> dict[str, tuple[Mark, ...]]:
        """Return the entries found in the reading's text, by list, in order of place.

        Of entries of one list that lie inside each other the longest stays.
        """
        matches = self._automaton.find_matches_as_indexes(reading.text, overlapping=True)
        if not matches:
            return {}
        found: dict[str, list[Mark]] = {}
        starts = frozenset(reading.starts)
        for index, start, end in matches:
            for entry in self._entries[index]:
                if entry.bound and not _fits(entry, reading, starts, start, end):
                    continue
                mark = Mark(start, end, entry.text, entry.tags)
                known = found.get(entry.list)
                if known is None:
                    found[entry.list] = [mark]
                else:
                    _keep_longest(known, mark)
        return {name: tuple(marks) for name, marks in found.items()}


def _fits(entry: Entry, reading: Reading, starts: frozenset[int], start: int, end: int) -> bool:
    """Tell whether the entry stands at word boundaries as its line asks."""
    if not reading.tokenised:
        return not entry.lemma
    if start not in starts:
        return False
    if entry.lemma and reading.words[reading.word_at(start)].lemma != entry.lemma:
        return False
    if entry.edge != "token" or end in starts:
        return True
    return reading.end_of(reading.word_at(end - 1)) == end


def _keep_longest(marks: list[Mark], new: Mark) -> None:
    """Add a mark that ends at or after all others, unless one of them holds it."""
    while marks and new.start <= marks[-1].start:
        marks.pop()
    if not marks or marks[-1].end < new.end:
        marks.append(new)
