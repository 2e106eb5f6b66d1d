"""What screens ask of the app."""

from dataclasses import dataclass

from textual.message import Message


@dataclass
class GoTo(Message):
    """Open a place of `PLACES` over the present screen; `home` goes back to the first one."""

    place: str
    arguments: tuple[object, ...] = ()
    """Handed to the screen after the workspace."""


@dataclass
class Say(Message):
    """Show words in the notice line of the screen."""

    words: str


@dataclass
class ApplySettings(Message):
    """Show what the settings now say: theme, marks, guide."""


@dataclass
class QuitSmtui(Message):
    """End the program (not `Leave`: Textual would take it for its own event of the mouse)."""
