"""手続: the steps of one case, what bars them, what is to be written, and its log."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.case import ended
from smtui.screens._case_lines import asked_words
from smtui.screens._case_papers import make_succession
from smtui.screens._case_steps import CaseSteps
from smtui.screens._case_words import log_words, procedure_parts, step_parts, step_row
from smtui.screens._command import command
from smtui.screens._dialogs import LineDialog, ReadDialog, confirm
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.screens._parts import TitleLine
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.form import Sheet
    from smtui.workspace.cases import Stand
    from smtui.workspace.desk import Workspace


class CaseScreen(CaseSteps):
    """One case: its steps beside what there is to know of the chosen one."""

    TITLE = "手続"
    HINT = (
        "段階を選んで Enter を押すと、済んだことや期限、飛ばすわけを書き、様式も開けます。"
        "×の段階は、先に済ませることがあります。"
    )
    BINDINGS = NUMBER_KEYS
    DEFAULT_CSS = """
    CaseScreen VerticalScroll { height: 9; border-top: solid $primary 40%; padding: 0 1; }
    .-wide CaseScreen VerticalScroll, CaseScreen.-wide VerticalScroll,
    CaseScreen.-broad VerticalScroll {
        height: 1fr; width: 1fr; border: round $primary 40%;
    }
    CaseScreen.-wide OptionList, CaseScreen.-broad OptionList { width: 1fr; }
    .-safe CaseScreen VerticalScroll { border-top: ascii $primary 40%; }
    """

    def __init__(self, workspace: "Workspace", uid: str = "") -> None:
        super().__init__(workspace)
        self.uid = uid

    def compose_body(self) -> ComposeResult:
        """Yield the steps and what there is to know of the chosen one."""
        with Container(classes="panes"):
            steps = OptionList()
            steps.border_title = "段階（数字か、矢印と Enter）"
            yield steps
            with VerticalScroll(can_focus=True):
                yield Static("", markup=False)

    def on_screen_resume(self) -> None:
        """Read the case again: a form may have been written for it."""
        super().on_screen_resume()
        if self.uid:
            self.read_again()
        else:
            self.tell("手続が選ばれていません。「手続と様式」から選んでください。")

    @command("f5", "段階を進める", palette=("済んだ", "飛ばす", "期限"))
    def action_do_step(self) -> None:
        """選んでいる段階を進めます。済んだ日、様式、期限、飛ばすわけを選べます。"""
        at = self.query_one(OptionList).highlighted
        if at is not None and self.stand is not None:
            self.talk(self.step(self.stand.steps[at]))

    @command("f3", "前の段階", footer=False)
    def action_previous_step(self) -> None:
        """ひとつ前の段階を選びます。"""
        self.query_one(OptionList).action_cursor_up()

    @command("f4", "次の段階", footer=False)
    def action_next_step(self) -> None:
        """次の段階を選びます。"""
        self.query_one(OptionList).action_cursor_down()

    @command("ctrl+n", "メモを書く", palette=("記録", "経過"))
    def action_add_note(self) -> None:
        """話したことや迷ったことを、日時とともに書きとめます。引継書にも載ります。"""
        if self.stand is not None:
            self.talk(self.note(""))

    @command("ctrl+o", "特例を使う", palette=("緊急", "例外", "直ちに"))
    def action_grant(self) -> None:
        """急ぐときなどの特例を、認めた人と日付とともに記録します。"""
        if self.stand is not None:
            self.talk(self.grant())

    @command("ctrl+l", "記録を読む", palette=("ログ", "履歴", "いつ", "だれが"))
    def action_read_log(self) -> None:
        """この手続で書きとめたことを、すべて読みます。"""
        if self.stand is not None:
            self.app.push_screen(ReadDialog("この手続の記録", log_words(self.stand)))

    @command("ctrl+r", "終える・再び開く", palette=("完了", "中止", "やめる"))
    def action_close_case(self) -> None:
        """手続を終えます。途中で終えるときは、わけを書きます。終えたものは、開き直せます。"""
        if self.stand is not None:
            self.talk(self.end(self.stand))

    @command("ctrl+t", "件名を変える", palette=("名前", "題名"))
    def action_rename(self) -> None:
        """一覧に出る件名を変えます。"""
        if self.stand is not None:
            self.talk(self._rename(self.stand))

    @command("", "手続の全体を読む", palette=("流れ", "条文", "図"), footer=False)
    def action_read_procedure(self) -> None:
        """手続の段階と根拠の条文を、初めから終わりまで読みます。"""
        if self.stand is not None and self.stand.procedure is not None:
            parts = procedure_parts(self.stand.procedure, self.stand.clauses)
            title = self.stand.procedure.name
            self.app.push_screen(ReadDialog(title, Content.assemble(*parts)))

    @command("", "引継書を作る", palette=("異動", "後任", "引き継ぎ"), footer=False)
    def action_make_succession(self) -> None:
        """後任に渡す引継書を作ります。アカウント、進めている手続、くり返すことなどが入ります。"""
        self.talk(make_succession(self))

    def action_take(self, number: int) -> None:
        """Open the step with this digit."""
        if self.stand is not None and number < len(self.stand.steps):
            self.query_one(OptionList).highlighted = number
            self.action_do_step()

    # Showing

    def read_again(self) -> None:
        """Read the case again."""
        self.work_on("case", self._load, self._know, words="手続を読んでいます")

    def _load(self) -> "tuple[Stand, tuple[Sheet, ...]]":
        from smtui.workspace.cases import stand  # noqa: PLC0415 - sqlite
        from smtui.workspace.forms import listed  # noqa: PLC0415

        with self.workspace.store() as store:
            sheets = tuple(one for one in listed(store) if one.case == self.uid)
            return stand(store, self.uid), sheets

    def _know(self, found: "tuple[Stand, tuple[Sheet, ...]]") -> None:
        first = self.stand is None
        stand, self.sheets = found
        self.stand = stand
        case = stand.case
        over = "（終えました）" if case.closed else ""
        about = f"{case.name}：{case.title}" if case.title else case.name
        self.query_one(TitleLine).rename(f"手続　{about}{over}")
        steps = self.query_one(OptionList)
        here = steps.highlighted or 0
        safe = self.workspace.settings.marks == "safe"
        steps.clear_options()
        steps.add_options(
            Option(
                Content.assemble(
                    (f"{DIGITS[n] if n < len(DIGITS) else ' '} ", "bold"),
                    printable(step_row(one, safe=safe), one_line=True),
                )
            )
            for n, one in enumerate(stand.steps)
        )
        following = stand.next
        if (first or self.advance) and following is not None:
            here = stand.steps.index(following)
        self.advance = False
        steps.highlighted = min(here, len(stand.steps) - 1) if stand.steps else None
        steps.focus()
        if stand.procedure is None:
            self.tell("この手続は、いまのガイドラインにありません。記録は Ctrl+L で読めます。")
        elif stand.finished and not case.closed:
            over = "手続はここまでです。" if ended(stand.steps) else "段階がすべて済みました。"
            self.tell(f"{over}Enter か Ctrl+R で、手続を終えられます。")

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        if self.stand is None or event.option_index >= len(self.stand.steps):
            return
        parts = step_parts(self.stand.steps[event.option_index], self.stand.clauses)
        pane = self.query_one(VerticalScroll)
        pane.query_one(Static).update(Content.assemble(*parts))
        pane.scroll_home(animate=False)

    @on(OptionList.OptionSelected)
    def _open_step(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_do_step()

    # The whole case

    async def end(self, stand: "Stand") -> None:
        """Close the case, with a reason where steps are open, or open it again."""
        if stand.case.closed:
            await self._resume(stand)
            return
        reason = ""
        if not stand.finished:
            words = "まだ済んでいない段階があります。途中で終えるわけを書いてください。"
            typed = await asked_words(self, "途中で終える", words)
            if typed is None:
                return
            reason = typed

        def close() -> str:
            from smtui.workspace.cases import close_case  # noqa: PLC0415 - sqlite
            from smtui.workspace.duties import renewed  # noqa: PLC0415

            with self.workspace.store() as store:
                close_case(self.workspace, store, stand, reason)
                duty = None if reason else renewed(self.workspace, store, stand.case)
                return f"「{duty.name}」も済んだことにしました。" if duty else ""

        self.write(close, "手続を終えました。")

    async def _resume(self, stand: "Stand") -> None:
        question = confirm("開き直しますか", "終えた手続を、もう一度開きます。", "開き直す")
        if not await self.app.push_screen_wait(question):
            return

        def resume() -> None:
            from smtui.workspace.cases import resume_case  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                resume_case(self.workspace, store, stand)

        self.write(resume, "開き直しました。")

    async def _rename(self, stand: "Stand") -> None:
        words = "一覧に出る件名を書いてください。"
        title = await self.app.push_screen_wait(LineDialog("件名を変える", words, stand.case.title))
        if title is None:
            return

        def rename() -> None:
            from smtui.workspace.cases import rename_case  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                rename_case(store, stand, title)

        self.write(rename, "件名を変えました。")
