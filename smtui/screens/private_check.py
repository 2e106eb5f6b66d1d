"""個人の文章を点検する: the check screen with the private profile, keeping nothing."""

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from smtui.domain.draft import Account
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, Offer
from smtui.screens._keeper import DraftKeeper, NoKeeper
from smtui.screens.check import CheckScreen  # the same screen, but for what it keeps

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_DROP, _KEEP = "drop", "keep"
_NOT_HERE = ("edit_outside", "new_draft", "list_drafts", "write_file")
"""What would leave the text, or make another one, somewhere on the disk."""


class PrivateCheckScreen(CheckScreen):
    """Check a private text. It is gone when the screen is left, unless the person keeps it."""

    TITLE = "個人の文章を点検する（保存しません）"
    HINT = (
        "個人のアカウントに書く文章を点検します。書いたものは、この画面を離れると消えます。"
        "残したいときは、F2 のメニューから「下書きに残す」を選びます。"
    )

    REMEMBERS: ClassVar[bool] = False

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self.keeper: DraftKeeper = NoKeeper(workspace)
        self.setting = replace(self.setting, account=Account.PERSONAL)

    @command("ctrl+l", "断り書きを添える", palette=("個人の意見", "免責"))
    def action_add_wording(self) -> None:
        """個人の意見であることを断る文を、文章の終わりに添えます（参考）。"""
        self.talk(self._add_wording())

    @command("", "下書きに残す", palette=("保存",), footer=False)
    def action_keep_text(self) -> None:
        """この文章を、ふだんの下書きとして保存します。"""
        self.keeper = DraftKeeper(self.workspace, None)
        self._keep()
        self.tell("下書きに残しました。これからは、書いたものが保存されます。")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer nothing that would put the text on the disk."""
        if action in _NOT_HERE:
            return False
        if action == "keep_text":
            return not self._keeps
        return super().check_action(action, parameters)

    def leave(self) -> None:
        """Ask before a text that is kept nowhere is dropped."""
        if self._keeps or not self.editor.text.strip():
            super().leave()
            return
        offers = (
            Offer(_DROP, "捨てて戻る"),
            Offer(_KEEP, "下書きに残してから戻る"),
            Offer("", "まだ続ける"),
        )
        words = "この文章は、どこにも保存されていません。"
        self.app.push_screen(ChoiceDialog("文章をどうしますか", offers, words), self._leave_by)

    def _leave_by(self, choice: str | None) -> None:
        if choice == _KEEP:
            self.keeper = DraftKeeper(self.workspace, None)
        if choice:
            super().leave()

    @property
    def _keeps(self) -> bool:
        return not isinstance(self.keeper, NoKeeper)

    async def _add_wording(self) -> None:
        from smtui.workspace.personal import private_use  # noqa: PLC0415 - sqlite

        use = await self.wait_for(
            lambda: private_use(self.workspace), "ガイドラインを読み込んでいます"
        )
        offers = [Offer(wording.text, wording.text) for wording in use.wordings]
        words = (
            "どの自治体の定めでもありません（参考）。添えても、書いてはいけないことは書けません。"
        )
        chosen = await self.app.push_screen_wait(ChoiceDialog("断り書きを添える", offers, words))
        if chosen:
            text = self.editor.text.rstrip("\n")
            self.editor.put_all(f"{text}\n{chosen}" if text else chosen)

    def show_kept(self) -> None:
        """Say that nothing is kept, as long as nothing is."""
        if self._keeps:
            super().show_kept()
        else:
            self.editor.border_title = "本文（保存しません）"
