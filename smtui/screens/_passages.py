"""Passages on screens: which place opens one, how a list shows it, and reading one in a dialog."""

from collections.abc import Iterable

from textual.content import Content

from smtui.domain.passage import Passage, Source
from smtui.screens import PLACES
from smtui.screens._dialogs import ReadDialog
from smtui.screens._messages import GoTo
from smtui.text import cells, printable, shorten

REFERENCE = "参考"
"""What is said of everything that rests on no clause."""


_OF_ANY_GUIDE = frozenset({Source.CLAUSE, Source.NOTE, Source.MEMO, Source.OFFICIAL, Source.STANCE})
"""What can be opened whoever's guide it stands in; the rest only in one's own."""


def way_to(passage: Passage, own: str | None) -> GoTo | None:
    """Return the way to the place that opens a passage, with the parts of its id.

    None where there is no such place, or it shows the own guide and the passage is of another.
    """
    if passage.source not in _OF_ANY_GUIDE and passage.guide not in ("", own):
        return None
    for place in PLACES:
        if passage.source.value in place.opens:
            return GoTo(place.id, tuple(passage.id.split("/")))
    return None


def reading_of(passage: Passage) -> ReadDialog:
    """Return a dialog with a passage that no place opens."""
    text = printable(passage.text)
    return ReadDialog(f"{kind_of(passage)}", f"{printable(passage.title)}\n\n{text}")


def kind_of(passage: Passage) -> str:
    """Return where a passage stands, and that it is 参考 where it rests on nothing."""
    rests = passage.clauses or passage.source in (Source.CLAUSE, Source.OFFICIAL, Source.MEMO)
    return passage.source.label if rests else f"{passage.source.label}・{REFERENCE}"


def line_of(passage: Passage, width: int) -> Content:
    """Return a passage as one row of a list."""
    head = f"{kind_of(passage)}　"
    title = passage.title if passage.source is not Source.CHECK else f"{passage.title}を点検"
    return Content(shorten(printable(head + title, one_line=True), width))


def with_marks(
    text: str, marks: Iterable[tuple[int, int]], style: str = "bold underline"
) -> Content:
    """Return a text with ranges of it marked; control characters are shown as blanks."""
    content = Content("".join(char if char.isprintable() or char == "\n" else " " for char in text))
    for start, end in marks:
        content = content.stylize(style, start, end)
    return content


def cut_around(text: str, marks: Iterable[tuple[int, int]], room: int) -> Content:
    """Return one row: the part of a text around its first mark that fits into `room` cells."""
    found = list(marks)
    start = 0
    if found and cells(text[: found[0][1]]) > room - 4:
        before, start = room // 3, found[0][0]
        while start and before > 0:
            start -= 1
            before -= cells(text[start])
    end, left = start, room - bool(start)
    while end < len(text) and left - cells(text[end]) >= (end + 1 < len(text)):
        left -= cells(text[end])
        end += 1
    row = with_marks(text.replace("\n", " "), found)[start:end]
    return Content.assemble("…" if start else "", row, "…" if end < len(text) else "")
