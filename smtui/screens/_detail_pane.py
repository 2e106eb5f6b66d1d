"""The selected finding in full, beside the list: for terminals of 120 columns and more."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from smtui.screens._report_words import finding_parts
from smtui.text import printable

if TYPE_CHECKING:
    from smtui.domain.finding import Finding
    from smtui.domain.guide import Guide

_EMPTY = "F3・F4 で指摘を選ぶと、ここに理由と根拠の条文、直す案が出ます。"


def repair_words(repair: str) -> str:
    """Return what a repair does, in words."""
    return f"「{printable(repair, one_line=True)}」に置き換える" if repair else "この部分を削る"


class DetailPane(VerticalScroll, can_focus=False):
    """Why, the clauses, and the repairs of the finding that is selected."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    DetailPane { display: none; height: 1fr; border-top: solid $primary; padding: 0 1; }
    .-broad DetailPane { display: block; }
    .-safe DetailPane { border-top: ascii $primary; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.border_title = "根拠と直す案"
        self._shown: tuple[Finding | None, Guide | None] = (None, None)

    def compose(self) -> ComposeResult:
        """Yield the words."""
        yield Static(Content(_EMPTY), markup=False)

    def show(self, finding: "Finding | None", guide: "Guide | None") -> None:
        """Show a finding; None tells how to select one."""
        if (finding, guide) == self._shown:
            return
        self._shown = finding, guide
        self.query_one(Static).update(_content(finding, guide) if finding else Content(_EMPTY))
        self.scroll_home(animate=False)


def _content(finding: "Finding", guide: "Guide | None") -> Content:
    parts: list[str | tuple[str, str]] = list(finding_parts(finding, guide))
    if finding.repairs:
        parts.append(("\n直す案（Ctrl+R で選びます）\n", "bold"))
        parts += [f"{n} {repair_words(r)}\n" for n, r in enumerate(finding.repairs, start=1)]
    return Content.assemble(*parts)
