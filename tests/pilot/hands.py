"""What the screen tests share: typing, waiting, looking."""

import os
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any

from textual import events
from textual.pilot import Pilot

from smtui.screens._base import SmtuiScreen
from smtui.screens._messages import GoTo

NOW = datetime(2026, 9, 9, 10, 0)

SAMPLE_ARGUMENTS: dict[str, tuple[object, ...]] = {"personal_path": ("before",)}
"""What a place that is only opened from another one is opened with."""

Opened = Callable[..., AbstractAsyncContextManager[Pilot[Any]]]


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until every thread has ended and what it said is shown; never by sleeping."""
    await pilot.pause()
    while any(worker.is_running and worker._thread_worker for worker in pilot.app.workers):
        await pilot.pause()
    await pilot.pause()


async def open_place(pilot: Pilot[Any], name: str, *arguments: object) -> SmtuiScreen:
    """Go to a place of `PLACES` and return its screen."""
    screen = pilot.app.screen
    assert isinstance(screen, SmtuiScreen)
    if name == "help":
        screen.action_show_help()
    elif name != "home":
        screen.post_message(GoTo(name, arguments or SAMPLE_ARGUMENTS.get(name, ())))
    await settle(pilot)
    assert isinstance(pilot.app.screen, SmtuiScreen)
    return pilot.app.screen


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys and wait for all that follows."""
    for key in keys:
        pilot.app.simulate_key(key)
        await settle(pilot)


async def type_text(pilot: Pilot[Any], text: str) -> None:
    """Type any characters; `Pilot.press` knows no 。 and no full-width space."""
    for char in text:
        key = ("enter", "\r") if char == "\n" else (char, char)
        pilot.app.post_message(events.Key(*key))
    await settle(pilot)


async def paste(pilot: Pilot[Any], text: str) -> None:
    """Paste as a terminal does."""
    pilot.app.post_message(events.Paste(text))
    await settle(pilot)


def picture(pilot: Pilot[Any]) -> str:
    """Return what the screen shows, as text; under a dialog, the screen below is not repeated."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def keys_in_view(pilot: Pilot[Any]) -> None:
    """Judge that the dialog on top shows its key line, and something of each of its parts."""
    shown = pilot.app.screen
    box = shown.query_one(".dialog").content_region
    keys = shown.query_one(".dialog-keys").region
    assert shown.region.contains_region(box), picture(pilot)
    assert keys.height, picture(pilot)
    assert box.contains_region(keys), picture(pilot)
    for part in shown.query("OptionList, VerticalScroll"):
        assert part.size.height >= min(2, part.virtual_size.height), picture(pilot)
        assert part.region.bottom <= keys.y, picture(pilot)


def painted(pilot: Pilot[Any]) -> str:
    """Return what the screen shows with its colours, and who has the focus."""
    strips = pilot.app.screen._compositor.render_strips()
    return f"{[list(strip) for strip in strips]} {pilot.app.screen.focused!r}"


def matches_golden(name: str, shown: str) -> None:
    """Compare with `tests/goldens/screens/<name>.txt`; SMTUI_GOLDENS=write writes it anew."""
    folder = os.path.join(os.path.dirname(os.path.dirname(__file__)), "goldens", "screens")
    path = os.path.join(folder, f"{name}.txt")
    if os.environ.get("SMTUI_GOLDENS") == "write":
        os.makedirs(folder, exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(shown + "\n")
    with open(path, encoding="utf-8") as file:
        assert shown + "\n" == file.read()
