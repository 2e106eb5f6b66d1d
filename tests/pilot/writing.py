"""What the tests of the check screen share: drafts, and waiting for what happens by itself."""

import time
from typing import Any

from hands import open_place, paste, picture
from textual.pilot import Pilot

from smtui.screens.check import CheckScreen
from smtui.store import open_store
from smtui.workspace import drafts

FAULTY = (
    "【親子でたのしむ星空観察会】\n"
    "12月5日（日）18時30分から、中央公民館の屋上で開きます。\n"
    "申込みは https://bit.ly/hoshizora12 から。参加しない人は馬鹿です。"
)
CLEAN = "【お知らせ】11月22日（日）に、市民会館で防災訓練を行います。"


async def until(pilot: Pilot[Any], condition: Any) -> None:
    """Wait for something the screen does by itself."""
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "それは起きませんでした。\n" + picture(pilot)
        await pilot.pause(0.005)


async def judged(pilot: Pilot[Any]) -> CheckScreen:
    """Wait until the text as it is now has been judged."""
    await pilot.pause()
    screen = screen_of(pilot)
    await until(
        pilot,
        lambda: screen.judged is not None and screen.judged.draft.text == screen.editor.text,
    )
    await pilot.pause()
    return screen


async def kept(pilot: Pilot[Any], text: str) -> None:
    """Wait until a text is on the disk."""

    def on_disk() -> bool:
        with open_store() as store:
            return any(
                drafts.draft_with_reports(store, saved.uid).texts[-1].text == text
                for saved in drafts.drafts(store)
            )

    await until(pilot, on_disk)


def screen_of(pilot: Pilot[Any]) -> CheckScreen:
    """Return the check screen, under a dialog too."""
    return next(s for s in reversed(pilot.app.screen_stack) if isinstance(s, CheckScreen))


async def with_text(pilot: Pilot[Any], text: str) -> CheckScreen:
    """Open a new draft and paste a text into it."""
    await open_place(pilot, "check")
    await paste(pilot, text)
    return await judged(pilot)
