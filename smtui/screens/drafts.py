"""下書きの一覧: what was kept, to go on with, to name, to put away, and to read the reports of."""

from datetime import datetime
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.guide import Guide
from smtui.domain.saved import DraftHistory, SavedDraft, SavedReport
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer, ReadDialog
from smtui.screens._messages import GoTo
from smtui.screens._profile import ACCOUNTS, PLATFORMS, spoken
from smtui.screens._report_words import counts, report_parts
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_EMPTY = "まだ下書きはありません。Ctrl+N で新しく書けます。"
_NONE_AWAY = "しまった下書きはありません。"


class DraftsScreen(SmtuiScreen):
    """The drafts in use, or those that were put away."""

    TITLE = "下書きの一覧"
    HINT = "矢印で選んで Enter を押すと、続きを書けます。"

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._drafts: tuple[SavedDraft, ...] = ()
        self._away = False

    def compose_body(self) -> ComposeResult:
        """Yield the list, and what is said where it is empty."""
        yield Static("", id="empty", classes="introduction", markup=False)
        yield OptionList()

    def on_screen_resume(self) -> None:
        """Read the drafts again: other screens have changed them."""
        self._read()

    @command("f5", "続きを書く", palette=("開く", "点検"))
    def action_open_draft(self) -> None:
        """選んだ下書きを開きます。しまってあるものは、一覧に戻ります。"""
        if saved := self._chosen():
            self.post_message(GoTo("check", (saved.uid,)))

    @command("ctrl+n", "新しい下書き")
    def action_new_draft(self) -> None:
        """白紙から始めます。"""
        self.post_message(GoTo("check", (None,)))

    @command("ctrl+r", "点検結果を見る", palette=("履歴", "報告"))
    def action_read_reports(self) -> None:
        """選んだ下書きの、保存された点検結果を読みます。"""
        if saved := self._chosen():
            self.talk(self._read_reports(saved))

    @command("ctrl+t", "名前を付ける", palette=("題名", "変更"))
    def action_rename_draft(self) -> None:
        """選んだ下書きに名前を付けます。空にすると、本文の1行目が名前になります。"""
        if saved := self._chosen():
            self.talk(self._rename(saved))

    @command("ctrl+g", "しまう・戻す", palette=("片付ける", "削除", "アーカイブ"))
    def action_put_away(self) -> None:
        """選んだ下書きを一覧からしまいます。しまったものを見ているときは、一覧に戻します。"""
        saved = self._chosen()
        if saved is None:
            return
        uid, back = saved.uid, self._away
        words = "一覧に戻しました。" if back else "しまいました。Ctrl+L で見られます。"
        self.work_on(
            "change",
            lambda: self._put(uid, back=back),
            lambda _: self._after(words),
            words="保存しています",
            newest=False,
            lasting=True,
        )

    @command("ctrl+l", "しまった下書き", palette=("アーカイブ", "一覧"))
    def action_show_others(self) -> None:
        """しまった下書きの一覧と、ふだんの一覧を切り替えます。"""
        self._away = not self._away
        self._read()

    # Reading and showing

    def _read(self) -> None:
        away = self._away
        self.work_on("read", lambda: self._load(away), self._show, words="読んでいます")

    def _load(self, away: bool) -> tuple[SavedDraft, ...]:
        from smtui.workspace.drafts import archived_drafts, drafts  # noqa: PLC0415

        with self.workspace.store() as store:
            return archived_drafts(store) if away else drafts(store)

    def _show(self, found: tuple[SavedDraft, ...]) -> None:
        options = self.query_one(OptionList)
        here = options.highlighted or 0
        self._drafts = found
        options.clear_options()
        options.add_options(Option(_row(saved)) for saved in found)
        options.border_title = "しまった下書き" if self._away else "下書き"
        options.highlighted = min(here, len(found) - 1) if found else None
        empty = self.query_one("#empty", Static)
        empty.update(Content(_NONE_AWAY if self._away else _EMPTY))
        empty.display = not found
        options.focus()

    @on(OptionList.OptionSelected)
    def _open(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_open_draft()

    def _chosen(self) -> SavedDraft | None:
        at = self.query_one(OptionList).highlighted
        if at is None or at >= len(self._drafts):
            self.tell("下書きがありません。")
            return None
        return self._drafts[at]

    # Changing

    async def _rename(self, saved: SavedDraft) -> None:
        dialog = LineDialog("名前を付ける", "下書きの名前を書いてください。", saved.title)
        title = await self.app.push_screen_wait(dialog)
        if title is None:
            return

        def rename() -> SavedDraft:
            from smtui.workspace.drafts import rename_draft  # noqa: PLC0415

            with self.workspace.store() as store:
                return rename_draft(store, saved.uid, printable(title, one_line=True))

        self.work_on(
            "change",
            rename,
            lambda named: self._after(f"「{named.title}」にしました。"),
            words="保存しています",
            newest=False,
            lasting=True,
        )

    def _put(self, uid: str, *, back: bool) -> None:
        from smtui.workspace.drafts import archive_draft, take_out_draft  # noqa: PLC0415

        with self.workspace.store() as store:
            if back:
                take_out_draft(store, uid)
            else:
                archive_draft(store, uid, self.workspace.now())

    def _after(self, words: str) -> None:
        self.tell(words)
        self._read()

    async def _read_reports(self, saved: SavedDraft) -> None:
        history = await self.wait_for(lambda: self._history(saved.uid), "読んでいます")
        if not history.reports:
            self.tell("この下書きには、保存された点検結果がまだありません。")
            return
        newest_first = tuple(reversed(history.reports))
        offers = [Offer(at, *_report_words(kept)) for at, kept in enumerate(newest_first)]
        at = await self.app.push_screen_wait(ChoiceDialog("点検結果", offers))
        if at is not None:
            kept = newest_first[at]
            guide = await self.wait_for(lambda: self._guide(kept), "読んでいます")
            parts = report_parts(kept.draft, kept.report, guide)
            dialog = ReadDialog(f"{spoken(kept.checked)} の点検結果", Content.assemble(*parts))
            await self.app.push_screen_wait(dialog)

    def _history(self, uid: str) -> DraftHistory:
        from smtui.workspace.drafts import draft_with_reports  # noqa: PLC0415

        with self.workspace.store() as store:
            return draft_with_reports(store, uid)

    def _guide(self, kept: SavedReport) -> Guide | None:
        return self.workspace.judge.guide(kept.report.guide)


def _row(saved: SavedDraft) -> Content:
    """Return the two lines of a draft in the list."""
    place = f"{PLATFORMS[saved.occasion.platform]}・{ACCOUNTS[saved.occasion.account]}"
    return Content.assemble(
        (f"{printable(saved.title, one_line=True)}\n", "bold"),
        (f"  {_when(saved.updated)}　{place}　{saved.verdict_words}", ""),
    )


def _when(moment: datetime) -> str:
    return f"{moment.year}年{spoken(moment)}"


def _report_words(kept: SavedReport) -> tuple[str, str]:
    return f"{spoken(kept.checked)}　{kept.report.verdict.label}", counts(kept.report)
