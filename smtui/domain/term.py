"""A word of the guidelines, explained in place."""

import re
from collections.abc import Iterable

from smtui.domain.value import Value


class Term(Value):
    """A word that a newcomer may not know."""

    word: str
    text: str
    """One or two plain sentences (参考: no guide says so)."""
    also: tuple[str, ...] = ()
    """Other ways it is written."""


class Met(Value):
    """A word of the glossary in a text."""

    start: int
    end: int
    term: Term


def met_in(text: str, terms: Iterable[Term]) -> tuple[Met, ...]:
    """Return where words of the glossary stand in a text, the longest first at each place.

    Katakana and Latin words are only met whole: ライン is not in ガイドライン.
    """
    by_writing = {writing: term for term in terms for writing in (term.word, *term.also)}
    if not by_writing:
        return ()
    longest_first = sorted(by_writing, key=len, reverse=True)
    pattern = re.compile("|".join(map(_whole, longest_first)))
    return tuple(Met(*found.span(), by_writing[found[0]]) for found in pattern.finditer(text))


def _whole(writing: str) -> str:
    before = after = ""
    for letters in ("[ァ-ヺー]", "[A-Za-z]"):
        if re.match(letters, writing[0]):
            before = f"(?<!{letters})"
        if re.match(letters, writing[-1]):
            after = f"(?!{letters})"
    return before + re.escape(writing) + after
