"""レッスン: text, clauses, questions and sample of one lesson, page by page."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from smtui.domain.progress import LessonState
from smtui.domain.value import Value
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import command
from smtui.screens._learning import (
    NO_GUIDE,
    Parts,
    clauses_page,
    questions_page,
    sample_page,
    text_page,
)
from smtui.screens._messages import GoTo
from smtui.screens._parts import TitleLine

if TYPE_CHECKING:
    from smtui.domain.lesson import Lesson
    from smtui.domain.progress import LessonStanding
    from smtui.workspace.desk import Workspace
    from smtui.workspace.lessons import Syllabus

PAGES = ("本文", "根拠の条文", "問い", "見本の点検")
TEXT, CLAUSES, QUESTIONS, SAMPLE = range(len(PAGES))


class _Found(Value):
    """A lesson, how far it has come, and what follows it."""

    learned: "Syllabus"
    standing: "LessonStanding"
    open_ones: frozenset[str]
    """Questions that still have to be answered rightly."""
    following: "Lesson | None"
    """The next lesson that is not finished."""

    @property
    def lesson(self) -> "Lesson":
        """The lesson itself."""
        return self.standing.lesson


class LessonScreen(SmtuiScreen):
    """One lesson; every page that was turned is kept."""

    CSS_PATH = "learning.tcss"
    TITLE = "レッスン"
    PLACE = "lesson"
    HINT = "F5 で先へ進みます。本文、条文、問い、見本の点検の順です。F3・F4 でページをめくれます。"
    AUTO_FOCUS = ".page"

    def __init__(self, workspace: "Workspace", lesson_id: str = "") -> None:
        super().__init__(workspace)
        self._lesson_id = lesson_id
        self._found: _Found | None = None
        self._page: int | None = None
        self._asking = self._checking = False

    def compose_body(self) -> ComposeResult:
        """Yield the page, and beside it on a wide screen what it rests on."""
        with Container(classes="panes"):
            with VerticalScroll(classes="page", can_focus=True):
                yield Static("", markup=False)
            with VerticalScroll(classes="page beside", can_focus=True):
                yield Static("", markup=False)

    def on_screen_resume(self) -> None:
        """Take up what was done on another screen: questions answered, a sample checked."""
        super().on_screen_resume()
        checked, self._checking = self._checking, False
        asked, self._asking = self._asking, False
        self.work_on(
            "lesson",
            lambda: self._load(checked=checked),
            lambda found: self._know(found, asked=asked),
            words="レッスンを読んでいます",
        )

    @command("f5,enter", "進む", palette=("次", "問い", "点検", "答える"))
    def action_go_on(self) -> None:
        """次のページへ進みます。問いのページでは問いに答え、見本のページでは点検の画面を開きます。"""
        if self._found is None:
            if not self.workspace.settings.guide:
                self.post_message(GoTo("settings"))
        elif self._page == QUESTIONS and self._found.open_ones:
            self._ask()
        elif self._page == SAMPLE:
            self._end(self._found)
        else:
            self._turn(1)

    @command("f3", "前のページ", palette=("戻す",))
    def action_previous_page(self) -> None:
        """前のページに戻ります。"""
        self._turn(-1)

    @command("f4", "次のページ", palette=("めくる",))
    def action_next_page(self) -> None:
        """次のページへめくります。"""
        self._turn(1)

    # Going on

    def _ask(self) -> None:
        assert self._found is not None
        self._asking = True
        self.post_message(GoTo("question", (self._found.lesson.id,)))

    def _end(self, found: _Found) -> None:
        """Go on from the last page: to the check, back to the questions, or to the next lesson."""
        row = found.standing.progress
        if row is None or row.checked is None:
            self._check()
        elif found.open_ones:
            self._ask()
        elif found.following is not None:
            self.leave()
            self.app.post_message(GoTo("lesson", (found.following.id,)))
        else:
            self.leave()

    def _check(self) -> None:
        assert self._found is not None
        learned, lesson = self._found.learned, self._found.lesson

        def lay_out() -> str:
            from smtui.workspace.lessons import lay_out_sample  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                return lay_out_sample(self.workspace, store, learned, lesson)

        self.work_on("sample", lay_out, self._open_check, words="見本を開いています", lasting=True)

    def _open_check(self, uid: str) -> None:
        self._checking = True
        self.post_message(GoTo("check", (uid,)))

    def _turn(self, by: int) -> None:
        if self._found is None or self._page is None:
            return
        page = min(max(self._page + by, TEXT), SAMPLE)
        if page == self._page:
            words = "最初のページです。" if by < 0 else "最後のページです。"
            self.tell(words)
            return
        self._page = page
        self._show()
        self._keep(page)

    def _keep(self, page: int) -> None:
        """Keep the page, so that the lesson goes on there; the first one begins it."""
        assert self._found is not None
        learned, lesson, now = self._found.learned, self._found.lesson, self.workspace.now()

        def keep() -> None:
            from smtui.workspace.lessons import turn_to  # noqa: PLC0415 - sqlite

            with self.workspace.store() as store:
                turn_to(store, learned, lesson, page, now)

        self.work_on("keep", keep, newest=False, lasting=True)

    # Reading and showing

    def _load(self, *, checked: bool) -> _Found | None:
        from smtui.workspace import lessons  # noqa: PLC0415 - sqlite

        guide = self.workspace.settings.guide
        learned = lessons.syllabus(guide) if guide else None
        if learned is None or not learned.course.lessons:
            return None
        with self.workspace.store() as store:
            wanted = learned.course.lesson(self._lesson_id)
            if checked and wanted is not None:
                lessons.take_sample_back(store, learned, wanted, self.workspace.now())
            rows = lessons.standings(store, learned)
            left = [row.lesson for row in rows if row.state is not LessonState.DONE]
            lesson = wanted or next(iter(left), learned.course.lessons[0])
            standing = next(row for row in rows if row.lesson.id == lesson.id)
            asked = lessons.to_ask(store, learned, lesson)
        following = next((one for one in left if one.id != lesson.id), None)
        open_ones = frozenset(question.id for question, _ in asked)
        return _Found(learned, standing, open_ones, following)

    def _know(self, found: _Found | None, *, asked: bool) -> None:
        self._found = found
        if found is None:
            self._fill(".page", "", iter([(self._nothing(), "")]))
            return
        self._lesson_id = found.lesson.id
        if self._page is None:
            done = found.standing.state is LessonState.DONE
            self._page = TEXT if done else min(found.standing.page, SAMPLE)
            self._keep(self._page)
        if asked and not found.open_ones and self._page == QUESTIONS:
            self._turn(1)
            self.tell("問いに全部答えました。最後に、見本の下書きを点検します。")
            return
        self._show()

    def _nothing(self) -> str:
        return "まだレッスンがありません。" if self.workspace.settings.guide else NO_GUIDE

    def _show(self) -> None:
        found, page = self._found, self._page
        if found is None or page is None:
            return
        self._fill(".page", f"{page + 1}/{len(PAGES)} {PAGES[page]}", self._parts(found, page))
        other = TEXT if page == CLAUSES else CLAUSES
        self._fill(".beside", PAGES[other], self._parts(found, other))
        number = found.learned.course.lessons.index(found.lesson) + 1
        total = len(found.learned.course.lessons)
        words = f"{self.TITLE} {number}/{total}　{found.lesson.title}"
        self.query_one(TitleLine).rename(words)

    def _fill(self, pane: str, title: str, parts: Parts) -> None:
        box = self.query(pane).first(VerticalScroll)
        box.border_title = Content(title)
        box.query_one(Static).update(Content.assemble(*parts))
        box.scroll_home(animate=False)

    @staticmethod
    def _parts(found: _Found, page: int) -> Parts:
        if page == TEXT:
            return text_page(found.lesson)
        if page == CLAUSES:
            return clauses_page(found.learned.guide, found.lesson.clauses)
        if page == QUESTIONS:
            return questions_page(found.standing, found.open_ones)
        return sample_page(found.standing)
