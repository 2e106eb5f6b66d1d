"""The menu: everything this screen can do, and the ways to the others, found by typing."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from smtui.screens import PLACES
from smtui.screens._command import Command
from smtui.screens._dialogs import Dialog
from smtui.screens._line_input import LineInput
from smtui.screens._messages import GoTo
from smtui.screens._search import Finder

_KEY_CELLS = 8


class MenuScreen(Dialog["Command | GoTo"]):
    """Choose a command or a place with arrows and Enter; typed words narrow the list down."""

    KEYS = "矢印で選ぶ  Enter 実行  ことば・かな・ローマ字で探す  Esc 戻る"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move('cursor_down')", show=False),
        Binding("up", "move('cursor_up')", show=False),
        Binding("pagedown", "move('page_down')", show=False),
        Binding("pageup", "move('page_up')", show=False),
        Binding("f2", "go_back", show=False),
    ]

    def __init__(self, title: str, offered: Iterable[Command]) -> None:
        super().__init__("メニュー")
        self._entries: list[tuple[Command | GoTo, str, str, tuple[str, ...]]] = [
            (found, found.key_name, found.name, (found.name, *found.palette))
            for found in offered
            if found.action != "show_menu"
        ]
        names = {entry[2] for entry in self._entries} | {title}
        self._entries += [
            (GoTo(place.id), "", f"「{place.name}」を開く", (place.name, *place.keywords))
            for place in PLACES
            if place.name and place.name not in names
        ]
        self._shown: list[Command | GoTo] = []
        self._finder = Finder()

    def compose_body(self) -> ComposeResult:
        """Yield the line to search with and the list."""
        yield LineInput(placeholder="探すことば（打たずに矢印でも選べます）")
        chosen = OptionList()
        chosen.can_focus = False
        yield chosen

    def on_mount(self) -> None:
        """Show everything; learn how the names are read while nobody waits."""
        self._show("")
        phrases = tuple(phrase for entry in self._entries for phrase in entry[3])
        self.run_worker(lambda: self._finder.learn(phrases), thread=True, exit_on_error=False)

    def action_move(self, way: str) -> None:
        """Move the highlight without leaving the line."""
        getattr(self.query_one(OptionList), f"action_{way}")()

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        self._show(event.value)

    @on(Input.Submitted)
    def _take_highlighted(self) -> None:
        at = self.query_one(OptionList).highlighted
        if at is not None and at < len(self._shown):
            self.dismiss(self._shown[at])

    @on(OptionList.OptionSelected)
    def _take_clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._shown[event.option_index])

    def _show(self, query: str) -> None:
        found = [entry for entry in self._entries if self._finder.matches(query, entry[3])]
        self._shown = [entry[0] for entry in found]
        chosen = self.query_one(OptionList)
        chosen.clear_options()
        for _, key, name, _ in found:
            chosen.add_option(Option(Content.assemble((key.ljust(_KEY_CELLS), "bold"), name)))
        if found:
            chosen.highlighted = 0
        else:
            chosen.add_option(
                Option(Content("見つかりません。別のことばで試してください。"), disabled=True)
            )
