"""The check screen: a draft is written here, and what its guideline says stands beside it."""

import contextlib
from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import SuspendNotSupported

from smtui.errors import BadInput, SmtuiError
from smtui.screens._clearing import ClearingScreen
from smtui.screens._command import command
from smtui.screens._finding_body import FindingBody
from smtui.screens._findings import FindingsList
from smtui.screens._messages import GoTo, Subject
from smtui.screens._profile import ProfileLine, Setting
from smtui.screens._report_words import subject_of

if TYPE_CHECKING:
    from smtui.domain.account import OfficialAccount

SAVING = "保存しています"


class CheckScreen(ClearingScreen):
    """Write or paste a draft, see what is wrong with it, repair it, copy it."""

    TITLE = "下書きを点検する"
    HINT = (
        "下書きを書くか貼り付けると、気になる表現に印が付き、理由と根拠の条文が並びます。"
        "F3・F4で指摘を順に見て、Ctrl+Rで条文と直す案を開き、終わったらF5でコピーします。"
    )

    @command("f5", "コピーする", palette=("仕上げる", "終わる", "写す", "投稿", "承認", "決裁"))
    def action_finish_draft(self) -> None:
        """残った指摘と、確かめることを見てから、本文をコピーします。点検結果も保存されます。"""
        self.talk(self.clear())

    @command("f3", "前へ", palette=("指摘",))
    def action_previous_finding(self) -> None:
        """ひとつ前の指摘へ移ります。"""
        self._step(-1)

    @command("f4", "次へ", palette=("指摘",))
    def action_next_finding(self) -> None:
        """次の指摘へ移ります。"""
        self._step(1)

    @command("ctrl+r", "根拠と直す案", palette=("条文", "理由", "修正案", "置き換え"))
    def action_show_detail(self) -> None:
        """選んでいる指摘の理由と根拠の条文を読み、直す案を選びます。"""
        if not (self.judged and self.judged.report.findings):
            self.tell(self.why_none)
            return
        if self.current is None:
            self._step(1)
        if self.pane.display:
            self.pane.begin()
        else:
            self.talk(self._detail())

    @command("", "根拠の条文を読む", palette=("ガイドライン", "手引き"), footer=False)
    def action_read_clause(self) -> None:
        """選んでいる指摘の根拠になった条文を、ガイドラインの中で読みます。"""
        if self.current and self.current.clauses:
            self.post_message(GoTo("guide", (self.current.clauses[0],)))
        else:
            self.tell("根拠の条文のある指摘を、F3・F4 で選んでください。")

    @command("ctrl+t", "投稿先を変える", palette=("媒体", "ガイドライン", "日時", "写真", "災害"))
    def action_change_setting(self) -> None:
        """ガイドライン、アカウント、媒体、投稿する日時などを変えます。次の下書きにも使われます。"""
        self.talk(self._change_setting())

    @command("ctrl+o", "ファイルを開く", palette=("読み込む",))
    def action_open_file(self) -> None:
        """ファイルの文章を、この欄に読み込みます（元に戻すこともできます）。"""
        self.talk(self._open_file())

    @command("ctrl+g", "エディターで書く", palette=("vim", "外部エディター"))
    def action_edit_outside(self) -> None:
        """ふだん使うエディター（環境変数 EDITOR）で書きます。閉じるとここに戻ります。"""
        from smtui.screens._external import edited, editor_command  # noqa: PLC0415 - after the first paint

        try:
            words = editor_command()
            with self.app.suspend():
                after = edited(self.editor.text, words)
        except SmtuiError as error:
            self.report_problem(error)
        except SuspendNotSupported:
            self.tell("この端末では、外のエディターを開けません。")
        else:
            self.editor.put_all(after)
        self.refresh(layout=True)

    @command("ctrl+n", "新しい下書き")
    def action_new_draft(self) -> None:
        """いまの下書きを保存して、白紙から始めます。"""
        self._put_away(GoTo("check", (None,)))

    @command("ctrl+l", "下書きの一覧", palette=("履歴", "保存した下書き"))
    def action_list_drafts(self) -> None:
        """保存してある下書きの一覧を開きます。いまの下書きも保存されます。"""
        self._put_away(GoTo("drafts"))

    @command("", "本文だけコピーする", palette=("写す", "クリップボード"), footer=False)
    def action_copy_draft(self) -> None:
        """点検の結果にかかわらず、いまの本文をコピーします。"""
        self.app.copy_to_clipboard(self.editor.text)

    @command("", "ファイルに書き出す", palette=("保存", "コピー", "出力"), footer=False)
    def action_write_file(self) -> None:
        """いまの本文をファイルに書き出し、その場所を示します。コピーできないときに使います。"""
        from smtui.clipboard import copy_to_file  # noqa: PLC0415 - after the first paint

        text = self.editor.text
        self.work_on(
            "copy",
            lambda: copy_to_file(text),
            lambda copied: self.tell(copied.words),
            words="書き出しています",
        )

    def subject(self) -> Subject:
        """Return the selected finding; without one, the draft."""
        if self.current is not None:
            return subject_of(self.current)
        saved = self.keeper.saved
        return Subject(f"draft:{saved.uid}", saved.title) if saved else Subject()

    # Findings

    @on(FindingsList.Selected)
    def _select(self, event: FindingsList.Selected) -> None:
        self.select(event.number)

    @on(FindingsList.Opened)
    def _open(self, event: FindingsList.Opened) -> None:
        self.select(event.number)
        self.action_show_detail()

    def _step(self, by: int) -> None:
        """Select the next or previous finding: from the selected one, else from the caret."""
        found = self.judged.report.findings if self.judged else ()
        if not found:
            self.tell(self.why_none)
            return
        here = self.findings.selected
        if here is not None:
            self.select((here + by) % len(found))
            return
        caret = self.editor.caret
        after = next((m.number for m in self.editor.marks if m.span.start >= caret), 0)
        self.select(after if by > 0 else (after - 1) % len(found))

    async def _detail(self) -> None:
        finding, answer = self.current, self.judged
        if finding is None or answer is None:
            return
        from smtui.screens._detail import DetailDialog  # noqa: PLC0415 - after the first paint

        number = self.findings.selected
        dialog = DetailDialog(finding, answer.guide, self.repairs, keeps=self.REMEMBERS)
        chosen = await self.app.push_screen_wait(dialog)
        if isinstance(chosen, FindingBody.Wanted):
            await self.run_action(chosen.action)
        elif chosen is not None:
            self._mend(number, chosen)

    @on(FindingBody.Wanted)
    async def _do_wanted(self, event: FindingBody.Wanted) -> None:
        """Carry out what was wanted in the pane."""
        self.editor.focus()
        await self.run_action(event.action)

    @on(FindingBody.Chosen)
    def _take_repair(self, event: FindingBody.Chosen) -> None:
        """Carry out what was chosen in the pane."""
        self.editor.focus()
        if event.repair is not None:
            self._mend(self.findings.selected, event.repair)

    def _mend(self, number: int | None, repair: str) -> None:
        mark = next((mark for mark in self.editor.marks if mark.number == number), None)
        if mark is None:
            self.tell("その部分はもう書き換えられています。")
            return
        self.select(None)
        self.editor.put(mark.span, repair)
        self.editor.focus()
        self.tell("直しました。Ctrl+Z で元に戻せます。")

    # Where the text comes from and goes to

    async def _open_file(self) -> None:
        from smtui.intake.text import read_text  # noqa: PLC0415 - after the first paint
        from smtui.screens._dialogs import LineDialog  # noqa: PLC0415 - after the first paint

        path = await self.app.push_screen_wait(
            LineDialog("ファイルを開く", "読み込むファイルの場所を書いてください。")
        )
        if path:
            place = _plain_path(path)
            text = await self.wait_for(lambda: read_text(place), "ファイルを読み込んでいます")
            self.editor.put_all(text.removesuffix("\n"))
            self.editor.focus()

    # Where it would appear

    @on(ProfileLine.Change)
    def _ask_for_setting(self) -> None:
        self.action_change_setting()

    async def _change_setting(self) -> None:
        from smtui.screens._setting_dialog import Known, changed_setting  # noqa: PLC0415 - after the first paint

        names = await self.wait_for(self.workspace.identities, "ガイドラインを読み込んでいます")
        accounts = await self.wait_for(self._accounts, "名簿を読んでいます")
        before = self.setting

        def show(setting: Setting) -> None:
            self.change_setting(setting)
            self.learn_names()

        after = await changed_setting(
            self, before, Known(names, accounts), self.workspace.now, show
        )
        changes: dict[str, Any] = {}
        if after.profile != before.profile:
            changes["profile"] = after.profile
        if after.guide != before.guide:
            changes["guide"] = after.guide
        if changes and self.REMEMBERS:
            change = self.workspace.change_settings
            await self.wait_for(lambda: change(**changes), SAVING, lasting=True)
            self.refresh_title()

    def _accounts(self) -> "tuple[OfficialAccount, ...]":
        from smtui.workspace.accounts import register  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            return register(store).used

    # Going away

    def action_go_back(self) -> None:
        """From the pane, go back to the text first."""
        if self.pane.has_focus_within:
            self.editor.focus()
        else:
            super().action_go_back()

    def leave(self) -> None:
        """Go back, unless the text cannot be kept: then it stays on the screen."""
        self._put_away()

    def on_unmount(self) -> None:
        """Keep the text when smtui is left from here; the draft stays the one under work."""
        with contextlib.suppress(SmtuiError):  # the notice line has said so since the save before
            self.flush()

    def _put_away(self, then: GoTo | None = None) -> None:
        self.talk(self._keep_and_leave(then))

    async def _keep_and_leave(self, then: GoTo | None) -> None:
        draft, revision = self.draft(), self.editor.revision

        def keep() -> None:
            if draft is not None:
                self.keeper.keep(draft, revision)
            self.keeper.finish()

        await self.wait_for(keep, SAVING, lasting=True)
        super().leave()
        if then is not None:
            self.app.post_message(then)


def _plain_path(typed: str) -> str:
    """Return a path as typed or dropped on the terminal, without quotes around it."""
    path = typed.strip().strip("'\"")
    if not path:
        raise BadInput("ファイルの場所が空です。", "もう一度、場所を書いてください。")
    from os.path import expanduser  # noqa: PLC0415

    return expanduser(path)
