"""手続と様式: what is under way, what comes back, what can be begun, the forms."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static

from smtui.domain.duty import Turn
from smtui.domain.form import Form, Sheet
from smtui.domain.procedure import Procedure
from smtui.screens._case_papers import make_succession
from smtui.screens._case_rows import Found, Row, option, rows_of
from smtui.screens._case_talk import CaseTalk
from smtui.screens._command import command
from smtui.screens._dialogs import ReadDialog
from smtui.screens._messages import GoTo
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.screens._paper_dialog import asked_path
from smtui.screens._parts import explanation
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_NO_GUIDE = Row(
    "ガイドラインを選ぶ",
    "まだ選ばれていません",
    "設定でガイドラインを選ぶと、その手続と様式がここに並びます。",
    "settings",
)


class CasesScreen(CaseTalk):
    """Everything on procedures and forms, one line each."""

    TITLE = "手続と様式"
    HINT = "矢印で選んで Enter を押します。F3・F4 で、前後の見出しへ移ります。"
    PLACE = "cases"
    BINDINGS = NUMBER_KEYS

    def __init__(
        self, workspace: "Workspace", kind: str = "", id: str = "", _part: str = ""
    ) -> None:
        super().__init__(workspace)
        self._wanted = f"{kind}:{id}" if id else ""
        """The line one came for: a duty, a procedure or a form (with one of its parts)."""
        self._rows: list[Row] = []

    def compose_body(self) -> ComposeResult:
        """Yield the list and the explanation of the chosen line."""
        with Container(classes="panes"):
            rows = OptionList(classes="pane")
            rows.border_title = "数字か、矢印と Enter で選びます"
            yield rows
            yield explanation()

    def on_screen_resume(self) -> None:
        """Read again what there is: other screens have changed it."""
        super().on_screen_resume()
        self.read_again()

    @command("f5", "開く", palette=("始める", "続ける", "書く"))
    def action_open_chosen(self) -> None:
        """選んでいる行を開きます。手続や様式なら、新しく始めるか、続きを開きます。"""
        at = self.query_one(OptionList).highlighted
        if at is not None:
            self._act(self._rows[at])

    @command("f3", "前の見出し", footer=False)
    def action_previous_heading(self) -> None:
        """ひとつ前の見出しの、最初の行に移ります。"""
        self._jump(-1)

    @command("f4", "次の見出し", footer=False)
    def action_next_heading(self) -> None:
        """次の見出しの、最初の行に移ります。"""
        self._jump(1)

    @command("ctrl+r", "引継書を作る", palette=("異動", "後任", "引き継ぎ", "交代"))
    def action_make_succession(self) -> None:
        """後任に渡す引継書を作ります。アカウント、進めている手続、くり返すことなどが入ります。"""
        self.talk(make_succession(self))

    @command("ctrl+o", "カレンダーに出す", palette=("予定", "期日", "iCalendar", "ics"))
    def action_save_calendar(self) -> None:
        """期日を、カレンダーのソフトで読めるファイル（.ics）にします。"""
        self.talk(self._save_calendar())

    @command("ctrl+l", "定めのないこと", palette=("書かれていない", "欠けている"))
    def action_show_silence(self) -> None:
        """このガイドラインの手続に、書かれていないことを示します。"""
        silent = self.found.procedures.silent if self.found else ()
        words = "\n".join(f"・{text}" for text in silent) or "挙がっているものはありません。"
        self.app.push_screen(ReadDialog("このガイドラインに書かれていないこと", words))

    def action_take(self, number: int) -> None:
        """Open the line with this digit."""
        acting = [row for row in self._rows if row.id]
        if number < len(acting):
            self._act(acting[number])

    # Reading and showing

    def read_again(self) -> None:
        """Read again what there is."""
        self.work_on("cases", self._load, self._know, words="手続を読んでいます")

    def _load(self) -> Found:
        from smtui.workspace.cases import guide_clauses, procedures, stands  # noqa: PLC0415
        from smtui.workspace.duties import turns  # noqa: PLC0415
        from smtui.workspace.forms import forms, listed  # noqa: PLC0415
        from smtui.workspace.register import accounts_in_use  # noqa: PLC0415

        desk = self.workspace
        with desk.store() as store:
            return Found(
                stands(store),
                turns(desk, store),
                procedures(desk),
                forms(desk),
                listed(store),
                guide_clauses(desk.settings.guide),
                accounts_in_use(desk, store),
            )

    def _know(self, found: Found) -> None:
        self.found = found
        shown = self.query_one(OptionList)
        here = self._rows[shown.highlighted].id if shown.highlighted is not None else ""
        wanted, self._wanted = self._wanted or here, ""
        self._rows = list(rows_of(found, self.today))
        if not self.workspace.settings.guide:
            self._rows.insert(0, _NO_GUIDE)
        width = (shown.scrollable_content_region.width or self.size.width - 4) - 2
        marks = iter(DIGITS)
        shown.clear_options()
        shown.add_options(
            option(row, next(marks, " ") if row.id else "", width) for row in self._rows
        )
        ids = [row.id for row in self._rows]
        first = next(at for at, id in enumerate(ids) if id)
        shown.highlighted = ids.index(wanted) if wanted and wanted in ids else first
        shown.focus()

    def _act(self, row: Row) -> None:
        """Open what a line stands for."""
        match row.value:
            case Turn() as turn:
                self.talk(self.duty(turn))
            case Procedure() as procedure:
                self.talk(self.procedure(procedure))
            case Form() as form:
                self.talk(self.form(form))
            case Sheet(uid):
                self.open("form", uid)
            case None:
                self.post_message(GoTo(row.id))
            case _:
                self.open("case", row.id)

    def _jump(self, by: int) -> None:
        shown = self.query_one(OptionList)
        here = shown.highlighted or 0
        heads = [at for at, row in enumerate(self._rows) if not row.id]
        starts = [at + 1 for at in heads if (at + 1 > here if by > 0 else at + 1 < here)]
        if starts:
            shown.highlighted = starts[0] if by > 0 else starts[-1]
        else:
            self.tell("最後の見出しです。" if by > 0 else "最初の見出しです。")

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        words = self._rows[event.option_index].about
        self.query_one(".detail", Static).update(Content(printable(words)))

    @on(OptionList.OptionSelected)
    def _take_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._act(self._rows[event.option_index])

    # Papers

    async def _save_calendar(self) -> None:
        words = "終わりを .ics にすると、カレンダーのソフトで開けます。"
        path = await asked_path(
            self, "カレンダーに出す", "ソーシャルメディアの予定.ics", words, (".ics",)
        )
        if path is None:
            return

        def make() -> int:
            from smtui.workspace.calendar import save_calendar  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                return save_calendar(self.workspace, store, path)

        def said(number: int) -> None:
            self.tell(f"{number}件の予定を書き出しました: {path}")

        self.work_on("paper", make, said, lasting=True)
