"""The rows of a document: how long they are, what they begin with, which were broken for paper."""

import itertools
from collections.abc import Sequence

from smtui.domain.value import Value
from smtui.intake.cutting_marks import Mark, heading_end, mark_of, markdown_end
from smtui.text import cells

CAPTION = 60
"""Cells that a heading has at most."""
_FULL = 0.85
"""A row that is so much of the width goes on in the next one, unless a sentence ends with it."""
_RULED = 44
"""Cells that a row has at least where rows are broken for the paper."""
_ENDS = ("。", "．", "」", "）", ")", "！", "？", "：", ":")
_BLANKS = " 　\t"


class Row(Value):
    """One row of the document that is not blank."""

    start: int
    end: int
    """Up to the beginning of the next row, blank rows included."""
    text: str
    """Without the line break."""
    cells: int
    mark: Mark | None
    heading: int | None
    """Where its words begin if it is dressed as a heading."""
    is_entry: bool
    """True for a row of a table: cells parted by tabs."""

    @property
    def words(self) -> str:
        """The row without blanks around it."""
        return self.text.strip(_BLANKS)

    @property
    def bare(self) -> str:
        """The words of a heading without what is only its dress."""
        return self.text[self.heading or 0 :].strip(_BLANKS)

    @property
    def is_short(self) -> bool:
        """Tell whether it may be a heading or an entry of a list: no sentence, nothing broken."""
        return self.cells <= CAPTION and not self.words.endswith(("。", "、", "，"))


def rows_of(text: str) -> list[Row]:
    """Return the rows that are not blank; blank ones belong to the row above."""
    found: list[Row] = []
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        words = line.rstrip()
        if words.strip(_BLANKS):
            is_entry = "\t" in line.strip(" 　\r\n")
            marks = mark_of(words), heading_end(words)
            found.append(Row(start, end, words, cells(words), *marks, is_entry))
        elif found:
            found[-1] = found[-1]._replace(end=end)
        start = end
    return found


def ruled_width(rows: Sequence[Row]) -> int:
    """Return the cells of a full row; 0 where every row is a paragraph of its own."""
    long = sorted(row.cells for row in rows if row.cells >= _RULED)
    if len(long) < 4:
        return 0
    width = long[len(long) * 9 // 10]
    full = [row for row in rows if row.cells >= _FULL * width]
    broken = sum(not row.words.endswith(_ENDS) for row in full)
    beyond = sum(one > 1.3 * width for one in long)
    return width if broken * 3 >= len(full) and beyond * 20 <= len(long) else 0


def goes_on(row: Row, width: int) -> bool:
    """Tell whether a row was broken for the paper, or breaks off within a sentence."""
    if row.words.endswith("、"):
        return True
    if width:
        return row.cells >= _FULL * width and not row.words.endswith("。")
    return row.cells > CAPTION and not row.words.endswith(_ENDS)


def joined(rows: Sequence[Row], width: int) -> str:
    """Return rows as text to read: those that were broken for the paper are one again."""
    parts = [rows[0].text[markdown_end(rows[0].text) :].strip(_BLANKS)]
    for above, row in itertools.pairwise(rows):
        words = row.words
        if not goes_on(above, width):
            parts.append("\n")
        elif parts[-1][-1:].isascii() and words[:1].isascii():
            parts.append(" ")
        parts.append(words)
    return "".join(parts)
