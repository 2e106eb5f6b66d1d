"""The official document in the reader: attached, shown below the clauses or hidden, taken off."""

from typing import TYPE_CHECKING

from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer, confirm
from smtui.screens._reading import ReadingScreen

if TYPE_CHECKING:
    from smtui.workspace.officials import Laid

_TITLE = "公式の文書を添える"
_WHERE = (
    "公式の文書（Word、PDF、txt、md）の場所を書いてください。"
    "文は手元にだけ残り、条文の下に「原文」として出ます。"
)


class OfficialReading(ReadingScreen):
    """What can be done with the official document while reading."""

    @command("", "公式の文書を添える", palette=("原文", "PDF", "Word", "取り込む", "添付"))
    def action_attach_official(self) -> None:
        """公式の文書のファイルを読み、条文の下に原文として出します。付けた文書を外すこともできます。"""
        if self.book is not None:
            self.talk(self._talk_of_official())

    @command("", "原文を出す・隠す", palette=("公式の文書", "要旨だけ"))
    def action_toggle_official(self) -> None:
        """条文の下の原文を出すか、隠すかを切り替えます。"""
        if self.book is None:
            return
        if self.book.wording is None:
            self.tell("公式の文書は付いていません。F2 の「公式の文書を添える」で付けられます。")
            return
        hidden = not self.workspace.settings.hide_official
        self.workspace.change_settings(hide_official=hidden)
        self.show_page()
        self.tell("原文を隠しました。" if hidden else "原文を出しました。")

    async def _talk_of_official(self) -> None:
        assert self.book is not None
        if self.book.wording is not None:
            official = self.book.wording.official
            offers = (
                Offer("file", "別の文書に替える", "前の文書も、データベースに残ります"),
                Offer("off", "外す", "原文が出なくなります"),
            )
            words = f"いまは「{official.title}」が付いています。"
            chosen = await self.app.push_screen_wait(ChoiceDialog(_TITLE, offers, words))
            if chosen == "off":
                await self.wait_for(self._take_official_off, "外しています", lasting=True)
                self.tell("付けた文書を外しました。")
                self.load_state()
            if chosen != "file":
                return
        path = await self.app.push_screen_wait(LineDialog(_TITLE, _WHERE))
        if path:
            await self._look_at_official(path)

    async def _look_at_official(self, path: str) -> None:
        """Show how a document fits the clauses before it is kept."""
        laid = await self.wait_for(lambda: self._find_laid(path), "文書を読んでいます")
        official = laid.wording.official
        day = official.edition or "日付の記載なし"
        words = f"「{official.source}」（{day}）\n{laid.said}"
        if laid.is_doubtful:
            words += "\n条文とほとんど合いません。別の文書ではありませんか。"
        question = confirm(_TITLE, words, "この文書を添える")
        if await self.app.push_screen_wait(question):
            await self.wait_for(lambda: self._keep_official(laid), "保存しています", lasting=True)
            if self.workspace.settings.hide_official:
                self.workspace.change_settings(hide_official=False)
            self.tell("公式の文書を添えました。条文の下に原文が出ます。")
            self.load_state()

    def _find_laid(self, path: str) -> "Laid":
        from smtui.workspace.officials import look_at  # noqa: PLC0415 - sqlite

        assert self.book is not None
        with self.workspace.store() as store:
            return look_at(store, self.book.guide.id, path)

    def _keep_official(self, laid: "Laid") -> None:
        from smtui.workspace.officials import attach  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            attach(self.workspace, store, laid)

    def _take_official_off(self) -> None:
        from smtui.workspace.officials import detach  # noqa: PLC0415 - sqlite

        assert self.book is not None
        with self.workspace.store() as store:
            detach(self.workspace, store, self.book.guide.id)
