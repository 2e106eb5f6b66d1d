"""Inputs that keep what a Japanese keyboard and a clipboard give them.

Textual drops a typed full-width space, keeps only the first line of what is pasted into an
`Input`, and hides the cursor that terminals place their IME window at.
"""

from typing import Any

from textual import events, on
from textual.app import App
from textual.widgets import TextArea

from smtui.screens._filter import clean_paste
from smtui.screens._messages import Say

_DROPPED = frozenset("\u3000\u200d\u00a0")
"""Characters that are typed but not `str.isprintable`; PUA and other separators stay out."""


def show_cursor(app: App[Any], show: bool) -> None:
    """Show or hide the terminal's own cursor: several terminals place the IME only at a shown one.

    Textual has no way to say this; its private driver is asked for, and nothing happens without.
    """
    driver = getattr(app, "_driver", None)
    if driver is not None and not app.is_headless:
        driver.write("\x1b[?25h" if show else "\x1b[?25l")


class KeepsSpaces:
    """Mixin for `Input` and `TextArea`, first among the bases."""

    async def on_key(self, event: events.Key) -> None:
        """Insert a typed character that Textual would drop."""
        if event.character in _DROPPED and not getattr(self, "read_only", False):
            event.stop()
            event.prevent_default()
            self.insert_typed(event.character or "")

    def insert_typed(self, text: str) -> None:
        """Replace the selection by `text`."""
        raise NotImplementedError

    def on_focus(self) -> None:
        """Show the terminal's cursor while typing is possible."""
        show_cursor(self.app, True)  # type: ignore[attr-defined]

    def on_blur(self) -> None:
        """Hide the terminal's cursor again."""
        show_cursor(self.app, False)  # type: ignore[attr-defined]


class AreaInput(KeepsSpaces, TextArea):
    """Several lines, without blinking and without colours of code."""

    def __init__(self, text: str = "", *, id: str | None = None, **options: Any) -> None:
        options.setdefault("highlight_cursor_line", False)
        options.setdefault("tab_behavior", "focus")
        super().__init__(text, id=id, **options)
        self.cursor_blink = False

    @on(TextArea.Changed)
    def show_caret(self) -> None:
        """Bring the caret into view, and the terminal's own cursor with it.

        Textual scrolls before it knows that an edit has made the text longer, so that a word which
        begins a row below the last one would stay hidden until the next key.
        """
        self.scroll_cursor_visible()
        if self.has_focus:
            self.app.cursor_position = self.cursor_screen_offset

    def _size_updated(self, *sizes: Any, **rest: Any) -> bool:
        """Break the lines anew and paint them: Textual paints before it breaks them."""
        changed = super()._size_updated(*sizes, **rest)
        if changed:
            self.call_later(self._fit_lines)
        return changed

    def _fit_lines(self) -> None:
        if self.soft_wrap and self.wrapped_document._width != self.wrap_width:
            self._on_resize()
        self.refresh()

    def insert_typed(self, text: str) -> None:
        """Replace the selection by `text`."""
        self.replace(text, *self.selection, maintain_selection_offset=False)

    def action_cut(self) -> None:
        """Cut what is selected; without a selection, say so: Textual would take the whole line."""
        if self.selected_text:
            super().action_cut()
        else:
            self.post_message(Say("切り取るところを、Shift と矢印で選んでください。"))

    async def _on_paste(self, event: events.Paste) -> None:
        """Paste all of it, without control characters."""
        if self.read_only:
            return
        event.stop()
        event.prevent_default()
        self.insert_typed(clean_paste(event.text))
