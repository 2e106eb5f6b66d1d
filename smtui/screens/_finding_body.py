"""A finding in full with its clauses, and the repairs to choose from: for dialog and pane."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.screens._messages import GoTo
from smtui.screens._numbers import COUNT, DIGITS, NUMBER_KEYS
from smtui.screens._report_words import finding_parts, subject_of
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.finding import Finding
    from smtui.domain.guide import Guide


_ASIDE = "見送る（わけを書きます）"
_CLAUSE = "根拠の条文を読む"
_ASK = "だれかに相談する"


class FindingBody(Vertical):
    """Why, the clauses in full, and below them what can be done."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "turn(-1)", show=False, priority=True),
        Binding("pagedown", "turn(1)", show=False, priority=True),
        *NUMBER_KEYS,
    ]

    @dataclass
    class Chosen(Message):
        """A person chose a repair, or None: to mend it by hand."""

        repair: str | None

    @dataclass
    class Wanted(Message):
        """A person wants something done about the finding that the screen can do."""

        action: str
        """Of a command of the screen, without `action_`."""

    def __init__(
        self,
        empty: str = "",
        finding: "Finding | None" = None,
        guide: "Guide | None" = None,
        repairs: Sequence[str] = (),
        *,
        keeps: bool = True,
    ) -> None:
        """Show a finding; `keeps`: what is judged goes to the disk, so it can be set aside."""
        super().__init__()
        self._keeps = keeps
        self._empty = empty
        self._shown = finding, guide
        self._repairs = tuple(repairs)

    def compose(self) -> ComposeResult:
        """Yield the words and the list."""
        with VerticalScroll(can_focus=False):
            yield Static(self._words(), markup=False)
        yield OptionList(*self._options())

    def show(
        self, finding: "Finding | None", guide: "Guide | None", repairs: Sequence[str]
    ) -> None:
        """Show another finding; None shows the words for an empty pane."""
        before = self._shown, self._repairs
        self._shown, self._repairs = (finding, guide), tuple(repairs)
        if before == (self._shown, self._repairs):
            return
        self.query_one(Static).update(self._words())
        self.query_one(VerticalScroll).scroll_home(animate=False)
        listed = self.query_one(OptionList)
        listed.clear_options()
        listed.add_options(self._options())
        listed.highlighted = 0 if finding else None

    def begin(self) -> None:
        """Let the person choose, the first repair first."""
        self.query_one(OptionList).focus()

    def action_turn(self, pages: int) -> None:
        """Scroll the text by pages."""
        text = self.query_one(VerticalScroll)
        text.scroll_relative(y=pages * max(1, text.size.height - 1), animate=False)

    def action_take(self, number: int) -> None:
        """Take the repair with this number, or one of the ways behind the repairs."""
        ways = self._ways()
        if number < len(ways):
            self.post_message(ways[number][1])

    @on(OptionList.OptionSelected)
    def _take_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_take(event.option_index)

    def _words(self) -> Content:
        finding, guide = self._shown
        if finding is None:
            return Content(self._empty)
        return Content.assemble(*finding_parts(finding, guide))

    def _options(self) -> list[Option]:
        return [
            Option(Content.assemble((f"{DIGITS[n] if n < COUNT else ' '} ", "bold"), line))
            for n, (line, _) in enumerate(self._ways())
        ]

    def _ways(self) -> list[tuple[str, Message]]:
        """Return what can be done about the finding, in words, and what is said of it."""
        finding = self._shown[0]
        if finding is None:
            return []
        found: list[tuple[str, Message]] = [
            (repair_words(repair), self.Chosen(repair)) for repair in self._repairs
        ]
        by_hand = "自分で直す" if self._repairs else "本文に戻る（直す案はありません）"
        found.append((by_hand, self.Chosen(None)))
        if self._keeps:
            words = _ASIDE if finding.dismissal is None else "見送りをやめて、指摘に戻す"
            found.append((words, self.Wanted("set_aside")))
        if finding.clauses:
            found.append((_CLAUSE, self.Wanted("read_clause")))
        subject = subject_of(finding)
        return [*found, (_ASK, GoTo("consult", (subject.source, subject.words)))]


def repair_words(repair: str) -> str:
    """Return what a repair does, in words."""
    return f"「{printable(repair, one_line=True)}」に置き換える" if repair else "この部分を削る"
