"""First run and settings: asked in turn, skippable, changeable, kept at once."""

from datetime import date

from hands import NOW, Opened, matches_golden, open_place, paste, picture, press, type_text

from smtui.domain.incident import Mark
from smtui.settings import load_settings
from smtui.workspace.desk import Workspace
from smtui.workspace.incidents import open_incident


async def test_first_run_asks_everything_in_turn(opened: Opened) -> None:
    """Guide, role, section, name, marks, colours: six answers, each kept, then 今日."""
    async with opened(welcomed=False) as pilot:
        assert "はじめの設定" in picture(pilot)
        matches_golden("first_run_80x24", picture(pilot))
        await press(pilot, "f5")
        matches_golden("first_run_guide_80x24", picture(pilot))
        await press(pilot, "５")
        assert "このガイドラインの対象です" in picture(pilot)
        await press(pilot, "enter")
        await type_text(pilot, "広報　係")
        await press(pilot, "enter")
        await paste(pilot, "山田 花子")
        await press(pilot, "enter")
        matches_golden("first_run_width_80x24", picture(pilot))
        await press(pilot, "2", "2")
        assert pilot.app.screen.TITLE == "今日"
        assert "上田市" in picture(pilot)
    kept = load_settings()
    assert (kept.guide, kept.role, kept.section, kept.name) == (
        "ueda",
        "職員",
        "広報　係",
        "山田 花子",
    )
    assert (kept.marks, kept.theme, kept.welcomed) == ("safe", "smtui-dark", True)


async def test_first_run_can_be_skipped_and_does_not_come_back(opened: Opened) -> None:
    """Escape leaves it; the next start begins with 今日; the menu still finds it."""
    async with opened(welcomed=False) as pilot:
        await press(pilot, "escape")
        assert pilot.app.screen.TITLE == "今日"
    assert load_settings().welcomed
    async with opened(welcomed=True) as pilot:
        assert pilot.app.screen.TITLE == "今日"
        await press(pilot, "f2")
        await type_text(pilot, "はば")
        assert "「はじめの設定」を開く" in picture(pilot)


async def test_escape_in_the_middle_keeps_what_was_answered(opened: Opened) -> None:
    """Stopping at the second question loses nothing of the first."""
    async with opened(welcomed=False) as pilot:
        await press(pilot, "enter", "1", "escape")
        assert pilot.app.screen.TITLE == "はじめの設定"
        assert load_settings().guide == "akitakata"


async def test_settings_change_one_answer(opened: Opened) -> None:
    """A row's digit, its Enter and F5 ask; choosing no guide means advice only."""
    async with opened(guide="ueda", role="外部団体") as pilot:
        await open_place(pilot, "settings")
        assert "外部団体（このガイドラインの対象外です）" in picture(pilot)
        matches_golden("settings_80x24", picture(pilot))
        await press(pilot, "f5", "end", "enter")
        assert load_settings().guide is None
        assert "ガイドライン未選択" in picture(pilot).splitlines()[0]


async def test_settings_say_how_new_incidents_begin(opened: Opened) -> None:
    """Whose record and for how long: asked in the settings, not at the first run, and used."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "settings")
        await press(pilot, "7", "2", "8")
        assert "年度の終わりから数えます" in picture(pilot)
        await press(pilot, "4")
        shown = picture(pilot)
        assert "組織共用" in shown
        assert "令和14年3月31日まで" in shown
    kept = load_settings()
    assert (kept.incident_mark, kept.incident_years) == ("shared", "5")
    made = open_incident(Workspace(lambda: NOW), "flame")
    assert (made.mark, made.retention) == (Mark.SHARED, date(2032, 3, 31))


async def test_settings_use_a_wide_screen(opened: Opened) -> None:
    """From 100 columns on, the explanation stands beside the list."""
    async with opened((120, 40), guide="katori", section="広報課") as pilot:
        await open_place(pilot, "settings")
        matches_golden("settings_120x40", picture(pilot))


async def test_safe_marks_draw_every_border_in_ascii(opened: Opened) -> None:
    """After "ずれている" no box character is left on any screen."""
    async with opened(marks="safe") as pilot:
        for name in ("home", "settings", "help"):
            await open_place(pilot, name)
            assert not set(picture(pilot)) & set("╭╮╰╯│─┌┐└┘▌▐▔▁"), name
            await press(pilot, "f2")
            assert not set(picture(pilot)) & set("╭╮╰╯│─┌┐└┘▌▐▔▁"), name
            await press(pilot, "escape")


async def test_broken_settings_are_told_and_put_aside(opened: Opened, home) -> None:  # type: ignore[no-untyped-def]
    """smtui starts with defaults, says so, and saves beside the broken file's copy."""
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("guide = [", encoding="utf-8")
    workspace = Workspace(lambda: NOW)
    assert workspace.settings_problem is not None
    workspace.change_settings(guide="ku")
    assert load_settings().guide == "ku"
    assert (home / "settings.toml.old").read_text(encoding="utf-8") == "guide = ["
