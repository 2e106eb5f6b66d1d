"""Searching as one types."""

import pytest
from hands import Opened, matches_golden, open_place, picture, press, type_text

from smtui.domain.bookmark import kept_on
from smtui.library.guides import load_guide
from smtui.screens._dialogs import ReadDialog
from smtui.screens.guide import GuideScreen
from smtui.store import open_store
from smtui.store import reader as stored


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_a_person_sees(opened: Opened, size: tuple[int, int]) -> None:
    """The line, what was widened, the hits in context, the one under the cursor in full."""
    async with opened(guide="katori", size=size) as pilot:
        await open_place(pilot, "search")
        await type_text(pilot, "えんじょう")
        matches_golden(f"search_{size[0]}x{size[1]}", picture(pilot))


@pytest.mark.parametrize("typed", ["炎上", "ｴﾝｼﾞｮｳ", "enjou"])
async def test_typed_in_any_way_and_opened(opened: Opened, typed: str) -> None:
    """Arrows choose while one types, Enter opens the clause; Escape comes back to the hits."""
    async with opened(guide="katori") as pilot:
        screen = await open_place(pilot, "search")
        await type_text(pilot, typed)
        await press(pilot, "down", "enter")
        reader = pilot.app.screen
        assert isinstance(reader, GuideScreen)
        assert reader.clause
        assert "炎上" in reader.clause.text
        await press(pilot, "escape")
        assert pilot.app.screen is screen
        assert typed in picture(pilot)


async def test_the_range_is_changed(opened: Opened) -> None:
    """Ctrl+L searches all guides, each hit named; again, the own one only."""
    async with opened(guide="ku", size=(120, 40)) as pilot:
        await open_place(pilot, "search")
        await type_text(pilot, "伏せ字")
        assert "香取市" not in picture(pilot)
        await press(pilot, "ctrl+l")
        assert "香取市　条文" in picture(pilot)
        await press(pilot, "ctrl+l")
        assert "香取市" not in picture(pilot)


async def test_without_an_own_guide_all_are_searched(opened: Opened) -> None:
    """There is nothing to change then, and it is said."""
    async with opened() as pilot:
        await open_place(pilot, "search")
        await type_text(pilot, "伏せ字")
        assert "香取市" in picture(pilot)
        await press(pilot, "ctrl+l")
        assert "すべての自治体を探しています" in picture(pilot)


async def test_moving_through_the_hits(opened: Opened) -> None:
    """F4 and F3, and the arrows, without leaving the line."""
    async with opened(guide="katori") as pilot:
        screen = await open_place(pilot, "search")
        await type_text(pilot, "投稿")
        hits = screen.query_one("#hits")
        await press(pilot, "f4", "down", "f3")
        assert hits.highlighted == 1
        await press(pilot, "pagedown")
        assert hits.highlighted > 1
        await press(pilot, "pageup")
        assert hits.highlighted <= 1
        assert screen.focused is screen.query_one("LineInput")


async def test_nothing_typed_and_nothing_found(opened: Opened) -> None:
    """Both are said, with what to do."""
    async with opened(guide="katori") as pilot:
        await open_place(pilot, "search")
        await press(pilot, "f5")
        assert "探すことばを打ってください" in picture(pilot)
        await press(pilot, "escape")
        await type_text(pilot, "ぬぬぬぬ")
        assert "見つかりません" in picture(pilot)
        await press(pilot, "f5")
        assert "選べるものがありません" in picture(pilot)


async def test_what_no_place_opens_is_read_here(opened: Opened) -> None:
    """A check is shown in a dialog."""
    async with opened(guide="katori") as pilot:
        screen = await open_place(pilot, "search")
        await type_text(pilot, "マイナンバー")
        await press(pilot, "f5")
        assert isinstance(pilot.app.screen, ReadDialog)
        await press(pilot, "escape")
        assert pilot.app.screen is screen


async def test_a_memo_is_found(opened: Opened, home) -> None:
    """What the person wrote on a clause is searched too."""
    home.mkdir(mode=0o700, exist_ok=True)
    guide = load_guide("katori")
    clause = guide.clause("katori-5-3")
    assert clause
    from hands import NOW

    with open_store() as store:
        stored.put_memo(store, kept_on(guide, clause, NOW, "訓練の反省: [b]遅い[/b]"))
    async with opened(guide="katori") as pilot:
        await open_place(pilot, "search")
        await type_text(pilot, "はんせい")
        assert "メモ　5(3)" in picture(pilot)
        assert "[b]遅い[/b]" in picture(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, GuideScreen)
