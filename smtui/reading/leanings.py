"""Leanings: what all words of a text weigh together for each family.

No word of 「うちの課は、頼まれても三日は寝かせます」 is a fault, and no list holds the sentence.
A linear model knows how often a word, a word list or an act stands in drafts of each family and how
often in proper ones. Its weights are data (`checks/leanings.toml`), made by `tools/learn.py` from
the labelled drafts. It is asked of every text, so the weights of all families of one feature are
one whole number: to add numbers is to add vectors.
"""

import struct
from collections.abc import Mapping
from operator import attrgetter, itemgetter
from typing import Any

from smtui.domain.draft import Account
from smtui.domain.reading import Reading, Sentence, Word
from smtui.domain.value import Value

LEANS = "leans:"
"""What `Reading.present` says before a family."""
SCALE = 100
"""Weights are kept in hundredths."""
LONGEST = 600
"""Code points of the longest text that is weighed: the drafts it was learned from are short."""
_LANE = 16
"""Bits of a family's place in a vector: texts weigh up to 327 either way."""
_LEMMA, _ACTS = itemgetter(Word._fields.index("lemma")), attrgetter("acts")


class Features(Value):
    """What is weighed of a text, each thing once."""

    words: frozenset[str]
    """Lemmas."""
    signs: frozenset[str]
    """Names of all that is present and of acts, which weigh by the kind of account."""


class Weights(Value):
    """The model, as it is kept compiled."""

    families: tuple[str, ...]
    start: int
    """The vector every text begins with, the threshold taken off."""
    words: Mapping[str, int]
    """The vector of each lemma."""
    signs: Mapping[str, Mapping[str, int]]
    """The vector of each sign, by account."""


def vector(families: tuple[str, ...], weights: Mapping[str, float]) -> int:
    """Return weights by family as one number; those not named weigh nothing."""
    scaled = (round(SCALE * weights.get(family, 0.0)) for family in families)
    return sum(weight << _LANE * place for place, weight in enumerate(scaled))


def features(reading: Reading) -> Features:
    """Return what is weighed of a reading."""
    acts = map(_ACTS, reading.sentences)
    return Features(frozenset(map(_LEMMA, reading.words)), reading.present.union(*acts))


class Leanings:
    """Knows the families towards which a text leans."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        lanes = len(weights.families)
        self._unpack: Any = struct.Struct(f"<{lanes}h").unpack
        self._bytes = lanes * _LANE // 8
        self._signs = sum(1 << _LANE * lane + _LANE - 1 for lane in range(lanes))
        """The sign bit of every lane."""

    @property
    def names(self) -> frozenset[str]:
        """What `Reading.present` may say of a leaning."""
        return frozenset(LEANS + family for family in self._weights.families)

    def lean(self, reading: Reading) -> None:
        """Note what a text weighs for each family, and towards which it leans and where."""
        if len(reading.text) > LONGEST or not reading.words:
            return
        scores = self._scores(features(reading), reading.draft.occasion.account)
        reading.weighs = dict(zip(self._weights.families, scores, strict=True))
        if max(scores, default=0) > 0:
            reading.leans = {
                family: self._stretch(reading, place)
                for place, (family, score) in enumerate(reading.weighs.items())
                if score > 0
            }
            reading.present = reading.present.union(LEANS + family for family in reading.leans)

    def _scores(self, found: Features, account: Account) -> tuple[int, ...]:
        """Return what a text weighs above the threshold for each family, in hundredths."""
        return self._lanes(self._weights.start + self._total(found, account))

    def _total(self, found: Features, account: Account) -> int:
        """Return the sum of the vectors of all features that have one."""
        words = map(self._weights.words.get, found.words)
        signs = map(self._weights.signs[account.value].get, found.signs)
        return sum(filter(None, words)) + sum(filter(None, signs))

    def _lanes(self, total: int) -> tuple[int, ...]:
        """Return the weights a number stands for.

        A lane below zero borrows from the next; to flip all sign bits while adding gives it back.
        """
        even = total + self._signs ^ self._signs
        lanes: tuple[int, ...] = self._unpack(even.to_bytes(self._bytes, "little"))
        return lanes

    def _stretch(self, reading: Reading, place: int) -> tuple[int, int]:
        """Return the sentence that weighs most for a family, and those beside it that weigh too."""
        weights = [self._weight(reading, sentence, place) for sentence in reading.sentences]
        first = last = max(range(len(weights)), key=weights.__getitem__)
        while first > 0 and weights[first - 1] > 0:
            first -= 1
        while last + 1 < len(weights) and weights[last + 1] > 0:
            last += 1
        return reading.sentences[first].start, reading.sentences[last].end

    def _weight(self, reading: Reading, sentence: Sentence, place: int) -> int:
        """Return what the words, lists and acts of one sentence weigh for a family."""
        lists = (
            name
            for name, marks in reading.marks.items()
            if any(sentence.start <= mark.start < sentence.end for mark in marks)
        )
        words = frozenset(map(_LEMMA, reading.words_of(sentence)))
        own = Features(words, sentence.acts.union(lists))
        return self._lanes(self._total(own, reading.draft.occasion.account))[place]


NONE = Leanings(Weights((), 0, {}, {account.value: {} for account in Account}))
"""Leans nowhere."""
