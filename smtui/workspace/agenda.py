"""Gathering what waits for the person, from all nouns that have something to say."""

from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from smtui import workspace
from smtui.domain.agenda import Waiting, in_order
from smtui.domain.value import Value
from smtui.errors import SmtuiError

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace


class Agenda(Value):
    """What waits, and who could not say."""

    waiting: tuple[Waiting, ...]
    """In the order in which it is shown."""
    problems: tuple[SmtuiError, ...]
    """Of the nouns that could not say what waits; the others did."""


def sources() -> tuple[str, ...]:
    """Return the modules of this package that tell what waits, found by their `waiting`."""
    names = sorted(found.name for found in iter_modules(workspace.__path__))
    return tuple(
        name for name in names if hasattr(import_module(f"smtui.workspace.{name}"), "waiting")
    )


def agenda(desk: "Workspace", store: "Store", sources: Sequence[str]) -> Agenda:
    """Ask `waiting(desk, store)` of each module of this package named in `sources`.

    What one of them raises (SmtuiError) hides nothing of the others.
    """
    found: list[Waiting] = []
    problems: list[SmtuiError] = []
    for source in sources:
        try:
            found += import_module(f"smtui.workspace.{source}").waiting(desk, store)
        except SmtuiError as error:
            problems.append(error)
    return Agenda(in_order(found), tuple(problems))
