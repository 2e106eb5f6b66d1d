"""A list whose rows are cut to its width, whatever that is at the moment."""

from collections.abc import Callable, Iterable

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

Row = Callable[[int], Content]
"""Returns a row for so many cells."""

_LEAST = 12


class Rows(OptionList):
    """Shows rows; cuts them anew when its width changes, the cursor stays."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._made: list[Row] = []
        self._room = 0

    @property
    def room(self) -> int:
        """Cells in a row; the bar at the side is allowed for before it is there."""
        return max(_LEAST, self.content_size.width - self.styles.scrollbar_size_vertical)

    def show(self, rows: Iterable[Row], *, disabled: Iterable[int] = ()) -> None:
        """Show rows in the place of those before, the first one under the cursor."""
        self._made, self._room = list(rows), self.room
        headings = set(disabled)
        self.clear_options()
        self.add_options(
            Option(row(self._room), disabled=number in headings)
            for number, row in enumerate(self._made)
        )
        first = next((n for n in range(len(self._made)) if n not in headings), None)
        self.highlighted = first

    def renew(self, number: int) -> None:
        """Show a row anew: what it is made of has changed."""
        self.replace_option_prompt_at_index(number, self._made[number](self._room))

    def on_resize(self) -> None:
        """Cut the rows anew where the width has changed; keep the cursor in view."""
        if self.room != self._room:
            self._room = self.room
            for number in range(len(self._made)):
                self.renew(number)
        self.call_after_refresh(self.scroll_to_highlight)
