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
from smtui.reading.leanings import LEANS, SCALE, Leanings, Weights, vector

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

    def told(line: str) -> dict[str, float]:
        parts = line.split()
        return {family: float(w) for family, w in zip(parts[::2], parts[1::2], strict=True)}

    def vectors(lines: dict[str, str]) -> dict[str, int]:
        return {name: vector(families, told(line)) for name, line in lines.items()}

    return Weights(
        families,
        vector(families, {name: w - table["threshold"] for name, w in table["start"].items()}),
        vectors(table["words"]),
        {account.value: vectors(table[account.value]) for account in Account},
    )
