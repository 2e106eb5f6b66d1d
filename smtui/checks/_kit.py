"""What every check is made of: the base class, patterns that cannot run away, small questions.

A check is one file with one `Check` subclass. Its docstring is its documentation and its tests:

    \"\"\"〜を見つけます。               first line: what it finds

    なぜ: …                            why it matters
    直し方: …                          what to do
    限界: …                            what it cannot see

    × 6月6日（日）から始まります。        must be found; «…» marks what must be hit
    ○ 6月6日（土）から始まります。        must stay silent
    \"\"\"

An example may begin with its occasion in square brackets, any of account, kind, platform, media,
mode and an ISO time, and facts: `[personal 2026-06-10T14:20] …`, `[reply closed] …`. `⏎` is a
line break. The default is an official post on X at 2026-09-09T10:00 (a Wednesday).
"""

import re
from collections.abc import Iterator
from typing import ClassVar

from smtui.domain.draft import WHOLE, Account, Draft, Kind, Mode
from smtui.domain.facts import Facts
from smtui.domain.family import Family, Severity
from smtui.domain.finding import Hit
from smtui.domain.reading import Mark, Reading, Sentence

__all__ = [
    "Account", "Check", "Draft", "Facts", "Hit", "Kind", "Mark", "Mode", "Pattern", "Reading",
    "Sentence", "Severity", "hit", "is_official", "is_personal", "sentence_text", "whole",
]  # fmt: skip

Hits = Iterator[Hit]
"""What `Check.find` yields."""


class Check:
    """One thing the program looks for. Stateless: the same reading gives the same hits."""

    code: ClassVar[str]
    """`family/name`, stable for ever and never reused; the file is named after it."""
    name: ClassVar[str]
    """Short Japanese name."""
    severity: ClassVar[Severity]
    """block where the text itself shows the breach, warn where judgement is left, confirm where
    only a person knows."""
    wakes: ClassVar[tuple[str, ...]] = ()
    """The check runs if any of these is present (`Reading.present`); empty: always."""
    tokens: ClassVar[bool] = True
    """False for a check that also works without a dictionary."""

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what is found in the reading."""
        raise NotImplementedError

    @property
    def family(self) -> Family:
        """The family the check belongs to: the first half of its code."""
        return Family(self.code.partition("/")[0])


class Pattern:
    """A regular expression, compiled when first used.

    No `\w`, `\d`, `\s`, `.` with `*` or `+`: in Japanese text they are quadratic or match
    full-width forms. A test walks all patterns and holds them to bounded repeats. `needs` is a
    string of characters one of which must stand in the text, or the pattern is not tried at all.
    """

    __slots__ = ("_compiled", "needs", "source")

    def __init__(self, source: str, needs: str = "") -> None:
        self.source = source
        self.needs = needs
        self._compiled: re.Pattern[str] | None = None

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Yield the matches in `text[start:end]`, positions counted in `text`."""
        if self.needs and not any(char in text for char in self.needs):
            return iter(())
        return self._regex().finditer(text, start, len(text) if end is None else end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return the first match in `text[start:end]`, or None."""
        if self.needs and not any(char in text for char in self.needs):
            return None
        return self._regex().search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the match that begins exactly at `start`, or None."""
        return self._regex().match(text, start)

    def _regex(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.source)
        return self._compiled


def hit(reading: Reading, start: int, end: int, message: str, *repairs: str) -> Hit:
    """Return a hit on a range of the folded text."""
    return Hit(reading.span(start, end), message, repairs)


def whole(message: str) -> Hit:
    """Return a hit on the whole draft."""
    return Hit(WHOLE, message)


def is_official(reading: Reading) -> bool:
    """Tell whether the draft is for an official account."""
    return reading.draft.occasion.account is Account.OFFICIAL


def is_personal(reading: Reading) -> bool:
    """Tell whether the draft is for a private account."""
    return reading.draft.occasion.account is Account.PERSONAL


def sentence_text(reading: Reading, sentence: Sentence) -> str:
    """Return the folded text of a sentence."""
    return reading.text[sentence.start : sentence.end]
