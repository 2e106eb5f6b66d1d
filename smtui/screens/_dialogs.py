"""Questions over a screen: choose one, confirm, type a line, read something."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from smtui.errors import BadInput
from smtui.screens._fitting import fit_dialog
from smtui.screens._line_input import LineInput
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.screens._wrapping import rows
from smtui.text import printable

_INDENT = 2

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Offer(Generic[Value]):
    """One of several things to choose from."""

    value: Value
    label: str
    detail: str = ""
    """A second line that explains it; may be empty."""


class Dialog(ModalScreen[Value | None]):
    """What all dialogs share: a framed box, a title, a line of keys, Escape to go back."""

    CSS_PATH = "dialog.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "go_back", "戻る"),
        Binding("pageup", "turn(-1)", show=False, priority=True),
        Binding("pagedown", "turn(1)", show=False, priority=True),
    ]
    KEYS: ClassVar[str] = "Esc 戻る"

    def __init__(self, title: str, words: Content | str = "") -> None:
        super().__init__()
        self._title = printable(title, one_line=True)
        self._words = Content(printable(words)) if isinstance(words, str) else words

    def compose(self) -> ComposeResult:
        """Put the body between title and keys."""
        with Vertical(classes="dialog") as box:
            box.border_title = Content(self._title)
            if self._words:
                with VerticalScroll(classes="dialog-words", can_focus=False):
                    yield Static(self._words, markup=False)
            yield from self.compose_body()
            yield Static(Content(self.KEYS), classes="dialog-keys", markup=False)

    def compose_body(self) -> ComposeResult:
        """Yield the dialog's own widgets."""
        yield from ()

    def action_go_back(self) -> None:
        """Close without an answer."""
        self.dismiss(None)

    def action_turn(self, pages: int) -> None:
        """Scroll the text above the choices by pages; where all of it is seen, they are turned."""
        for text in self.query(VerticalScroll):
            if not text.can_focus and text.max_scroll_y:
                text.scroll_relative(y=pages * max(1, text.size.height - 1), animate=False)
                return
        raise SkipAction

    def on_resize(self) -> None:
        """Give each part its rows, now and whenever the terminal changes."""
        self.call_after_refresh(self.fit)

    def fit(self) -> None:
        """Share the rows among the parts, and say where a text goes on."""
        box = self.query_one(".dialog", Vertical)
        more = fit_dialog(box, self.app.size.height)
        box.border_subtitle = "PageUp/Down で文の続き" if more else ""


class ChoiceDialog(Dialog[Value]):
    """Choose one with arrows and Enter, a digit (full-width too) or the mouse."""

    KEYS = "矢印で選ぶ  Enter 決める  数字でも選べます  Esc 戻る"
    MARKS = DIGITS
    """What stands before the offers, in their order, and chooses them."""
    BINDINGS = NUMBER_KEYS

    def __init__(
        self,
        title: str,
        offers: "list[Offer[Value]] | tuple[Offer[Value], ...]",
        words: Content | str = "",
        chosen: Value | None = None,
    ) -> None:
        super().__init__(title, words)
        self._offers = tuple(offers)
        self._chosen = chosen

    def compose_body(self) -> ComposeResult:
        """Yield the list, with the present choice marked and under the cursor."""
        yield OptionList(*(self._option(n, offer) for n, offer in enumerate(self._offers)))

    def on_mount(self) -> None:
        """Begin at the present choice."""
        values = [offer.value for offer in self._offers]
        if self._chosen in values:
            self.query_one(OptionList).highlighted = values.index(self._chosen)

    def action_take(self, number: int) -> None:
        """Take the offer with this number."""
        if number < len(self._offers):
            self.dismiss(self._offers[number].value)

    @on(OptionList.OptionSelected)
    def _take_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._offers[event.option_index].value)

    @property
    def _room(self) -> int:
        """How many cells a row of the list has, as `smtui.tcss` lays dialogs out."""
        return max(20, min(90, self.app.size.width * 9 // 10) - 7)

    def _option(self, number: int, offer: Offer[Value]) -> Option:
        digit = f"{self.MARKS[number]} " if number < len(self.MARKS) else "  "
        now = "（いまの設定）" if self._chosen is not None and offer.value == self._chosen else ""
        parts = [(digit, "bold"), (printable(offer.label, one_line=True), ""), (now, "")]
        if offer.detail:
            detail = printable(offer.detail, one_line=True)
            for row in rows(detail, self._room - _INDENT):
                parts.append((f"\n{' ' * _INDENT}{row}", "dim"))
        return Option(Content.assemble(*parts))


def confirm(title: str, words: str, yes: str, no: str = "やめておく") -> ChoiceDialog[bool]:
    """Return a dialog that asks before something is done; the safe answer is under the cursor."""
    return ChoiceDialog(title, (Offer(False, no), Offer(True, yes)), words)


class LineDialog(Dialog[str]):
    """Type one line. Enter takes it, Escape goes back without it.

    `judge` raises BadInput for a line that cannot be taken: the person reads why, and goes on
    with what was typed.
    """

    KEYS = "Enter 決める  Esc 戻る"

    def __init__(
        self,
        title: str,
        words: str = "",
        value: str = "",
        placeholder: str = "",
        judge: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(title, words)
        self._value = value
        self._placeholder = placeholder
        self._judge = judge

    def compose_body(self) -> ComposeResult:
        """Yield the line to type in, and the line for what is wrong with it."""
        yield LineInput(self._value, placeholder=self._placeholder)
        wrong = Static("", classes="dialog-wrong", markup=False)
        wrong.display = False
        yield wrong

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        event.stop()
        line = event.value.strip()
        try:
            if self._judge is not None:
                self._judge(line)
        except BadInput as error:
            wrong = self.query_one(".dialog-wrong", Static)
            wrong.update(Content(f"直す: {printable(str(error))}"))
            wrong.display = True
            self.call_after_refresh(self.fit)
        else:
            self.dismiss(line)


class ReadDialog(Dialog[bool]):
    """Read something that may be longer than the screen; Enter or Escape closes it."""

    KEYS = "矢印・PageUp・PageDown 動かす  Enter・Esc 閉じる"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "go_back", show=False)]

    def __init__(self, title: str, body: Content | str) -> None:
        super().__init__(title)
        self._body = Content(printable(body)) if isinstance(body, str) else body

    def compose_body(self) -> ComposeResult:
        """Yield the text in a scrolling box."""
        with VerticalScroll(can_focus=True):
            yield Static(self._body, markup=False)
