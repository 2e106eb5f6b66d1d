"""今日: what waits, each one key away."""

import sys
from datetime import date
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest
from hands import NOW, Opened, matches_golden, picture, press, settle, type_text
from textual import events

from smtui import app
from smtui.app import SmtuiApp
from smtui.domain.agenda import Waiting
from smtui.domain.draft import Draft
from smtui.errors import BadInput
from smtui.screens import PLACES, Place
from smtui.screens._messages import GoTo
from smtui.screens._numbers import DIGITS
from smtui.screens._ways import ways
from smtui.screens.check import CheckScreen
from smtui.screens.home import HomeScreen
from smtui.settings import save_settings
from smtui.workspace.desk import Workspace
from smtui.workspace.drafts import drafts, keep_typed, save_text


def keep(*texts: str) -> None:
    """Put drafts into the store."""
    workspace = Workspace(lambda: NOW)
    with workspace.store() as store:
        for text in texts:
            save_text(store, Draft.of(text, workspace.usual_occasion()), NOW)


async def test_an_empty_desk(opened: Opened) -> None:
    """Without drafts: what to begin with."""
    async with opened(guide="ueda") as pilot:
        matches_golden("home_80x24", picture(pilot))


async def test_a_used_desk_on_a_wide_screen(opened: Opened) -> None:
    """Recent drafts stand below, the highlighted one is explained beside."""
    keep("市民まつりのお知らせ。9月12日（土）に開きます。", "図書館の休館日について")
    async with opened((120, 40), guide="katori") as pilot:
        await press(pilot, "down", "down", "down", "down")
        matches_golden("home_120x40", picture(pilot))


