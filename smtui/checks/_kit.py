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

from collections.abc import Iterator
from typing import ClassVar

from smtui.domain.draft import WHOLE, Account, Draft, Kind, Mode
from smtui.domain.facts import Facts
from smtui.domain.family import Family, Severity
from smtui.domain.finding import Hit
from smtui.domain.reading import Mark, Reading, Sentence
from smtui.patterns import Pattern

__all__ = [
    "Account", "Check", "Draft", "Facts", "Hit", "Kind", "Mark", "Mode", "Pattern", "Reading",
    "Sentence", "Severity", "Wake", "cue_of", "hit", "is_official", "is_personal", "names_of",
    "said", "sentence_text", "swapped", "whole",
]  # fmt: skip

Hits = Iterator[Hit]
"""What `Check.find` yields."""
Wake = str | tuple[str, ...]
"""A name of what may be present (`Reading.present`), or several names of what must be present
together. The first may be 「words」 of the text itself instead."""


class Check:
    """One thing the program looks for. Stateless: the same reading gives the same hits."""

    code: ClassVar[str]
    """`family/name`, stable for ever and never reused; the file is named after it."""
    name: ClassVar[str]
    """Short Japanese name."""
    severity: ClassVar[Severity]
    """block where the text itself shows the breach, warn where judgement is left, confirm where
    only a person knows."""
    wakes: ClassVar[tuple["Wake", ...]] = ()
    """The check runs if any of these is there; empty: always."""
    account: ClassVar[Account | None] = None
    """The kind of account the check is for; None for both."""
    fallback: ClassVar[bool] = False
    """True for a check that speaks only where no other of its family warns."""
    tokens: ClassVar[bool] = True
    """False for a check that also works without a dictionary."""

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what is found in the reading."""
        raise NotImplementedError

    def is_awake(self, reading: Reading) -> bool:
        """Tell whether the occasion and what is present call for the check."""
        if self.account not in (None, reading.draft.occasion.account):
            return False
        return not self.wakes or any(
            all(_is_there(reading, name) for name in names_of(wake)) for wake in self.wakes
        )

    @property
    def family(self) -> Family:
        """The family the check belongs to: the first half of its code."""
        return Family(self.code.partition("/")[0])


def names_of(wake: Wake) -> tuple[str, ...]:
    """Return the names a wake is made of."""
    return (wake,) if isinstance(wake, str) else wake


def said(*words: str, beside: str = "") -> tuple[Wake, ...]:
    """Return wakes on any of these words of the folded text, `beside` what is named.

    All are looked for in every text, which takes a third of the time for a single character.
    """
    return tuple((f"「{word}」", beside) if beside else f"「{word}」" for word in words)


def cue_of(name: str) -> str:
    """Return the words that a name in a wake looks for in the text; empty for a thing present."""
    return name[1:-1] if name[0] == "「" else ""


def _is_there(reading: Reading, name: str) -> bool:
    cue = cue_of(name)
    return cue in reading.text if cue else name in reading.present


def hit(reading: Reading, start: int, end: int, message: str, *repairs: str) -> Hit:
    """Return a hit on a range of the folded text: of whole words, unless it has repairs."""
    if not repairs:
        start, end = _in_words(reading, start, end)
    return Hit(reading.span(start, end), message, repairs)


_UNFINISHED = ("未然形", "連用形", "仮定形")


def _in_words(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return a range widened to whole words, an unfinished verb to its auxiliaries (来な → 来ない).

    Entries of word lists are cut so that they fit all endings; what a person reads is not.
    """
    if not reading.words or not 0 <= start < end:
        return start, end
    start = min(start, reading.starts[max(reading.word_at(start), 0)])
    last = reading.word_at(end - 1)
    end = max(end, reading.end_of(last))
    for at in range(last, len(reading.words) - 1):
        follows = reading.words[at + 1].pos == "助動詞" and reading.starts[at + 1] == end
        if not follows or not reading.words[at].form.startswith(_UNFINISHED):
            break
        end = reading.end_of(at + 1)
    return start, end


_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def swapped(reading: Reading, start: int, end: int, old: str, new: str) -> tuple[str, ...]:
    """Return the repair that swaps the last `old` in a range for `new`, all else as typed.

    Digits keep their width; there is no repair where `old` is not there as it was read.
    """
    typed = reading.span(start, end).of(reading.draft.text)
    for form, other in ((old, new), (old.translate(_WIDE), new.translate(_WIDE))):
        head, found, tail = typed.rpartition(form)
        if found:
            return (f"{head}{other}{tail}",)
    return ()


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
