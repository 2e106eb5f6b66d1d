"""問い: one question after the other, of a lesson or of today's review, with what was wrong."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from smtui.domain.review import Choice, Round, Sureness, order
from smtui.domain.value import Value
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._dialogs import ChoiceDialog, Offer, ReadDialog
from smtui.screens._learning import (
    NO_GUIDE,
    Parts,
    asked_parts,
    clauses_page,
    correction,
    judged_parts,
    offer,
)
from smtui.screens._messages import GoTo, Subject
from smtui.screens._numbers import NUMBER_KEYS

if TYPE_CHECKING:
    from smtui.domain.lesson import Question
    from smtui.domain.review import Card
    from smtui.workspace.desk import Workspace
    from smtui.workspace.lessons import Syllabus

_SURENESS = [Offer(sure, sure.label) for sure in Sureness]
_NEXT, _CLAUSE = "次の問いへ進む", "決め手の条文を読む"


class _Asked(Value):
    """What is to be answered now."""

    learned: "Syllabus"
    question: "Question | None"
    """None where nothing is left."""
    card: "Card | None"
    """What earlier answers have come to."""
    left: int
    """How many are left, with this one."""
    lead: str
    """Why it is asked, or where one is."""
    more: int
    """How many further ones could be reviewed today."""

    @property
    def shown(self) -> tuple[int, ...]:
        """The options in the order this attempt offers them."""
        assert self.question is not None
        return order(self.question, self.card.answers if self.card else 0)


class QuestionScreen(SmtuiScreen):
    """Asks; each answer is on the disk before anything is said about it."""

    CSS_PATH = "learning.tcss"
    TITLE = "問い"
    PLACE = "question"
    HINT = "答えを矢印と Enter か数字で選び、どのくらい自信があるかも答えます。"
    BINDINGS = [  # noqa: RUF012
        *NUMBER_KEYS,
        Binding("pageup", "turn(-1)", show=False, priority=True),
        Binding("pagedown", "turn(1)", show=False, priority=True),
    ]

    def __init__(self, workspace: "Workspace", lesson_id: str = "") -> None:
        super().__init__(workspace)
        self._lesson = lesson_id
        self._asked: _Asked | None = None
        self._chosen: int | None = None
        """Place of the option that was answered; None while it is not."""
        self._saving = False
        """Whether an answer is on its way to the disk."""
        self._beyond = False
        """Whether the person goes on after the day's handful."""
        self._given = self._right = 0

    def compose_body(self) -> ComposeResult:
        """Yield the question, and the answers below it."""
        with Container(classes="panes"):
            with VerticalScroll(classes="asked", can_focus=False):
                yield Static("", markup=False)
            yield OptionList()

    def on_mount(self) -> None:
        """Ask the first question."""
        self._read()

    def on_resize(self) -> None:
        """Fit the answers to another width."""
        if self._asked is not None:
            self.call_after_refresh(self._show)

    @command("f5", "進む", palette=("次の問い", "決める"))
    def action_go_on(self) -> None:
        """選んでいる答えに決めます。答えたあとは、次の問いへ進みます。"""
        if self._asked is None and not self.workspace.settings.guide:
            self.post_message(GoTo("settings"))
            return
        at = self.query_one(OptionList).highlighted
        if self._chosen is not None:
            self.action_take(0)
        elif at is not None:
            self.action_take(at)

    @command("ctrl+r", "根拠の条文", palette=("読む", "条文"))
    def action_read_clause(self) -> None:
        """答えを決める条文を読みます。答える前は開けません。"""
        asked = self._asked
        if asked is None or asked.question is None:
            self.tell("いま答える問いはありません。")
        elif self._chosen is None:
            self.tell("条文は、答えたあとで開けます。")
        else:
            parts = clauses_page(asked.learned.guide, asked.question.clauses)
            self.app.push_screen(ReadDialog("決め手の条文", Content.assemble(*parts)))

    @command("ctrl+l", "相談する", palette=("聞く", "助言", "協議"))
    def action_consult(self) -> None:
        """この問いについて、だれかに相談したことを書き留めます。"""
        about = self.subject()
        self.post_message(GoTo("consult", (about.source, about.words)))

    def subject(self) -> Subject:
        """Return the question that is asked, for what begins here."""
        asked = self._asked
        if asked is None or asked.question is None:
            return super().subject()
        return Subject(asked.question.clauses[0], asked.question.ask)

    def action_turn(self, pages: int) -> None:
        """Scroll the text by pages."""
        text = self.query_one(".asked", VerticalScroll)
        text.scroll_relative(y=pages * max(1, text.size.height - 1), animate=False)

    def action_take(self, number: int) -> None:
        """Take the row with this number, counted from 0."""
        asked = self._asked
        if asked is None or self._saving:
            return
        if asked.question is None:
            self._after_last(number)
        elif self._chosen is not None:
            if number == 0:
                self._read()
            elif number == 1:
                self.action_read_clause()
        elif number < len(asked.question.options):
            self.query_one(OptionList).highlighted = number
            self._ask_how_sure(asked, asked.shown[number])

    @on(OptionList.OptionSelected)
    def _take_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_take(event.option_index)

    # Answering

    def _ask_how_sure(self, asked: _Asked, option: int) -> None:
        assert asked.question is not None
        words = asked.question.options[option].text

        def answer(sure: Sureness | None) -> None:
            if sure is not None:
                self._answer(asked, option, sure)

        self.app.push_screen(ChoiceDialog("どのくらい自信がありますか", _SURENESS, words), answer)

    def _answer(self, asked: _Asked, option: int, sure: Sureness) -> None:
        assert asked.question is not None
        kind = Round.LESSON if self._lesson else Round.REVIEW
        choice, now = Choice(asked.question, option, sure, kind), self.workspace.now()

        def keep() -> None:
            from smtui.workspace.lessons import give_answer  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                give_answer(store, asked.learned, choice, now)

        self.work_on(
            "answer",
            keep,
            lambda _: self._judge(option),
            words="答えを保存しています",
            lasting=True,
        )

    def _judge(self, option: int) -> None:
        asked = self._asked
        if asked is None or asked.question is None or self._chosen is not None:
            return
        self._chosen = option
        right = asked.question.options[option].right
        self._given, self._right = self._given + 1, self._right + right
        self._show(from_the_top=True)
        if not right:
            parts = correction(asked.question, option, asked.learned.guide)
            self.app.push_screen(ReadDialog("ちがいます", Content.assemble(*parts)))

    def _after_last(self, number: int) -> None:
        if number == 0:
            self.leave()
        elif number == 1 and self._asked is not None and self._asked.more:
            self._beyond = True
            self._read()

    # Reading and showing

    def _read(self) -> None:
        self.work_on("ask", self._load, self._ask, words="問いを選んでいます")

    def _load(self) -> _Asked | None:
        from smtui.workspace import lessons  # noqa: PLC0415 - sqlite
        from smtui.workspace.reviews import today  # noqa: PLC0415

        guide = self.workspace.settings.guide
        if not guide:
            return None
        learned, now = lessons.syllabus(guide), self.workspace.now()
        lesson = learned.course.lesson(self._lesson)
        with self.workspace.store() as store:
            if lesson is not None:
                rows = lessons.to_ask(store, learned, lesson)
                lead = f"「{lesson.title}」の問い　残り{len(rows)}問"
                question, card = rows[0] if rows else (None, None)
                return _Asked(learned, question, card, len(rows), lead, 0)
            due = today(store, learned.course, now)
        left = due.due if self._beyond else due.left
        if not left:
            return _Asked(learned, None, None, 0, "", len(due.due))
        lead = f"復習　残り{len(left)}問\n{left[0].why(now)}"
        return _Asked(learned, left[0].question, left[0].card, len(left), lead, 0)

    def _ask(self, asked: _Asked | None) -> None:
        self._asked, self._chosen = asked, None
        if asked is not None and asked.question is None and self._lesson and self._given:
            self.leave()
            return
        self._show(from_the_top=True)

    def _show(self, *, from_the_top: bool = False) -> None:
        rows = self.query_one(OptionList)
        at = None if from_the_top else rows.highlighted
        width = rows.scrollable_content_region.width or self.size.width - 6
        rows.clear_options()
        rows.add_options(offer(number, words, width) for number, words in enumerate(self._offers()))
        rows.highlighted = min(at or 0, rows.option_count - 1) if rows.option_count else None
        box = self.query_one(".asked", VerticalScroll)
        box.query_one(Static).update(Content.assemble(*self._words()))
        box.scroll_home(animate=False)
        self.set_class(self._chosen is not None, "-answered")
        rows.focus()

    def _offers(self) -> list[str]:
        asked = self._asked
        if asked is None:
            return []
        if asked.question is None:
            more = [f"もっと復習する（あと{asked.more}問）"] if asked.more else []
            return ["戻る", *more]
        if self._chosen is not None:
            return [_NEXT, _CLAUSE] if asked.question.clauses else [_NEXT]
        return [asked.question.options[place].text for place in asked.shown]

    def _words(self) -> Parts:
        asked = self._asked
        if asked is None:
            return iter([(NO_GUIDE, "")])
        if asked.question is None:
            return iter([(self._summary(), "")])
        if self._chosen is None:
            return asked_parts(asked.question, asked.lead)
        return judged_parts(asked.question, asked.shown, self._chosen, asked.learned.guide)

    def _summary(self) -> str:
        if not self._given:
            return "いま答える問いはありません。"
        score = f"{self._given}問に答え、{self._right}問が正解でした。"
        if self._lesson:
            return score
        return f"今日の復習は終わりました。{score}\n間違えた問いは、あした、また出ます。"
