"""Leanings: what all words of a text weigh together for each family.

No word of 「当課の返事は、三日寝かせてから出すのが習わしです」 is a fault, and no list holds it.
A linear model knows how often a word, a pair of words, a word list or an act stands in drafts of
each family and how often in proper ones. Its weights are data (`checks/leanings.toml`), made by
`tools/learn.py` from the labelled drafts. It is asked of every text, so the weights of all families
of one feature are one whole number: to add numbers is to add vectors.
"""

import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from itertools import chain, pairwise, repeat
from operator import attrgetter
from typing import Any

from smtui import compiled
from smtui.domain.draft import Account
from smtui.domain.reading import Act, Reading, Sentence
from smtui.domain.value import Value

LEANS = "leans:"
"""What `Reading.present` says before a family."""
ANSWERS = "answers"
"""The leaning that is no family's: a reply answers, and does not thank, correct or lead on."""
NO_ANSWERS = ("thanks", "correction", "guidance")
"""The exceptions of the guides whose replies it was learned from; it says nothing under others."""
SCALE = 100
"""Weights are kept in hundredths."""
LONGEST = 600
"""Code points of the longest text that is weighed: the drafts it was learned from are short."""
_FAR = -350
"""Hundredths below the threshold that pairs do not make up for."""
_LANE = 16
"""Bits of a family's place in a vector: texts weigh up to 327 either way."""
_NO_ACT: frozenset[Act] = frozenset()
_NOTHING = repeat(0)
"""What a feature weighs that the model does not know."""
_ACTS = attrgetter("acts")
_WORD, _PAIR, _SIGN = "=", "~", "|"
"""The signs that tell the names of words, pairs of words and signs apart."""

Vectors = Mapping[str, int]
"""Vectors by the name of their feature."""


class Features(Value):
    """What is weighed of a text, each thing once."""

    words: frozenset[str]
    """Lemmas."""
    pairs: frozenset[tuple[str, str]]
    """Lemmas that follow each other."""
    signs: frozenset[str]
    """Names of all that is present and of acts, which weigh by the kind of account."""


class Weights(Value):
    """A part of the model, as it is kept compiled: to load thousands of numbers takes long."""

    families: tuple[str, ...]
    start: int
    """The vector every text begins with, the threshold taken off; zero for the pairs."""
    names: bytes
    """The names of all features in UTF-8, a line end between them."""
    vectors: bytes
    """Their vectors, two bytes for each family."""
    places: compiled.Table
    """The index of a feature among them by the number of its name."""


def weights(families: tuple[str, ...], start: int, vectors: Vectors) -> Weights:
    """Return the weights of these vectors."""
    size = len(families) * _LANE // 8
    return Weights(
        families,
        start,
        "\n".join(vectors).encode(),
        b"".join(vector.to_bytes(size, "little", signed=True) for vector in vectors.values()),
        compiled.index({_number(name): place for place, name in enumerate(vectors)}),
    )


def vector(families: tuple[str, ...], weights: Mapping[str, float]) -> int:
    """Return weights by family as one number; those not named weigh nothing."""
    scaled = (round(SCALE * weights.get(family, 0.0)) for family in families)
    return sum(weight << _LANE * place for place, weight in enumerate(scaled))


def word_name(lemma: str) -> str:
    """Return the name of a lemma among the features."""
    return _WORD + lemma


def pair_name(pair: tuple[str, str]) -> str:
    """Return the name of two lemmas that follow each other."""
    return f"{_PAIR}{pair[0]}\t{pair[1]}"


def sign_name(account: str, sign: str) -> str:
    """Return the name of a sign on a kind of account."""
    return f"{_SIGN}{account}{_SIGN}{sign}"


def _number(name: str) -> int:
    """Return a number for a name; a test holds that no two features share one."""
    data = name.encode()
    return zlib.crc32(data) << 32 | zlib.adler32(data)


def features(reading: Reading) -> Features:
    """Return what is weighed of a reading."""
    lemmas = reading.lemmas
    return Features(frozenset(lemmas), frozenset(pairwise(lemmas)), frozenset(_signs(reading)))


def _signs(reading: Reading) -> Iterable[str]:
    return chain(reading.present, _NO_ACT.union(*map(_ACTS, reading.sentences)))


class _Unpacked:
    """The vectors of all features, by what they are vectors of."""

    def __init__(self, alone: Weights, pairs: Weights) -> None:
        self.words: dict[str, int] = {}
        self.pairs: dict[tuple[str, str], int] = {}
        self.signs: dict[Account, dict[str, int]] = {account: {} for account in Account}
        for name, weight in chain(_vectors(alone), _vectors(pairs)):
            if name[0] == _WORD:
                self.words[name[1:]] = weight
            elif name[0] == _PAIR:
                first, _, second = name[1:].partition("\t")
                self.pairs[first, second] = weight
            else:
                account, _, sign = name[1:].partition(_SIGN)
                self.signs[Account(account)][sign] = weight


