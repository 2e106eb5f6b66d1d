"""The outline of a guide: chapters as headings, clauses as rows with what is kept on them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Union

from rich.cells import cell_len
from textual import on
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList

from smtui.domain.official import other_name
from smtui.domain.value import Value
from smtui.screens._rows import Rows
from smtui.text import printable, shorten

if TYPE_CHECKING:
    from smtui.domain.bookmark import ReaderState
    from smtui.domain.guide import Clause
    from smtui.domain.official import Piece, Wording

READ, BOOKMARK, MEMO, CHANGED = "済", "栞", "記", "改"
"""What stands before and behind the label of a clause; 改: its official wording has changed."""
OTHERS = "その他の原文"
"""The heading above the pieces of the attached document that word no clause."""


class Other(Value):
    """A piece of the attached document that words no clause, as a row."""

    id: str
    """By which a screen opens it; no clause has it."""
    piece: "Piece"


class Heading(Value):
    """The heading of a chapter, as a row."""

    words: str


Line = Union["Clause", Other, Heading]


class Outline(Rows):
    """All clauses of a guide, in document order, then what else the attached document says."""

    class Chosen(Message):
        """Something else is under the cursor: a clause, or a piece that words none."""

        def __init__(self, row: "Clause | Other") -> None:
            super().__init__()
            self.row = row

    def __init__(self) -> None:
        super().__init__(id="outline")
        self._state: ReaderState | None = None
        self._wording: Wording | None = None
        self._rows: list[Line] = []

    def open(
        self, clauses: "Sequence[Clause]", state: "ReaderState", wording: "Wording | None" = None
    ) -> None:
        """Show the clauses of a guide, and the pieces of a document that word none of them."""
        self._state, self._wording = state, wording
        self._rows = []
        chapter = ""
        for clause in clauses:
            if clause.chapter != chapter:
                chapter = clause.chapter
                self._rows.append(Heading(chapter))
            self._rows.append(clause)
        if wording and wording.others:
            self._rows.append(Heading(OTHERS))
            self._rows += [Other(other_name(n), wording.pieces[n]) for n in wording.others]
        headings = [n for n, row in enumerate(self._rows) if isinstance(row, Heading)]
        self.show((partial(self._row, row) for row in self._rows), disabled=headings)

    def mark(self, state: "ReaderState") -> None:
        """Show what is kept on the clauses, where it has changed."""
        old, self._state = self._state, state
        touched = _kept(state) if old is None else _kept(state) ^ _kept(old)
        names = {name for name, _ in touched}
        for number, row in enumerate(self._rows):
            if not isinstance(row, Heading) and row.id in names:
                self.renew(number)

    @property
    def row(self) -> "Clause | Other | None":
        """What is under the cursor."""
        if self.highlighted is None or self.highlighted >= len(self._rows):
            return None
        row = self._rows[self.highlighted]
        return None if isinstance(row, Heading) else row

    @property
    def clause(self) -> "Clause | None":
        """The clause under the cursor; None on a piece that words none."""
        row = self.row
        return None if isinstance(row, Other) else row

    def has(self, name: str) -> bool:
        """Tell whether there is a row of this id."""
        return any(row.id == name for row in self._rows if not isinstance(row, Heading))

    def choose(self, name: str) -> None:
        """Put the cursor on a clause, or on a piece that words none."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, Heading) and row.id == name:
                if self.highlighted == number:
                    self.post_message(self.Chosen(row))
                self.highlighted = number
                self.scroll_to_highlight()

    def step(self, by: int) -> bool:
        """Go on by rows; return False where there are no more."""
        rows = [row for row in self._rows if not isinstance(row, Heading)]
        here = self.row
        at = rows.index(here) + by if here else 0
        if 0 <= at < len(rows):
            self.choose(rows[at].id)
            return True
        return False

    @on(OptionList.OptionHighlighted)
    def _tell(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if row := self.row:
            self.post_message(self.Chosen(row))

    def _row(self, row: Line, room: int) -> Content:
        if isinstance(row, Heading):
            return Content(shorten(printable(row.words, one_line=True), room)).stylize("bold")
        if isinstance(row, Other):
            label = printable(row.piece.label, one_line=True)
            return Content(shorten(f"　{label} {row.piece.body}", room))
        assert self._state is not None
        read = READ if row.id in self._state.read else "　"
        kept = BOOKMARK if self._state.bookmark(row.id) else ""
        kept += MEMO if self._state.memo(row.id) else ""
        kept += CHANGED if self._wording and row.id in self._wording.changed else ""
        head = f"{read}{printable(row.label, one_line=True)} {kept}{' ' if kept else ''}"
        left = room - cell_len(head)
        return Content(head + (shorten(row.text, left) if left > 3 else ""))


def _kept(state: "ReaderState") -> set[tuple[str, str]]:
    return {
        *((name, READ) for name in state.read),
        *((kept.clause, BOOKMARK) for kept in state.bookmarks),
        *((kept.clause, MEMO) for kept in state.memos),
    }
