"""A finding in full: why, the clauses, and the repairs to choose from."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.finding import Finding
from smtui.domain.guide import Guide
from smtui.screens._detail_pane import repair_words
from smtui.screens._dialogs import Dialog
from smtui.screens._numbers import NUMBER_KEYS
from smtui.screens._report_words import finding_parts


class DetailDialog(Dialog[str]):
    """Read a finding with its clauses; choose a repair, which is returned."""

    KEYS = "↑↓ 選ぶ  Enter 決める  PageUp/PageDown 文を送る  Esc 戻る"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "turn(-1)", show=False, priority=True),
        Binding("pagedown", "turn(1)", show=False, priority=True),
        *NUMBER_KEYS,
    ]
    DEFAULT_CSS = """
    DetailDialog VerticalScroll { height: auto; max-height: 1fr; }
    DetailDialog OptionList { height: auto; max-height: 8; }
    """

    def __init__(self, finding: Finding, guide: Guide | None, *, repairable: bool) -> None:
        super().__init__("根拠と直す案")
        self._finding = finding
        self._guide = guide
        self._repairs = finding.repairs if repairable else ()

    def compose_body(self) -> ComposeResult:
        """Yield the finding, then what can be done."""
        with VerticalScroll(can_focus=False):
            yield Static(Content.assemble(*finding_parts(self._finding, self._guide)), markup=False)
        yield OptionList(*(self._option(n) for n in range(len(self._repairs) + 1)))

    def on_mount(self) -> None:
        """Begin at the first repair; without one, at closing."""
        self.query_one(OptionList).focus()

    def action_turn(self, pages: int) -> None:
        """Scroll the text by pages."""
        text = self.query_one(VerticalScroll)
        text.scroll_relative(y=pages * max(1, text.size.height - 1), animate=False)

    def action_take(self, number: int) -> None:
        """Take the repair with this number; the last number closes."""
        if number < len(self._repairs):
            self.dismiss(self._repairs[number])
        elif number == len(self._repairs):
            self.dismiss(None)

    @on(OptionList.OptionSelected)
    def _take_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_take(event.option_index)

    def _option(self, number: int) -> Option:
        if number == len(self._repairs):
            words = "自分で直す" if self._repairs else "閉じる（直す案はありません）"
        else:
            words = repair_words(self._repairs[number])
        return Option(Content.assemble((f"{number + 1} ", "bold"), words))
