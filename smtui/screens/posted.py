"""投稿の記録: what was copied and where it appeared, and the reports owed for urgent posts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.value import Value
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.screens._profile import spoken
from smtui.text import printable, shorten

if TYPE_CHECKING:
    from smtui.domain.clearing import Clearance
    from smtui.domain.posted import Posting
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

_NONE = "記録を待っている投稿はありません。下書きを点検して F5 でコピーすると、ここに並びます。"


class _Found(Value):
    postings: "tuple[Posting, ...]"
    owed: "tuple[tuple[str, Clearance], ...]"


class PostedScreen(SmtuiScreen):
    """What waits to be recorded: copied texts, then reports owed."""

    TITLE = "投稿を記録する"
    HINT = "コピーした文章が並びます。Enter で、投稿した日時とURLを書きます。下書きは片付きます。"
    BINDINGS = NUMBER_KEYS

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._found = _Found((), ())

    def compose_body(self) -> ComposeResult:
        """Yield the list, and what is said where it is empty."""
        yield Static(Content(_NONE), id="empty", classes="introduction", markup=False)
        yield OptionList()

    def on_screen_resume(self) -> None:
        """Read what waits."""
        super().on_screen_resume()
        self.work_on("read", self._load, self._show, words="読んでいます")

    @command("f5", "記録する", palette=("投稿した", "URL", "報告した"))
    def action_record(self) -> None:
        """選んだ文章を投稿した日時とURLを書きます。事後の報告なら、済ませたことを記録します。"""
        self._record_at(self.query_one(OptionList).highlighted or 0)

    @command("ctrl+g", "投稿しなかった", palette=("取りやめ", "やめた"))
    def action_give_up(self) -> None:
        """選んだ文章は投稿しなかったことを記録します。下書きは、そのまま残ります。"""
        from smtui.workspace.clearing import note_given_up  # noqa: PLC0415 - sqlite

        at = self.query_one(OptionList).highlighted
        if at is None or at >= len(self._found.postings):
            self.tell("投稿を待っている文章を選んでから押してください。")
            return
        posting = self._found.postings[at].id
        self._keep(lambda store: note_given_up(store, posting), "投稿しなかったと記録しました。")

    def action_take(self, number: int) -> None:
        """Record what stands in this row."""
        self._record_at(number)

    # Reading and showing

    def _load(self) -> _Found:
        from smtui.workspace.clearing import reports_due, unsettled  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            return _Found(unsettled(store), reports_due(store))

    def _show(self, found: _Found) -> None:
        self._found = found
        rows = self.query_one(OptionList)
        rows.clear_options()
        options = [*map(_posting_row, found.postings), *(_owed_row(one) for _, one in found.owed)]
        rows.add_options(
            [
                Option(
                    Content.assemble((f"{DIGITS[n]} " if n < len(DIGITS) else "  ", "bold"), row)
                )
                for n, row in enumerate(options)
            ]
        )
        rows.highlighted = 0 if options else None
        rows.border_title = "まだ記録していないもの"
        self.query_one("#empty", Static).display = not options
        rows.focus()

    @on(OptionList.OptionSelected)
    def _record_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._record_at(event.option_index)

    # Recording

    def _record_at(self, number: int) -> None:
        postings, owed = self._found
        if number < len(postings):
            self.talk(self._record_posting(postings[number]))
        elif number - len(postings) < len(owed):
            self.talk(self._record_report(owed[number - len(postings)][1]))
        else:
            self.tell("記録を待っている投稿はありません。")

    async def _record_posting(self, posting: "Posting") -> None:
        from smtui.screens._asking import asked_time  # noqa: PLC0415
        from smtui.screens._dialogs import LineDialog  # noqa: PLC0415
        from smtui.workspace.clearing import note_posted  # noqa: PLC0415 - sqlite

        title = f"「{shorten(posting.title, 30)}」"
        now = self.workspace.now()
        at = await asked_time(
            self, title, "いつ投稿しましたか。Enter で、いまの日時になります。", now
        )
        if at is None:
            return
        words = "投稿のURLを貼り付けてください。あとで分かるなら、空のまま Enter でかまいません。"
        url = await self.app.push_screen_wait(LineDialog(title, words))
        if url is not None:
            self._keep(
                lambda store: note_posted(store, posting.id, at, url, now),
                "投稿を記録し、下書きを片付けました。",
            )

    async def _record_report(self, owed: "Clearance") -> None:
        from smtui.screens._dialogs import confirm  # noqa: PLC0415
        from smtui.workspace.clearing import note_report_made  # noqa: PLC0415 - sqlite

        if await self.app.push_screen_wait(
            confirm("事後の報告", printable(owed.after), "済ませた", "まだ")
        ):
            now = self.workspace.now()
            self._keep(
                lambda store: note_report_made(store, owed.id, now),
                "報告を済ませたと記録しました。",
            )

    def _keep(self, work: "Callable[[Store], object]", words: str) -> None:
        def carry_out() -> _Found:
            with self.workspace.store() as store:
                work(store)
            return self._load()

        def show(found: _Found) -> None:
            self._show(found)
            self.tell(words)

        self.work_on("change", carry_out, show, words="保存しています", newest=False, lasting=True)


def _numbered(number: int, row: Content) -> Option:
    digit = f"{DIGITS[number]} " if number < len(DIGITS) else "  "
    return Option(Content.assemble((digit, "bold"), row))


def _posting_row(posting: "Posting") -> Content:
    title = printable(posting.title, one_line=True)
    return Content.assemble((f"{title}\n", "bold"), f"  {spoken(posting.copied)} にコピー")


def _owed_row(owed: "Clearance") -> Content:
    head = f"事後の報告　{printable(owed.office, one_line=True)}\n"
    return Content.assemble((head, "bold"), f"  {spoken(owed.at)} に緊急と認められた投稿")
