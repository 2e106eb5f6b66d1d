"""The editor of the draft: Japanese typing, findings marked in the text, nothing that blinks."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any, ClassVar

from rich.containers import Lines
from rich.text import Text
from textual import events, on
from textual.widgets import TextArea

from smtui.domain.draft import Span
from smtui.screens import _wrapping
from smtui.screens._filter import clean_paste
from smtui.screens._inputs import AreaInput
from smtui.screens._marks import Mark, Stretch, by_line, moved

_wrapping.install()

_SURROGATES = re.compile("[\ud800-\udfff]")
_LOOSE_VOICING = re.compile("[\u3040-\u30ff][\u3099\u309a]")


def as_typed(raw: str) -> str:
    """Return pasted or loaded text as a person would have typed it.

    One kind of line break, no control or direction characters, か with a loose ゛ as が. Nothing
    else is composed: full normalisation would change the letters of people's names.
    """
    text = _SURROGATES.sub("", clean_paste(raw))
    return _LOOSE_VOICING.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


class DraftEditor(AreaInput):
    """A text area that shows findings where they stand and takes everything an IME sends."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "mark--block",
        "mark--warn",
        "mark--confirm",
        "mark--info",
        "mark--current",
    }
    """
    | Class | What it marks |
    | :- | :- |
    | `mark--block` … `mark--info` | the words of a finding, by its severity |
    | `mark--current` | the words of the selected finding |
    """

    DEFAULT_CSS = """
    DraftEditor {
        border: none;
        padding: 0 1;
        &:focus { border: none; }
        .mark--block { text-style: bold reverse; color: $text-error; }
        .mark--warn { text-style: bold underline; color: $text-warning; }
        .mark--confirm { text-style: underline; color: $text-accent; }
        .mark--info { text-style: italic; color: $text-muted; }
        .mark--current { background: $primary 40%; }
    }
    """

    def __init__(self, text: str = "", *, placeholder: str = "", id: str | None = None) -> None:
        self._marks: tuple[Mark, ...] = ()
        self._marked_text = ""
        self._counted_text = ""
        self._stretches: dict[int, list[Stretch]] = {}
        self._current: int | None = None
        self.revision = 0
        """Counts the states of the text; an answer about another state is an old one."""
        super().__init__(
            as_typed(text),
            id=id,
            placeholder=placeholder,
            show_line_numbers=False,
        )
        self._marked_text = self._counted_text = self.text

    # What the screen asks of it

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The findings as they stand now; one whose words were edited is missing."""
        return self._marks

    @property
    def caret(self) -> int:
        """Where the caret is, in code points from the beginning."""
        return self._offset_of(self.cursor_location)

    def show_marks(self, marks: Iterable[Mark], text: str) -> None:
        """Show the findings of a report on `text`; caret and view stay."""
        now = self.text
        self._marked_text = now
        self._set_marks(tuple(marks) if now == text else moved(marks, text, now))

    def show_current(self, number: int | None) -> None:
        """Show which finding is selected."""
        if number != self._current:
            self._current = number
            self.notify_style_update()
            self.refresh()

    def go_to(self, span: Span) -> None:
        """Put the caret at the beginning of a span and bring it into view."""
        self.move_cursor(self._location_of(span.start))
        self.scroll_cursor_visible()

    def put(self, span: Span, words: str) -> None:
        """Replace a span by other words, undoable as one step."""
        self.history.checkpoint()
        start, end = self._location_of(span.start), self._location_of(span.end)
        result = self.replace(words, start, end, maintain_selection_offset=False)
        self.history.checkpoint()
        self.move_cursor(result.end_location)

    def put_all(self, text: str) -> None:
        """Replace the whole text, undoable as one step."""
        self.put(Span(0, len(self.text)), as_typed(text))

    def begin(self, text: str) -> None:
        """Start with another text, without a way back to the one before."""
        self._set_marks(())
        self.load_text(as_typed(text))
        self.revision += 1
        self._marked_text = self._counted_text = self.text

    # Hooks of TextArea

    def get_line(self, line_index: int) -> Text:
        """Return a line with its findings marked."""
        line = _Line(self.document.get_line(line_index), end="", no_wrap=True)
        for start, end, mark in self._stretches.get(line_index, ()):
            line.stylize(self._style(f"mark--{mark.severity.word}"), start, end)
            if mark.number == self._current:
                line.stylize(self._style("mark--current"), start, end)
        return line

    def find_matching_bracket(self, bracket: str, search_from: tuple[int, int]) -> None:
        """Find none: prose needs no partner shown, and looking through 100 kB takes time."""

    @on(TextArea.Changed)
    def follow_the_text(self) -> None:
        """Move the marks with their words, before anything is painted."""
        text = self.text
        if text != self._counted_text:
            self._counted_text = text
            self.revision += 1
        if text != self._marked_text:
            old, self._marked_text = self._marked_text, text
            self._set_marks(moved(self._marks, old, text))

    async def _on_paste(self, event: events.Paste) -> None:
        """Take all lines of what is pasted, as one step that can be undone."""
        event.stop()
        event.prevent_default()
        self.history.checkpoint()
        result = self.replace(
            as_typed(event.text), *self.selection, maintain_selection_offset=False
        )
        self.history.checkpoint()
        self.move_cursor(result.end_location)

    # Inside

    def _set_marks(self, marks: tuple[Mark, ...]) -> None:
        if not (marks or self._marks):
            return
        stretches = by_line(marks, self.document.lines)
        self._marks = marks
        if stretches != self._stretches:
            self._stretches = stretches
            self.notify_style_update()
            self.refresh()

    def _style(self, name: str) -> Any:
        return self.get_component_rich_style(name, partial=True)

    def _offset_of(self, location: tuple[int, int]) -> int:
        row, column = location
        return sum(len(line) + 1 for line in self.document.lines[:row]) + column

    def _location_of(self, offset: int) -> tuple[int, int]:
        lines = self.document.lines
        for row, line in enumerate(lines):
            if offset <= len(line):
                return row, offset
            offset -= len(line) + 1
        return len(lines) - 1, len(lines[-1])


class _Line(Text):
    """A line that cuts out only the row asked for.

    TextArea divides the whole line again for each row it paints: 70 ms a key on a line of 10,000
    characters. It then counts the tabs of the rows before, of which there are none without tabs.
    """

    def divide(self, offsets: Iterable[int]) -> Lines:
        """Return the rows of the line."""
        if "\t" in self.plain:
            return super().divide(offsets)
        return _Rows(self, [0, *offsets, len(self)])


class _Rows(Lines):
    """The rows of a line without tabs; only the one asked for first is cut out."""

    def __init__(self, line: Text, ends: list[int]) -> None:
        super().__init__()
        self._line = line
        self._ends = ends
        self._asked = False

    def __getitem__(self, index: Any) -> Any:
        """Return the row asked for, then empty rows."""
        if self._asked:
            return Text()
        self._asked = True
        return _cut(self._line, self._ends[index], self._ends[index + 1])


def _cut(line: Text, start: int, end: int) -> Text:
    """Return part of a line with its styles."""
    part = line.blank_copy(line.plain[start:end])
    for first, last, style in line.spans:
        if first < end and last > start:
            part.stylize(style, max(0, first - start), min(end, last) - start)
    return part
