"""The list of questions with what was answered: the body of the settings and the first run."""

from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from smtui.screens._base import SmtuiScreen
from smtui.screens._messages import ApplySettings
from smtui.screens._numbers import NUMBER_KEYS
from smtui.screens._parts import explanation
from smtui.screens._questions import change_for, questions
from smtui.text import cells, printable

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_LABEL_CELLS = 22


class AnswersScreen(SmtuiScreen):
    """Lists the questions; Enter or a digit asks one, and the answer is kept at once."""

    INTRODUCTION = ""
    """What stands above the list."""
    ALL_IN_TURN = False
    """Whether the next question follows an answer by itself."""
    LATER = True
    """Whether those questions stand there too that the first run leaves out."""
    BINDINGS = NUMBER_KEYS

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._questions = tuple(one for one in questions() if self.LATER or not one.later)
        self._following = False

    def compose_body(self) -> ComposeResult:
        """Yield what this is for, and the questions."""
        yield Static(Content(self.INTRODUCTION), classes="introduction", markup=False)
        with Container(classes="panes"):
            rows = OptionList(*self._options(), classes="pane")
            rows.border_title = "答え（矢印と Enter）"
            yield rows
            yield explanation()

    def on_mount(self) -> None:
        """Load the guides' names."""
        self.work_on("guides", self.workspace.identities, self._know_guides, words="読み込み中")

    def action_take(self, number: int) -> None:
        """Ask the question with this number."""
        if number < len(self._questions):
            self.query_one(OptionList).highlighted = number
            self._ask(number)

    def follow(self, number: int = 0) -> None:
        """Ask this question and, after each answer, the next one; Escape stops."""
        self._following = True
        self._ask(number)

    def after_last(self) -> None:
        """Do what comes when the last question was answered in turn."""

    def _know_guides(self, _identities: object) -> None:
        self._show()

    def _ask(self, number: int) -> None:
        question = self._questions[number]

        def keep(answer: Any) -> None:
            if answer is None:
                self._following = False
                return
            change = change_for(question, answer)
            self.work_on(
                "settings",
                lambda: self.workspace.change_settings(**change),
                lambda _: self._kept(number),
                words="設定を保存しています",
                newest=False,
                lasting=True,
            )

        self.app.push_screen(question.dialog(self.workspace), keep)

    def _kept(self, number: int) -> None:
        self._show()
        self.post_message(ApplySettings())
        if not self._following:
            return
        if number + 1 < len(self._questions):
            self._ask(number + 1)
        else:
            self._following = False
            self.after_last()

    def _show(self) -> None:
        shown = self.query_one(OptionList)
        at = shown.highlighted
        shown.clear_options()
        shown.add_options(self._options())
        shown.highlighted = at or 0
        self.refresh_title()

    def _options(self) -> list[Option]:
        rows = []
        for number, question in enumerate(self._questions, start=1):
            gap = " " * max(1, _LABEL_CELLS - cells(question.label))
            answer = printable(question.answer(self.workspace), one_line=True)
            rows.append(
                Option(Content.assemble((f" {number} ", "bold"), f"{question.label}{gap}{answer}"))
            )
        return rows

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        words = self._questions[event.option_index].about(self.workspace)
        self.query_one(".detail", Static).update(Content(printable(words)))

    @on(OptionList.OptionSelected)
    def _ask_selected(self, event: OptionList.OptionSelected) -> None:
        self._following = self.ALL_IN_TURN
        self._ask(event.option_index)
