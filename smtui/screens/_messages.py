"""What screens ask of the app."""

from dataclasses import dataclass

from textual.message import Message


@dataclass
class GoTo(Message):
    """Open a place of `PLACES` over the present screen; `home` goes back to the first one."""

    place: str
    arguments: tuple[object, ...] = ()
    """Handed to the screen after the workspace."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an incident is opened from, or what a question to a colleague is about."""

    source: str = ""
    """A clause id, `draft:<uid>`, `check:<code>`; may be empty."""
    words: str = ""
    """The same in a few words for people; may be empty."""


@dataclass
class Say(Message):
    """Show words in the notice line of the topmost screen, under a dialog too."""

    words: str


@dataclass
class ApplySettings(Message):
    """Show what the settings now say: theme, marks, guide."""


@dataclass
class QuitSmtui(Message):
    """End the program (not `Leave`: Textual would take it for its own event of the mouse)."""
