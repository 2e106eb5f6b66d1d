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


class Lexicon:
    """The compiled word lists."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        import ahocorasick_rs  # noqa: PLC0415 - only where text is read

        by_text: dict[str, list[Entry]] = {}
        for entry in entries:
            by_text.setdefault(entry.text, []).append(entry)
        self._entries = [tuple(group) for group in by_text.values()]
        self._automaton: Any = ahocorasick_rs.AhoCorasick(
            list(by_text), implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def mark(self, reading: Reading) -> dict[str, tuple[Mark, ...]]:
        """Return the entries found in the reading's text, by list, in order of place.

        Of entries of one list that lie inside each other the longest stays.
        """
        found: dict[str, list[Mark]] = {}
        matches = self._automaton.find_matches_as_indexes(reading.text, overlapping=True)
        for index, start, end in matches:
            for entry in self._entries[index]:
                if _fits(entry, reading, start, end):
                    _keep_longest(
                        found.setdefault(entry.list, []), Mark(start, end, entry.text, entry.tags)
                    )
        return {name: tuple(sorted(marks)) for name, marks in found.items()}


def _fits(entry: Entry, reading: Reading, start: int, end: int) -> bool:
    """Tell whether the entry stands at word boundaries as its line asks."""
    if entry.edge == "free" and not entry.lemma:
        return True
    if not reading.tokenised:
        return not entry.lemma
    first = reading.word_at(start)
    if first < 0 or reading.starts[first] != start:
        return False
    if entry.lemma and reading.words[first].lemma != entry.lemma:
        return False
    return entry.edge != "token" or reading.end_of(reading.word_at(end - 1)) == end


def _keep_longest(marks: list[Mark], new: Mark) -> None:
    if any(old.start <= new.start and new.end <= old.end for old in marks):
        return
    marks[:] = [old for old in marks if not (new.start <= old.start and old.end <= new.end)]
    marks.append(new)
