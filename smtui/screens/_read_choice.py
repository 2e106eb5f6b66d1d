"""A dialog to read something and then choose what to do about it."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from smtui.screens._dialogs import ChoiceDialog, Offer, Value


class ReadChoice(ChoiceDialog[Value]):
    """The text scrolls by PageUp and PageDown; the offers below it always have the focus."""

    KEYS = "↑↓・数字で選ぶ  Enter 決める  PageUp/PageDown 文を送る  Esc 戻る"
    DEFAULT_CSS = """
    ReadChoice VerticalScroll { padding: 0 1; }
    """

    def __init__(self, title: str, body: Content, offers: list[Offer[Value]]) -> None:
        super().__init__(title, offers)
        self._body = body

    def compose_body(self) -> ComposeResult:
        """Yield the text, then the offers."""
        with VerticalScroll(can_focus=False):
            yield Static(self._body, markup=False)
        yield from super().compose_body()

    def on_mount(self) -> None:
        """Begin at the offers."""
        self.query_one(OptionList).focus()
