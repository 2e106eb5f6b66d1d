"""The checks: one a file, found by folder. Nothing is registered anywhere.

A process that judges one post needs a handful of them, so `sleeping_checks` knows all by the
compiled catalogue and imports a check when something in the text wakes it.
"""

import importlib
import os
from collections.abc import Iterator

from smtui import compiled, places
from smtui.checks._kit import Check, Wake
from smtui.domain.draft import Account
from smtui.domain.facts import Facts
from smtui.domain.family import Severity
from smtui.domain.finding import Hit
from smtui.domain.reading import Reading

__all__ = ["Check", "all_checks", "sleeping_checks"]


def all_checks() -> tuple[Check, ...]:
    """Return one instance of every check in this folder, in order of their codes."""
    checks = [_check_in(name) for name in _modules()]
    return tuple(sorted(checks, key=lambda check: check.code))


def sleeping_checks(code: bytes) -> tuple[Check, ...]:
    """Return all checks in the same order, none of them imported before it is needed.

    `code` is the `signature` of the code as it stands.
    """
    (table,) = compiled.load("checks", [code], _catalogue)
    return tuple(_Sleeper(row) for row in table["checks"])


def signature() -> bytes:
    """Return what changes when the code of a check or of the reading does."""
    reading = os.path.join(os.path.dirname(places.checks_dir()), "reading")
    return b"".join(
        compiled.signature(folder, sorted(n for n in os.listdir(folder) if n.endswith(".py")))
        for folder in (places.checks_dir(), reading)
    )


def _catalogue(_: list[bytes]) -> list[compiled.Table]:
    rows = [
        (
            type(check).__module__.rpartition(".")[2],
            check.code,
            check.name,
            int(check.severity),
            check.wakes,
            check.tokens,
            check.fallback,
            check.account.value if check.account else "",
        )
        for check in all_checks()
    ]
    return [{"checks": rows}]


_Row = tuple[str, str, str, int, tuple[Wake, ...], bool, bool, str]
"""Module, code, name, severity, wakes, tokens, fallback, account (empty for both)."""


class _Sleeper(Check):
    """A check known by its row in the catalogue, imported at its first reading."""

    def __init__(self, row: _Row) -> None:
        self._module, self.code, self.name, severity, *_ = row  # type: ignore[misc]
        *_, self.wakes, self.tokens, self.fallback, account = row  # type: ignore[misc]
        self.severity = Severity(severity)  # type: ignore[misc]
        self.account = Account(account) if account else None  # type: ignore[misc]

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what the check finds; from now on the check itself is asked."""
        awake = _check_in(self._module)
        self.find = awake.find  # type: ignore[method-assign]
        return awake.find(reading, facts)


def _modules() -> list[str]:
    return sorted(
        name.removesuffix(".py")
        for name in os.listdir(places.checks_dir())
        if name.endswith(".py") and not name.startswith("_")
    )


def _check_in(name: str) -> Check:
    """Return the one check of a module; its file is named after its code."""
    module = importlib.import_module(f"smtui.checks.{name}")
    own = (value for value in vars(module).values() if isinstance(value, type))
    found = [kind for kind in own if issubclass(kind, Check) and kind.__module__ == module.__name__]
    if len(found) != 1:
        raise ImportError(f"smtui/checks/{name}.py holds {len(found)} checks instead of one")
    (check,) = found
    if check.code.replace("/", "_").replace("-", "_") != name:
        raise ImportError(f"smtui/checks/{name}.py holds the check {check.code}")
    return check()
