"""The last card before a draft is copied: what is open, what to confirm, who has to approve."""

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from smtui.domain.family import Severity
from smtui.domain.finding import Report
from smtui.screens._dialogs import Dialog
from smtui.screens._report_words import UNSEEN, counts, length_words
from smtui.text import printable, shorten

COPY = "本文をコピーする"
BACK = "戻って直す"


class ClosingDialog(Dialog[bool]):
    """Says what a person has to know before copying; True means copy."""

    KEYS = "↑↓ 選ぶ  Enter 決める  PageUp/Down 送る  Esc 戻る"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "turn(-1)", show=False, priority=True),
        Binding("pagedown", "turn(1)", show=False, priority=True),
    ]
    SCOPED_CSS = False
    DEFAULT_CSS = """
    ClosingDialog .item { height: auto; }
    ClosingDialog .item-dot { width: 2; }
    ClosingDialog .item-words { width: 1fr; height: auto; }
    """

    def __init__(self, report: Report) -> None:
        super().__init__("コピーの前に")
        self._report = report
        open_ones = report.at_or_above(Severity.WARN)
        self._answers = (False, True) if open_ones else (True, False)

    def compose_body(self) -> ComposeResult:
        """Yield the words and the two ways on; with open findings, going back comes first."""
        with VerticalScroll(can_focus=False):
            yield from _parts(self._report)
        yield OptionList(*(Content(COPY if answer else BACK) for answer in self._answers))

    def on_mount(self) -> None:
        """Begin at the first way on."""
        self.query_one(OptionList).focus()

    def action_turn(self, pages: int) -> None:
        """Scroll the text by pages."""
        text = self.query_one(VerticalScroll)
        text.scroll_relative(y=pages * max(1, text.size.height - 1), animate=False)

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._answers[event.option_index])


def _parts(report: Report) -> Iterator[Widget]:
    yield _bold(f"{report.verdict.label}（{counts(report)}）")
    yield Static(Content(f"文字数 {length_words(report.length)}"), markup=False)
    for finding in report.findings:
        excerpt = shorten(finding.excerpt, 24)
        where = f"「{excerpt}」" if excerpt else ""
        yield _item(f"【{finding.severity.label}】{finding.family.label}{where}")
    for failure in report.failed:
        yield _item(f"点検できなかった項目: {failure.check}")
    if report.questions:
        yield _bold("\nあなたに確かめていただくこと")
        for question in report.questions:
            yield _item(question.text + ("（参考）" if question.reference else ""))
    if report.route:
        who = report.route.approver or ("決裁は要りません" if report.route.decided else "定めなし")
        yield _bold(f"\n決裁　{who}")
        yield Static(Content(printable(report.route.text)), markup=False)
    yield Static(Content(f"\n{UNSEEN}"), markup=False)


def _bold(words: str) -> Static:
    return Static(Content.assemble((words, "bold")), markup=False)


def _item(words: str) -> Horizontal:
    """Return a line of a list: what runs over stands below the words, not below the dot."""
    return Horizontal(
        Static("・", classes="item-dot", markup=False),
        Static(Content(printable(words)), classes="item-words", markup=False),
        classes="item",
    )
