"""The key scheme: declared once, owned by nobody else, told everywhere."""

import re

import pytest
from hands import Opened, open_place, picture, press

from smtui.screens import PLACES
from smtui.screens._base import SmtuiScreen

OWNED_BY_TERMINALS = {
    *(f"ctrl+{key}" for key in "abcdhijmqsvwxyz"),  # signals, flow, tmux, screen, editing, the keys
    *(f"f{number}" for number in range(6, 12)),  # conversion in an IME, menu and full screen
    "ctrl+p", "ctrl+e", "ctrl+f", "ctrl+k", "ctrl+u", "ctrl+left_square_bracket",
}  # fmt: skip
"""Keys a terminal, a multiplexer, an IME or an editor in which the terminal runs takes away."""

NAMES = [place.id for place in PLACES]


def keys_of(screen: SmtuiScreen) -> dict[str, str]:
    """Return every key of the screen's commands with the command's name."""
    return {key: found.name for found in screen.commands for key in found.key.split(",") if key}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_nobody_else_owns_a_command_key(
    opened: Opened, name: str, size: tuple[int, int]
) -> None:
    """No widget that can have the focus, no terminal and no editor takes a command's key."""
    async with opened(size=size) as pilot:
        screen = await open_place(pilot, name)
        keys = keys_of(screen)
        assert keys
        assert not set(keys) & OWNED_BY_TERMINALS
        for widget in screen.query("*"):
            if widget.focusable:
                owned = set(widget._bindings.key_to_bindings) & set(keys) - {"escape"}
                assert not owned, (name, widget, owned)


@pytest.mark.parametrize("name", NAMES)
async def test_every_command_key_is_heard_whatever_has_the_focus(opened: Opened, name: str) -> None:
    """With each pane focused in turn, each command's key reaches the screen."""
    async with opened() as pilot:
        screen = await open_place(pilot, name)
        for widget in [widget for widget in screen.query("*") if widget.focusable] or [None]:
            screen.set_focus(widget)
            await pilot.pause()
            for found in screen.commands:
                if found.key and screen.offers(found):
                    active = screen.active_bindings[found.key.partition(",")[0]]
                    assert active.node is screen, (found, widget)


@pytest.mark.parametrize("name", NAMES)
async def test_commands_speak_japanese(opened: Opened, name: str) -> None:
    """Name and help of every command are Japanese, the help a sentence; no key is a letter."""
    async with opened() as pilot:
        screen = await open_place(pilot, name)
        for found in screen.commands:
            assert re.search("[ぁ-んァ-ン一-龥]", found.name), found
            assert found.help.endswith("。"), found
            assert len(found.key) != 1, found


@pytest.mark.parametrize("name", [name for name in NAMES if name != "help"])
async def test_help_page_and_menu_tell_every_command(opened: Opened, name: str) -> None:
    """F1 and F2 show each command that can be carried out, from the one place it is declared."""
    async with opened(size=(100, 60)) as pilot:
        screen = await open_place(pilot, name)
        wanted = [found.name for found in screen.commands if screen.offers(found)]
        await press(pilot, "f1")
        page = picture(pilot)
        assert all(words in page for words in wanted)
        await press(pilot, "escape", "f2")
        menu = picture(pilot)
        assert all(words in menu for words in wanted if words != "メニュー")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_bottom_line_shows_help_menu_and_way_back(
    opened: Opened, name: str, size: tuple[int, int]
) -> None:
    """However narrow, F2 and Esc stand in the bottom line, and nothing runs over the edge."""
    async with opened(size=size) as pilot:
        screen = await open_place(pilot, name)
        bottom = picture(pilot).splitlines()[-1]
        assert "F2 メニュー" in bottom
        assert "Esc " in bottom
        assert name == "help" or "F1 ヘルプ" in bottom
        assert screen.TITLE in picture(pilot).splitlines()[0]
