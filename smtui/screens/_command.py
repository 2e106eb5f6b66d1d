"""A command: one decorated method, from which key, footer, menu, help and search derive."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, TypeVar

from textual.binding import Binding

_MARK = "__smtui_command__"
_KEY_NAMES = {"escape": "Esc", "enter": "Enter", "space": "Space", "tab": "Tab"}

Method = TypeVar("Method", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Command:
    """What a person can do on a screen."""

    key: str
    """As Textual spells it, several parted by commas; empty for a command of the menu only."""
    name: str
    """What it does, in Japanese: `点検する`."""
    help: str
    """The docstring of its method: one or two Japanese sentences."""
    action: str
    """Name of the method without `action_`; `name('…')` where it takes a word."""
    palette: tuple[str, ...]
    """Other words by which the menu finds it."""
    footer: bool
    """Whether the bottom line shows it."""

    @property
    def key_name(self) -> str:
        """The key as printed on a keyboard: `F5`, `Ctrl+N`, `Esc`."""
        return spell(self.key.partition(",")[0])

    @property
    def binding(self) -> Binding:
        """The Textual binding of a command that has a key."""
        return Binding(self.key, self.action, self.name, tooltip=self.help, id=self.action)


class Commanded(Protocol):
    """A screen as seen by what shows its commands."""

    commands: ClassVar[tuple[Command, ...]]

    def offers(self, found: Command) -> bool:
        """Tell whether a command can be carried out now."""


def command(
    key: str, name: str, *, palette: tuple[str, ...] = (), footer: bool = True
) -> Callable[[Method], Method]:
    """Make a screen's method `action_…` a command; its docstring is the Japanese help text.

    Commands stand in the bottom line, the menu and on the help page in the order they are written.
    """

    def decorate(method: Method) -> Method:
        action = method.__name__.removeprefix("action_")
        words = " ".join((method.__doc__ or "").split())
        setattr(method, _MARK, Command(key, name, words, action, palette, footer))
        return method

    return decorate


def commands_of(screen: type) -> tuple[Command, ...]:
    """Return the commands of a screen class: its own first, then those of its bases.

    A class makes them by decorated methods, and from data as a tuple `WAYS`.
    """
    found: dict[str, Command] = {}
    for base in screen.__mro__:
        for method in vars(base).values():
            made = getattr(method, _MARK, None)
            if isinstance(made, Command):
                found.setdefault(made.action, made)
        for made in vars(base).get("WAYS", ()):
            found.setdefault(made.action, made)
    return tuple(found.values())


def spell(key: str) -> str:
    """Return a key as printed on a keyboard."""
    if key in _KEY_NAMES:
        return _KEY_NAMES[key]
    return "+".join(
        part.upper() if len(part) == 1 or part[1:].isdigit() else part.title()
        for part in key.split("+")
    )
