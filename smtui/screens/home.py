"""今日: what waits for the person, and what to do next, each one key away."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command, spell
from smtui.screens._messages import GoTo, QuitSmtui
from smtui.screens._numbers import COUNT, NUMBER_KEYS
from smtui.screens._parts import explanation
from smtui.text import cells, printable, shorten

if TYPE_CHECKING:
    from smtui.domain.saved import SavedDraft
    from smtui.workspace.desk import Workspace

_NAME_CELLS = 18
_RECENT = 4
_WAYS = (
    ("begin_draft", "貼り付けるか、ここで書いて点検します"),
    ("open_file", "文章のファイルから下書きを作ります"),
    ("list_drafts", "前に書いたものを開く、名前を付ける"),
    ("change_settings", "ガイドライン、名前、色"),
)


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    detail: str
    about: str
    key: str
    act: Callable[[], object]


class HomeScreen(SmtuiScreen):
    """The first screen: the draft under work, recent drafts, and the ways to everything else."""

    TITLE = "今日"
    HINT = "ここから始めます。矢印で選んで Enter を押すか、行の数字か、行に書かれたキーを押します。"
    BINDINGS = NUMBER_KEYS

    PLACE = "home"

    def __init__(self, workspace: "Workspace", *, begun: bool = False) -> None:
        super().__init__(workspace)
        self._under_work: SavedDraft | None = None
        self._recent: tuple[SavedDraft, ...] = ()
        self._rows: list[_Row] = []
        self._begun = begun

    def compose_body(self) -> ComposeResult:
        """Yield the list of what to do next."""
        yield Static("", classes="introduction", markup=False)
        with Container(classes="panes"):
            ways = OptionList(classes="pane")
            ways.border_title = "すること（矢印と Enter）"
            yield ways
            yield explanation()

    def on_mount(self) -> None:
        """Show what needs no database; the drafts follow after the first paint."""
        self._show()
        if self.workspace.settings_problem is not None:
            self.report_problem(self.workspace.settings_problem)

    def on_screen_resume(self) -> None:
        """Read anew what waits."""
        self.call_after_refresh(self._look)

    @command("f5", "下書きを書く", palette=("点検", "続きを書く", "貼り付け"))
    def action_write_draft(self) -> None:
        """書きかけの下書きがあれば続きを、なければ新しい下書きを開きます。"""
        uid = self._under_work.uid if self._under_work else None
        self.post_message(GoTo("check", (uid,)))

    @command("ctrl+n", "新しい下書き", palette=("貼り付け", "点検"))
    def action_begin_draft(self) -> None:
        """何も書かれていない下書きを開きます。"""
        self.post_message(GoTo("check", (None,)))

    @command("ctrl+o", "ファイルを開く", palette=("読み込む", "テキスト"))
    def action_open_file(self) -> None:
        """文章のファイルを読み込んで、下書きにします。"""
        from smtui.screens._dialogs import LineDialog  # noqa: PLC0415 - after the first paint

        words = "文章のファイルの場所を入れてください（UTF-8、UTF-16、Shift_JIS）。"
        self.app.push_screen(LineDialog("ファイルを開く", words), self._read_file)

    @command("ctrl+l", "下書きの一覧", palette=("前に書いたもの", "履歴"))
    def action_list_drafts(self) -> None:
        """保存してある下書きを一覧します。"""
        self.post_message(GoTo("drafts"))

    @command("ctrl+t", "設定", palette=("ガイドラインを選ぶ", "色", "名前"))
    def action_change_settings(self) -> None:
        """ガイドライン、あなたのこと、色としるしを変えます。"""
        self.post_message(GoTo("settings"))

    def action_take(self, number: int) -> None:
        """Do what the row with this number says."""
        if number < len(self._rows):
            self._rows[number].act()

    @command("escape", "終わる", palette=("閉じる", "やめる"))
    def action_go_back(self) -> None:
        """出ているお知らせを閉じます。お知らせがなければ、終わるかどうかを尋ねます。"""
        super().action_go_back()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer one way to quit, not two."""
        return False if action == "quit_smtui" else super().check_action(action, parameters)

    def leave(self) -> None:
        """Ask before quitting; nothing lies below this screen."""
        from smtui.screens._dialogs import confirm  # noqa: PLC0415 - after the first paint

        question = confirm(
            "終わりますか", "書いた文章は保存されています。", "終了する", "まだ終わらない"
        )
        self.app.push_screen(question, self._quit_if)

    def _quit_if(self, sure: bool | None) -> None:
        if sure:
            self.post_message(QuitSmtui())

    def _look(self) -> None:
        self.work_on("drafts", self._load, self._know_drafts, words="下書きを読み込んでいます")
        if not self._begun:
            self.work_on("warm", self.workspace.warm_up)

    def _load(self) -> "tuple[SavedDraft | None, tuple[SavedDraft, ...]]":
        from smtui.workspace.drafts import draft_under_work, drafts  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            return draft_under_work(store), drafts(store)

    def _know_drafts(self, loaded: "tuple[SavedDraft | None, tuple[SavedDraft, ...]]") -> None:
        self._under_work, recent = loaded
        under = self._under_work.uid if self._under_work else None
        self._recent = tuple(draft for draft in recent if draft.uid != under)[:_RECENT]
        if under and not self._begun and self.is_current:
            self.post_message(GoTo("check", (under,)))
        elif not self.workspace.known_identities:
            self.work_on("guides", self.workspace.identities, self._know_guides)
        self._begun = True
        self._show()

    def _know_guides(self, _identities: object) -> None:
        self.refresh_title()
        self._show()

    def _read_file(self, path: str | None) -> None:
        if path:
            self.work_on(
                "file",
                lambda: self._keep_file(path),
                lambda uid: self.post_message(GoTo("check", (uid,))),
                words="ファイルを読み込んでいます",
            )

    def _keep_file(self, path: str) -> str:
        from smtui.domain.draft import Draft  # noqa: PLC0415
        from smtui.intake.text import read_text  # noqa: PLC0415
        from smtui.workspace.drafts import save_text  # noqa: PLC0415

        draft = Draft.of(read_text(path), self.workspace.usual_occasion())
        with self.workspace.store() as store:
            return save_text(store, draft, self.workspace.now()).uid

    def _show(self) -> None:
        self._rows = self._today()
        chosen = self.query_one(OptionList)
        at = chosen.highlighted
        chosen.clear_options()
        chosen.add_options([_option(n, row) for n, row in enumerate(self._rows, start=1)])
        chosen.highlighted = min(at or 0, len(self._rows) - 1)
        self.query_one(".introduction", Static).update(Content(self._greeting()))

    def _greeting(self) -> str:
        now = self.workspace.now()
        day = f"{now.month}月{now.day}日（{'月火水木金土日'[now.weekday()]}）"
        if not self.workspace.settings.guide:
            return f"{day}　まだガイドラインが選ばれていません。設定で選ぶと、条文が示されます。"
        return f"{day}　書きかけがあります。" if self._under_work else f"{day}　何から始めますか。"

    def _today(self) -> list[_Row]:
        rows = []
        if self._under_work:
            about = _about(self._under_work)
            rows.append(
                _Row("続きを書く", _title(self._under_work), about, "f5", self.action_write_draft)
            )
        shown = {found.action: found for found in self.commands}
        for action, detail in _WAYS:
            found = shown[action]
            key = "f5" if action == "begin_draft" and not self._under_work else found.key
            rows.append(
                _Row(found.name, detail, found.help, key, getattr(self, f"action_{action}"))
            )
        return rows + [self._recent_row(draft) for draft in self._recent]

    def _recent_row(self, draft: "SavedDraft") -> _Row:
        def open_it() -> None:
            self.post_message(GoTo("check", (draft.uid,)))

        return _Row("最近の下書き", _title(draft), _about(draft), "", open_it)

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        words = self._rows[event.option_index].about
        self.query_one(".detail", Static).update(Content(printable(words)))

    @on(OptionList.OptionSelected)
    def _do_selected(self, event: OptionList.OptionSelected) -> None:
        self.action_take(event.option_index)


def _title(draft: "SavedDraft") -> str:
    return f"「{shorten(draft.title, 34)}」"


def _about(draft: "SavedDraft") -> str:
    at = draft.updated
    verdict = draft.verdict.label if draft.verdict else "まだ点検していません"
    return (
        f"{draft.title}\n最後に書いたとき: {at.month}月{at.day}日 {at:%H:%M}\n"
        f"第{draft.version}版　点検: {verdict}"
    )


def _option(number: int, row: _Row) -> Option:
    gap = " " * max(1, _NAME_CELLS - cells(row.name))
    key = f"{spell(row.key):<8}" if row.key else " " * 8
    digit = f" {number} " if number <= COUNT else "   "
    return Option(Content.assemble((digit, "bold"), (key, "bold"), f"{row.name}{gap}{row.detail}"))
