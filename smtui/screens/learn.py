"""学ぶ: the lessons with how far they have come, what is to be reviewed today, the record."""

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import OptionList, Static

from smtui.domain.progress import LessonState
from smtui.domain.review import HANDFUL
from smtui.domain.value import Value
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._completion import offer_record
from smtui.screens._dialogs import ReadDialog
from smtui.screens._learning import NO_GUIDE, lesson_row, row_option, slips_parts
from smtui.screens._messages import GoTo
from smtui.screens._numbers import DIGITS, LETTERS, NUMBER_KEYS, choosing
from smtui.screens._parts import explanation
from smtui.screens._ways import Row
from smtui.text import cells, printable

if TYPE_CHECKING:
    from smtui.domain.progress import LessonStanding
    from smtui.domain.review import Slip
    from smtui.workspace.desk import Workspace
    from smtui.workspace.lessons import Syllabus
    from smtui.workspace.reviews import Today

_TODAY = ("review", "show_slips", "make_record")
"""What can be done beside the lessons, in the order of its letters."""


class _Found(Value):
    """What there is to learn, and how far it has come."""

    learned: "Syllabus"
    lessons: "tuple[LessonStanding, ...]"
    today: "Today"
    slips: "tuple[Slip, ...]"

    @property
    def next(self) -> "LessonStanding | None":
        """The first lesson begun and not finished, else the first that is not finished."""
        left = [row for row in self.lessons if row.state is not LessonState.DONE]
        begun = (row for row in left if row.state is LessonState.BEGUN)
        return next(begun, left[0] if left else None)


