"""ことばで探す: one line to type in, what was found below it, the best first."""

from functools import partial
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from smtui.domain.passage import Source
from smtui.domain.search import Answer, Hit
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._hanging import EMPTY, HangingText, Paragraph, paragraphs
from smtui.screens._line_input import LineInput
from smtui.screens._passages import cut_around, kind_of, reading_of, way_to, with_marks
from smtui.screens._rows import Rows
from smtui.text import cells, printable, shorten

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_EVERYBODY = "共通"
_HOW = "漢字・かな・ローマ字のどれでも探せます。空白で区切ると、すべてを含むものを探します。"


class SearchScreen(SmtuiScreen):
    """Searches as one types."""

    CSS_PATH = "reading.tcss"
    TITLE = "ことばで探す"
    HINT = "ことばを打つと、そのつど探します。上下の矢印で選び、Enter で開きます。"
    PLACE = "search"
    BINDINGS = [  # noqa: RUF012
        Binding("down", "move('cursor_down')", show=False),
        Binding("up", "move('cursor_up')", show=False),
        Binding("pagedown", "move('page_down')", show=False),
        Binding("pageup", "move('page_up')", show=False),
    ]

    def __init__(self, workspace: "Workspace", query: str = "", guide_id: str = "") -> None:
        super().__init__(workspace)
        self._query = query
        self._own = guide_id or workspace.settings.guide
        self._everywhere = self._own is None
        self._answer = Answer(())
        self._names: dict[str, str] = {}

    def compose_body(self) -> ComposeResult:
        """Yield the line, what is said of the answer, the hits and the one under the cursor."""
        yield LineInput(self._query, placeholder="探すことば（例: 炎上、へんしん、shounin）")
        yield Static(Content(_HOW), id="said", markup=False)
        with Container(classes="panes"):
            yield Rows(classes="pane", id="hits")
            with VerticalScroll(id="found", can_focus=False):
                yield HangingText()

    def on_mount(self) -> None:
        """Get ready while the first word is typed."""
        self.query_one("#hits").border_title = self._where
        self.query_one(LineInput).focus()
        self.work_on("names", self.workspace.identities, self._know_names, quiet=True)
        self._search()

    @command("f5", "開く", palette=("条文を読む",))
    def action_open_hit(self) -> None:
        """選んだものを開きます。開く画面がないものは、ここで読めます。"""
        hit = self._chosen
        if hit is None:
            self._say_nothing_there()
        elif way := way_to(hit.passage, self.workspace.settings.guide):
            self.post_message(way)
        else:
            self.app.push_screen(reading_of(hit.passage))

    @command("f3", "前へ", palette=("前の結果",))
    def action_previous_hit(self) -> None:
        """1つ前の結果へ移ります。"""
        self._step("cursor_up")

    @command("f4", "次へ", palette=("次の結果",))
    def action_next_hit(self) -> None:
        """1つ次の結果へ移ります。"""
        self._step("cursor_down")

    @command("ctrl+l", "探す範囲", palette=("すべての自治体", "自分のガイドラインだけ"))
    def action_change_range(self) -> None:
        """自分のガイドラインだけを探すか、すべての自治体を探すかを切り替えます。"""
        if self._own is None:
            self.tell("自分のガイドラインが選ばれていないので、すべての自治体を探しています。")
            return
        self._everywhere = not self._everywhere
        self.query_one("#hits").border_title = self._where
        self._search()

    def action_move(self, way: str) -> None:
        """Move the cursor in the list without leaving the line."""
        getattr(self.query_one("#hits", Rows), f"action_{way}")()

    def _step(self, way: str) -> None:
        if self._answer.hits:
            self.action_move(way)
        else:
            self._say_nothing_there()

    def _say_nothing_there(self) -> None:
        typed = self._query.strip()
        self.tell("選べるものがありません。" if typed else "探すことばを打ってください。")

    @property
    def _where(self) -> str:
        if self._everywhere:
            return "すべての自治体（Ctrl+L で替える）"
        name = self._names.get(self._own or "", self._own or "")
        return f"{name}（Ctrl+L で替える）"

    @property
    def _chosen(self) -> Hit | None:
        at = self.query_one("#hits", Rows).highlighted
        return self._answer.hits[at] if at is not None and at < len(self._answer.hits) else None

    def _know_names(self, identities: object) -> None:
        self._names = {one.id: one.name for one in self.workspace.known_identities}
        self.query_one("#hits").border_title = self._where
        self._show(self._answer)

    @on(Input.Changed)
    def _know_query(self, event: Input.Changed) -> None:
        self._query = event.value
        self._search()

    @on(Input.Submitted)
    def _open_first(self) -> None:
        self.action_open_hit()

    def _search(self) -> None:
        query, own, everywhere = self._query, self._own, self._everywhere
        self.work_on(
            "search", lambda: self._find(query, own, everywhere), self._show, words="探しています"
        )

    def _find(self, query: str, own: str | None, everywhere: bool) -> Answer:
        from smtui.workspace.reader import memo_passages  # noqa: PLC0415 - sqlite

        with self.workspace.store() as store:
            memos = memo_passages(store)
            officials = self.workspace.officials.passages(store)
        return self.workspace.finder.find(
            query, own, everywhere=everywhere, memos=memos, officials=officials
        )

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        said = self.query_one("#said", Static)
        if not answer.words:
            said.update(Content(_HOW))
        elif not answer.hits:
            said.update(Content("見つかりません。短いことばや、別の言い方で試してください。"))
        else:
            shown = len(answer.hits)
            more = f"（近いものから {shown} 件を示しています）" if shown < answer.total else ""
            said.update(Content(printable(f"{answer.total} 件{more}　{answer.said}")))
        self._fill()

    def _fill(self) -> None:
        self.query_one("#hits", Rows).show(partial(self._row, hit) for hit in self._answer.hits)
        if not self._answer.hits:
            self.query_one(HangingText).show(())

    def _row(self, hit: Hit, room: int) -> Content:
        """Return a hit in two rows: where it stands, and the text around the find."""
        head = f"{self._owner(hit)}{kind_of(hit.passage)}　"
        title = with_marks(hit.passage.title.replace("\n", " "), hit.title_marks)
        left = room - cell_len(head)
        if cells(title.plain) > left:
            title = cut_around(hit.passage.title, hit.title_marks, left)
        return Content.assemble(
            head, title, "\n  ", cut_around(hit.passage.text, hit.text_marks, room - 2)
        )

    def _is_own(self, clause_id: str) -> bool:
        return clause_id.startswith(f"{self._own}-")

    def _owner(self, hit: Hit) -> str:
        if not self._everywhere:
            return ""
        return f"{self._names.get(hit.passage.guide, hit.passage.guide) or _EVERYBODY}　"

    @on(OptionList.OptionHighlighted, "#hits")
    def _explain(self) -> None:
        hit = self._chosen
        if hit is None:
            return
        passage = hit.passage
        owner = self._names.get(passage.guide, passage.guide) or _EVERYBODY
        shown = [
            Paragraph(Content.assemble((kind_of(passage), "bold"), f"　{owner}")),
            *paragraphs(with_marks(passage.title.replace("\n", " "), hit.title_marks)),
            EMPTY,
            *paragraphs(with_marks(passage.text, hit.text_marks)),
        ]
        if passage.source not in (Source.NOTE, Source.MEMO):
            ours = [name for name in passage.clauses if self._everywhere or self._is_own(name)]
            if labels := self.workspace.finder.labels(ours):
                shown += [EMPTY, Paragraph(Content(shorten("、".join(labels), 200)), "根拠: ")]
        self.query_one(HangingText).show(shown)
        self.query_one("#found", VerticalScroll).scroll_home(animate=False)

    @on(OptionList.OptionSelected, "#hits")
    def _open_selected(self) -> None:
        self.action_open_hit()
