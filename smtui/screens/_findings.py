"""The list of findings, painted line by line: a refilled table costs 20 to 50 ms a report."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from smtui.domain.family import Severity
from smtui.screens import _wrapping
from smtui.text import printable, shorten

if TYPE_CHECKING:
    from smtui.domain.finding import Finding
    from smtui.domain.guide import Guide

_MARGIN = 2
_EXCERPT_CELLS = 30


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list."""

    parts: tuple[tuple[str, str], ...]
    """Words, and the component class that styles them; empty for plain words."""
    number: int | None
    """Place of the finding in the report; None for words that belong to none."""

    @property
    def words(self) -> str:
        """The line without its styles."""
        return "".join(words for words, _ in self.parts)


class FindingsList(ScrollView, can_focus=True):
    """What was found, one after the other; one of them is selected."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "finding--block",
        "finding--warn",
        "finding--confirm",
        "finding--info",
        "finding--selected",
        "finding--ground",
    }

    DEFAULT_CSS = """
    FindingsList {
        overflow-x: hidden;
        .finding--block { text-style: bold reverse; color: $text-error; }
        .finding--warn { text-style: bold underline; color: $text-warning; }
        .finding--confirm { text-style: underline; color: $text-accent; }
        .finding--info { text-style: italic; color: $text-muted; }
        .finding--selected { text-style: bold; }
        .finding--ground { color: $text-muted; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "前の指摘", show=False),
        Binding("down", "step(1)", "次の指摘", show=False),
        Binding("pageup", "step(-5)", "5つ前の指摘", show=False),
        Binding("pagedown", "step(5)", "5つ先の指摘", show=False),
        Binding("home", "edge(-1)", "最初の指摘", show=False),
        Binding("end", "edge(1)", "最後の指摘", show=False),
        Binding("enter", "open", "根拠と直す案", show=False),
    ]
    """
    | Key | What it does |
    | :- | :- |
    | up, down, pageup, pagedown, home, end | select another finding |
    | enter | open the selected finding |
    """

    @dataclass
    class Selected(Message):
        """A person selected a finding in the list."""

        number: int

    @dataclass
    class Opened(Message):
        """A person wants to see a finding in full."""

        number: int

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._findings: tuple[Finding, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._guide: Guide | None = None
        self._rows: list[Row] = []
        self._width = 0
        self.selected: int | None = None
        """Place of the selected finding in the report."""

    # What the screen asks of it

    def show(
        self, findings: "Sequence[Finding]", guide: "Guide | None", notes: Sequence[str] = ()
    ) -> None:
        """Show other findings; `notes` are sentences that stand below them."""
        self._findings, self._guide, self._notes = tuple(findings), guide, tuple(notes)
        if self.selected is not None and self.selected >= len(self._findings):
            self.selected = len(self._findings) - 1 if self._findings else None
        self._lay_out()

    def select(self, number: int | None) -> None:
        """Select a finding and bring it into view; None selects none."""
        if number == self.selected:
            return
        self.selected = number
        self._lay_out()
        self._bring_into_view()

    # Painting

    def render_line(self, y: int) -> Strip:
        """Return a line of the list."""
        _, top = self.scroll_offset
        at = top + y
        base = self.rich_style
        if at >= len(self._rows):
            return Strip.blank(self.size.width, base)
        row = self._rows[at]
        selected = row.number is not None and row.number == self.selected
        segments = [
            Segment(words, base + self._style(name, selected=selected)) for words, name in row.parts
        ]
        strip = Strip(segments).adjust_cell_length(self.size.width, base)
        span = self.text_selection.get_span(at) if self.text_selection else None
        if span is not None:
            style = self.screen.get_component_rich_style("screen--selection")
            strip = _highlight(strip, row.words, span, style)
        return strip.apply_offsets(0, at)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the words a person marked with the mouse."""
        return selection.extract("\n".join(row.words for row in self._rows)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Paint the words marked with the mouse."""
        self.refresh()

    def notify_style_update(self) -> None:
        """Paint again in the colours of another theme."""
        super().notify_style_update()
        self.refresh()

    # What a person does

    def on_resize(self) -> None:
        """Wrap again for another width."""
        if self.scrollable_content_region.width != self._width:
            self._lay_out()

    def on_click(self, event: events.Click) -> None:
        """Select what is clicked; a click on the selected finding opens it."""
        at = self.scroll_offset.y + event.y
        number = self._rows[at].number if at < len(self._rows) else None
        if number is None:
            return
        self.post_message(self.Opened(number) if number == self.selected else self.Selected(number))

    def action_step(self, by: int) -> None:
        """Select a finding further up or down."""
        if self._findings:
            here = self.selected if self.selected is not None else (-1 if by > 0 else 0)
            self.post_message(self.Selected(min(max(here + by, 0), len(self._findings) - 1)))

    def action_edge(self, side: int) -> None:
        """Select the first or the last finding."""
        if self._findings:
            self.post_message(self.Selected(0 if side < 0 else len(self._findings) - 1))

    def action_open(self) -> None:
        """Open the selected finding."""
        if self._findings:
            self.post_message(self.Opened(self.selected or 0))

    # Inside

    def _style(self, name: str, *, selected: bool) -> Style:
        style = self.get_component_rich_style(name, partial=True) if name else Style.null()
        if selected and not name:
            style += self.get_component_rich_style("finding--selected", partial=True)
        return style

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        if not self._width:
            return
        self._rows = list(self._all_rows(max(20, self._width - 1)))
        self.virtual_size = Size(0, len(self._rows))
        self.refresh()

    def _all_rows(self, width: int) -> Iterator[Row]:
        for number, finding in enumerate(self._findings):
            mark = "▶ " if number == self.selected else "  "
            grounds = grounds_of(finding, self._guide)
            for at, parts in enumerate(_finding_rows(finding, grounds, width)):
                yield Row(((mark if at == 0 else "  ", ""), *parts), number)
        for note in self._notes:
            for words in _wrapping.rows(note, width):
                yield Row(((words, "finding--ground"),), None)

    def _bring_into_view(self) -> None:
        lines = [at for at, row in enumerate(self._rows) if row.number == self.selected]
        if lines and self.selected is not None:
            region = Region(0, lines[0], 1, len(lines))
            self.scroll_to_region(region, animate=False, force=True)


Parts = tuple[tuple[str, str], ...]


def grounds_of(finding: "Finding", guide: "Guide | None") -> str:
    """Return the labels of the clauses a finding rests on, or that it rests on none."""
    clauses = [clause for name in finding.clauses if guide and (clause := guide.clause(name))]
    if not clauses:
        return "参考：この手引きに定めはありません" if guide else "参考：一般的な注意です"
    return "根拠：" + "、".join(dict.fromkeys(clause.label for clause in clauses))


def severity_class(severity: Severity) -> str:
    """Return the component class that styles a severity."""
    return f"finding--{severity.word}"


@lru_cache(maxsize=2048)
def _finding_rows(finding: "Finding", grounds: str, width: int) -> tuple[Parts, ...]:
    room = width - _MARGIN
    excerpt = shorten(finding.excerpt, _EXCERPT_CELLS)
    aside = "・見送り済み" if finding.dismissal else ""
    head = f"【{finding.severity.label}{aside}】"
    subject = f" {finding.family.label}　{f'「{excerpt}」' if excerpt else '（全体）'}"
    first: Parts = (
        (head, severity_class(finding.severity)),
        (shorten(subject, room - cell_len(head)), ""),
    )
    message = _wrapping.rows(printable(finding.message), room)
    ground = _wrapping.rows(grounds, room)
    if cell_len(message[-1]) + 2 + cell_len(grounds) <= room:
        last: Parts = ((f"{message[-1]}　", ""), (grounds, "finding--ground"))
        return (first, *(((words, ""),) for words in message[:-1]), last)
    return (
        first,
        *(((words, ""),) for words in message),
        *(((words, "finding--ground"),) for words in ground),
    )


def _highlight(strip: Strip, words: str, span: tuple[int, int], style: Style) -> Strip:
    """Return a line in which the code points of `span` are shown as marked with the mouse."""
    first, last = span
    start = cell_len(words[:first])
    end = strip.cell_length if last == -1 else cell_len(words[:last])
    before, inside, after = (
        strip.crop(0, start),
        strip.crop(start, end),
        strip.crop(end, strip.cell_length),
    )
    return Strip.join([before, inside.apply_style(style), after])
