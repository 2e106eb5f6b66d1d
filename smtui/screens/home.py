"""今日: what waits for the person, and what to do next, each one key away."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widgets import OptionList, Static

from smtui.domain.value import Value
from smtui.screens import PLACES
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._messages import GoTo, QuitSmtui
from smtui.screens._numbers import DIGITS, LETTERS, NUMBER_KEYS, choosing
from smtui.screens._parts import explanation
from smtui.screens._ways import Row, option, waiting_row, way_row, ways
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.saved import SavedDraft
    from smtui.workspace.agenda import Agenda
    from smtui.workspace.desk import Workspace

WAITING = "待っていること"
TO_DO = "すること"
RECENT = "最近の下書き"
_RECENT = 4
_LEAST = 3
"""So many of the things that wait are shown however low the terminal is."""


class _Found(Value):
    """What the database says at this moment."""

    under_work: "SavedDraft | None"
    recent: "tuple[SavedDraft, ...]"
    agenda: "Agenda"


class _Rows(OptionList):
    """A list that says when it has got another size."""

    class Resized(Message):
        """The list has another height or width."""

    def on_resize(self) -> None:
        """Say so."""
        self.post_message(self.Resized())


class HomeScreen(SmtuiScreen):
    """The first screen: what waits, the ways to everything else, and recent drafts."""

    TITLE = "今日"
    HINT = "ここから始めます。矢印で選んで Enter を押すか、行の頭の数字・英字・キーを押します。"
    BINDINGS = [*NUMBER_KEYS, *choosing(LETTERS, "begin")]  # noqa: RUF012

    PLACE = "home"
    WAYS = ways(PLACES)

    def __init__(self, workspace: "Workspace", *, begun: bool = False) -> None:
        super().__init__(workspace)
        self._found: _Found | None = None
        self._rows: list[Row] = []
        self._fitting = Size(0, 0)
        self._all = False
        self._begun = begun
        self._left = False

    def compose_body(self) -> ComposeResult:
        """Yield the list of what to do next."""
        yield Static(Content(self._greeting()), classes="introduction", markup=False)
        with Container(classes="panes"):
            rows = _Rows(classes="pane")
            rows.border_title = "矢印と Enter で選びます"
            yield rows
            yield explanation()

    def on_mount(self) -> None:
        """Show what needs no database; what waits follows after the first paint."""
        self._show()
        if self.workspace.settings_problem is not None:
            self.report_problem(self.workspace.settings_problem)

    def on_screen_suspend(self) -> None:
        """Note that the person has gone on."""
        self._left = True

    def on_screen_resume(self) -> None:
        """Read anew what waits."""
        self.call_after_refresh(self._look)

    @on(_Rows.Resized)
    def _fit(self) -> None:
        """Show as many rows as there is room for."""
        if self.query_one(OptionList).size != self._fitting:
            self._show()

    @command("f5", "下書きを書く", palette=("点検", "続きを書く", "貼り付け"))
    def action_write_draft(self) -> None:
        """書きかけの下書きがあれば続きを、なければ新しい下書きを開きます。"""
        self.post_message(GoTo("check", (self._under,)))

    @command("ctrl+o", "ファイルを開く", palette=("読み込む", "テキスト"))
    def action_open_file(self) -> None:
        """文章のファイルを読み込んで、下書きにします。"""
        from smtui.screens._dialogs import LineDialog  # noqa: PLC0415 - after the first paint

        words = "文章のファイルの場所を入れてください（UTF-8、UTF-16、Shift_JIS）。"
        self.app.push_screen(LineDialog("ファイルを開く", words), self._read_file)

    def action_open_place(self, place: str) -> None:
        """Open a place, as declared in `PLACES`."""
        self.post_message(GoTo(place))

    def action_open_draft(self, uid: str) -> None:
        """Open one of the recent drafts."""
        self.post_message(GoTo("check", (uid,)))

    def action_begin(self, number: int) -> None:
        """Go where the thing that waits with this number is done."""
        waiting = self._found.agenda.waiting if self._found else ()
        if number < len(waiting):
            self.post_message(GoTo(waiting[number].place, waiting[number].arguments))

    def action_show_all(self) -> None:
        """Show everything that waits, however long the list becomes."""
        self._all = True
        self._show()

    async def action_take(self, number: int) -> None:
        """Take the way with this digit."""
        chosen = [row for row in self._rows if row.mark == DIGITS[number]]
        if chosen:
            await self.run_action(chosen[0].action)

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

    # What waits

    @property
    def _under(self) -> str | None:
        """Uid of the draft under work."""
        under = self._found.under_work if self._found else None
        return under.uid if under else None

    def _look(self) -> None:
        self.work_on("today", self._load, self._know, words="待っていることを調べています")
        if not self._begun:
            self.work_on("warm", self._warm_up)

    def _warm_up(self) -> None:
        """Load what the first check needs, then the screens: a first opening takes no longer.

        Only as long as nobody has gone on: who types needs the time of the machine.
        """
        self.workspace.warm_up()
        for load in (*(place.load for place in PLACES), self.workspace.judge.expect_many):
            if self._left:
                return
            load()

    def _load(self) -> _Found:
        from smtui.workspace.agenda import agenda  # noqa: PLC0415 - sqlite
        from smtui.workspace.drafts import draft_under_work, drafts  # noqa: PLC0415

        sources = [place.waits for place in PLACES if place.waits]
        with self.workspace.store() as store:
            under = draft_under_work(store)
            recent = (draft for draft in drafts(store) if under is None or draft.uid != under.uid)
            return _Found(under, tuple(recent)[:_RECENT], agenda(self.workspace, store, sources))

    def _know(self, found: _Found) -> None:
        first, self._found = self._found is None, found
        if self._under and not self._begun and self.is_on_top:
            self.post_message(GoTo("check", (self._under,)))
        elif not self.workspace.known_identities:
            self.work_on("guides", self.workspace.identities, self._know_guides)
        self._begun = True
        self._show(from_the_top=first)
        for problem in found.agenda.problems[:1]:
            self.report_problem(problem)

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

    # The list

    def _show(self, *, from_the_top: bool = False) -> None:
        shown = self.query_one(OptionList)
        before = self._rows[shown.highlighted].action if shown.highlighted is not None else ""
        self._fitting = shown.size
        self._rows = self._all_rows(shown.size.height)
        width = shown.scrollable_content_region.width or self.size.width - 4
        shown.clear_options()
        shown.add_options([option(row, width) for row in self._rows])
        actions = [row.action for row in self._rows]
        first = next(at for at, action in enumerate(actions) if action)
        known = before in actions and not from_the_top
        shown.highlighted = actions.index(before) if known else first
        self.query_one(".introduction", Static).update(Content(self._greeting()))

    def _greeting(self) -> str:
        now = self.workspace.now()
        day = f"{now.month}月{now.day}日（{'月火水木金土日'[now.weekday()]}）"
        if not self.workspace.settings.guide:
            return f"{day}　まだガイドラインが選ばれていません。設定で選ぶと、条文が示されます。"
        number = len(self._found.agenda.waiting) if self._found else 0
        if number:
            return f"{day}　待っていることが{number}件あります。"
        return f"{day}　何から始めますか。"

    def _all_rows(self, height: int) -> list[Row]:
        """Return headings and rows: what waits is cut where the ways would leave the screen."""
        offered = self._way_rows()
        waiting = self._waiting_rows()
        room = max(_LEAST, height - len(offered) - 2)
        if len(waiting) > room and not self._all:
            rest = len(waiting) - room + 1
            waiting = [*waiting[: room - 1], Row(f"ほか{rest}件も見る", action="show_all")]
        rows = [*([Row(WAITING)] if waiting else ()), *waiting, Row(TO_DO), *offered]
        recent = self._found.recent if self._found else ()
        if recent:
            rows.append(Row(RECENT))
        return rows + [self._recent_row(draft) for draft in recent]

    def _waiting_rows(self) -> list[Row]:
        waiting = self._found.agenda.waiting if self._found else ()
        today = self.workspace.now().date()
        rows = []
        for number, one in enumerate(waiting):
            mark = LETTERS[number] if number < len(LETTERS) else ""
            begun = one.place == "check" and one.arguments == (self._under,)
            rows.append(waiting_row(one, number, mark, "f5" if begun else "", today))
        return rows

    def _way_rows(self) -> list[Row]:
        rows = []
        for number, way in enumerate(self.WAYS):
            mark = DIGITS[number] if number < len(DIGITS) else ""
            writes = way.action == "open_place('check')" and self._under is None
            rows.append(way_row(way, mark, "f5" if writes else way.key))
        return rows

    @staticmethod
    def _recent_row(draft: "SavedDraft") -> Row:
        from smtui.workspace.drafts import about_draft  # noqa: PLC0415 - sqlite

        about, action = about_draft(draft), f"open_draft('{draft.uid}')"
        return Row(f"「{draft.title}」", "", about, action=action)

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        words = self._rows[event.option_index].about
        self.query_one(".detail", Static).update(Content(printable(words)))

    @on(OptionList.OptionSelected)
    async def _do_selected(self, event: OptionList.OptionSelected) -> None:
        await self.run_action(self._rows[event.option_index].action)
