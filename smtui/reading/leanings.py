"""Leanings: what all words of a text weigh together for each family.

No word of 「うちの課は、頼まれても三日は寝かせます」 is a fault, and no list holds the sentence.
A linear model knows how often a word, a word list or an act stands in drafts of each family and how
often in proper ones. Its weights are data (`checks/leanings.toml`), made by `tools/learn.py` from
the labelled drafts. It is asked of every text, so the weights of all families of one feature are
one whole number: to add numbers is to add vectors.
"""

import struct
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from smtui.domain.draft import Account
from smtui.domain.reading import Reading, Sentence
from smtui.domain.value import Value

LEANS = "leans:"
"""What `Reading.present` says before a family."""
SCALE = 1000
"""Weights are kept in thousandths."""
DOUBT = -4700
"""Thousandths below the threshold at which all words speak against a family."""
LONGEST = 600
"""Code points of the longest text that is weighed: the drafts it was learned from are short."""
_LANE = 32
"""Bits of a family's place in a vector."""
_ZERO = 1 << 20
"""What a lane holds for a weight of nothing, so that no lane is ever below it."""
_LEMMA, _ACTS = attrgetter("lemma"), attrgetter("acts")


class Features(Value):
    """What is weighed of a text, each thing once."""

    words: frozenset[str]
    """Lemmas."""
    signs: frozenset[str]
    """Names of all that is present and of acts, which weigh by the kind of account."""


class Weights(Value):
    """The model, as it is kept compiled."""

    families: tuple[str, ...]
    start: tuple[int, ...]
    """What every text begins with for each family, the threshold taken off."""
    words: Mapping[str, int]
    """The vector of each lemma."""
    signs: Mapping[str, Mapping[str, int]]
    """The vector of each sign, by account."""


def vector(families: tuple[str, ...], weights: Mapping[str, float]) -> int:
    """Return weights by family as one number; those not named weigh nothing."""
    lanes = (_ZERO + round(SCALE * weights.get(family, 0.0)) for family in families)
    return sum(lane << _LANE * place for place, lane in enumerate(lanes))


def features(reading: Reading) -> Features:
    """Return what is weighed of a reading."""
    acts = map(_ACTS, reading.sentences)
    return Features(frozenset(map(_LEMMA, reading.words)), reading.present.union(*acts))


class Leanings:
    """Knows the families towards which a text leans."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._unpack: Any = struct.Struct(f"<{len(weights.families)}I").unpack
        self._bytes = len(weights.families) * _LANE // 8

    @property
    def names(self) -> frozenset[str]:
        """What `Reading.present` may say of a leaning."""
        return frozenset(LEANS + family for family in self._weights.families)

    def lean(self, reading: Reading) -> None:
        """Note towards which families a text leans and where, and against which it speaks."""
        if len(reading.text) > LONGEST or not reading.words:
            return
        scores = self._scores(features(reading), reading.draft.occasion.account)
        families = self._weights.families
        if max(scores, default=0) > 0:
            reading.leans = {
                family: self._stretch(reading, place)
                for place, (family, score) in enumerate(zip(families, scores, strict=True))
                if score > 0
            }
            reading.present = reading.present.union(LEANS + family for family in reading.leans)
        if min(scores, default=0) < DOUBT:
            reading.doubts = frozenset(
                family for family, score in zip(families, scores, strict=True) if score < DOUBT
            )

    def _scores(self, found: Features, account: Account) -> list[int]:
        """Return what a text weighs above the threshold for each family, in thousandths."""
        total, count = self._total(found, account)
        none = count * _ZERO
        lanes = self._unpack(total.to_bytes(self._bytes, "little"))
        start = self._weights.start
        return [lane - none + begun for lane, begun in zip(lanes, start, strict=True)]

    def _total(self, found: Features, account: Account) -> tuple[int, int]:
        """Return the sum of the vectors of all features that have one, and how many these are."""
        words, signs = self._weights.words, self._weights.signs[account.value]
        known = found.words & words.keys()
        also = found.signs & signs.keys()
        total = sum(map(words.__getitem__, known)) + sum(map(signs.__getitem__, also))
        return total, len(known) + len(also)

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
        scores = self._scores(own, reading.draft.occasion.account)
        return scores[place] - self._weights.start[place]


NONE = Leanings(Weights((), (), {}, {account.value: {} for account in Account}))
"""Leans nowhere."""