async def test_a_slow_look_opens_nothing_over_what_is_being_written(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who begins to write before 今日 has been read is not put before the same draft again."""
    may_look = Event()
    load = HomeScreen._load
    monkeypatch.setattr(HomeScreen, "_load", lambda self: may_look.wait(10) and load(self))
    save_settings(welcomed=True, guide="ueda")
    async with SmtuiApp(Workspace(lambda: NOW)).run_test(size=(80, 24)) as pilot:
        pilot.app.simulate_key("f5")
        await pilot.pause()
        writing = pilot.app.screen
        assert isinstance(writing, CheckScreen)
        await pilot.pause()
        for char in "明日は":
            pilot.app.post_message(events.Key(char, char))
        await pilot.pause()
        writing.flush()
        may_look.set()
        await settle(pilot)
        assert pilot.app.screen is writing


async def test_each_thing_is_one_key_away(opened: Opened) -> None:
    """Shortcut, digit and full-width digit lead to the same place."""
    digit = DIGITS[[way.name for way in HomeScreen.WAYS].index("設定")]
    for key in ("ctrl+t", digit, chr(ord("０") + int(digit))):
        async with opened() as pilot:
            await press(pilot, key)
            assert pilot.app.screen.TITLE == "設定"
            await press(pilot, "escape")
            assert pilot.app.screen.TITLE == "今日"


def crowd(monkeypatch: pytest.MonkeyPatch, *waiting: Waiting) -> None:
    """Give 今日 ten ways and a noun for which things wait."""
    more = [
        Place(f"p{n}", f"行き先{n}", "settings", "SettingsScreen", about=f"{n}番目の場所です。")
        for n in range(10 - len(HomeScreen.WAYS))
    ]
    places = (*PLACES, *more, Place("p", "", "settings", "SettingsScreen", waits="crowd"))
    monkeypatch.setattr(HomeScreen, "WAYS", ways(places))
    monkeypatch.setattr("smtui.screens.home.PLACES", places)
    monkeypatch.setattr(app, "PLACES", places)

    def tell(desk: Workspace, store: object) -> tuple[Waiting, ...]:
        if not waiting:
            raise BadInput("復習を数えられません。", "もう一度開いてください。")
        return waiting

    monkeypatch.setitem(sys.modules, "smtui.workspace.crowd", SimpleNamespace(waiting=tell))


SIX = (
    Waiting("様式を出す", "開設届", "", "settings", due=date(2026, 9, 30)),
    Waiting("復習する", "5枚", "5枚の問いが今日の分です。", "settings", due=date(2026, 9, 9)),
    Waiting("点検を待つ", "広報課の返事", "", "settings"),
    Waiting("続きを学ぶ", "第3課", "", "settings"),
    Waiting("年度更新", "2つのアカウント", "", "settings", due=date(2026, 9, 1)),
    Waiting("対応する", "なりすまし", "進行中です。", "settings", urgent=True),
)


async def test_what_waits_stands_above_and_leaves_room_for_every_way(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With ten ways and six things that wait, all ways and the most urgent things are in view."""
    crowd(monkeypatch, *SIX)
    async with opened(guide="ueda") as pilot:
        shown = picture(pilot)
        matches_golden("home_crowded_80x24", shown)
        assert all(way.name in shown for way in HomeScreen.WAYS)
        await press(pilot, "down", "down", "down", "down", "enter")
        assert pilot.app.screen.TITLE == "今日"
        assert all(one.name in picture(pilot) for one in SIX)


@pytest.mark.parametrize("key", ["enter", "a", "ａ"])
async def test_what_is_most_urgent_is_one_key_away(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    """The row of an open incident is highlighted from the start and has a letter."""
    crowd(monkeypatch, *SIX)
    async with opened(guide="ueda") as pilot:
        await press(pilot, key)
        assert pilot.app.screen.TITLE == "設定"


async def test_the_tenth_way_has_a_digit_too(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """0 opens what stands in the tenth row."""
    crowd(monkeypatch, *SIX)
    async with opened(guide="ueda") as pilot:
        await press(pilot, "0")
        assert pilot.app.screen.TITLE == "設定"


async def test_a_noun_that_cannot_say_what_waits_hides_nothing(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its problem is said; the drafts that wait are still there."""
    crowd(monkeypatch)
    workspace = Workspace(lambda: NOW)
    with workspace.store() as store:
        keep_typed(store, Draft.of("書きかけのお知らせ", workspace.usual_occasion()), NOW)
    async with opened(guide="ueda") as pilot:
        await press(pilot, "escape")
        pilot.app.post_message(GoTo("home"))
        await settle(pilot)
        assert "復習を数えられません" in picture(pilot)


async def test_opening_a_file_makes_a_draft(opened: Opened, tmp_path: Path) -> None:
    """A CP932 file is read and becomes the draft on the check screen."""
    path = tmp_path / "案内.txt"
    path.write_bytes("市民まつりのお知らせ".encode("cp932"))
    async with opened() as pilot:
        await press(pilot, "ctrl+o")
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        assert "市民まつりのお知らせ" in picture(pilot)
        with Workspace().store() as store:
            assert [draft.title for draft in drafts(store)] == ["市民まつりのお知らせ"]


async def test_a_missing_file_is_a_problem_to_act_on(opened: Opened) -> None:
    """The notice line says what and what to do; Escape closes it, not the screen."""
    async with opened() as pilot:
        await press(pilot, "ctrl+o")
        await type_text(pilot, "/nowhere.txt")
        await press(pilot, "enter")
        assert "困りました: 「/nowhere.txt」というファイルが見つかりません" in picture(pilot)
        await press(pilot, "escape")
        assert "困りました" not in picture(pilot)
        assert pilot.app.screen.TITLE == "今日"


async def test_a_draft_left_by_a_crash_is_opened_at_once(opened: Opened) -> None:
    """What was being typed when smtui was killed is on the screen after the next start."""
    workspace = Workspace(lambda: NOW)
    with workspace.store() as store:
        keep_typed(store, Draft.of("書きかけのお知らせ", workspace.usual_occasion()), NOW)
    async with opened() as pilot:
        assert pilot.app.screen.TITLE != "今日"
        assert "書きかけのお知らせ" in picture(pilot)


async def test_quitting_asks_with_the_safe_answer_first(opened: Opened) -> None:
    """Escape and Enter stay; Escape and the second answer quit."""
    async with opened() as pilot:
        await press(pilot, "escape", "enter")
        assert pilot.app.screen.TITLE == "今日"
        await press(pilot, "escape", "2")
        assert not pilot.app.is_running
        assert pilot.app.return_code == 0
