"""The one-line input; apart, since the check screen is painted before it needs one."""

from textual import events
from textual.widgets import Input

from smtui.screens._filter import clean_paste
from smtui.screens._inputs import KeepsSpaces


class LineInput(KeepsSpaces, Input):
    """One line. Several pasted lines are joined by blanks, nothing of them is lost."""

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        super().__init__(value, placeholder=placeholder, id=id, select_on_focus=False)
        self.cursor_blink = False

    def insert_typed(self, text: str) -> None:
        """Replace the selection by `text`."""
        self.replace(text, *sorted(self.selection))

    def _on_paste(self, event: events.Paste) -> None:
        """Keep every pasted line; Textual would keep the first only."""
        event.stop()
        event.prevent_default()
        lines = clean_paste(event.text).replace("\t", " ").splitlines()
        self.insert_typed(" ".join(line for line in lines if line))

    def watch_scroll_x(self, old: float, new: float) -> None:
        """Move the terminal's cursor along when the line scrolls sideways."""
        super().watch_scroll_x(old, new)
        if self.has_focus:
            self.app.cursor_position = self.cursor_screen_offset
