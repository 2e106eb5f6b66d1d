"""The selected finding in full, beside the list: for terminals of 120 columns and more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smtui.screens._finding_body import FindingBody
from smtui.screens._fitting import fit

if TYPE_CHECKING:
    from smtui.domain.finding import Finding
    from smtui.domain.guide import Guide

_EMPTY = "F3・F4 で指摘を選ぶと、ここに理由と根拠の条文、直す案が出ます。"
_TITLE = "根拠と直す案"
_CHOOSE = f"{_TITLE}　Ctrl+R で選びます"


class DetailPane(FindingBody):
    """Why, the clauses, and the repairs of the finding that is selected; Ctrl+R goes there."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    DetailPane { display: none; height: 1fr; border-top: solid $primary; padding: 0 1; }
    DetailPane VerticalScroll { height: auto; }
    DetailPane:focus-within { border-top: heavy $primary; }
    .-broad DetailPane { display: block; }
    .-safe DetailPane, .-safe DetailPane:focus-within { border-top: ascii $primary; }
    """

    def __init__(self, *, keeps: bool = True) -> None:
        super().__init__(_EMPTY, keeps=keeps)
        self.border_title = _TITLE

    def show(
        self, finding: "Finding | None", guide: "Guide | None", repairs: Sequence[str]
    ) -> None:
        """Show another finding, and how one comes to what can be done about it."""
        super().show(finding, guide, repairs)
        self.call_after_refresh(self.fit)
        self.border_title = _CHOOSE if finding else _TITLE

    def on_resize(self) -> None:
        """Give text and list their rows anew."""
        self.call_after_refresh(self.fit)

    def fit(self) -> None:
        """Keep what can be done in view below the text."""
        fit(self, self.content_region.height)
