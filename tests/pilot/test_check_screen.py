"""The check screen: every command of it."""

from pathlib import Path
from typing import Any

import pytest
from hands import Opened, matches_golden, open_place, paste, picture, press, type_text
from writing import CLEAN, FAULTY, screen_of, until, with_text

from smtui.store import open_store
from smtui.workspace import drafts


@pytest.mark.parametrize(("size", "steps"), [((80, 24), 3), ((120, 40), 1)])
async def test_what_a_person_sees(opened: Opened, size: tuple[int, int], steps: int) -> None:
    """The picture of a draft with faults, one of them selected."""
    async with opened(size=size, guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        await press(pilot, *["f4"] * steps)
        await until(pilot, lambda: "保存済み" in str(screen.editor.border_title))
        await pilot.pause()
        matches_golden(f"check_{size[0]}x{size[1]}", picture(pilot))


async def test_next_and_previous_finding(opened: Opened) -> None:
    """F4 and F3 go round through the findings; the caret stands at each."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        assert screen.judged is not None
        found = screen.judged.report.findings
        await press(pilot, "f4")
        assert screen.findings.selected == 0
        assert screen.editor.caret == found[0].span.start
        await press(pilot, "f3")
        assert screen.findings.selected == len(found) - 1
        assert "▶" in picture(pilot)


async def test_the_clause_in_full_and_a_repair_that_can_be_undone(opened: Opened) -> None:
    """Ctrl+R shows why and the clause; a digit, full-width too, applies a repair; Ctrl+Z undoes."""
    async with opened(size=(100, 40), guide="ueda") as pilot:
        screen = await with_text(pilot, "あいつはバカだ。")
        text = screen.editor.text
        assert screen.judged is not None
        finding = screen.judged.report.findings[0]
        guide = screen.judged.guide
        assert guide is not None
        await press(pilot, "ctrl+r")
        shown = picture(pilot).replace(" ", "").replace("│", "").replace("\n", "")
        clause = guide.clause(finding.clauses[0])
        assert clause is not None
        assert clause.text[:30].replace(" ", "") in shown
        if not finding.repairs:
            await press(pilot, "enter")
            return
        await press(pilot, "１")
        assert finding.excerpt not in screen.editor.text
        await press(pilot, "ctrl+z")
        assert screen.editor.text == text


async def test_the_list_by_keys_and_mouse(opened: Opened) -> None:
    """Arrows select, Enter opens; a click selects, a click on the selected one opens."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        await pilot.press("tab")
        assert screen.focused is screen.findings
        await press(pilot, "down", "down")
        assert screen.findings.selected == 1
        await press(pilot, "enter")
        assert "根拠と直す案" in picture(pilot)
        await press(pilot, "escape")
        await pilot.click(screen.findings, offset=(5, 1))
        await pilot.pause()
        assert screen.findings.selected == 0
        await pilot.click(screen.findings, offset=(5, 1))
        await until(pilot, lambda: pilot.app.screen is not screen)


async def test_the_detail_pane_follows_the_selected_finding(opened: Opened) -> None:
    """From 120 columns the clause stands beside the text; below, the dialog has it."""
    async with opened(size=(120, 40), guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        pane = screen.query_one("DetailPane")
        assert pane.display
        await press(pilot, "f4")
        assert "「12月5日（土）」に置き換える" in picture(pilot)
        await press(pilot, "f3")
        assert "さげすむこと" in picture(pilot)
        await pilot.resize_terminal(100, 40)
        await pilot.pause()
        assert not pane.display


@pytest.mark.parametrize("way", ["ctrl+r", "enter"])
async def test_a_repair_from_the_pane(opened: Opened, way: str) -> None:
    """On a wide terminal Ctrl+R goes to the repairs beside the text; no dialog covers it."""
    async with opened(size=(120, 40), guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        await press(pilot, "f4")
        if way == "enter":
            screen.findings.focus()
        await press(pilot, way)
        assert pilot.app.screen is screen
        assert screen.pane.has_focus_within
        await press(pilot, "escape")
        assert screen.editor.has_focus
        await press(pilot, "ctrl+r", "１")
        assert "12月5日（土）" in screen.editor.text
        assert screen.editor.has_focus
        await press(pilot, "ctrl+z")
        assert screen.editor.text == FAULTY


async def test_no_repair_where_the_words_have_changed(opened: Opened) -> None:
    """A repair chosen for words that are no longer there changes nothing and says so."""
    async with opened(size=(120, 40), guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        await press(pilot, "f4")
        screen.editor.show_marks((), screen.editor.text)
        await press(pilot, "ctrl+r", "1")
        assert screen.editor.text == FAULTY
        assert "もう書き換えられています" in picture(pilot)


async def test_an_ordinary_notice_in_five_keys(opened: Opened, copies: list[str]) -> None:
    """From 今日: F5, paste, F5, Enter: copied, kept with its report, no longer under work."""
    async with opened(guide="ueda") as pilot:
        await press(pilot, "f5")
        await paste(pilot, CLEAN)
        await pilot.press("f5")
        await until(pilot, lambda: "コピーの前に" in picture(pilot))
        await press(pilot, "enter")
        await until(pilot, lambda: copies == [CLEAN])
        await until(pilot, lambda: "コピーしました" in picture(pilot))

        def finished() -> bool:
            with open_store() as store:
                (saved,) = drafts.drafts(store)
                return saved.verdict is not None and drafts.draft_under_work(store) is None

        await until(pilot, finished)


async def test_open_findings_put_going_back_first(opened: Opened, copies: list[str]) -> None:
    """With something to repair, Enter on the last card goes back and copies nothing."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        await pilot.press("f5")
        await until(pilot, lambda: "コピーの前に" in picture(pilot))
        await press(pilot, "enter")
        assert pilot.app.screen is screen
        assert copies == []


async def test_copying_without_the_card(opened: Opened, copies: list[str]) -> None:
    """The menu copies the text as it is."""
    async with opened(guide="ueda") as pilot:
        await with_text(pilot, FAULTY)
        await press(pilot, "f2")
        await type_text(pilot, "ほんぶんだけ")
        await press(pilot, "enter")
        await until(pilot, lambda: copies == [FAULTY])


async def test_writing_the_text_to_a_file(opened: Opened, home: Path) -> None:
    """Where no clipboard works, the menu writes the text to a file and says where it is."""
    async with opened(guide="ueda") as pilot:
        await with_text(pilot, FAULTY)
        await press(pilot, "f2")
        await type_text(pilot, "kakidasu")
        await press(pilot, "enter")
        assert (home / "copied.txt").read_text(encoding="utf-8") == FAULTY
        assert "ファイルに書き出しました" in picture(pilot)


async def test_changing_where_it_would_appear(opened: Opened) -> None:
    """Ctrl+T changes the platform; the counter follows, the next draft begins with it."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, CLEAN)
        await press(pilot, "ctrl+t", "4", "2")
        await press(pilot, "escape")
        await until(
            pilot, lambda: screen.judged and screen.judged.report.length.platform == "facebook"
        )
        await until(pilot, lambda: pilot.app.workspace.settings.profile.platform == "facebook")
        assert "Facebook" in picture(pilot)
        await press(pilot, "ctrl+n")
        assert screen_of(pilot) is not screen
        assert screen_of(pilot).setting.platform.value == "facebook"


async def test_opening_a_file(opened: Opened, tmp_path: Any) -> None:
    """Ctrl+O reads a file of the encodings a town hall has; a missing one is told."""
    path = tmp_path / "お知らせ.txt"
    path.write_bytes(CLEAN.encode("cp932"))
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, "前の文")
        await press(pilot, "ctrl+o")
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        await until(pilot, lambda: screen.editor.text == CLEAN)
        await press(pilot, "ctrl+z")
        assert screen.editor.text == "前の文"
        await press(pilot, "ctrl+o")
        await type_text(pilot, "/nowhere/x.txt")
        await press(pilot, "enter")
        await until(pilot, lambda: "見つかりません" in picture(pilot))


async def test_writing_in_an_editor_of_ones_own(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without one, the person is told what to do; a terminal that cannot is told too."""
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    async with opened(guide="ueda") as pilot:
        await with_text(pilot, CLEAN)
        await press(pilot, "ctrl+g")
        assert "環境変数 EDITOR" in picture(pilot)
        monkeypatch.setenv("EDITOR", "true")
        await press(pilot, "ctrl+g")
        assert "開けません" in picture(pilot)


async def test_empty_drafts_are_not_kept_and_not_copied(opened: Opened, copies: list[str]) -> None:
    """Blank text is no draft."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "check")
        await type_text(pilot, "　 \n")
        await press(pilot, "f5")
        assert "まだ本文がありません" in picture(pilot)
        await press(pilot, "escape", "escape")
        with open_store() as store:
            assert drafts.drafts(store) == ()
        assert copies == []
