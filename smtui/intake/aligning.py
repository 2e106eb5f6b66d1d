"""Laying a document beside the clauses of a guide: which piece words which clause.

Both go through the same document, so the pieces of later clauses stand later, or are the same: of
all ways to lay them that keep this order the likeliest is taken. Numbers count most; where a label
has none, or two parts have the same, chapters and the words themselves decide.
"""

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from smtui.domain.guide import Clause
from smtui.domain.official import Piece
from smtui.domain.value import Value

_SAME, _NEARLY, _ITEM, _ABOVE, _OTHER = 3.0, 2.4, 2.0, 0.9, -2.0
"""What numbers count: the same to the end; the same of a part called otherwise, or the same
paragraph; another paragraph or entry of the item; an item around it; another one."""
_LONG = 160
"""Pairs of letters of a piece that is none too long to be the wording of one clause."""
_CHAPTER = 1.2
"""What a chapter of the same words counts."""
_WORDS = 4.0
"""What it counts that all that is telling in a clause stands in a piece."""
_LEAST = 1.0
"""Below it a clause is said to have no wording."""
_LETTERS = re.compile("[0-9A-Za-zァ-ヺー一-鿿々]+")
_TOKEN = re.compile(
    "第(?P<part>[0-9]+[編章節款])|第(?P<par>[0-9]+)段|第(?P<item>[0-9]+)(?:項目|行)"
    "|(?P<number>[0-9]+(?:の[0-9]+)?)|(?P<circled>[①-⑳])|(?P<kana>(?<![ァ-ヺー])[ア-ン](?![ァ-ヺー]))"
)


class _Told(Value):
    """What a label says."""

    keys: tuple[str, ...]
    words: str
    """What is no number."""


def align(clauses: Sequence[Clause], pieces: Sequence[Piece]) -> dict[str, tuple[int, ...]]:
    """Return the indexes of the pieces that word each clause; none for a clause without one."""
    if not clauses or not pieces:
        return {}
    places = _best(list(_scores(clauses, pieces)))
    by_clause: dict[str, tuple[int, ...]] = {
        clause.id: (place,)
        for clause, place in zip(clauses, places, strict=True)
        if place is not None
    }
    return _with_what_goes_on(by_clause, pieces)


def _scores(clauses: Sequence[Clause], pieces: Sequence[Piece]) -> Iterator[list[float]]:
    """Yield for each clause how well each piece words it; 0 where it does not."""
    grams = [set(_grams(piece.body)) for piece in pieces]
    having: dict[str, list[int]] = {}
    for index, there in enumerate(grams):
        for gram in there:
            having.setdefault(gram, []).append(index)
    lengths = [math.sqrt(1 + len(there) / _LONG) for there in grams]
    tops = [_even(piece.chapter) for piece in pieces]
    same = lru_cache(None)(_same_words)
    for clause in clauses:
        told = told_by(clause.label)
        words = _shared(set(_grams(f"{clause.text}{clause.label}")), having, len(pieces))
        chapter = _even(clause.chapter)
        row = []
        for index, piece in enumerate(pieces):
            score = _WORDS * words[index] / lengths[index]
            score += _by_number(told, piece, tops[index]) + _CHAPTER * same(chapter, tops[index])
            row.append(score if score >= _LEAST and (words[index] or told.keys) else 0.0)
        yield row


def _shared(own: set[str], having: dict[str, list[int]], size: int) -> list[float]:
    """Return for each piece how much of what is telling in a clause stands in it: 0 to 1."""
    found, whole = [0.0] * size, 0.0
    for gram in own:
        there = having.get(gram, ())
        weight = math.log(1 + size / len(there)) if there else 2.0
        whole += weight
        for index in there:
            found[index] += weight
    return [one / whole for one in found] if whole else found


def _best(scores: Sequence[Sequence[float]]) -> list[int | None]:
    """Return the piece of each clause: the highest sum in which no piece goes back."""
    width = len(scores[0])
    reached = [0.0] * width
    took: list[list[bool]] = []
    came: list[list[int]] = []
    for row in scores:
        best, at = -1.0, 0
        took_here, came_here, now = [], [], []
        for index in range(width):
            if reached[index] > best:
                best, at = reached[index], index
            takes = row[index] > 0 and best + row[index] > reached[index]
            took_here.append(takes)
            came_here.append(at if takes else index)
            now.append(best + row[index] if takes else reached[index])
        took.append(took_here)
        came.append(came_here)
        reached = now
    at = max(range(width), key=lambda index: reached[index])
    places: list[int | None] = []
    for took_here, came_here in zip(reversed(took), reversed(came), strict=True):
        places.append(at if took_here[at] else None)
        at = came_here[at]
    return places[::-1]


