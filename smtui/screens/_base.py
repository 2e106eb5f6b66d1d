"""What every screen has: title, notice and key lines, help, menu, back, work in threads."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from smtui.screens._command import Command, command, commands_of
from smtui.screens._messages import GoTo, QuitSmtui, Subject
from smtui.screens._parts import KeyLine, NoticeLine, TitleLine
from smtui.screens._problem import words_for
from smtui.screens._work import Answers, Jobs

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

Result = TypeVar("Result")


class SmtuiScreen(Screen[None]):
    """A screen of the workspace. Subclasses write `compose_body` and their commands."""

    TITLE = "smtui"
    """The Japanese name in the title line."""
    PLACE: ClassVar[str] = ""
    """Its id in `PLACES`, where somebody asks for it."""
    HINT: ClassVar[str] = ""
    """What the screen is for and how to begin, at the top of its help page."""
    REMEMBERS: ClassVar[bool] = True
    """Whether what is written on it may go to the disk."""
    commands: ClassVar[tuple[Command, ...]] = ()
    """All it can do, its own commands first; collected from the decorated methods."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        cls.commands = commands_of(cls)
        keys = (found.binding for found in cls.commands if found.key)
        cls.BINDINGS = [*vars(cls).get("BINDINGS", ()), *keys]
        super().__init_subclass__(**kwargs)

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__()
        self.workspace = workspace
        self._jobs = Jobs()

    def compose(self) -> ComposeResult:
        """Put the body between the lines all screens share."""
        self._take_width()
        yield TitleLine(self.TITLE or "", self.workspace)
        yield from self.compose_body()
        yield NoticeLine()
        yield KeyLine()

    def _take_width(self) -> None:
        """Stand as wide as the terminal before the first layout, not only after it."""
        width = self.app.size.width
        steps = self.app.HORIZONTAL_BREAKPOINTS or []
        fitting = max((least for least, _ in steps if least <= width), default=None)
        for least, name in steps:
            self.set_class(least == fitting, name)

    def compose_body(self) -> ComposeResult:
        """Yield the screen's own widgets."""
        yield from ()

    def on_screen_resume(self) -> None:
        """Show what may have changed meanwhile."""
        self.refresh_title()

    # Commands

    @command("f1", "ヘルプ", palette=("使い方", "キーの一覧"))
    def action_show_help(self) -> None:
        """この画面でできることと、キーの一覧を開きます。"""
        rows = tuple(found for found in self.commands if self.offers(found))
        self.post_message(GoTo("help", (self.TITLE, self.HINT, rows)))

    @command("f2", "メニュー", palette=("さがす", "命令"))
    def action_show_menu(self) -> None:
        """この画面でできることの一覧を開きます。ことばを打つと、ほかの画面のことも探せます。"""
        from smtui.screens._menu import MenuScreen  # noqa: PLC0415 - after the first paint

        offered = (found for found in self.commands if self.offers(found))
        self.app.push_screen(MenuScreen(self.TITLE or "", offered), self._carry_out)

    @command(
        "f12", "何か起きた", palette=("事案", "炎上", "誤投稿", "なりすまし", "漏えい", "相談")
    )
    def action_open_incident(self) -> None:
        """炎上や誤投稿などが起きたら押します。種類を選ぶだけで、記録と手順が始まります。"""
        from smtui.screens._opening import open_incident  # noqa: PLC0415 - after the first paint

        open_incident(self)

    @command("escape", "戻る")
    def action_go_back(self) -> None:
        """出ているお知らせを閉じます。お知らせがなければ、前の画面に戻ります。"""
        if self._jobs.cancel(self):
            self.tell("中止しました。")
        elif not self.query_one(NoticeLine).close():
            self.leave()

    @command("", "終了する", palette=("閉じる", "やめる"), footer=False)
    def action_quit_smtui(self) -> None:
        """終わります。書いた文章は保存されています。"""
        self.post_message(QuitSmtui())

    @property
    def is_on_top(self) -> bool:
        """True where no other screen lies over this one; Textual's `is_current` counts one too."""
        return self.app.screen is self

    def leave(self) -> None:
        """Go back to the screen below."""
        if not self.is_on_top:
            return
        if len(self.app.screen_stack) > 1:
            self.dismiss()
        else:  # smtui began with this screen
            self.app.post_message(GoTo("home"))

    def subject(self) -> Subject:
        """Return what the person is looking at, as the start of an incident or a question."""
        return Subject()

    def offers(self, found: Command) -> bool:
        """Tell whether a command can be carried out now."""
        return self.check_action(found.action, ()) is True

    def refresh_commands(self) -> None:
        """Show anew which commands can be carried out now."""
        self.refresh_bindings()
        for line in self.query(KeyLine):
            line.refresh()

    def refresh_title(self) -> None:
        """Show the title line anew, for instance after the guide was changed."""
        for line in self.query(TitleLine):
            line.follow()

    # Saying something

    def tell(self, words: str) -> None:
        """Show good news in the notice line; it goes with the next one or with Escape."""
        self._notice(words, problem=False)

    def copy_out(self, text: str, send: Callable[[str], object]) -> None:
        """Copy a text the best way there is, and say which; `send` hands it to the terminal."""
        from smtui import clipboard  # noqa: PLC0415 - after the first paint

        self.work_on(
            "copy",
            lambda: clipboard.copy(text, send, may_write=self.REMEMBERS),
            lambda copied: self.tell(copied.words),
            words="コピーしています",
        )

    def report_problem(self, error: BaseException) -> None:
        """The one door for what went wrong: say it in the notice line, log what nobody foresaw."""
        self._notice(words_for(error), problem=True)

    def _notice(self, words: str, *, problem: bool) -> None:
        for line in self.query(NoticeLine):
            line.show(words, problem=problem)

    # Work in threads

    def work_on(
        self,
        group: str,
        job: Callable[[], Result],
        done: Callable[[Result], object] | None = None,
        *,
        failed: Callable[[BaseException], object] | None = None,
        gone: Callable[[], object] | None = None,
        words: str = "",
        newest: bool = True,
        lasting: bool = False,
        quiet: bool = False,
    ) -> None:
        """Carry `job` out in a thread and hand its result to `done`, here, on the screen.

        `job` reads no widget. With `newest`, a later job of the same `group` makes the answer of
        an earlier one void. What `job` raises goes to `failed`, else to `report_problem`. After
        half a second the notice line shows `words`, and Escape gives the job up; then `gone` is
        called. A `lasting` job is a save: it cannot be given up, and saves are carried out in
        the order they were begun. Of a `quiet` job, for which nobody waits, nothing is said.
        """
        answers = Answers(done, failed, gone)
        self._jobs.begin(
            self, group, job, answers, words=words, newest=newest, lasting=lasting, quiet=quiet
        )

    async def wait_for(
        self, job: Callable[[], Result], words: str, *, lasting: bool = False
    ) -> Result:
        """Carry `job` out in a thread as `work_on` does, and return its result: for `talk`.

        Raises what `job` raises; where the person gives it up, the talk ends.
        """
        answer: asyncio.Future[Result] = asyncio.get_running_loop().create_future()

        def given(result: Result) -> None:
            if not answer.done():  # done where a later talk has ended this one
                answer.set_result(result)

        def failed(error: BaseException) -> None:
            if answer.done():
                self.report_problem(error)
            else:
                answer.set_exception(error)

        self.work_on(
            f"wait {id(answer)}",
            job,
            given,
            failed=failed,
            gone=answer.cancel,
            words=words,
            newest=False,
            lasting=lasting,
        )
        return await answer

    def talk(self, steps: Coroutine[Any, Any, None]) -> None:
        """Carry out steps that wait for dialogs and threads; a new talk ends the one before."""
        self.run_worker(steps, group="talk", exclusive=True, exit_on_error=False)

    @on(Worker.StateChanged)
    def _finish_job(self, event: Worker.StateChanged) -> None:
        answers = self._jobs.finish(event.worker)
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            (answers.failed or self.report_problem)(event.worker.error)
        elif event.state is WorkerState.SUCCESS and answers.done is not None:
            answers.done(event.worker.result)
            self.refresh_title()
        elif event.state is WorkerState.CANCELLED and answers.gone is not None:
            answers.gone()

    def _carry_out(self, choice: "Command | GoTo | None") -> None:
        """Do what was chosen in the menu."""
        if isinstance(choice, GoTo):
            self.post_message(choice)
        elif choice is not None:
            self.call_later(self.run_action, choice.action)
