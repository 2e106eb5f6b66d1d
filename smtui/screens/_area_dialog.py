"""A dialog to write or paste several lines in."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from smtui.screens._dialogs import Dialog
from smtui.screens._inputs import AreaInput


class AreaDialog(Dialog[str]):
    """Write or paste several lines. F5 takes them, Escape goes back without them."""

    KEYS = "F5 決める  Esc 戻る"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f5", "take", "決める", show=False)]
    DEFAULT_CSS = """
    AreaDialog AreaInput { height: 10; border: round $primary; background: $background; }
    .-safe AreaDialog AreaInput { border: ascii $primary; }
    """

    def __init__(self, title: str, words: Content | str = "", value: str = "") -> None:
        super().__init__(title, words)
        self._value = value

    def compose_body(self) -> ComposeResult:
        """Yield the area."""
        yield AreaInput(self._value)

    def action_take(self) -> None:
        """Take what stands there."""
        self.dismiss(self.query_one(AreaInput).text.strip())
