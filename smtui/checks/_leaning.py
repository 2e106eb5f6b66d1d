"""Leanings as checks: a sentence that none of the lists knows, but whose words lean together.

See `smtui.reading.leanings` for the model. A leaning speaks only where no other check of its family
has found anything: it cannot say what is wrong, only where.
"""

import os
from collections.abc import Callable, Iterator
from typing import ClassVar

from smtui import compiled, places
from smtui.checks._kit import Check, Facts, Hit, Reading, Severity, hit
from smtui.domain.draft import Account
from smtui.reading.leanings import (
    LEANS,
    SCALE,
    Leanings,
    Weights,
    pair_name,
    sign_name,
    vector,
    weights,
    word_name,
)  # fmt: skip

_FILE = "leanings.toml"


class Leaning(Check):
    """A check that finds the sentences which lean most towards its family."""

    severity = Severity.WARN
    fallback = True
    message: ClassVar[str]
    """What the finding says."""

    def __init_subclass__(cls) -> None:
        cls.wakes = (f"{LEANS}{cls.code.partition('/')[0]}",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that lean most."""
        where = reading.leans.get(self.family)
        if where:
            yield hit(reading, *where, self.message)


def load_leanings() -> Leanings:
    """Return the model the program comes with; its pairs are loaded when they are needed."""
    return Leanings(_load("leanings", _alone), lambda: _load("leanings-pairs", _pairs))


def _load(name: str, part: Callable[[compiled.Table], Weights]) -> Weights:
    """Return a part of the model, from the compiled cache where it has it."""
    path = os.path.join(places.checks_dir(), _FILE)
    made = compiled.signature(places.checks_dir(), [_FILE])

    def make(_: list[bytes]) -> list[compiled.Table]:
        return [part(compiled.parse(compiled.read_bytes(path)))._asdict()]

    (table,) = compiled.load(name, [made], make, salt=f"{SCALE} {' '.join(Weights._fields)}")
    return Weights(**table)


def _alone(table: compiled.Table) -> Weights:
    """Return the weights of words and signs of the file as people read it."""
    families = tuple(table["start"])
    vectors = {word_name(word): _told(families, line) for word, line in table["words"].items()}
    for account in Account:
        for sign, line in table[account].items():
            vectors[sign_name(account, sign)] = _told(families, line)
    start = {family: weight - table["threshold"] for family, weight in table["start"].items()}
    return weights(families, vector(families, start), vectors)


def _pairs(table: compiled.Table) -> Weights:
    """Return the weights of pairs of the file as people read it."""
    families = tuple(table["start"])
    vectors: dict[str, int] = {}
    for pair, line in table["pairs"].items():
        first, _, second = pair.partition("\t")
        vectors[pair_name((first, second))] = _told(families, line)
    return weights(families, 0, vectors)


def _told(families: tuple[str, ...], line: str) -> int:
    """Return the vector of a line: 「insult 0.52 rumor -0.11」."""
    parts = line.split()
    return vector(families, dict(zip(parts[::2], map(float, parts[1::2]), strict=True)))
