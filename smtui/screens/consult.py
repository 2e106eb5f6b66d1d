"""相談する: whom the guide lets one ask, the question, and a record that it was asked."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from smtui.domain.guide import Clause
from smtui.domain.incident import Incident
from smtui.domain.playbook import Advice
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._incident_words import REFERENCE
from smtui.screens._line_input import LineInput
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_WORDS = "相手を選び、聞きたいことを書いて Enter を押すと、記録に残ります。送られはしません。"


Known = tuple[tuple[Advice, tuple[Clause, ...]], ...]
"""Whom one may ask about what, with the clauses."""


class ConsultScreen(SmtuiScreen):
    """One question to one addressee, kept as the lightest type of incident."""

    TITLE = "相談する"
    HINT = "記録されるだけで、相手には届きません。電話やメールで聞いたことを、ここに残します。"
    AUTO_FOCUS = "OptionList"
    SCOPED_CSS = False
    DEFAULT_CSS = """
    ConsultScreen OptionList { height: 1fr; }
    """

    def __init__(self, workspace: "Workspace", source: str = "", words: str = "") -> None:
        super().__init__(workspace)
        self._source = source
        self._about = words
        self._advice: tuple[Advice, ...] = ()

    def compose_body(self) -> ComposeResult:
        """Yield what it is about, the addressees and the line for the question."""
        about = f"{_WORDS}\n相談の元　{printable(self._about)}" if self._about else _WORDS
        yield Static(Content(about), classes="introduction", markup=False)
        rows = OptionList()
        rows.border_title = "だれに（矢印で選び、Enter で質問へ）"
        yield rows
        asked = f"「{self._about}」について、" if self._about else ""
        yield LineInput(asked, placeholder="聞きたいこと（書いて Enter）")

    def on_mount(self) -> None:
        """Load whom the guide names."""
        self.work_on("playbooks", self._load, self._show, words="相談先を調べています")

    @command("f5", "相談を記録する", palette=("聞いた", "残す"))
    def action_record(self) -> None:
        """だれに何を聞いたかを記録し、元の画面に戻ります。答えは後から書けます。"""
        at = self.query_one(OptionList).highlighted
        question = self.query_one(LineInput).value.strip()
        if at is None or at >= len(self._advice):
            self.tell("相談する相手を選んでください。")
        elif not question:
            self.tell("聞きたいことを書いてください。")
            self.query_one(LineInput).focus()
        else:
            self._record("、".join(self._advice[at].to), question)

    @on(Input.Submitted)
    def _take(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_record()

    @on(OptionList.OptionSelected)
    def _go_on(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.query_one(LineInput).focus()

    def _load(self) -> Known:
        from smtui.workspace.playbooks import advice  # noqa: PLC0415 - sqlite

        return advice(self.workspace)

    def _show(self, found: Known) -> None:
        rows = self.query_one(OptionList)
        self._advice = tuple(advice for advice, _ in found)
        rows.clear_options()
        rows.add_options([Option(_row(*known)) for known in found])
        rows.highlighted = 0 if found else None

    def _record(self, to: str, question: str) -> None:
        def record() -> Incident:
            from smtui.workspace.playbooks import ask  # noqa: PLC0415 - sqlite

            return ask(self.workspace, to, question, self._source)

        self.work_on(
            "write", record, self._done, words="記録しています", newest=False, lasting=True
        )

    def _done(self, incident: Incident) -> None:
        self.leave()
        words = f"相談を記録しました（事案{incident.number}）。答えは事案の一覧から書けます。"
        self.app.call_later(_tell_below, self.app, words)


def _tell_below(app: object, words: str) -> None:
    """Say it on the screen that is shown by now."""
    screen = getattr(app, "screen", None)
    if isinstance(screen, SmtuiScreen):
        screen.tell(words)


def _row(advice: Advice, clauses: tuple[Clause, ...]) -> Content:
    labels = "、".join(dict.fromkeys(clause.label for clause in clauses))
    mark = f"（{labels}）" if labels else REFERENCE
    words = printable(advice.text, one_line=True)
    return Content.assemble((f"{'、'.join(advice.to)}{mark}\n", "bold"), f"  {words}")
