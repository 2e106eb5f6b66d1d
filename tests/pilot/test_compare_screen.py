"""Comparing guides on one topic."""

import pytest
from hands import Opened, matches_golden, open_place, picture, press, settle

from smtui.screens._dialogs import ChoiceDialog
from smtui.screens._messages import GoTo
from smtui.screens.compare import CompareScreen
from smtui.screens.guide import GuideScreen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_a_person_sees(opened: Opened, size: tuple[int, int]) -> None:
    """Own guide first; below each other, or side by side where there is room."""
    async with opened(guide="katori", size=size) as pilot:
        pilot.app.screen.post_message(GoTo("compare", ("correction",)))
        await settle(pilot)
        matches_golden(f"compare_{size[0]}x{size[1]}", picture(pilot))


async def test_going_through_the_topics(opened: Opened) -> None:
    """Arrows, F4 and F3 change the topic; silence is said."""
    async with opened(guide="katori") as pilot:
        await open_place(pilot, "compare")
        assert "いつ、どの課が定めた" in picture(pilot)
        await press(pilot, "f4", "down", "f3")
        assert "このガイドラインは、だれに当てはまるか" in picture(pilot).replace("\n", "")
        await press(pilot, "enter")
        assert pilot.app.screen.focused is pilot.app.screen.query_one("#sides")


async def test_reading_the_clauses(opened: Opened) -> None:
    """F5 offers the clauses of all guides; the chosen one opens in its own guide."""
    async with opened(guide="katori") as pilot:
        await open_place(pilot, "compare")
        await press(pilot, "f5")
        assert isinstance(pilot.app.screen, ChoiceDialog)
        await press(pilot, "end", "enter")
        reader = pilot.app.screen
        assert isinstance(reader, GuideScreen)
        assert reader.book
        assert reader.book.guide.id == "ueda"
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, CompareScreen)


async def test_without_an_own_guide(opened: Opened) -> None:
    """All stand side by side, none is called the own one."""
    async with opened(size=(120, 40)) as pilot:
        await open_place(pilot, "compare")
        assert "あなたの" not in picture(pilot)
        assert "大泉町" in picture(pilot)
