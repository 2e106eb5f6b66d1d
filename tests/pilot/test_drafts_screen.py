"""The list of drafts: every command of it."""

import pytest
from hands import NOW, Opened, open_place, picture, press, settle, type_text

from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.screens.check import CheckScreen
from smtui.store import open_store
from smtui.workspace import drafts
from smtui.workspace.judge import Judge

OCCASION = Occasion("ueda", Account.OFFICIAL, Kind.POST, Platform.X, NOW)


@pytest.fixture
def two(home) -> list[str]:
    """Two drafts, the first with a report; return their uids."""
    home.mkdir(mode=0o700, exist_ok=True)
    faulty = Draft.of("来ない人は馬鹿です。", OCCASION)
    plain = Draft.of("【防災訓練】市民会館で行います。", OCCASION)
    with open_store() as store:
        first = drafts.save_checked(store, faulty, Judge().report(faulty), NOW)
        second = drafts.save_text(store, plain, NOW)
    return [first.uid, second.uid]


async def test_no_drafts_yet(opened: Opened) -> None:
    """An empty list says what to do."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "drafts")
        assert "まだ下書きはありません" in picture(pilot)
        await press(pilot, "f5")
        assert "下書きがありません" in picture(pilot)


async def test_going_on_with_a_draft(opened: Opened, two: list[str]) -> None:
    """Enter opens the selected draft; Escape comes back; Ctrl+N begins a new one."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "drafts")
        await press(pilot, "down", "enter")
        screen = pilot.app.screen
        assert isinstance(screen, CheckScreen)
        await settle(pilot)
        assert screen.editor.text == "来ない人は馬鹿です。"
        await press(pilot, "escape", "ctrl+n")
        screen = pilot.app.screen
        assert isinstance(screen, CheckScreen)
        assert screen.editor.text == ""


async def test_naming(opened: Opened, two: list[str]) -> None:
    """Ctrl+T names the selected draft."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "drafts")
        await press(pilot, "ctrl+t")
        for _ in range(40):
            await pilot.press("backspace")
        await type_text(pilot, "秋の　訓練")
        await press(pilot, "enter")
        await settle(pilot)
        assert "秋の　訓練" in picture(pilot)


async def test_putting_away_and_taking_back(opened: Opened, two: list[str]) -> None:
    """Ctrl+G puts away, Ctrl+L shows what was put away, Ctrl+G brings it back."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "drafts")
        await press(pilot, "ctrl+g")
        await settle(pilot)
        assert "防災訓練" not in picture(pilot)
        await press(pilot, "ctrl+l")
        await settle(pilot)
        assert "防災訓練" in picture(pilot)
        await press(pilot, "ctrl+g")
        await settle(pilot)
        await press(pilot, "ctrl+l")
        await settle(pilot)
        assert "防災訓練" in picture(pilot)


async def test_reading_the_reports(opened: Opened, two: list[str]) -> None:
    """Ctrl+R reads a kept report with the text it judged; without one it says so."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "drafts")
        await press(pilot, "ctrl+r")
        assert "まだありません" in picture(pilot)
        await press(pilot, "down", "ctrl+r")
        await settle(pilot)
        await press(pilot, "enter")
        await settle(pilot)
        shown = picture(pilot)
        assert "来ない人は馬鹿です。" in shown
        assert "【投稿不可】" in shown
