"""The way in: a terminal is needed, the demonstration leaves nothing behind."""

import os
import sys
from types import SimpleNamespace

import pytest
from hands import Opened, picture

from smtui import app as workspace_app
from smtui import places
from smtui.errors import BadInput
from smtui.settings import load_settings
from smtui.workspace.desk import Workspace
from smtui.workspace.drafts import draft_under_work
from smtui.workspace.samples import lay_out_samples

TERMINAL = SimpleNamespace(isatty=lambda: True, encoding="utf-8")


def test_without_a_terminal_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe gets a sentence, not a garbled screen."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(isatty=lambda: False))
    with pytest.raises(BadInput, match="smtui check"):
        workspace_app.run()


def test_the_demonstration_is_thrown_away(monkeypatch: pytest.MonkeyPatch, home) -> None:  # type: ignore[no-untyped-def]
    """It works in a folder of its own, with a guide and a draft, and the folder is gone after."""
    seen: list[tuple[str, bool]] = []

    def run(app: workspace_app.SmtuiApp) -> None:
        with app.workspace.store() as store:
            assert draft_under_work(store) is not None
        assert load_settings().guide
        seen.append((places.data_dir(), app.workspace.demo))

    monkeypatch.setattr(sys, "stdin", TERMINAL)
    monkeypatch.setattr(sys, "__stderr__", TERMINAL)
    monkeypatch.setattr(workspace_app.SmtuiApp, "run", run)
    assert workspace_app.run(demo=True) == 0
    ((folder, demo),) = seen
    assert demo
    assert folder != str(home)
    assert not os.path.exists(folder)
    assert not home.exists()


async def test_the_demonstration_says_that_it_is_one(opened: Opened) -> None:
    """The title line tells that nothing will be kept; the sample draft is on the screen."""
    workspace = Workspace(demo=True)
    lay_out_samples(workspace)
    app = workspace_app.SmtuiApp(workspace)
    async with app.run_test(size=(100, 30)) as pilot:
        while app.screen.TITLE == "今日":
            await pilot.pause()
        assert "お試し（終わると消えます）" in picture(pilot).splitlines()[0]
