"""What waits for the person: drafts begun, reviews due, incidents open, procedures under way."""

from collections.abc import Iterable
from datetime import date

from smtui.domain.value import Value


class Waiting(Value):
    """One thing that waits, and where it is done."""

    name: str
    """What is to be done, in at most nine Japanese characters: `続きを書く`."""
    subject: str
    """Which one: a title, a number of cards."""
    about: str
    """What helps to decide whether to do it now; one or two lines."""
    place: str
    """Id of the screen where it is done, as in `smtui.screens.PLACES`."""
    arguments: tuple[object, ...] = ()
    """Handed to that screen after the workspace."""
    due: date | None = None
    """The last day for it; None where nobody has set one."""
    urgent: bool = False
    """Stands above everything else, whatever is due: an incident that is open."""


def in_order(waiting: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """Return what is urgent first, then what is due first; the rest keeps its order."""
    return tuple(sorted(waiting, key=lambda one: (not one.urgent, one.due or date.max)))
