"""Text to read: paragraphs whose marks hang to the left, wrapped by 禁則 at every width."""

import itertools
import re
from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from smtui.domain.value import Value
from smtui.screens import _wrapping

_LEAST = 12
"""Cells that are left to the text however far its mark hangs."""
_DIGITS = "[0-9０-９]{1,2}"
_KANJI = "[一二三四五六七八九十]{1,3}"
_MARK = re.compile(
    f"[ 　]{{0,8}}(?:第(?:{_DIGITS}|{_KANJI})[条章項節号]?(?:の(?:{_DIGITS}|{_KANJI}))?[ 　]"
    f"|[(（](?:{_DIGITS}|{_KANJI}|[ア-ンa-z])[)）][ 　]?"
    f"|{_DIGITS}[.．、)）][ 　]?|[①-⑳][ 　]?|[ア-ン][ 　.．、]|[・※○●■□◎★☆－][ 　]?)"
)
"""What numbers an item: 第3条, (1), （一）, 1., ①, ア, ・, ※."""


class Paragraph(Value):
    """Some text, and what stands to its left."""

    body: Content
    mark: str = ""
    """Stands before the first row; the others begin below its end."""
    style: str = ""
    """Of the mark."""


EMPTY = Paragraph(Content(""))


def paragraphs(text: str | Content, mark: str = "") -> Iterator[Paragraph]:
    """Yield the lines of a text; the mark of a numbered item hangs, after `mark` on every line."""
    content = Content(text) if isinstance(text, str) else text
    for line in content.split("\n", allow_blank=True):
        found = _MARK.match(line.plain)
        size = found.end() if found and found.end() < len(line.plain) else 0
        yield Paragraph(line[size:] if size else line, mark + line.plain[:size])
        mark = " " * cell_len(mark)


def rows(paragraph: Paragraph, width: int) -> list[Content]:
    """Return the rows a paragraph takes in `width` cells, none of them wider."""
    hang = cell_len(paragraph.mark)
    if hang and width - hang < _LEAST:  # the mark gets a row of its own
        alone = [Content(row).stylize(paragraph.style) for row in _cut(paragraph.mark, width)]
        return [*alone, *rows(Paragraph(paragraph.body), width)]
    plain = paragraph.body.plain
    cuts = _wrapping.page_breaks(plain, width - hang)
    ends = [0, *cuts, len(plain)]
    made = []
    for number, (start, end) in enumerate(itertools.pairwise(ends)):
        row = paragraph.body[start : start + len(plain[start:end].rstrip())]
        head = " " * hang if number else (paragraph.mark, paragraph.style)
        made.append(Content.assemble(head, row) if hang else row)
    return made


def _cut(text: str, width: int) -> list[str]:
    return _wrapping.rows(text.rstrip(), width)


class HangingText(Widget):
    """Paragraphs, wrapped to the width at hand."""

    DEFAULT_CSS = "HangingText { height: auto; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._made: tuple[int, list[Content]] | None = None

    def show(self, shown: Iterable[Paragraph]) -> None:
        """Show paragraphs in the place of those before."""
        self._paragraphs = tuple(shown)
        self._made = None
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the number of rows at this width."""
        return len(self._rows(width))

    def render(self) -> Content:
        """Return the rows at the present width."""
        return Content("\n").join(self._rows(self.content_size.width))

    def _rows(self, width: int) -> list[Content]:
        if self._made is None or self._made[0] != width:
            made = [row for one in self._paragraphs for row in rows(one, max(width, 1))]
            self._made = width, made
        return self._made[1]
