"""The screen of an incident: head, steps, timeline, and the line to write in; no commands."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import WorkerFailed

from smtui.screens._base import SmtuiScreen
from smtui.screens._dialogs import LineDialog
from smtui.screens._incident_words import entry_row, head, step_row, title_of
from smtui.screens._line_input import LineInput
from smtui.screens._messages import Subject
from smtui.screens._numbers import DIGITS, NUMBER_KEYS
from smtui.screens._parts import TitleLine

if TYPE_CHECKING:
    from smtui.domain.entry import Entry
    from smtui.domain.playbook import Step
    from smtui.workspace.desk import Workspace
    from smtui.workspace.playbooks import Standing

Result = TypeVar("Result")

_MINUTE = 30.0
"""Seconds after which the time gone by is told anew."""
_NONE = "まだ事案はありません。何か起きたら F12 を押してください。"
_QUICK = "経過を書いて Enter（例: 14:05 電話3件）"


class IncidentView(SmtuiScreen):
    """Shows an incident and keeps what is written in a hurry; the commands stand in `incident`."""

    SCOPED_CSS = False
    AUTO_FOCUS = "#steps"
    BINDINGS = NUMBER_KEYS
    DEFAULT_CSS = """
    IncidentView #head { height: auto; max-height: 4; padding: 0 1; background: $panel; }
    IncidentView #incident { height: 1fr; }
    IncidentView.-wide #incident, IncidentView.-broad #incident { layout: horizontal; }
    IncidentView.-wide #steps, IncidentView.-broad #steps,
    IncidentView.-wide #log, IncidentView.-broad #log { width: 1fr; }
    """

    def __init__(self, workspace: "Workspace", uid: str = "") -> None:
        super().__init__(workspace)
        self._uid = uid
        self._advance = True
        self.stand: Standing | None = None
        """The incident as it was read last; None before, and where there is none."""

    def compose_body(self) -> ComposeResult:
        """Yield head, steps, timeline and the quick line."""
        yield Static("", id="head", markup=False)
        with Container(id="incident"):
            steps = OptionList(id="steps")
            steps.border_title = "手順（Enter で進める）"
            yield steps
            log = OptionList(id="log")
            log.border_title = "経過（Enter で読む・直す）"
            yield log
        yield LineInput(placeholder=_QUICK, id="quick")

    def on_mount(self) -> None:
        """Tell the time gone by anew now and then."""
        self.set_interval(_MINUTE, self._show_head)

    def on_screen_resume(self) -> None:
        """Read the incident again: other screens may have added to it."""
        super().on_screen_resume()
        self.read()

    def on_resize(self) -> None:
        """Wrap the rows anew."""
        if self.stand is not None:
            self._show_head()
            self.call_after_refresh(self._show_rows)

    def subject(self) -> Subject:
        """Return the incident as the start of another one."""
        if self.stand is None:
            return Subject()
        incident = self.stand.file.incident
        return Subject(f"incident:{incident.uid}", f"事案{incident.number} {incident.name}")

    @property
    def uid(self) -> str:
        """The uid of the incident that is shown."""
        return self.stand.file.incident.uid if self.stand else self._uid

    # Reading and showing

    def read(self) -> None:
        """Read the incident and show it."""
        self.work_on("read", self.load, self.show, words="事案を読んでいます")

    def load(self) -> "Standing | None":
        """Return the incident as it is now, in a thread; raises BadInput, StoreError."""
        from smtui.workspace.playbooks import newest_open, standing_of  # noqa: PLC0415 - sqlite

        uid = self._uid or newest_open(self.workspace)
        return standing_of(self.workspace, uid) if uid else None

    def show(self, stand: "Standing | None") -> None:
        """Show an incident; None says that there is none."""
        self.stand = stand
        self.query_one("#quick").display = stand is not None
        if stand is None:
            self.query_one("#head", Static).update(Content(_NONE))
            return
        self._uid = stand.file.incident.uid
        self.query_one(TitleLine).rename(title_of(stand.file.incident))
        self._show_head()
        self._show_rows()
        if self._advance:
            self._advance = False
            self._go_to_first_open()
        self.refresh_commands()

    def _show_head(self) -> None:
        if self.stand is not None:
            width = self.size.width - 2
            shown = head(self.stand, self.workspace.now(), width)
            self.query_one("#head", Static).update(shown)

    def _show_rows(self) -> None:
        if self.stand is None:
            return
        steps, log = self.query_one("#steps", OptionList), self.query_one("#log", OptionList)
        width = _width(steps)
        _fill(steps, [step_row(self.stand, *row, width) for row in self._numbered()])
        width = _width(log)
        entries = self.stand.file.timeline
        at_the_end = log.highlighted in (None, log.option_count - 1)
        _fill(log, [entry_row(self.stand, entry, width) for entry in entries])
        if at_the_end and entries:
            log.highlighted = len(entries) - 1

    def _numbered(self) -> "list[tuple[Step, str]]":
        steps = self.stand.steps if self.stand else ()
        return [(step, DIGITS[n] if n < len(DIGITS) else "") for n, step in enumerate(steps)]

    def _go_to_first_open(self) -> None:
        """Put the cursor on the first step that is still open."""
        stand = self.stand
        if stand is not None and stand.open_steps:
            first = stand.steps.index(stand.open_steps[0])
            self.query_one("#steps", OptionList).highlighted = first

    @property
    def chosen_step(self) -> "Step | None":
        """The step under the cursor."""
        at = self.query_one("#steps", OptionList).highlighted
        steps = self.stand.steps if self.stand else ()
        return steps[at] if at is not None and at < len(steps) else None

    @property
    def chosen_entry(self) -> "Entry | None":
        """The entry under the cursor."""
        at = self.query_one("#log", OptionList).highlighted
        entries = self.stand.file.timeline if self.stand else ()
        return entries[at] if at is not None and at < len(entries) else None

    # Writing

    @on(Input.Submitted, "#quick")
    def _write_quickly(self, event: Input.Submitted) -> None:
        event.stop()
        line = event.value
        if not line.strip():
            return

        def note() -> object:
            from smtui.workspace.incidents import note as write  # noqa: PLC0415 - sqlite

            return write(self.workspace, self.uid, line)

        self.write(note, "書きとめました。", then=lambda _: self._empty_quick(line))

    def _empty_quick(self, line: str) -> None:
        """Empty the line once it is on the disk, unless something else stands there by now."""
        quick = self.query_one("#quick", LineInput)
        if quick.value == line:
            quick.value = ""

    def write(
        self,
        job: Callable[[], Result],
        said: str = "記録しました。",
        then: Callable[[Result], object] | None = None,
        *,
        advance: bool = False,
    ) -> None:
        """Write something into the log in a thread; what was typed stays where that fails.

        With `advance` the cursor then goes to the first step that is still open.
        """

        def done(result: Result) -> None:
            self._advance = advance
            self.tell(said)
            self.read()
            if then is not None:
                then(result)

        self.work_on("write", job, done, words="記録しています", newest=False, lasting=True)

    async def await_job(self, job: Callable[[], Result]) -> Result | None:
        """Return what a job in a thread returns; None after it failed, which has been said."""
        try:
            return await self.run_worker(job, thread=True, exit_on_error=False).wait()
        except WorkerFailed:
            return None

    def talk(self, steps: Coroutine[Any, Any, None]) -> None:
        """Carry out a talk of several dialogs; a new one ends the one before."""
        self.run_worker(steps, group="talk", exclusive=True, exit_on_error=False)

    async def ask(self, title: str, words: str = "", value: str = "") -> str | None:
        """Return a typed line; None for Escape."""
        return await self.app.push_screen_wait(LineDialog(title, words, value))

    async def end(self, stand: "Standing") -> None:
        """Close the incident, after asking."""
        raise NotImplementedError

    async def withdraw(self, number: int) -> None:
        """Let an entry count as not written, with the reason."""
        words = "記録は消えず、取り消したことが残ります。取り消す理由を書いてください。"
        reason = await self.app.push_screen_wait(LineDialog("記録を取り消す", words))
        if reason is None:
            return

        def withdraw() -> object:
            from smtui.workspace.incidents import withdraw as write  # noqa: PLC0415 - sqlite

            return write(self.workspace, self.uid, number, reason)

        self.write(withdraw, "取り消しました。")


def _fill(rows: OptionList, contents: list[Content]) -> None:
    """Show rows and keep the cursor where it was."""
    at = rows.highlighted
    rows.clear_options()
    rows.add_options([Option(content) for content in contents])
    if contents:
        rows.highlighted = min(at or 0, len(contents) - 1)


def _width(rows: OptionList) -> int:
    return rows.scrollable_content_region.width or rows.app.size.width - 4