def _with_what_goes_on(
    by_clause: dict[str, tuple[int, ...]], pieces: Sequence[Piece]
) -> dict[str, tuple[int, ...]]:
    """Return the same with the paragraphs and lists that go on with a piece and have no clause."""
    placed = {index for there in by_clause.values() for index in there}
    made = {}
    for clause, (first,) in by_clause.items():
        there = [first]
        for index in range(first + 1, len(pieces)):
            if index in placed or not _goes_on(pieces[first], pieces[index]):
                break
            there.append(index)
        made[clause] = tuple(there)
    return made


def _goes_on(piece: Piece, later: Piece) -> bool:
    """Tell whether a piece is a later paragraph or a list of the same item."""
    item = piece.item
    tail = later.keys[len(item) :]
    return (
        later.chapter == piece.chapter
        and later.keys[: len(item)] == item
        and bool(tail)
        and all(key[0] in "+*" for key in tail)
        and bool(item or piece.keys == ("+1",))
    )


def told_by(label: str) -> _Told:
    """Return the numbers and the words of a label: 2(6)ア, 様式1⑧, 趣旨 第2段."""
    even = "".join(
        char if "①" <= char <= "⑳" else unicodedata.normalize("NFKC", char) for char in label
    )
    even = re.sub("様式第?[0-9]+号?", "様式", even)
    keys = []
    for match in _TOKEN.finditer(even):
        if match["part"]:
            keys.append(match["part"])
        elif match["par"]:
            keys.append(f"+{match['par']}")
        elif match["item"]:
            keys.append(f"*{match['item']}")
        elif match["circled"]:
            keys.append(unicodedata.normalize("NFKC", match[0]))
        else:
            keys.append(match[0])
    words = re.sub("[第条項号章節()（）]", "", _TOKEN.sub("", even))
    return _Told(tuple(key for key in keys if key != "+1"), _even(words))


def _by_number(told: _Told, piece: Piece, chapter: str) -> float:
    """Return how well the numbers of a label go with those of a piece."""
    theirs = tuple(key for key in piece.keys if key != "+1")
    ours = told.keys
    if not ours:
        return 0.0 if not theirs or theirs[0][0] in "+*" else -0.4
    item, their_item = _numbers(ours), _numbers(theirs)
    if not item or not their_item:
        if item or their_item:
            return _OTHER / 2
        return 0.8 if ours == theirs else 0.4
    if item != their_item:
        shared = sum(1 for _ in _alike(item, their_item))
        if shared == 0:
            return _OTHER
        return _ABOVE if shared in (len(item), len(their_item)) else _OTHER / 2
    if ours == theirs and "+" not in ours[-1]:
        called = not told.words or _same_words(told.words, chapter)
        return _SAME if called else _NEARLY
    if ours == theirs:
        return _NEARLY
    return _ITEM


def _numbers(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key[0] not in "+*")


def _alike(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    for left, right in zip(one, other, strict=False):
        if left != right:
            return
        yield left


def _grams(text: str) -> Iterator[str]:
    """Yield the pairs of letters that tell something: kanji, katakana, digits, Latin letters."""
    for word in _LETTERS.findall(unicodedata.normalize("NFKC", text)):
        yield from (word[at : at + 2] for at in range(len(word) - 1))


def _even(text: str) -> str:
    return "".join(_LETTERS.findall(unicodedata.normalize("NFKC", text)))


def _same_words(one: str, other: str) -> float:
    """Return the share of the pairs of letters of the shorter text that stand in the other."""
    pairs = [one[at : at + 2] for at in range(len(one) - 1)]
    others = [other[at : at + 2] for at in range(len(other) - 1)]
    if not pairs or not others:
        return float(bool(one) and one == other)
    few, many = sorted((pairs, others), key=len)
    return sum(pair in many for pair in few) / len(few)
