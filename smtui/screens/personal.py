"""個人で使う: the ways through the personal-use rules, the private check, the checklist, notes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.value import Value
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._dialogs import ReadDialog, confirm
from smtui.screens._messages import GoTo
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.screens._parts import explanation
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.private_path import Note, PrivateUse
    from smtui.workspace.desk import Workspace

_CHECK = (
    "友人とのやり取りも、個人のアカウントの投稿も、ここで点検できます。書いたものは保存されません。"
)
_NO_GUIDE = "設定でガイドラインを選ぶと、そのきまりに沿った道案内が出ます。"


class _Row(Value):
    name: str
    about: str
    act: Callable[[], object]
    note: "Note | None" = None


class PersonalScreen(SmtuiScreen):
    """Where personal use begins: one row a way."""

    TITLE = "個人で使う"
    HINT = "いまの場面を選ぶと、問いに順に答えるだけで、してよいことと相談先が分かります。"
    PLACE = "personal"
    BINDINGS = NUMBER_KEYS

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._use: PrivateUse | None = None
        self._notes: tuple[Note, ...] = ()
        self._rows: list[_Row] = []

    def compose_body(self) -> ComposeResult:
        """Yield the list and the explanation of the highlighted row."""
        with Container(classes="panes"):
            rows = OptionList(classes="pane")
            rows.border_title = "いまの場面（数字か、矢印と Enter）"
            yield rows
            yield explanation()

    def on_screen_resume(self) -> None:
        """Read the ways of the chosen guide, and the notes."""
        super().on_screen_resume()
        self.work_on("personal", self._load, self._know, words="読んでいます")

    @command("f5", "文章を点検する", palette=("私的", "個人の投稿", "保存しない"))
    def action_check_text(self) -> None:
        """個人の文章を、保存せずに点検します。"""
        self.post_message(GoTo("private_check"))

    @command("ctrl+g", "メモを捨てる", palette=("消す", "削除"))
    def action_throw_away(self) -> None:
        """選んでいる自分用のメモを、跡を残さずに消します。"""
        at = self.query_one(OptionList).highlighted
        note = self._rows[at].note if at is not None else None
        if note is None:
            self.tell("捨てるメモを選んでください。")
            return
        question = confirm(
            "メモを捨てますか", f"「{note.title}」を消します。元に戻せません。", "捨てる"
        )
        self.app.push_screen(question, lambda sure: self._remove(note) if sure else None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to throw a note away where there is one."""
        if action == "throw_away":
            return bool(self._notes)
        return super().check_action(action, parameters)

    def action_take(self, number: int) -> None:
        """Take the row with this digit."""
        if number < len(self._rows):
            self._rows[number].act()

    # The rows

    def _load(self) -> "tuple[PrivateUse, tuple[Note, ...]]":
        from smtui.workspace.personal import notes, private_use  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            return private_use(self.workspace), notes(store)

    def _know(self, found: "tuple[PrivateUse, tuple[Note, ...]]") -> None:
        self._use, self._notes = found
        self._rows = [*self._path_rows(), *self._other_rows(), *map(self._note_row, self._notes)]
        shown = self.query_one(OptionList)
        before = shown.highlighted or 0
        shown.clear_options()
        shown.add_options([_option(number, row) for number, row in enumerate(self._rows)])
        shown.highlighted = min(before, len(self._rows) - 1)
        shown.focus()
        self.refresh_commands()

    def _path_rows(self) -> list[_Row]:
        if self._use is None or not self._use.paths:
            return [
                _Row("ガイドラインを選ぶ", _NO_GUIDE, lambda: self.post_message(GoTo("settings")))
            ]
        return [
            _Row(path.name, path.about, lambda id=path.id: self._open(id))  # type: ignore[misc]
            for path in self._use.paths
        ]

    def _other_rows(self) -> list[_Row]:
        return [
            _Row("個人の文章を点検する", _CHECK, self.action_check_text),
            _Row(
                "アカウントの身だしなみ（参考）",
                "二段階認証や位置情報など、ときどき見直すことの一覧です。",
                self._show_hygiene,
            ),
        ]

    def _note_row(self, note: "Note") -> _Row:
        day = f"{note.created.month}月{note.created.day}日"
        added = f"\n{note.words}" if note.words else ""
        about = f"{day}の自分用のメモです。Ctrl+G で捨てられます。{added}"
        return _Row(f"メモ：{note.title}", about, lambda: self._reopen(note), note)

    def _open(self, path: str) -> None:
        self.post_message(GoTo("personal_path", (path,)))

    def _reopen(self, note: "Note") -> None:
        """Show the outcome again; a note of another guide, or of one changed since, as kept."""
        paths = self._use.paths if self._use else ()
        outcomes = {(path.id, end.id) for path in paths for end in path.outcomes}
        own = note.guide == self.workspace.settings.guide
        if own and (note.path, note.outcome) in outcomes:
            self.post_message(GoTo("personal_path", (note.path, note.outcome)))
        else:
            since = "ガイドラインの内容が、このメモのあとで変わっています。"
            words = "\n\n".join(filter(None, (note.title, note.words, since)))
            self.app.push_screen(ReadDialog("自分用のメモ", words))

    def _remove(self, note: "Note") -> None:
        def remove() -> None:
            from smtui.workspace.personal import throw_away  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                throw_away(store, note)

        self.work_on("remove", remove, lambda _: self._removed(), lasting=True)

    def _removed(self) -> None:
        self.tell("メモを捨てました。")
        self.work_on("personal", self._load, self._know)

    def _show_hygiene(self) -> None:
        points = self._use.hygiene if self._use else ()
        parts: list[str | tuple[str, str]] = ["どの自治体の定めでもありません（参考）。\n"]
        for point in points:
            parts += ["\n□ ", (f"{point.text}\n", "bold"), f"   {point.why}\n"]
        self.app.push_screen(ReadDialog("アカウントの身だしなみ", Content.assemble(*parts)))

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        words = self._rows[event.option_index].about
        self.query_one(".detail", Static).update(Content(printable(words)))

    @on(OptionList.OptionSelected)
    def _take_selected(self, event: OptionList.OptionSelected) -> None:
        self._rows[event.option_index].act()


def _option(number: int, row: _Row) -> Option:
    digit = DIGITS[number] if number < len(DIGITS) else " "
    return Option(Content.assemble((f"{digit} ", "bold"), printable(row.name, one_line=True)))
