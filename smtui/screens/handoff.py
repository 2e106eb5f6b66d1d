"""引き継ぐ: which incidents, since when, masked or not, and where the bundle is put."""

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.incident import Incident, State
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer, ReadDialog
from smtui.screens._handoff_choice import HandoffChoice, Row, addressee, ready, rows_of
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.text import cells, printable

if TYPE_CHECKING:
    from datetime import date

    from smtui.domain.playbook import Playbooks
    from smtui.workspace.desk import Workspace
    from smtui.workspace.handover import Handover

_WORDS = (
    "渡す事案と渡し方を Enter で変え、F5 で一式（報告書、経過表、証拠など）を作ります。"
    "どこにも送られません。できたものを自分で渡してください。"
)
_NAME_CELLS = 14
_MASKED = "氏名、電話番号、住所などを伏せます。アカウント名、URL、時刻は伏せません。"
_DAY = "例: 2026-09-01、9/1、令和8年9月1日。空にすると最初からになります。"
_PLACE = "フォルダーの名前です。最後を .zip にすると、1つのファイルになります。"


class HandoffScreen(SmtuiScreen):
    """One list: how it is handed over, and the incidents to choose from."""

    TITLE = "引き継ぐ"
    HINT = "渡す事案を Enter で選び、F5 で一式を作ります。個人情報は、初めは伏せます。"
    BINDINGS = NUMBER_KEYS

    def __init__(self, workspace: "Workspace", uid: str = "") -> None:
        super().__init__(workspace)
        now = workspace.now()
        out = f"~/引き継ぎ_{now:%Y%m%d_%H%M}.zip"
        self.choice = HandoffChoice(out, frozenset({uid} if uid else ()))
        """What is handed over, and how."""
        self._incidents: tuple[Incident, ...] = ()
        self._rows: list[Row] = []
        self._to = ""

    def compose_body(self) -> ComposeResult:
        """Yield what this is for, and the list."""
        yield Static(Content(_WORDS), classes="introduction", markup=False)
        rows = OptionList()
        rows.border_title = "Enter・数字で変える"
        yield rows

    def on_mount(self) -> None:
        """Load the incidents and to whom the guide wants them handed."""
        self.work_on("read", self._load, self._know, words="事案を読んでいます")

    @command("f5", "一式を作る", palette=("出力", "保存", "提出", "引き継ぎ"))
    def action_hand_over(self) -> None:
        """選んだ事案の一式を作り、どこにできたかを示します。"""
        if not self.choice.chosen:
            self.tell("渡す事案を選んでください。")
            return
        choice = self.choice

        def make() -> "Handover":
            from smtui.workspace.handover import hand_over  # noqa: PLC0415 - sqlite, docx

            return hand_over(
                self.workspace,
                sorted(choice.chosen),
                out=choice.out,
                since=choice.since,
                masked=choice.masked,
                reason=choice.reason,
            )

        self.work_on(
            "make", make, self._made, words="一式を作っています", newest=False, lasting=True
        )

    def action_take(self, number: int) -> None:
        """Change the row with this digit."""
        if number < len(self._rows):
            self.query_one(OptionList).highlighted = number
            self._change(self._rows[number])

    # Showing

    def _load(self) -> "tuple[tuple[Incident, ...], Playbooks]":
        from smtui.workspace.incidents import listed  # noqa: PLC0415 - sqlite
        from smtui.workspace.playbooks import playbooks  # noqa: PLC0415 - sqlite

        return listed(self.workspace), playbooks(self.workspace)

    def _know(self, loaded: "tuple[tuple[Incident, ...], Playbooks]") -> None:
        found, playbooks = loaded
        self._incidents, self._to = ready(found), addressee(playbooks)
        if not self.choice.chosen:
            due = (one.uid for one in found if one.state is State.OPEN and not one.drill)
            self.choice = replace(self.choice, chosen=frozenset(due))
        self._show()

    def _show(self) -> None:
        shown = self.query_one(OptionList)
        at = shown.highlighted
        self._rows = rows_of(self.choice, self._incidents, self._to)
        shown.clear_options()
        shown.add_options([_option(number, row) for number, row in enumerate(self._rows)])
        shown.highlighted = 1 if at is None else at
        shown.focus()

    # Changing

    @on(OptionList.OptionSelected)
    def _change_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._change(self._rows[event.option_index])

    def _change(self, row: Row) -> None:
        if row.field == "out":
            dialog = LineDialog("置き場所", _PLACE, self.choice.out)
            self.app.push_screen(dialog, self._put)
        elif row.field == "since":
            day = self.choice.since.isoformat() if self.choice.since else ""
            self.app.push_screen(LineDialog("いつから", _DAY, day), self._begin)
        elif row.field == "masked":
            offers = [Offer(True, "伏せる", _MASKED), Offer(False, "伏せない（理由を書きます）")]
            asked = ChoiceDialog("個人情報", offers, chosen=self.choice.masked)
            self.app.push_screen(asked, self._mask)
        elif row.field:
            chosen = self.choice.chosen ^ {row.field}
            self.choice = replace(self.choice, chosen=chosen)
            self._show()

    def _put(self, out: str | None) -> None:
        if out:
            self.choice = replace(self.choice, out=out)
            self._show()

    def _begin(self, line: str | None) -> None:
        if line is None:
            return

        def read() -> "date | None":
            from smtui.domain.era import read_date  # noqa: PLC0415 - only where it is typed

            return read_date(line, self.workspace.now().date()) if line else None

        self.work_on("day", read, self._since)

    def _since(self, day: "date | None") -> None:
        self.choice = replace(self.choice, since=day)
        self._show()

    def _mask(self, masked: bool | None) -> None:
        if masked is None:
            return
        if masked:
            self.choice = replace(self.choice, masked=True, reason="")
            self._show()
            return
        words = "伏せずに渡したことは、理由とともに記録に残ります。"
        self.app.push_screen(LineDialog("伏せない理由", words), self._unmask)

    def _unmask(self, reason: str | None) -> None:
        if reason:
            self.choice = replace(self.choice, masked=False, reason=reason)
            self._show()

    def _made(self, made: "Handover") -> None:
        self.tell(f"できました: {made.path}")
        self.app.push_screen(ReadDialog("引き継ぎの一式ができました", made_words(made)))


def made_words(made: "Handover") -> str:
    """Return what is said of a hand-over that was made: where it lies, and what to heed."""
    lines = [
        f"置いた場所\n  {made.path}",
        f"渡す相手　{'、'.join(made.to)}",
        f"事案　{len(made.incidents)}件{'（訓練を含みます）' if made.drill else ''}",
        f"個人情報　{'伏せました' if made.masked else '伏せていません'}",
        f"記録の指紋　{made.head}",
    ]
    if made.key:
        lines.append(
            "人の呼び名（職員A、市民Bなど）の対応表は、一式に入れず、次のところに置きました。"
            f"渡すかどうかは、所属長と決めてください。\n  {made.key}"
        )
    if made.missing:
        lines.append(f"見つからなかった証拠　{'、'.join(made.missing)}")
    return "\n\n".join(lines)


def _option(number: int, row: Row) -> Option:
    digit = DIGITS[number] if number < len(DIGITS) else " "
    gap = " " * max(2, _NAME_CELLS - cells(row.name))
    value = printable(row.value, one_line=True)
    words = Content.assemble((f" {digit} ", "bold"), f"{printable(row.name)}{gap}{value}")
    return Option(words)
