"""Leanings as checks: a sentence that none of the lists knows, but whose words lean together.

See `smtui.reading.leanings` for the model. A leaning speaks only where no other check of its family
has found anything: it cannot say what is wrong, only where.
"""

import os
from collections.abc import Iterator
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
    """Return the model the program comes with."""
    path = os.path.join(places.checks_dir(), _FILE)
    made = compiled.signature(places.checks_dir(), [_FILE])

    def make(_: list[bytes]) -> list[compiled.Table]:
        return [_weights(compiled.parse(compiled.read_bytes(path)))._asdict()]

    (table,) = compiled.load("leanings", [made], make, salt=f"{SCALE} {' '.join(Weights._fields)}")
    return Leanings(Weights(**table))


def _weights(table: compiled.Table) -> Weights:
    """Return the weights as they are kept compiled, of the file as people read it."""
    families = tuple(table["start"])

    def told(line: str) -> int:
        parts = line.split()
        return vector(families, dict(zip(parts[::2], map(float, parts[1::2]), strict=True)))

    vectors = {word_name(word): told(line) for word, line in table["words"].items()}
    for pair, line in table["pairs"].items():
        first, _, second = pair.partition("\t")
        vectors[pair_name((first, second))] = told(line)
    for account in Account:
        for sign, line in table[account].items():
            vectors[sign_name(account, sign)] = told(line)
    start = {family: weight - table["threshold"] for family, weight in table["start"].items()}
    return weights(families, vector(families, start), vectors)
