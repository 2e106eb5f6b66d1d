"""Asking where a paper is to be put."""

import os
from typing import TYPE_CHECKING, Any

from smtui.screens._dialogs import LineDialog

if TYPE_CHECKING:
    from textual.screen import Screen

FORMS = "終わりが .docx なら Word、.md なら Markdown の書類になります。"
_PAPERS = (".docx", ".md")


async def asked_path(
    screen: "Screen[Any]",
    title: str,
    name: str,
    words: str = FORMS,
    endings: tuple[str, ...] = _PAPERS,
) -> str | None:
    """Ask where to put a file of this name, or a free one like it; None where one goes back.

    A path that nothing can be written to is refused in the dialog.
    """
    from smtui.exports.files import free_name, refuse_path  # noqa: PLC0415 - only for a paper

    value = free_name(os.path.join("~", name.replace(os.sep, "／")))
    words = f"作る場所と名前を書いてください。{words}"
    dialog = LineDialog(
        title, words, value, judge=lambda typed: refuse_path(_plain(typed), endings)
    )
    typed = await screen.app.push_screen_wait(dialog)
    return _plain(typed) if typed else None


def _plain(typed: str) -> str:
    """Return a path without the quotation marks that a terminal adds to a dropped file."""
    return typed.strip().strip("'\"")
