"""ガイドラインを読む: outline, one clause at a time, and all that leads on from it."""

from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll
from textual.widgets import OptionList

from smtui.domain.bookmark import Kept
from smtui.domain.guide import Clause, Identity
from smtui.domain.passage import Passage
from smtui.domain.value import Value
from smtui.screens._clause_page import clause_page, other_page
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, Offer
from smtui.screens._hanging import HangingText
from smtui.screens._memo import MemoDialog
from smtui.screens._messages import GoTo, Subject
from smtui.screens._official import OfficialReading
from smtui.screens._outline import Other, Outline
from smtui.screens._parts import NoticeLine
from smtui.screens._passages import line_of, link_line, reading_of, way_to
from smtui.screens._rows import Rows
from smtui.screens._sheet import SheetReading
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.library.links import Link
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

_REST = 0.3
"""Seconds after which a clause counts as the one being read."""


class _Ways(Value):
    """What leads on from a clause."""

    links: "tuple[Link, ...]" = ()
    passages: tuple[Passage, ...] = ()


class GuideScreen(OfficialReading, SheetReading):
    """Reads one guide."""

    CSS_PATH = "reading.tcss"
    TITLE = "ガイドラインを読む"
    HINT = (
        "一覧を矢印で動くと、その条文が出ます。下線のことばは、条文の下で説明しています。"
        "Tab で「つながり」へ移ると、ほかの条文や、条文に基づく点検などを Enter で開けます。"
    )
    PLACE = "guide"

    def __init__(self, workspace: "Workspace", clause_id: str = "", guide_id: str = "") -> None:
        super().__init__(workspace, clause_id, guide_id)
        self._ways = _Ways()
        self._trail: list[str] = []

    def compose_body(self) -> ComposeResult:
        """Yield outline, page and ways."""
        with Container(classes="reader"):
            yield Outline()
            with Vertical(classes="reading"):
                with VerticalScroll(id="page", can_focus=True) as page:
                    page.border_title = "条文"
                    yield HangingText()
                ways = Rows(id="ways")
                ways.border_title = "つながり（Enter で開く）"
                ways.display = False
                yield ways

    def on_mount(self) -> None:
        """Load the guide that was asked for, else that of the settings."""
        self.read(self._guide_id, self._wanted)

    def on_screen_resume(self) -> None:
        """Show what may have changed meanwhile."""
        super().on_screen_resume()
        if self.book is not None:
            self.load_state()

    @command("f5", "探す", palette=("検索", "ことばで探す"))
    def action_search(self) -> None:
        """条文や点検、手順などを、ことばで探します。"""
        self.post_message(GoTo("search", ("", self._guide_id)))

    @command("f3", "前へ", palette=("前の条文",))
    def action_previous_clause(self) -> None:
        """前の条文へ移ります。"""
        if not self.query_one(Outline).step(-1):
            self.tell("最初の条文です。")

    @command("f4", "次へ", palette=("次の条文",))
    def action_next_clause(self) -> None:
        """いまの条文に読んだしるしを付けて、次の条文へ移ります。"""
        clause = self.clause
        if clause and clause.id not in self.state.read:
            self.set_read(clause, read=True)
        if not self.query_one(Outline).step(1):
            self.tell("最後の条文です。")

    @command("ctrl+g", "しおり", palette=("ブックマーク", "しおりを付ける", "しおりを外す"))
    def action_toggle_bookmark(self) -> None:
        """いまの条文にしおりを付けます。付いていれば外します。"""
        if self.book is None or (clause := self.chosen_clause()) is None:
            return
        guide, now = self.book.guide, self.workspace.now()
        there = self.state.bookmark(clause.id)

        def change(store: "Store") -> None:
            from smtui.workspace import reader  # noqa: PLC0415 - sqlite

            if there:
                reader.put_away(store, there)
            else:
                reader.set_bookmark(store, guide, clause, now)

        self.change(change, "しおりを外しました。" if there else "しおりを付けました。")

    @command("ctrl+t", "メモ", palette=("書き留める", "メモを書く"))
    def action_write_memo(self) -> None:
        """いまの条文に、自分だけのメモを書きます。"""
        if self.book is None or (clause := self.chosen_clause()) is None:
            return
        guide = self.book.guide

        def keep(text: str) -> None:
            def change(store: "Store") -> None:
                from smtui.workspace import reader  # noqa: PLC0415 - sqlite

                reader.write_memo(store, guide, clause, text, self.workspace.now())

            self.change(change)

        memo = self.state.memo(clause.id)
        self.app.push_screen(MemoDialog(clause.label, memo.body if memo else "", keep))

    @command("ctrl+l", "しおりとメモ", palette=("ブックマークの一覧", "メモの一覧"))
    def action_list_kept(self) -> None:
        """しおりとメモを一覧します。いまの版に条文がないものも、ここに残っています。"""
        if self.book is None:
            return
        kept = self.state.kept_in_order(self.book.guide)
        if not kept:
            self.tell("しおりもメモもまだありません。Ctrl+G でしおり、Ctrl+T でメモを付けます。")
            return
        offers = [Offer(one, self._kept_words(one), one.body or one.words) for one in kept]
        self.app.push_screen(ChoiceDialog("しおりとメモ", offers), self._open_kept)

    @command("ctrl+o", "比べる", palette=("ほかの自治体", "比較"))
    def action_compare(self) -> None:
        """この条文の話題を、ほかの自治体の決まりと比べます。"""
        clause = self.clause
        topic = self.book.topic_of(clause.id) if self.book and clause else None
        self.post_message(GoTo("compare", (topic or "",)))

    @command("ctrl+r", "相談する", palette=("聞く", "助言", "協議"))
    def action_consult(self) -> None:
        """この条文について、だれかに相談したことを書き留めます。"""
        about = self.subject()
        self.post_message(GoTo("consult", (about.source, about.words)))

    @command("", "読んだしるし", palette=("既読", "未読"))
    def action_toggle_read(self) -> None:
        """いまの条文に読んだしるしを付けます。付いていれば外します。"""
        if clause := self.chosen_clause():
            self.set_read(clause, read=clause.id not in self.state.read)

    @command("ctrl+n", "別の自治体", palette=("ガイドラインを選ぶ", "ほかのガイドラインを読む"))
    def action_choose_guide(self) -> None:
        """ほかの自治体のガイドラインを開きます。設定は変わりません。"""
        self.work_on("guides", self.workspace.identities, self._offer_guides)

    def subject(self) -> Subject:
        """Return the clause that is read, for what begins here."""
        clause = self.clause
        if self.book is None or clause is None:
            return super().subject()
        return Subject(clause.id, f"{clause.label}　{clause.chapter}")

    @command("escape", "戻る")
    def action_go_back(self) -> None:
        """つながりをたどる前の条文に戻ります。たどっていなければ、前の画面に戻ります。"""
        if self._trail and not self.query_one(NoticeLine).display:
            self.show_clause(self._trail.pop())
        else:
            super().action_go_back()

    def ask_for_guide(self) -> None:
        """Say how to choose a guide: none is set, none was asked for."""
        self.tell(
            "ガイドラインが選ばれていません。Ctrl+N で読むものを選ぶか、設定で決めてください。"
        )

    def show_page(self) -> None:
        """Show the clause under the cursor anew."""
        row = self.query_one(Outline).row
        if self.book is None or row is None:
            return
        if isinstance(row, Other):
            assert self.book.wording is not None
            page = other_page(self.book.wording, row.piece)
        else:
            shown = not self.workspace.settings.hide_official
            page = clause_page(self.book, row, self.state, official=shown)
        self.query_one(HangingText).show(page)

    @on(Outline.Chosen)
    def _know_clause(self, event: Outline.Chosen) -> None:
        self.show_page()
        self.query_one("#page", VerticalScroll).scroll_home(animate=False)
        clause = event.row
        if isinstance(clause, Other):
            self._show_ways(_Ways())
            return
        self.call_after_refresh(self._find_ways, clause)
        self.set_timer(_REST, lambda: self.keep_position(clause))

    @on(Outline.OptionSelected, "#outline")
    def _read_on(self) -> None:
        self.query_one("#page").focus()

    def _find_ways(self, clause: Clause) -> None:
        book = self.book
        if book is None or self.clause is not clause:
            return

        def find() -> _Ways:
            passages = self.workspace.finder.rests_on(book.guide, clause.id)
            return _Ways(book.links(clause), passages)

        self.work_on("ways", find, self._show_ways, quiet=True)

    def _show_ways(self, ways: _Ways) -> None:
        self._ways = ways
        shown = self.query_one("#ways", Rows)
        shown.display = bool(ways.links or ways.passages)
        shown.show(
            (
                *(partial(link_line, link) for link in ways.links),
                *(partial(line_of, passage) for passage in ways.passages),
            )
        )

    @on(OptionList.OptionSelected, "#ways")
    def _go_on(self, event: OptionList.OptionSelected) -> None:
        number = event.option_index
        if number < len(self._ways.links):
            if clause := self.clause:
                self._trail.append(clause.id)
            self.show_clause(self._ways.links[number].clause.id)
            return
        passage = self._ways.passages[number - len(self._ways.links)]
        if way := way_to(passage, self.workspace.settings.guide):
            self.post_message(way)
        else:
            self.app.push_screen(reading_of(passage))

    def _offer_guides(self, identities: tuple[Identity, ...]) -> None:
        offers = [Offer(one.id, one.name, f"{one.title}　{one.version}") for one in identities]
        words = "読むガイドラインを選んでください。自分のガイドラインは設定で決めます。"
        here = self.book.guide.id if self.book else None
        self.app.push_screen(ChoiceDialog("別の自治体", offers, words, here), self._read_guide)

    def _read_guide(self, guide_id: str | None) -> None:
        if guide_id:
            self._trail.clear()
            self.read(guide_id)

    def _kept_words(self, kept: Kept) -> str:
        assert self.book is not None
        kind = "メモ" if kept.body else "しおり"
        if kept.is_lost(self.book.guide):
            return f"{kind}　{kept.label}（いまの版に条文がありません）"
        changed = "（条文が改められました）" if kept.is_outdated(self.book.guide) else ""
        return f"{kind}　{kept.label}{changed}"

    def _open_kept(self, kept: Kept | None) -> None:
        if kept is None or self.book is None:
            return
        if not kept.is_lost(self.book.guide):
            self.show_clause(kept.clause)
            return
        words = f"{kept.label}（{kept.version} の版）\n{kept.words}"
        if kept.body:
            words += f"\n\nメモ: {kept.body}"
        offers = (Offer(False, "残しておく"), Offer(True, "外す"))
        dialog = ChoiceDialog("いまの版にない条文", offers, printable(words))
        self.app.push_screen(dialog, lambda sure: self._put_away(kept) if sure else None)

    def _put_away(self, kept: Kept) -> None:
        def change(store: "Store") -> None:
            from smtui.workspace import reader  # noqa: PLC0415 - sqlite

            reader.put_away(store, kept)

        self.change(change, "外しました。")
