"""The register of official accounts: every command of the list and of the form."""

from datetime import date
from pathlib import Path

import pytest
from hands import NOW, Opened, matches_golden, open_place, picture, press, settle, type_text

from smtui.domain.account import OfficialAccount
from smtui.domain.draft import Platform
from smtui.store import open_store
from smtui.workspace import accounts

GIVEN = (
    OfficialAccount(
        "",
        Platform.X,
        "みどり野市公式 @midorino",
        section="広報係",
        manager="広報課長 佐藤 みどり",
        last_used=date(2026, 9, 1),
        password_kept="広報係の金庫",
        purpose="市の知らせを早く届ける",
    ),
    OfficialAccount(
        "", Platform.INSTAGRAM, "みどり野市観光", section="観光係", last_used=date(2026, 5, 1)
    ),
)


@pytest.fixture
def two(home: Path) -> list[OfficialAccount]:
    """Two accounts, the second one dormant."""
    home.mkdir(mode=0o700, exist_ok=True)
    with open_store() as store:
        return [accounts.save_account(store, one, NOW) for one in GIVEN]


async def test_what_a_person_sees(opened: Opened, two: list[OfficialAccount]) -> None:
    """Platform, name, section and how long nobody has posted; dormant ones are pointed out."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "accounts")
        shown = picture(pilot)
        assert "休眠（参考）" in shown
        matches_golden("accounts-80x24", shown)


async def test_adding_an_account(opened: Opened) -> None:
    """Ctrl+N opens an empty form; the account is kept as soon as it has a name."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "accounts")
        assert "まだ名簿は空です" in picture(pilot)
        await press(pilot, "ctrl+n", "f5")
        await type_text(pilot, "みどり野市　図書館")
        await press(pilot, "enter")
        await settle(pilot)
        with open_store() as store:
            (one,) = accounts.register(store).used
        assert (one.name, one.guide) == ("みどり野市　図書館", "ueda")
        await press(pilot, "escape")
        assert "みどり野市　図書館" in picture(pilot)


async def test_filling_in(opened: Opened, two: list[OfficialAccount]) -> None:
    """Words, choices and days; hours that say nothing are told at the field."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "accounts")
        await press(pilot, "down", "f5", "８", "3")
        await press(pilot, "０")
        await type_text(pilot, "ときどき")
        await press(pilot, "enter")
        assert "運用時間として読めません" in picture(pilot)
        for _ in range(4):
            await pilot.press("backspace")
        await type_text(pilot, "平日　８：３０－１７：１５")
        await press(pilot, "enter")
        await press(pilot, *["down"] * 8, "ctrl+t")
        await settle(pilot)
        matches_golden("account-80x24", picture(pilot))
        with open_store() as store:
            one = accounts.account(store, two[0].uid)
        assert one.reply.value == "open"
        assert one.hours == "平日　８：３０－１７：１５"
        assert one.profile_link == NOW.date()


async def test_retired_accounts(opened: Opened, two: list[OfficialAccount]) -> None:
    """An account out of use stands on the other list."""
    with open_store() as store:
        accounts.save_account(store, two[1]._replace(retired=date(2026, 8, 31)), NOW)
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "accounts")
        assert "観光" not in picture(pilot)
        await press(pilot, "ctrl+l")
        assert "2026年8月31日に終了" in picture(pilot)


async def test_the_public_list(opened: Opened, two: list[OfficialAccount], tmp_path: Path) -> None:
    """Ctrl+T writes it, without anything internal."""
    path = tmp_path / "一覧.md"
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "accounts")
        await press(pilot, "ctrl+t")
        for _ in range(60):
            await pilot.press("backspace")
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        await settle(pilot)
    text = path.read_text("utf-8")
    assert "みどり野市公式 @midorino" in text
    for internal in ("金庫", "佐藤"):
        assert internal not in text
