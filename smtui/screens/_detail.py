"""A finding in full over the screen, for terminals too narrow for a pane."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from smtui.screens._dialogs import Dialog
from smtui.screens._finding_body import FindingBody
from smtui.screens._messages import GoTo

if TYPE_CHECKING:
    from smtui.domain.finding import Finding
    from smtui.domain.guide import Guide

_WITH_CLAUSES = "↑↓ 選ぶ  Enter 決める  PageUp/Down 送る  F5 条文を読む  Esc 戻る"


class DetailDialog(Dialog["str | FindingBody.Wanted"]):
    """Read a finding with its clauses; choose a repair, or what else is wanted: it is returned."""

    KEYS = "↑↓ 選ぶ  Enter 決める  PageUp/PageDown 文を送る  Esc 戻る"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "read_clause", show=False, priority=True)
    ]

    def __init__(
        self,
        finding: "Finding",
        guide: "Guide | None",
        repairs: Sequence[str],
        *,
        keeps: bool = True,
    ) -> None:
        super().__init__("根拠と直す案")
        self._clauses = finding.clauses
        if self._clauses:
            self.KEYS = _WITH_CLAUSES  # type: ignore[misc]
        self._body = FindingBody("", finding, guide, repairs, keeps=keeps)

    def compose_body(self) -> ComposeResult:
        """Yield the finding, then what can be done."""
        yield self._body

    def on_mount(self) -> None:
        """Begin at the first repair; without one, at closing."""
        self._body.begin()

    def action_read_clause(self) -> None:
        """Go on to the first clause the finding rests on, in the reader."""
        if self._clauses:
            self.post_message(GoTo("guide", (self._clauses[0],)))

    @on(GoTo)
    def _leave_for(self, event: GoTo) -> None:
        """Close before another screen opens, so that one comes back to the text from there."""
        event.stop()
        self.dismiss(None)
        self.app.post_message(GoTo(event.place, event.arguments))

    @on(FindingBody.Wanted)
    def _hand_on(self, event: FindingBody.Wanted) -> None:
        event.stop()
        self.dismiss(event)

    @on(FindingBody.Chosen)
    def _take(self, event: FindingBody.Chosen) -> None:
        event.stop()
        self.dismiss(event.repair)
