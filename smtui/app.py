"""The workspace in the terminal: the Textual app, its doors and its way in."""

from smtui.screens import PLACES  # isort: skip - sets what Textual reads when it is imported

import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

from rich.text import Text
from textual import on
from textual.app import App
from textual.binding import Binding
from textual.filter import LineFilter
from textual.screen import Screen

from smtui.errors import BadInput
from smtui.screens import _wrapping
from smtui.screens._base import SmtuiScreen
from smtui.screens._filter import ControlFilter
from smtui.screens._messages import ApplySettings, GoTo, QuitSmtui, Say
from smtui.screens._problem import words_for
from smtui.screens._theme import THEMES, theme_for
from smtui.workspace.desk import Workspace
from smtui.workspace.samples import lay_out_samples


def run(demo: bool = False) -> int:
    """Open the workspace in this terminal and return the exit code.

    With `demo`, on data in a folder that is deleted afterwards. Raises BadInput without a terminal.
    """
    if not (sys.stdin.isatty() and sys.__stderr__ is not None and sys.__stderr__.isatty()):
        raise BadInput(
            "作業場の画面は、端末の中でだけ開けます。",
            "文章だけを点検するときは smtui check ファイル を使ってください。",
        )
    os.umask(0o077)
    sys.setswitchinterval(_SWITCH)
    _speak_utf8()
    if not demo:
        return _run(Workspace())
    import tempfile  # noqa: PLC0415 - 4 ms, for the demonstration only

    with tempfile.TemporaryDirectory(prefix="smtui-demo-") as folder:
        os.environ["SMTUI_HOME"] = folder
        workspace = Workspace(demo=True)
        lay_out_samples(workspace)
        return _run(workspace)


def _run(workspace: Workspace) -> int:
    app = SmtuiApp(workspace)
    app.run()
    return app.return_code or 0


def _speak_utf8() -> None:
    """Textual draws on standard error; in a Japanese EUC locale that would come out as garbage."""
    stream = sys.__stderr__
    encoding = (getattr(stream, "encoding", None) or "").lower().replace("-", "")
    if stream is not None and not encoding.startswith("utf8"):
        stream.reconfigure(encoding="utf-8")


_SWITCH = 0.001
"""Seconds a thread may compute while another waits: Python's own 5 ms would be added to every
key and to every step of a save while a thread loads or judges."""
_SETTLED = 1.0
"""Seconds after the first paint when all is loaded and garbage is worth collecting."""


def _collect_again() -> None:
    gc.freeze()
    gc.enable()


class SmtuiApp(App[None]):
    """Holds the screens; opens them, shows the chosen colours, and takes the last failures."""

    CSS_PATH = "smtui.tcss"
    TITLE = "smtui"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (120, "-broad")]  # noqa: RUF012
    BINDINGS = [  # noqa: RUF012
        Binding("ctrl+q", "leave", "終了", show=False, priority=True),
        Binding("ctrl+c", "say_how_to_quit", "終わり方", show=False, system=True),
    ]

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        _wrapping.install()
        self.workspace = workspace
        self._control_filter = ControlFilter()
        self.animation_level = "none"
        for theme in THEMES:
            self.register_theme(theme)
        self._disable_notifications = True  # ours stand in the notice line; spares two widgets
        self._begin_in_colours()

    def get_default_screen(self) -> Screen[Any]:
        """Begin with the draft under work; without one, with 今日."""
        uid = self.workspace.draft_to_open() if self.workspace.settings.welcomed else None
        if uid is None:
            return self._home()
        from smtui.screens.check import CheckScreen  # noqa: PLC0415 - only where it is shown

        return CheckScreen(self.workspace, uid)

    def _home(self, *, begun: bool = False) -> Screen[Any]:
        from smtui.screens.home import HomeScreen  # noqa: PLC0415 - only where it is shown

        return HomeScreen(self.workspace, begun=begun)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Keep control characters off the terminal, whatever shows them."""
        return [*super().get_line_filters(), self._control_filter]

    def on_mount(self) -> None:
        """Ask the first questions of somebody who is new here."""
        self.call_after_refresh(self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.set_timer(_SETTLED, _collect_again)
        if not self.workspace.settings.welcomed:
            self._go_to(GoTo("first_run"))

    def action_leave(self) -> None:
        """Quit by Ctrl+Q."""
        self.exit()

    def action_say_how_to_quit(self) -> None:
        """Tell somebody who pressed Ctrl+C how to quit."""
        self._speaking.tell("終わるときは、F2 のメニューから「終了する」を選んでください。")

    def copy_to_clipboard(self, text: str) -> None:
        """Copy by the best way there is; the screen says which. Whatever copies comes here."""
        self._clipboard = text  # what Ctrl+V pastes here
        send = super().copy_to_clipboard
        self._speaking.copy_out(text, lambda words: self.call_from_thread(send, words))

    @property
    def _speaking(self) -> SmtuiScreen:
        """The topmost screen with a notice line: a dialog over it has none."""
        stack = reversed(self.screen_stack)
        return next(screen for screen in stack if isinstance(screen, SmtuiScreen))

    @on(Say)
    def _say(self, event: Say) -> None:
        self._speaking.tell(event.words)

    @on(GoTo)
    def _go_to(self, request: GoTo) -> None:
        """Open a place: on top of the present one, or by going back to it."""
        if request.place == "home":
            self._go_home()
            return
        place = next(place for place in PLACES if place.id == request.place)
        screen = place.load()
        if request.arguments or type(self.screen) is not screen:
            self.push_screen(screen(self.workspace, *request.arguments))

    def _go_home(self) -> None:
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if getattr(self.screen, "PLACE", "") != "home":  # smtui began with a draft
            self.add_mode("home", lambda: self._home(begun=True))
            self.switch_mode("home")

    def _begin_in_colours(self) -> None:
        """Take the chosen theme before anything is painted: setting it later styles all anew."""
        settings = self.workspace.settings
        self.set_reactive(App.theme, theme_for(settings.theme, self.console.color_system))
        self.set_class(self.current_theme.dark, "-dark-mode")
        self.set_class(not self.current_theme.dark, "-light-mode")
        self.set_class(settings.marks == "safe", "-safe")
        self.stylesheet.set_variables(self.get_css_variables())

    @on(ApplySettings)
    def _show_settings(self) -> None:
        """Show the chosen colours and marks."""
        settings = self.workspace.settings
        self.theme = theme_for(settings.theme, self.console.color_system)
        self.set_class(settings.marks == "safe", "-safe")
        if self._running:
            self.refresh_css(animate=False)

    @on(QuitSmtui)
    def _leave(self) -> None:
        self.exit()

    def _fatal_error(self) -> None:
        """Say in Japanese that smtui has to end, in place of Textual's traceback with locals.

        Replaces a private method of Textual 8.2.8; a test holds it.
        """
        error = self._exception or RuntimeError()
        lines = f"smtui を続けられなくなりました。\n{words_for(error)}"
        self._exit_renderables.append(Text(lines))
        self._close_messages_no_wait()
