"""What the reader keeps: the guide at hand, where one is, read marks, bookmarks and memos."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.content import Content

from smtui.domain.bookmark import ReaderState
from smtui.domain.guide import Clause
from smtui.domain.official import OTHER
from smtui.screens._base import SmtuiScreen
from smtui.screens._outline import Outline

if TYPE_CHECKING:
    from smtui.domain.official import Wording
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace
    from smtui.workspace.reader import Book


class ReadingScreen(SmtuiScreen):
    """Loads a guide and keeps what a person leaves on its clauses; `GuideScreen` shows it."""

    def __init__(self, workspace: "Workspace", clause_id: str, guide_id: str) -> None:
        super().__init__(workspace)
        self.book: Book | None = None
        self.state = ReaderState()
        self._wanted = clause_id
        self._guide_id = guide_id
        self._settled = False
        """False until it is known where to begin."""

    @property
    def clause(self) -> Clause | None:
        """The clause under the cursor."""
        return self.query_one(Outline).clause

    def show_page(self) -> None:
        """Show the clause under the cursor anew."""
        raise NotImplementedError

    def ask_for_guide(self) -> None:
        """Say how to choose a guide: none is set, none was asked for."""
        raise NotImplementedError

    # Loading

    def read(self, guide_id: str, clause_id: str = "") -> None:
        """Read a guide, at a clause or where one was last."""
        self._guide_id, self._wanted = guide_id, clause_id
        self._settled = bool(clause_id)
        self.work_on("book", self._find_book, self._know_book, words="ガイドラインを開いています")

    def _find_book(self) -> "Book | None":
        from smtui.workspace.reader import open_book, owner_of  # noqa: PLC0415 - the guides

        guide_id = self._guide_id or owner_of(self._wanted) or self.workspace.settings.guide
        return open_book(guide_id) if guide_id else None

    def _know_book(self, book: "Book | None") -> None:
        if book is None:
            self.ask_for_guide()
            return
        self.book, self._guide_id = book, book.guide.id
        self.state = ReaderState()
        outline = self.query_one(Outline)
        outline.open(book.guide.clauses, self.state)
        outline.border_title = Content(f"{book.guide.identity.name}　{book.guide.identity.version}")
        if self._settled and not self._wanted.startswith(OTHER):
            self.show_clause(self._wanted)
        self.load_state()

    def load_state(self) -> None:
        """Read anew what is kept on the clauses, and what document is attached to them."""
        self.work_on("state", self._find_state, self._know_state, quiet=True)

    def _find_state(self) -> "tuple[ReaderState, Wording | None]":
        from smtui.workspace.officials import wording_of  # noqa: PLC0415 - sqlite
        from smtui.workspace.reader import reader_state  # noqa: PLC0415

        assert self.book is not None
        guide = self.book.guide
        with self.workspace.store() as store:
            return reader_state(store, guide), wording_of(store, guide)

    def _know_state(self, found: "tuple[ReaderState, Wording | None]") -> None:
        assert self.book is not None
        self.state, wording = found
        if wording == self.book.wording:
            self.query_one(Outline).mark(self.state)
        else:
            self._take_wording(wording)
        if self._settled:
            self.show_page()
            return
        self._settled = True
        there = self.book.guide.clause(self.state.position)
        self.show_clause(there.id if there else self.book.guide.clauses[0].id)
        self._say_lost()

    def _take_wording(self, wording: "Wording | None") -> None:
        """Lay another document beside the clauses; the cursor stays where it is."""
        assert self.book is not None
        outline = self.query_one(Outline)
        here = self._wanted if self._wanted.startswith(OTHER) else outline.row and outline.row.id
        self._wanted = ""
        self.book = self.book._replace(wording=wording)
        outline.open(self.book.guide.clauses, self.state, wording)
        if here and self._settled:
            self.show_clause(here)

    def chosen_clause(self) -> Clause | None:
        """Return the clause under the cursor; say so where it is none."""
        if self.clause is None and self.query_one(Outline).row is not None:
            self.tell("ここは条文ではありません。条文に移ってから使ってください。")
        return self.clause

    def show_clause(self, clause_id: str) -> None:
        """Put the cursor on a clause, or on a piece of the document that words none.

        Says so where there is none of this id.
        """
        if self.book is None:
            return
        if clause_id.startswith(OTHER) and not self.query_one(Outline).has(clause_id):
            self.tell("付けた文書が替わったので、その原文は見つかりません。")
            clause_id = self.book.guide.clauses[0].id
        elif not self.query_one(Outline).has(clause_id):
            self.tell(f"条文「{clause_id}」は、いまの版にはありません。")
            clause_id = self.book.guide.clauses[0].id
        self.query_one(Outline).choose(clause_id)

    def _say_lost(self) -> None:
        assert self.book is not None
        lost = sum(
            one.is_lost(self.book.guide) for one in self.state.kept_in_order(self.book.guide)
        )
        if lost:
            self.tell(
                f"いまの版に条文がないしおり・メモが {lost} 件あります。Ctrl+L で見られます。"
            )

    # Keeping

    def keep_position(self, clause: Clause) -> None:
        """Keep where one is, unless one has gone on meanwhile."""
        if self.book is None or not self._settled or self.clause is not clause:
            return
        guide = self.book.guide

        def keep() -> None:
            from smtui.workspace.reader import stop_at  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                stop_at(store, guide, clause.id, self.workspace.now())

        self.work_on("position", keep, lasting=True, quiet=True)

    def set_read(self, clause: Clause, *, read: bool) -> None:
        """Put a read mark on a clause or take it away, on the screen at once."""
        assert self.book is not None
        guide, now = self.book.guide, self.workspace.now()
        marks = self.state.read | {clause.id} if read else self.state.read - {clause.id}
        self.state = self.state._replace(read=marks)
        self.query_one(Outline).mark(self.state)
        self.show_page()

        def change(store: "Store") -> None:
            from smtui.workspace import reader  # noqa: PLC0415 - sqlite

            if read:
                reader.mark_read(store, guide, clause.id, now)
            else:
                reader.mark_unread(store, guide, clause.id)

        self.change(change)

    def change(self, change: "Callable[[Store], None]", words: str = "") -> None:
        """Change what is kept, in a thread, then show it and say so."""

        def work() -> None:
            with self.workspace.store() as store:
                change(store)

        def done(_: None) -> None:
            if words:
                self.tell(words)
            self.load_state()

        self.work_on("change", work, done, words="保存しています", newest=False, lasting=True)
