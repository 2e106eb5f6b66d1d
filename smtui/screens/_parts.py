"""The three lines every screen has: title above, notice and keys below."""

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widgets import Static

from smtui.text import printable

if TYPE_CHECKING:
    from smtui.screens._command import Command, Commanded
    from smtui.workspace.desk import Workspace

GAP = "  "
_FIRST = ("f1", "f2")
_LAST = "escape"


class TitleLine(Static):
    """Where the person is, and whose guideline applies."""

    def __init__(self, title: str, workspace: "Workspace") -> None:
        super().__init__(markup=False)
        self._title = title
        self._workspace = workspace
        self._shown = ""

    def follow(self) -> None:
        """Show the guide anew if it is called otherwise now: chosen, or its name loaded."""
        if self._workspace.guide_words != self._shown:
            self.refresh()

    def rename(self, title: str) -> None:
        """Show another title."""
        self._title = title
        self.refresh(layout=True)

    def render(self) -> Content:
        """Return the title on the left and the guide on the right."""
        left = f" {printable(self._title, one_line=True)}"
        self._shown = self._workspace.guide_words
        right = f"{self._shown} "
        if self._workspace.demo:
            right = f"お試し（終わると消えます）{GAP}{right}"
        room = self.size.width - cell_len(left) - cell_len(right)
        if room < 1:
            return Content(left)
        return Content.assemble((left, "bold"), " " * room, right)


class NoticeLine(Static):
    """What happened last: good news or a problem with what to do about it. Hidden while empty."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self.display = False
        self._key = ""
        self.words = ""

    def show(self, words: str, *, problem: bool, key: str = "") -> None:
        """Show words; a problem is told from news by its first word, not by colour alone."""
        self._key = key
        self.words = f"困りました: {words}" if problem else words
        self.set_class(problem, "-problem")
        self.update(Content(printable(self.words)))
        self.display = True

    def close(self, key: str | None = None) -> bool:
        """Hide the words (only those shown with `key`, if given); tell whether there were any."""
        if not self.display or (key is not None and key != self._key):
            return False
        self.display = False
        self.words = ""
        return True


class KeyLine(Static):
    """The keys of the screen, as many as fit; help, menu and back always do. A click acts."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._spots: list[tuple[int, int, str]] = []

    def render(self) -> Content:
        """Return key and name of the commands, and remember where each stands."""
        parts: list[tuple[str, str]] = []
        self._spots = []
        at = 1
        for found in self._fitting():
            width = cell_len(found.key_name) + 1 + cell_len(found.name)
            self._spots.append((at, at + width, found.action))
            parts += [(found.key_name, "bold"), (f" {found.name}{GAP}", "")]
            at += width + len(GAP)
        return Content.assemble(" ", *parts)

    def on_click(self, event: events.Click) -> None:
        """Carry out the command that was clicked."""
        for start, end, action in self._spots:
            if start <= event.x < end:
                self.screen.call_later(self.screen.run_action, action)

    def _fitting(self) -> "list[Command]":
        screen: Commanded = self.screen  # type: ignore[assignment]
        shown = [c for c in screen.commands if c.footer and c.key and screen.offers(c)]
        first = [c for c in shown if c.key in _FIRST]
        last = [c for c in shown if c.key == _LAST]
        room = self.size.width - 1 - sum(_width(c) for c in (*first, *last))
        kept = []
        for found in shown:
            if found.key in _FIRST or found.key == _LAST:
                continue
            room -= _width(found)
            if room < 0:
                break
            kept.append(found)
        return [*first, *kept, *last]


def _width(found: "Command") -> int:
    return cell_len(found.key_name) + 1 + cell_len(found.name) + len(GAP)


def explanation() -> Static:
    """Return the pane that says more about the highlighted row."""
    pane = Static("", classes="pane detail", markup=False)
    pane.border_title = "説明"
    return pane
