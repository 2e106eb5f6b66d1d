"""今日: what waits, each one key away."""

from pathlib import Path

from hands import NOW, Opened, matches_golden, picture, press, type_text

from smtui.domain.draft import Draft
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


async def test_each_thing_is_one_key_away(opened: Opened) -> None:
    """Shortcut, digit and full-width digit lead to the same place."""
    for key in ("ctrl+t", "4", "４"):
        async with opened() as pilot:
            await press(pilot, key)
            assert pilot.app.screen.TITLE == "設定"
            await press(pilot, "escape")
            assert pilot.app.screen.TITLE == "今日"


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
