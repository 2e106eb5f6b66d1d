"""Text that wants to be markup, a link, or an order to the terminal is shown as the text it is."""

import re

import pytest
from hands import Opened, open_place, paste, picture, press, settle, type_text
from textual.widgets import Input

from smtui.domain.draft import Draft
from smtui.errors import BadInput
from smtui.screens import PLACES
from smtui.screens._dialogs import LineDialog, ReadDialog, confirm
from smtui.workspace.desk import Workspace
from smtui.workspace.drafts import save_text

HOSTILE = [
    "[/]", "[/foo] あ", "[bold red]赤[/bold red]", "[@click=app.bell]押す[/]", "[重要] 本文 [",
    "\x1b]52;c;44GC\x07写", "\x1b[2J消", "\x9b31m赤\x9d0;題\x9c", "左\u202e右\u2066", "\x00\x08\x7f",
    "C:\\[x]\\", "$(rm) `ls` ${HOME}", "\u200f\u2028\u0085行",
]  # fmt: skip
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def assert_harmless(shown: str) -> None:
    """Nothing that would drive a terminal is on the way to it."""
    assert not CONTROLS.search(shown), CONTROLS.search(shown)


@pytest.mark.parametrize("text", HOSTILE)
async def test_settings_show_hostile_names(opened: Opened, text: str) -> None:
    """A section and a name typed like that stay text in the list, the dialogs and the file."""
    async with opened(section=text, name=text, guide=text, theme=text, marks=text) as pilot:
        await open_place(pilot, "settings")
        assert_harmless(picture(pilot))
        for row in ("3", "4"):
            await press(pilot, row)
            assert_harmless(picture(pilot))
            await press(pilot, "enter")
        assert_harmless(picture(pilot))


@pytest.mark.parametrize("text", HOSTILE)
async def test_home_shows_hostile_drafts(opened: Opened, text: str) -> None:
    """A draft's first line becomes a title on 今日."""
    workspace = Workspace()
    try:
        draft = Draft.of(f"{text} 下書き", workspace.usual_occasion())
    except BadInput:
        pytest.skip("no draft can hold it")
    with workspace.store() as store:
        save_text(store, draft, workspace.now())
    async with opened() as pilot:
        assert "最近の下書き" in picture(pilot) or "続きを書く" in picture(pilot)
        assert_harmless(picture(pilot))


@pytest.mark.parametrize("text", HOSTILE)
async def test_every_input_takes_hostile_pastes(opened: Opened, text: str) -> None:
    """The menu's search, a line dialog: pasted and typed, nothing is interpreted."""
    async with opened() as pilot:
        await press(pilot, "f2")
        await paste(pilot, text)
        assert_harmless(picture(pilot))
        await press(pilot, "escape", "ctrl+o")
        assert isinstance(pilot.app.screen, LineDialog)
        await paste(pilot, text)
        await type_text(pilot, "".join(char for char in text if char >= " "))
        assert_harmless(picture(pilot))
        await press(pilot, "enter")
        assert_harmless(picture(pilot))
        assert pilot.app.is_running


@pytest.mark.parametrize("text", HOSTILE)
async def test_dialogs_notices_and_titles_show_text(opened: Opened, text: str) -> None:
    """Whatever is said through the shell is said literally."""
    async with opened() as pilot:
        screen = await open_place(pilot, "settings")
        screen.tell(text)
        await settle(pilot)
        assert_harmless(picture(pilot))
        for dialog in (
            confirm(text, text, text),
            LineDialog(text, text, text, text),
            ReadDialog(text, text),
        ):
            pilot.app.push_screen(dialog)
            await settle(pilot)
            assert_harmless(picture(pilot))
            if "[/]" in text:
                assert "[/]" in picture(pilot)
            await press(pilot, "escape")


@pytest.mark.parametrize("name", [place.id for place in PLACES])
async def test_no_screen_reads_user_text_as_markup(opened: Opened, name: str) -> None:
    """Widgets that take plain text from people have markup switched off or are given Content."""
    async with opened(name="[bold]山田[/bold]", section="[/]") as pilot:
        await open_place(pilot, name)
        assert_harmless(picture(pilot))


async def test_full_width_space_and_all_pasted_lines_are_kept(opened: Opened) -> None:
    """Textual would drop a typed U+3000, and all lines of a paste but the first."""
    async with opened() as pilot:
        await press(pilot, "ctrl+o")
        line = pilot.app.screen.query_one(Input)
        await type_text(pilot, "書類　下書き。「案」")
        assert line.value == "書類　下書き。「案」"
        await paste(pilot, "一行目\r\n二行目\n\n三行目")
        assert line.value == "書類　下書き。「案」一行目 二行目 三行目"