def _vectors(known: Weights) -> Iterator[tuple[str, int]]:
    """Yield all features with their vectors."""
    for place, name in enumerate(known.names.decode().split("\n") if known.names else ()):
        yield name, _at(known, place)


def _at(known: Weights, place: int) -> int:
    size = len(known.families) * _LANE // 8
    return int.from_bytes(known.vectors[place * size : place * size + size], "little", signed=True)


class _Packed:
    """Vectors that are looked up one by one, without unpacking all others."""

    def __init__(self, known: Weights) -> None:
        self._known = known
        self._places = compiled.Index(known.places)

    def sum(self, names: Iterable[str]) -> int:
        """Return the sum of the vectors of those features that have one."""
        places = map(self._places.place, map(_number, names))
        return sum(_at(self._known, place) for place in places if place >= 0)


class Leanings:
    """Knows the families towards which a text leans.

    Most texts need no pairs, the larger part of the model: `pairs` loads them for the first text
    that does.
    """

    def __init__(self, known: Weights, pairs: Callable[[], Weights]) -> None:
        self._weights = known
        self._load_pairs = pairs
        self._alone_packed = _Packed(known)
        self._pairs_packed: _Packed | None = None
        self._unpacked: _Unpacked | None = None
        lanes = len(known.families)
        self._unpack: Any = struct.Struct(f"<{lanes}h").unpack
        self._bytes = lanes * _LANE // 8
        self._sign_bits = sum(1 << _LANE * lane + _LANE - 1 for lane in range(lanes))

    @property
    def names(self) -> frozenset[str]:
        """What `Reading.present` may say of a leaning."""
        return frozenset(LEANS + family for family in self._weights.families)

    def build(self) -> None:
        """Unpack all vectors now: for a process that will read many texts."""
        if self._unpacked is None:
            self._unpacked = _Unpacked(self._weights, self._load_pairs())

    def lean(self, reading: Reading) -> None:
        """Note what a text weighs for each family, and towards which it leans and where.

        Pairs are only looked at where single words and signs come near a family: no pairs of a
        text outweigh `_FAR`, and of all that is weighed they take the longest.
        """
        if len(reading.text) > LONGEST or not reading.words:
            return
        account, lemmas = reading.draft.occasion.account, reading.lemmas
        total = self._weights.start + self._alone({*lemmas}, _signs(reading), account)
        scores = self._lanes(total)
        if max(scores, default=_FAR) > _FAR:
            scores = self._lanes(total + self._paired(lemmas))
        families = self._weights.families
        reading.weighed = families, scores
        if max(scores, default=0) > 0:
            reading.leans = {
                family: self._stretch(reading, place)
                for place, family in enumerate(families)
                if scores[place] > 0
            }
            reading.present = reading.present.union(LEANS + family for family in reading.leans)

    def _alone(self, words: Set[str], signs: Iterable[str], account: Account) -> int:
        """Return the sum of the vectors of lemmas and signs."""
        vectors = self._unpacked
        if vectors is None:
            of_signs = map(sign_name, repeat(account.value), signs)
            return self._alone_packed.sum(chain(map(word_name, words), of_signs))
        of_sign = vectors.signs[account].get
        return sum(map(vectors.words.get, words, _NOTHING)) + sum(map(of_sign, signs, _NOTHING))

    def _paired(self, lemmas: Iterable[str]) -> int:
        """Return the sum of the vectors of pairs of lemmas."""
        pairs = {*pairwise(lemmas)}
        if self._unpacked is None:
            self._pairs_packed = self._pairs_packed or _Packed(self._load_pairs())
            return self._pairs_packed.sum(map(pair_name, pairs))
        return sum(map(self._unpacked.pairs.get, pairs, _NOTHING))

    def _lanes(self, total: int) -> tuple[int, ...]:
        """Return the weights a number stands for.

        A lane below zero borrows from the next; to flip all sign bits while adding gives it back.
        """
        even = total + self._sign_bits ^ self._sign_bits
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
        signs, lemmas = sentence.acts.union(lists), reading.lemmas[sentence.first : sentence.last]
        alone = self._alone({*lemmas}, signs, reading.draft.occasion.account)
        return self._lanes(alone + self._paired(lemmas))[place]


NONE = Leanings(weights((), 0, {}), lambda: weights((), 0, {}))
"""Leans nowhere."""