class LearnScreen(SmtuiScreen):
    """The walkthrough at a glance."""

    TITLE = "学ぶ"
    PLACE = "learn"
    HINT = (
        "レッスンを読み、問いに答え、見本を点検すると、そのレッスンは済みになります。"
        "いつやめても、続きから始められます。F5 で続きへ進みます。"
    )
    BINDINGS = [*NUMBER_KEYS, *choosing(LETTERS[: len(_TODAY)], "begin")]  # noqa: RUF012

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._found: _Found | None = None
        self._rows: list[Row] = []

    def compose_body(self) -> ComposeResult:
        """Yield the list of lessons."""
        yield Static("", classes="introduction", markup=False)
        with Container(classes="panes"):
            rows = OptionList(classes="pane")
            rows.border_title = "矢印と Enter で選びます"
            yield rows
            yield explanation()

    def on_screen_resume(self) -> None:
        """Look anew how far the lessons have come."""
        super().on_screen_resume()
        self.work_on("learn", self._load, self._know, words="レッスンを読んでいます")

    def on_resize(self) -> None:
        """Fit the rows to another width."""
        if self._found:
            self.call_after_refresh(self._show)

    @command("f5", "続きを学ぶ", palette=("レッスン", "始める"))
    def action_go_on(self) -> None:
        """途中のレッスンか、次のレッスンを開きます。全部済んでいれば、復習を始めます。"""
        if self._found is None:
            if not self.workspace.settings.guide:
                self.post_message(GoTo("settings"))
            return
        standing = self._found.next
        if standing is None:
            self.action_review()
        else:
            self.post_message(GoTo("lesson", (standing.lesson.id,)))

    @command("ctrl+r", "復習する", palette=("問い", "思い出す"))
    def action_review(self) -> None:
        """今日の分の問いに答えます。1日に5問までで、なぜいま出るのかも示します。"""
        if self._found is None or not self._found.lessons:
            return
        if self._found.today.due:
            self.post_message(GoTo("question"))
        else:
            self.tell("いま復習する問いはありません。")

    @command("ctrl+l", "自信があった誤り", palette=("間違い", "思い込み"))
    def action_show_slips(self) -> None:
        """自信があったのに間違えた問いを、正しい答えと根拠とともに並べます。"""
        if self._found is not None:
            parts = slips_parts(self._found.slips, self._found.learned.guide)
            title = "自信があったのに間違えた問い"
            self.app.push_screen(ReadDialog(title, Content.assemble(*parts)))

    @command("ctrl+t", "修了記録", palette=("証明", "書き出す", "Word"))
    def action_make_record(self) -> None:
        """修了記録を見るか、Word や Markdown のファイルにします。途中でも作れます。"""
        if self._found is not None and self._found.lessons:
            steps = offer_record(self, self._found.learned)
            self.run_worker(steps, group="talk", exclusive=True, exit_on_error=False)

    def action_open_lesson(self, number: int) -> None:
        """Open the lesson with this number, counted from 0."""
        if self._found is not None and number < len(self._found.lessons):
            self.post_message(GoTo("lesson", (self._found.lessons[number].lesson.id,)))

    def action_take(self, number: int) -> None:
        """Open the lesson with this digit."""
        self.action_open_lesson(number)

    async def action_begin(self, number: int) -> None:
        """Do what stands beside the lessons under this letter."""
        await self.run_action(_TODAY[number])

    # Reading and showing

    def _load(self) -> _Found | None:
        from smtui.workspace.lessons import standings, syllabus  # noqa: PLC0415 - sqlite
        from smtui.workspace.reviews import sure_and_wrong, today  # noqa: PLC0415

        guide = self.workspace.settings.guide
        if not guide:
            return None
        learned = syllabus(guide)
        with self.workspace.store() as store:
            return _Found(
                learned,
                standings(store, learned),
                today(store, learned.course, self.workspace.now()),
                sure_and_wrong(store, learned.course),
            )

    def _know(self, found: _Found | None) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        shown = self.query_one(OptionList)
        at = shown.highlighted
        self._rows = self._all_rows()
        width = shown.scrollable_content_region.width or self.size.width - 4
        names = max((cells(row.name) for row in self._rows if row.action), default=0)
        shown.clear_options()
        shown.add_options([row_option(row, names, width) for row in self._rows])
        shown.highlighted = (at or 1) if self._rows else None
        self.query_one(".introduction", Static).update(Content(self._greeting()))

    def _greeting(self) -> str:
        if self._found is None:
            return NO_GUIDE
        rows = self._found.lessons
        if not rows:
            name = self._found.learned.guide.identity.name
            return f"{name}のガイドラインには、まだレッスンがありません。"
        done = sum(row.state is LessonState.DONE for row in rows)
        following = self._found.next
        if following is None:
            return f"全{len(rows)}レッスンが済みました。復習は1日に{HANDFUL}問までです。"
        way = f"F5 で「{following.lesson.title}」へ進みます。"
        if not any(row.progress for row in rows):
            return f"全{len(rows)}レッスン、15分ほどです。{way}"
        return f"全{len(rows)}レッスンのうち、{done}レッスンが済みました。{way}"

    def _all_rows(self) -> list[Row]:
        found = self._found
        if found is None or not found.lessons:
            return []
        guide = found.learned.guide
        lessons = [
            lesson_row(number, row, guide, DIGITS[number] if number < len(DIGITS) else "")
            for number, row in enumerate(found.lessons)
        ]
        return [Row("今日"), *self._today_rows(found), Row("レッスン"), *lessons]

    def _today_rows(self, found: _Found) -> list[Row]:
        left, now = found.today.left, self.workspace.now()
        reasons = "\n".join(
            f"・「{found.learned.lesson_of(due.question).title}」　{due.why(now)}" for due in left
        )
        amount = f"残り{len(left)}問" if left else "今日の分はありません"
        counted = sum(row.state is LessonState.DONE for row in found.lessons)
        whole = counted == len(found.lessons)
        record = "修了しました" if whole else f"途中　{counted}/{len(found.lessons)}"
        words = (
            ("復習する", amount, reasons or "復習する日が来た問いは、まだありません。"),
            (
                "自信があった誤り",
                f"{len(found.slips)}問",
                "思い込みは、知らないことより危ういものです。",
            ),
            ("修了記録", record, "見るだけでも、Word のファイルにもできます。"),
        )
        marks = zip(LETTERS, _TODAY, words, strict=False)
        return [Row(*said, "", mark, action) for mark, action, said in marks]

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        words = self._rows[event.option_index].about
        self.query_one(".detail", Static).update(Content(printable(words)))

    @on(OptionList.OptionSelected)
    async def _do_selected(self, event: OptionList.OptionSelected) -> None:
        await self.run_action(self._rows[event.option_index].action)
