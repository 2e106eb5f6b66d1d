"""Every command of every screen, by its key or from the menu: each does something one can see."""

from importlib import import_module
from typing import Any

import pytest
from hands import Opened, keys_in_view, open_place, painted, picture, press, settle, type_text
from textual.pilot import Pilot
from writing import FAULTY, judged

from smtui.screens import PLACES
from smtui.screens._base import SmtuiScreen
from smtui.screens._command import Command
from smtui.screens._dialogs import Dialog
from smtui.screens.check import CheckScreen
from smtui.workspace import cases, forms
from smtui.workspace.desk import Workspace
from smtui.workspace.incidents import open_incident


def shared(screen: type[SmtuiScreen], found: Command) -> bool:
    """Tell whether a command is the one all screens have, as it stands in their base."""
    own = getattr(screen, f"action_{found.action}", None)
    return own is not None and own is getattr(SmtuiScreen, f"action_{found.action}", None)


def everything() -> list[object]:
    """Return each place with each of its commands; those all screens share, once."""
    cases = []
    for place in PLACES:
        screen = getattr(import_module(f"smtui.screens.{place.module}"), place.screen)
        cases += [
            pytest.param(place.id, found, id=f"{place.id}-{found.action}")
            for found in screen.commands
            if place.id == "check" or not shared(screen, found)
        ]
    return cases


def prepared(desk: Workspace, name: str) -> tuple[object, ...]:
    """Make what a place shows, and return what it is opened with."""
    if name == "incident":
        return (open_incident(desk, "private-trouble").uid,)
    with desk.store() as store:
        if name == "case":
            return (cases.begin_case(desk, store, "open", "見本").uid,)
        if name == "form":
            first = forms.forms(desk)[0]
            return (forms.begin_sheet(desk, store, first.id).uid,)
    return ()


def screen_of(pilot: Pilot[Any]) -> SmtuiScreen:
    """Return the screen on top."""
    assert isinstance(pilot.app.screen, SmtuiScreen)
    return pilot.app.screen


@pytest.mark.parametrize(("name", "found"), everything())
async def test_every_command_does_something(
    opened: Opened,
    copies: list[str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    found: Command,
) -> None:
    """A key nobody listens to, a command that fails or one that does nothing at all is found."""
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    async with opened(guide="ueda") as pilot:
        screen = await open_place(pilot, name, *prepared(screen_of(pilot).workspace, name))
        if isinstance(screen, CheckScreen):
            await type_text(pilot, FAULTY)
            await judged(pilot)
        elif name == "search":
            await type_text(pilot, "返信")
        if not screen.offers(found):
            return
        before = painted(pilot)
        if found.key:
            await press(pilot, found.key.partition(",")[0])
        else:
            await press(pilot, "f2")
            await type_text(pilot, found.name)
            await press(pilot, "enter")
        await settle(pilot)
        if not pilot.app.is_running:
            assert found.action == "quit_smtui"
            return
        assert painted(pilot) != before
        if isinstance(pilot.app.screen, Dialog):
            keys_in_view(pilot)
        assert "予期しない誤り" not in picture(pilot)
        assert all(isinstance(below, SmtuiScreen) for below in pilot.app.screen_stack[:-1])
