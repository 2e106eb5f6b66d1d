"""The editor: what is typed and pasted is seen, whatever its size and the terminal's."""

import asyncio
import time

import pytest
from hands import Opened, open_place, picture, press, settle, type_text
from textual import events
from writing import FAULTY, screen_of, until, with_text

from smtui.screens.check import CheckScreen


@pytest.mark.parametrize(
    ("text", "patience"),
    [("あ" * 9_990 + "終わりのバカ", 0.5), ("令和８年度のお知らせです。\n" * 2_600, 0.5)],
)
async def test_long_texts_do_not_freeze_it(opened: Opened, text: str, patience: float) -> None:
    """A single line of 10,000 characters, and 100 kB: a key is shown soon all the same."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, text)
        for _ in range(5):
            began = time.perf_counter()
            pilot.app.post_message(events.Key("あ", "あ"))
            await pilot.pause()
            assert time.perf_counter() - began < patience
        assert screen.editor.text.endswith("あ" * 5)


async def test_hostile_text_is_only_text(opened: Opened) -> None:
    """Markup and escapes in a draft neither act nor break anything."""
    async with opened(guide="ueda") as pilot:
        await with_text(pilot, "[/] [@click=app.bell]押す[/] \x1b]52;c;eA==\x07バカ [red]")
        await press(pilot, "f4", "ctrl+r", "escape", "f5")
        await until(pilot, lambda: "コピーの前に" in picture(pilot))
        assert "\x1b" not in screen_of(pilot).editor.text


async def test_the_terminal_may_become_narrow_and_wide(opened: Opened) -> None:
    """Resizing wraps again; the panes stand side by side from 100 columns."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        for width, height in ((120, 30), (60, 20), (160, 50), (80, 24)):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            await asyncio.sleep(0)
            editor, listed = screen.editor.region, screen.findings.region
            assert (editor.y == listed.y) == (width >= 100)
            assert listed.right <= width


def caret_row(screen: CheckScreen) -> int:
    """Return the row of the terminal in which the caret stands."""
    return screen.editor.cursor_screen_offset.y


async def test_the_word_that_begins_a_row_below_the_last_one_is_seen(opened: Opened) -> None:
    """Typed or broken by Enter, each character is in view at once, and the IME beside it."""
    async with opened(guide="ueda") as pilot:
        screen = await open_place(pilot, "check")
        assert isinstance(screen, CheckScreen)
        rows = screen.editor.content_size.height
        for number in range(rows + 3):
            await type_text(pilot, f"第{number}行")
            assert f"第{number}行" in picture(pilot)
            assert pilot.app.cursor_position == screen.editor.cursor_screen_offset
            await press(pilot, "enter")
            assert caret_row(screen) < screen.editor.content_region.bottom


async def test_a_notice_does_not_cover_the_row_one_writes_in(opened: Opened) -> None:
    """The editor gives a row to the notice line, and the caret stays in view."""
    async with opened(guide="ueda") as pilot:
        screen = await open_place(pilot, "check")
        assert isinstance(screen, CheckScreen)
        await type_text(pilot, "\n".join(f"第{n}行" for n in range(screen.editor.size.height)))
        last = screen.editor.document.lines[-1]
        assert last in picture(pilot)
        screen.tell("保存しました。\nつづけて書けます。\nどうぞ。\n")
        await settle(pilot)
        assert last in picture(pilot)


async def test_cutting_needs_a_selection(opened: Opened, copies: list[str]) -> None:
    """Ctrl+X without one takes nothing away and says why; with one, the words can be pasted."""
    async with opened(guide="ueda") as pilot:
        screen = await open_place(pilot, "check")
        assert isinstance(screen, CheckScreen)
        await type_text(pilot, "一行目です。\n二行目です。")
        await press(pilot, "ctrl+x")
        assert screen.editor.text == "一行目です。\n二行目です。"
        assert copies == []
        assert "Shift と矢印で選んで" in picture(pilot)
        await press(pilot, "shift+home", "ctrl+x")
        assert screen.editor.text == "一行目です。\n"
        assert copies == ["二行目です。"]
        assert "コピーしました" in picture(pilot)
        await press(pilot, "ctrl+v")
        assert screen.editor.text == "一行目です。\n二行目です。"


async def test_ctrl_c_copies_what_is_selected_and_nothing_else(
    opened: Opened, copies: list[str]
) -> None:
    """A selection by keys or by mouse is copied; without one Ctrl+C tells how to quit."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, "あいつはバカだ。")
        await press(pilot, "ctrl+c")
        assert copies == []
        assert "終わるときは" in picture(pilot)
        await press(pilot, "shift+home", "ctrl+c")
        assert copies == ["あいつはバカだ。"]
        await pilot.mouse_down(screen.findings, offset=(4, 1))
        await pilot.hover(screen.findings, offset=(20, 1))
        await pilot.mouse_up(screen.findings, offset=(20, 1))
        await settle(pilot)
        screen.set_focus(None)
        await press(pilot, "ctrl+c")
        assert len(copies) == 2
        assert copies[1] in "\n".join(row.words for row in screen.findings._rows)
