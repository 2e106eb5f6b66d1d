"""A memo on a clause, kept while it is being written."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.timer import Timer
from textual.widgets import TextArea

from smtui.screens._dialogs import Dialog
from smtui.screens._inputs import AreaInput

_REST = 0.5
"""Seconds after the last key in which a memo is kept."""


class MemoDialog(Dialog[str]):
    """Write a memo; whichever way one leaves, what is written stays."""

    KEYS = "F5・Esc 保存して戻る（全部消すと、メモもなくなります）"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f5", "go_back", show=False, priority=True)]
    DEFAULT_CSS = """
    MemoDialog AreaInput { height: 8; border: round $primary; }
    .-safe MemoDialog AreaInput { border: ascii $primary; }
    """

    def __init__(self, label: str, body: str, keep: Callable[[str], object]) -> None:
        super().__init__(f"メモ　{label}", "自分だけが見るメモです。この条文にいつも付いています。")
        self._body = body
        self._keep = keep
        self._timer: Timer | None = None

    def compose_body(self) -> ComposeResult:
        """Yield the lines to write on."""
        yield AreaInput(self._body)

    def on_mount(self) -> None:
        """Go on at the end of what is there."""
        area = self.query_one(AreaInput)
        area.move_cursor(area.document.end)
        area.focus()

    @on(TextArea.Changed)
    def _keep_soon(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_REST, self._keep_now)

    def _keep_now(self) -> None:
        text = self.query_one(AreaInput).text
        if text != self._body:
            self._body = text
            self._keep(text)

    def action_go_back(self) -> None:
        """Keep what is written and close."""
        self._keep_now()
        self.dismiss(self._body)
