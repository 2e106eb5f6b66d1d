"""The rows of 今日: what waits, the ways to every place, the drafts of the last days."""

from collections.abc import Iterable
from datetime import date

from textual.content import Content
from textual.widgets.option_list import Option

from smtui.domain.agenda import Waiting
from smtui.domain.value import Value
from smtui.screens import Place
from smtui.screens._command import Command, spell
from smtui.text import cells, printable, shorten

_NAME_CELLS = 20
_KEY_CELLS = 8


class Row(Value):
    """A line one can choose; or a heading, which has no action."""

    name: str
    detail: str = ""
    """What stands behind the name."""
    about: str = ""
    """What is said of the row while it is highlighted."""
    key: str = ""
    """A key that does the same, as Textual spells it."""
    mark: str = ""
    """The digit or letter that chooses it."""
    action: str = ""
    """What happens, as in a binding; empty for a heading."""


def ways(places: Iterable[Place]) -> tuple[Command, ...]:
    """Return the commands of 今日 that open a place, in the order of the table."""
    return tuple(
        Command(
            place.key, place.name, place.about, f"open_place('{place.id}')", place.keywords, True
        )
        for place in places
        if place.about
    )


def way_row(way: Command, mark: str, key: str) -> Row:
    """Return the line of a way."""
    first = way.help.partition("。")[0]
    return Row(way.name, first, way.help, key, mark, way.action)


def waiting_row(one: Waiting, number: int, mark: str, key: str, today: date) -> Row:
    """Return the line of something that waits."""
    when = f"{due_words(one.due, today)}　" if one.due else ""
    return Row(one.name, f"{when}{one.subject}", one.about, key, mark, f"begin({number})")


def due_words(due: date, today: date) -> str:
    """Return by when something is to be done; what is late says so."""
    left = (due - today).days
    if left < 0:
        return f"期限を{-left}日過ぎています"
    return "今日まで" if left == 0 else f"{due.month}月{due.day}日まで"


def option(row: Row, width: int) -> Option:
    """Return a row as it is shown in `width` cells; what does not fit ends with …."""
    if not row.action:
        return Option(Content.assemble((row.name, "bold")), disabled=True)
    key = spell(row.key) if row.key else ""
    head = f" {row.mark or ' '} {key:<{_KEY_CELLS}}"
    if not row.detail:
        return Option(Content.assemble((head, "bold"), shorten(row.name, width - len(head))))
    name = shorten(row.name, _NAME_CELLS - 2)
    gap = " " * (_NAME_CELLS - cells(name))
    room = max(10, width - 3 - _KEY_CELLS - _NAME_CELLS)
    detail = shorten(printable(row.detail, one_line=True), room)
    return Option(Content.assemble((head, "bold"), f"{name}{gap}{detail}"))
