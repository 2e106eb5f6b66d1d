"""The last card before a draft is copied: what is open, what to confirm, who has to approve."""

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.screens._card import Card
from smtui.screens._dialogs import Dialog
from smtui.screens._numbers import COUNT, DIGITS, NUMBER_KEYS
from smtui.text import printable


class ClosingDialog(Dialog[str]):
    """Says what a person has to know before copying; returns what is to be done."""

    KEYS = "↑↓・数字 選ぶ  Enter 決める  PageUp/Down 送る  Esc 戻る"
    BINDINGS = NUMBER_KEYS

    def __init__(self, card: Card) -> None:
        super().__init__("コピーの前に")
        self._card = card
        self._offers = card.offers

    def compose_body(self) -> ComposeResult:
        """Yield the words, then the ways on, the safest one first."""
        with VerticalScroll(can_focus=False):
            yield Static(Content.assemble(*self._card.parts), markup=False)
        yield OptionList(*(self._option(number) for number in range(len(self._offers))))

    def on_mount(self) -> None:
        """Begin at the first way on."""
        self.query_one(OptionList).focus()

    def action_take(self, number: int) -> None:
        """Take the way with this number."""
        if number < len(self._offers):
            self.dismiss(self._offers[number].value)

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._offers[event.option_index].value)

    def _option(self, number: int) -> Option:
        offer = self._offers[number]
        digit = f"{DIGITS[number]} " if number < COUNT else "  "
        parts = [(digit, "bold"), (printable(offer.label, one_line=True), "")]
        if offer.detail:
            parts.append((f"\n  {printable(offer.detail, one_line=True)}", "dim"))
        return Option(Content.assemble(*parts))
