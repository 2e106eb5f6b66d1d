"""How much two texts have in common."""

import re
from itertools import pairwise

_LETTERS = re.compile("[0-9A-Za-zぁ-ゖァ-ヺー一-鿿々]+")


def likeness(one: str, other: str) -> float:
    """Return the share of letter pairs two texts have in common: 0 none, 1 all of them."""
    first, second = _pairs(one), _pairs(other)
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def _pairs(text: str) -> set[tuple[str, str]]:
    return set(pairwise("".join(_LETTERS.findall(text))))
