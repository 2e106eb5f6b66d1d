"""ヘルプ: what the screen below can do, from its own commands."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from smtui.screens._base import SmtuiScreen
from smtui.screens._command import Command

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_GENERAL = (
    ("矢印", "一覧の中を動きます。Enter で選びます。"),
    ("Tab", "次の枠へ移ります（Shift+Tab で前の枠）。"),
    ("数字", "数字の付いた行を選びます。全角の数字でもかまいません。"),
    ("マウス", "なくても全部できます。文字はなぞって選べます。"),
)


class HelpScreen(SmtuiScreen):
    """Shows a table of commands that was handed over."""

    CSS_PATH = "help.tcss"
    TITLE = "ヘルプ"
    HINT = "Esc で元の画面に戻ります。"

    def __init__(
        self, workspace: "Workspace", title: str, hint: str, rows: tuple[Command, ...]
    ) -> None:
        super().__init__(workspace)
        self._of = title
        self._hint = hint
        self._rows = rows

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer no help on the help page."""
        return False if action == "show_help" else super().check_action(action, parameters)

    def compose_body(self) -> ComposeResult:
        """Yield the page in a scrolling box."""
        with VerticalScroll(can_focus=True) as page:
            page.border_title = Content(f"「{self._of}」でできること")
            if self._hint:
                yield Static(Content(self._hint + "\n"), markup=False)
            for row in self._rows:
                yield _row(row.key_name or "F2 から", row.name, row.help)
            yield Static(Content("\nどの画面でも"), markup=False)
            for key, words in _GENERAL:
                yield _row(key, "", words)


def _row(key: str, name: str, words: str) -> Horizontal:
    title = f"{name}\n" if name else ""
    return Horizontal(
        Static(Content.assemble((key, "bold")), classes="help-key", markup=False),
        Static(Content.assemble((title, "bold"), words), classes="help-words", markup=False),
        classes="help-row",
    )
