"""The outline of a guide: chapters as headings, clauses as rows with what is kept on them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual import on
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList

from smtui.screens._rows import Rows
from smtui.text import printable, shorten

if TYPE_CHECKING:
    from smtui.domain.bookmark import ReaderState
    from smtui.domain.guide import Clause

READ, BOOKMARK, MEMO = "済", "栞", "記"
"""What stands before and behind the label of a clause."""


class Outline(Rows):
    """All clauses of a guide, in document order."""

    class Chosen(Message):
        """Another clause is under the cursor."""

        def __init__(self, clause: "Clause") -> None:
            super().__init__()
            self.clause = clause

    def __init__(self) -> None:
        super().__init__(id="outline")
        self._clauses: tuple[Clause, ...] = ()
        self._state: ReaderState | None = None
        self._rows: list[Clause | str] = []

    def open(self, clauses: "Sequence[Clause]", state: "ReaderState") -> None:
        """Show the clauses of a guide."""
        self._clauses, self._state = tuple(clauses), state
        self._rows = []
        chapter = ""
        for clause in clauses:
            if clause.chapter != chapter:
                chapter = clause.chapter
                self._rows.append(chapter)
            self._rows.append(clause)
        headings = [n for n, row in enumerate(self._rows) if isinstance(row, str)]
        self.show((partial(self._row, row) for row in self._rows), disabled=headings)

    def mark(self, state: "ReaderState") -> None:
        """Show what is kept on the clauses, where it has changed."""
        old, self._state = self._state, state
        touched = _kept(state) if old is None else _kept(state) ^ _kept(old)
        names = {name for name, _ in touched}
        for number, row in enumerate(self._rows):
            if not isinstance(row, str) and row.id in names:
                self.renew(number)

    @property
    def clause(self) -> "Clause | None":
        """The clause under the cursor."""
        if self.highlighted is None or self.highlighted >= len(self._rows):
            return None
        row = self._rows[self.highlighted]
        return None if isinstance(row, str) else row

    def choose(self, clause_id: str) -> None:
        """Put the cursor on a clause."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, str) and row.id == clause_id:
                if self.highlighted == number:
                    self.post_message(self.Chosen(row))
                self.highlighted = number
                self.scroll_to_highlight()

    def step(self, by: int) -> bool:
        """Go on by clauses; return False where there are no more."""
        here = self.clause
        at = self._clauses.index(here) + by if here else 0
        if 0 <= at < len(self._clauses):
            self.choose(self._clauses[at].id)
            return True
        return False

    @on(OptionList.OptionHighlighted)
    def _tell(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if clause := self.clause:
            self.post_message(self.Chosen(clause))

    def _row(self, row: "Clause | str", room: int) -> Content:
        if isinstance(row, str):
            return Content(shorten(printable(row, one_line=True), room)).stylize("bold")
        assert self._state is not None
        read = READ if row.id in self._state.read else "　"
        kept = BOOKMARK if self._state.bookmark(row.id) else ""
        kept += MEMO if self._state.memo(row.id) else ""
        head = f"{read}{printable(row.label, one_line=True)} {kept}{' ' if kept else ''}"
        left = room - cell_len(head)
        return Content(head + (shorten(row.text, left) if left > 3 else ""))


def _kept(state: "ReaderState") -> set[tuple[str, str]]:
    return {
        *((name, READ) for name in state.read),
        *((kept.clause, BOOKMARK) for kept in state.bookmarks),
        *((kept.clause, MEMO) for kept in state.memos),
    }
