"""Asking where a paper is to be put."""

import os
from typing import TYPE_CHECKING, Any

from smtui.screens._dialogs import LineDialog

if TYPE_CHECKING:
    from textual.screen import Screen

FORMS = "終わりが .docx なら Word、.md なら Markdown の書類になります。"


async def asked_path(
    screen: "Screen[Any]", title: str, name: str, words: str = FORMS
) -> str | None:
    """Ask where to put a file of this name; None where the person goes back."""
    value = os.path.join("~", name)
    typed = await screen.app.push_screen_wait(
        LineDialog(title, f"作る場所と名前を書いてください。{words}", value)
    )
    return typed.strip().strip("'\"") or None if typed else None
