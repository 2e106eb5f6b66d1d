"""Cutting a document into its provisions: articles, numbered items, paragraphs under headings.

Documents come from Word, from PDF and from web pages; rows may be broken for the paper, blanks may
be gone. What numbers a row counts only where it goes on counting, or begins to; everything else is
text. Nothing is left out: the pieces are slices that follow each other from the first character to
the last.
"""

import itertools
import re
from collections.abc import Sequence
from enum import Enum, auto

from smtui.domain.official import Piece
from smtui.intake.cutting_marks import PARTS, is_caption, stands_apart
from smtui.intake.cutting_path import Path
from smtui.intake.cutting_rows import CAPTION, Row, goes_on, joined, rows_of, ruled_width

_AHEAD = 200
"""Rows below a heading in which the next number is looked for."""
_NO_HEADING = re.compile(
    r"[。、\t]|(?<!はじめ)(?<!おわり)(?<!始め)(?<!終わり)(?<!最後)に$|[はがをでのへもりし]$|ること$"
)
"""What a plain heading does not hold, or does not end with."""


class _Kind(Enum):
    """What a row is."""

    MARK = auto()
    """It begins a numbered provision."""
    HEADING = auto()
    CAPTION = auto()
    """It belongs to the article below: （目的）."""
    TEXT = auto()


def cut(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a document, in order; together they are the whole text."""
    rows = rows_of(text)
    if not rows:
        return (Piece(0, len(text), (), "全文", "", "", text.strip()),) if text else ()
    pieces = _Cutter(rows).pieces()
    pieces[0] = pieces[0]._replace(start=0)
    for at, (piece, below) in enumerate(itertools.pairwise(pieces)):
        if piece.body == piece.heading and _stands_above(piece, below):
            pieces[at] = piece._replace(is_bare=True)
    return tuple(pieces)


def _stands_above(piece: Piece, below: Piece) -> bool:
    """Tell whether a piece is the heading of the next one."""
    if piece.item and piece.item[-1].endswith(PARTS):
        return below.item != piece.item
    if piece.item:
        return len(below.keys) > len(piece.item) and below.keys[: len(piece.item)] == piece.item
    return piece.keys == ("+1",) and below.keys != ("+1",)


class _Cutter:
    """Goes through the rows and gathers them into pieces."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._all = rows
        self._width = ruled_width(rows)
        self._path = Path()
        self._chapter = ""
        self._paragraph = 0
        """Which one of its provision the paragraph at hand is, from 1."""
        self._captions: list[Row] = []
        self._made: list[Piece] = []
        # the piece that is being gathered
        self._rows: list[Row] = []
        self._heading = ""
        self._named: tuple[tuple[str, ...], str, str] = (), "", ""
        """Its keys, label and chapter."""

    def pieces(self) -> list[Piece]:
        """Return all pieces."""
        for at, row in enumerate(self._all):
            broken = bool(at) and not self._captions and goes_on(self._all[at - 1], self._width)
            kind = self._kind(at, broken=broken)
            if kind is _Kind.CAPTION:
                self._captions.append(row)
            elif kind is not _Kind.TEXT or self._captions or self._begins(at, broken=broken):
                self._place(kind, at)
                self._begin(kind, row)
            else:
                self._path.talks = self._path.talks or not broken
                self._rows.append(row)
        self._rows += self._captions
        self._close()
        return self._made

    def _kind(self, at: int, *, broken: bool) -> _Kind:
        """Return what a row is; `broken` is true where the row above goes on in it."""
        row = self._all[at]
        if not broken and is_caption(row.text) and at + 1 < len(self._all):
            below = self._all[at + 1].mark
            if below and below.kind == "article":
                return _Kind.CAPTION
        if not broken and self._is_dressed(at):
            return _Kind.HEADING
        if row.mark and self._path.accepts(row.mark, broken=broken):
            return _Kind.MARK
        return _Kind.HEADING if not broken and self._is_plain_heading(at) else _Kind.TEXT

    def _is_dressed(self, at: int) -> bool:
        """Tell whether a row is a heading by its looks: 【運営】, ○はじめに, 附則."""
        row = self._all[at]
        if row.heading is None or not (row.is_short or stands_apart(row.text)):
            return False
        return not is_caption(row.text) or self._stands_above_text(at)

    def _is_plain_heading(self, at: int) -> bool:
        """Tell whether a short row stands above a sentence or above the first item of a list."""
        row = self._all[at]
        if not row.is_short or row.is_entry or row.mark or row.cells < 4:
            return False
        return not _NO_HEADING.search(row.words) and self._stands_above_text(at)

    def _stands_above_text(self, at: int) -> bool:
        if at + 1 == len(self._all):
            return False
        below = self._all[at + 1]
        if below.mark:
            return below.mark.number == 1 and below.mark.kind not in ("bullet", "part", "article")
        return not below.is_entry and (below.cells > CAPTION or below.words.endswith("。"))

    def _begins(self, at: int, *, broken: bool) -> bool:
        """Tell whether a row of text begins a piece of its own."""
        row, above = self._all[at], self._all[at - 1]
        if not self._rows or row.is_entry or above.is_entry:
            return True
        if broken:
            return False
        if len(self._rows) == 1 and self._heading:
            return self._path.has_silent_list  # else the first text below a heading belongs to it
        return not (above.is_short and row.is_short and not above.words.endswith("。"))

    def _place(self, kind: _Kind, at: int) -> None:
        """Go to where a piece begins."""
        row = self._all[at]
        if kind is _Kind.MARK and row.mark:
            self._path.enter(row.mark)
            self._paragraph = 1
            return
        self._paragraph = self._path.leave_lists(self._paragraph) + 1
        if kind is _Kind.HEADING:
            if not self._counts_on(at):
                self._path.leave()
            if not self._path.numbered or (row.heading is not None and self._path.is_top):
                self._chapter, self._paragraph = row.bare, 1

    def _counts_on(self, at: int) -> bool:
        """Tell whether the numbers below a heading go on counting those above it."""
        for row in self._all[at + 1 : at + _AHEAD]:
            if row.mark and row.mark.kind != "bullet":
                if self._path.accepts(row.mark, broken=False):
                    return self._path.counts_on(row.mark)
            elif row.heading is not None and row.is_short:
                return False
        return False

    def _begin(self, kind: _Kind, row: Row) -> None:
        """Close the piece at hand and begin the next one."""
        self._close()
        if kind is _Kind.MARK and self._path.is_chapter and row.is_short:
            self._chapter = row.bare
        headed = kind is _Kind.HEADING or (kind is _Kind.MARK and row.is_short)
        self._heading = row.bare if headed else ""
        if kind is _Kind.HEADING and self._chapter == self._heading:
            self._named = ("+1",), self._chapter, self._chapter
        else:
            where = self._path.keys(self._paragraph)
            label = self._path.label(self._chapter, self._paragraph)
            self._named = where, label, self._chapter
        self._rows = [*self._captions, row]
        self._captions = []

    def _close(self) -> None:
        if self._rows:
            body = joined(self._rows, self._width)
            heading = self._heading and body.partition("\n")[0]
            start, end = self._rows[0].start, self._rows[-1].end
            self._made.append(Piece(start, end, *self._named, heading, body))
