"""Opening an incident from anywhere: only its type is asked, all else may stay unknown."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from smtui.domain.incident import CONSULTATION
from smtui.screens._dialogs import ChoiceDialog, Offer
from smtui.screens._messages import GoTo, Subject
from smtui.screens._numbers import DIGITS, LETTERS, choosing
from smtui.text import cells, shorten

if TYPE_CHECKING:
    from textual.app import App
    from textual.message import Message

    from smtui.domain.incident import Incident
    from smtui.domain.playbook import Playbook, Playbooks
    from smtui.workspace.desk import Workspace


_NAME_CELLS = 38
_ABOUT_CELLS = 40
_ROOMY = 100
"""Columns from which on a row also says by what one knows the type."""
_WORDS = "種類を選ぶだけで始まります。ほかのことは、不明のまま後で書けます。"
_DRILL = "訓練の記録を始めます。この記録から出るものには、すべて「訓練」と入ります。"


Result = TypeVar("Result")


class Beginning(Protocol):
    """A screen as seen by what begins an incident from it."""

    workspace: "Workspace"

    @property
    def app(self) -> "App[Any]":
        """The app it belongs to."""

    def subject(self) -> Subject:
        """Return what it shows."""

    def post_message(self, message: "Message") -> bool:
        """Ask something of the app."""

    def work_on(
        self,
        group: str,
        job: Callable[[], Result],
        done: Callable[[Result], object] | None = None,
        *,
        words: str = "",
        newest: bool = True,
        lasting: bool = False,
    ) -> None:
        """Carry a job out in a thread."""


class KindDialog(ChoiceDialog["Playbook"]):
    """Choose a type: all are seen at once, and each is one key away."""

    MARKS = DIGITS + LETTERS
    KEYS = "矢印で選ぶ  Enter 決める  数字・英字でも選べます  Esc 戻る"
    BINDINGS = choosing(MARKS, "take")


def open_incident(screen: Beginning, *, drill: bool = False) -> None:
    """Ask the type, open the incident and go to it, with the card on top."""

    def start(kind: "Playbook | None") -> None:
        if kind is not None:
            begin(screen, kind.id, drill=drill)

    def ask(found: "Playbooks") -> None:
        dialog = KindDialog(
            "訓練を始める" if drill else "何が起きましたか",
            kind_offers(found, screen.app.size.width),
            _DRILL if drill else _WORDS,
        )
        screen.app.push_screen(dialog, start)

    screen.work_on("playbooks", lambda: _load(screen), ask, words="種類を調べています")


def kind_offers(found: "Playbooks", width: int) -> list[Offer["Playbook"]]:
    """Return the types to choose from in a terminal of this width; good practice says so."""
    return [Offer(playbook, _row(playbook, width >= _ROOMY)) for playbook in found.kinds]


def _row(playbook: "Playbook", roomy: bool) -> str:
    """Return a type on one line: its name and, where there is room, by what one knows it."""
    name = playbook.name + ("（参考）" if playbook.reference else "")
    if not roomy:
        return name
    gap = " " * max(1, _NAME_CELLS - cells(name))
    return f"{name}{gap}{shorten(playbook.about.partition('。')[0], _ABOUT_CELLS)}"


def begin(screen: Beginning, kind: str, *, drill: bool = False) -> None:
    """Open an incident of a type, from what the screen shows; a 相談 asks whom and what first."""
    subject = screen.subject()
    if kind == CONSULTATION and not drill:
        screen.post_message(GoTo("consult", (subject.source, subject.words)))
        return

    def write() -> "Incident":
        from smtui.workspace import incidents  # noqa: PLC0415 - sqlite

        desk, source = screen.workspace, subject.source
        return incidents.open_incident(desk, kind, source=source, drill=drill)

    screen.work_on(
        "open",
        write,
        lambda incident: screen.post_message(GoTo("incident", (incident.uid, True))),
        words="記録を始めています",
        newest=False,
        lasting=True,
    )


def _load(screen: Beginning) -> "Playbooks":
    from smtui.workspace.playbooks import playbooks  # noqa: PLC0415 - sqlite

    return playbooks(screen.workspace)
