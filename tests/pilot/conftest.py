"""Fixtures of the screen tests: the same terminal everywhere, the app on a stopped clock."""

import functools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from hands import NOW, Opened, settle
from textual.pilot import Pilot

from smtui.app import SmtuiApp
from smtui.checks._words import load_words
from smtui.clipboard import Copied, Way
from smtui.settings import save_settings
from smtui.workspace.desk import Workspace


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same terminal everywhere: true colour, dark, no animation."""
    for name in ("NO_COLOR", "COLORFGBG", "TERM_PROGRAM", "SSH_CONNECTION", "SSH_TTY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TERM", "xterm-256color")


_words = functools.cache(load_words)
"""The word lists, searched by one automaton in all tests: each app would build its own."""


@pytest.fixture(autouse=True)
def words_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """No app builds what searches the word lists anew."""
    monkeypatch.setattr("smtui.workspace.judge.load_words", _words)


@pytest.fixture
def opened() -> Opened:
    """Open the app: `async with opened(size=(120, 40), guide="ueda") as pilot`."""

    @asynccontextmanager
    async def open_app(
        size: tuple[int, int] = (80, 24), welcomed: bool = True, **choices: Any
    ) -> AsyncIterator[Pilot[Any]]:
        if welcomed or choices:
            save_settings(welcomed=welcomed, **choices)
        app = SmtuiApp(Workspace(lambda: NOW))
        async with app.run_test(size=size) as pilot:
            await settle(pilot)
            yield pilot

    return open_app


@pytest.fixture
def copies(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would be on the clipboard."""
    texts: list[str] = []

    def copy(text: str, send: object = None, *, may_write: bool = True) -> Copied:
        texts.append(text)
        return Copied(Way.SYSTEM, "コピーしました。")

    monkeypatch.setattr("smtui.clipboard.copy", copy)
    return texts
