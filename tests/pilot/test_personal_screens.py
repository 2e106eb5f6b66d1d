"""Personal use: from the first screen to an outcome, and a private text that leaves no trace."""

from pathlib import Path
from typing import Any

import docx
import pytest
from hands import Opened, matches_golden, open_place, picture, press, settle, type_text
from textual.pilot import Pilot

from smtui import clipboard
from smtui.domain.draft import Account
from smtui.errors import BadInput
from smtui.screens import PLACES
from smtui.screens.personal import PersonalScreen
from smtui.screens.personal_path import PersonalPathScreen
from smtui.screens.private_check import PrivateCheckScreen
from smtui.store import open_store
from smtui.workspace.desk import Workspace
from smtui.workspace.incidents import listed
from smtui.workspace.personal import notes

SECRET = "ないしょの猫ばなし、ほんとうに馬鹿なやつだ"


def digit_of(place: str) -> str:
    """The digit of a place's row on 今日."""
    offered = [found.id for found in PLACES if found.about]
    return str(offered.index(place) + 1)


async def walk(pilot: Pilot[Any], *keys: str) -> PersonalPathScreen:
    """Go from 今日 into personal use, and on by digits."""
    await press(pilot, digit_of("personal"), *keys)
    screen = pilot.app.screen
    assert isinstance(screen, PersonalPathScreen)
    return screen


def stored(home: Path, words: str) -> list[str]:
    """The files of the data folder that hold these words, in any encoding a program writes."""
    needles = [
        words.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "cp932", "euc_jp")
    ]
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    return [str(path) for path in files if any(n in path.read_bytes() for n in needles)]


async def test_three_keys_lead_to_the_first_question(opened: Opened) -> None:
    async with opened(guide="ueda") as pilot:
        await walk(pilot, "1")
        shown = picture(pilot)
        assert "問1　どのアカウントで書きますか。" in shown
        assert "このガイドラインでは制限されません" in shown


async def test_what_a_person_sees(opened: Opened) -> None:
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "personal")
        matches_golden("personal-80x24", picture(pilot))
        await press(pilot, "1", "1", "1")
        matches_golden("personal-question-80x24", picture(pilot))
        await press(pilot, "4")
        matches_golden("personal-outcome-80x24", picture(pilot))


async def test_what_a_person_sees_on_a_wide_terminal(opened: Opened) -> None:
    async with opened(guide="katori", size=(120, 40)) as pilot:
        await walk(pilot, "1", "1")
        matches_golden("personal-outcome-120x40", picture(pilot))


async def test_answers_by_full_width_digits_and_one_step_back(opened: Opened) -> None:
    async with opened(guide="akitakata") as pilot:
        await walk(pilot, "1", "１", "１", "2")
        assert "問4" in picture(pilot)
        await press(pilot, "escape")
        assert "問3" in picture(pilot)
        await press(pilot, "escape", "escape", "escape")
        assert isinstance(pilot.app.screen, PersonalScreen)


async def test_a_guide_without_private_rules_says_so_with_general_advice(opened: Opened) -> None:
    async with opened(guide="ku", size=(100, 40)) as pilot:
        await walk(pilot, "1", "1")
        shown = picture(pilot)
        assert "【定めがありません】" in shown
        assert "一般の心がけ（参考）" in shown


async def test_without_a_guide_one_is_asked_for(opened: Opened) -> None:
    async with opened() as pilot:
        await press(pilot, digit_of("personal"))
        assert "ガイドラインを選ぶ" in picture(pilot)
        assert "アカウントの身だしなみ" in picture(pilot)


async def test_the_checklist_is_marked_as_good_practice(opened: Opened) -> None:
    async with opened(guide="ueda", size=(100, 50)) as pilot:
        await press(pilot, digit_of("personal"), "5")
        shown = picture(pilot)
        assert "参考" in shown
        assert "□ 二段階認証を設定した" in shown


async def test_an_outcome_is_kept_only_on_the_persons_word_and_goes_without_a_trace(
    opened: Opened, home: Path
) -> None:
    async with opened(guide="ueda") as pilot:
        screen = await walk(pilot, "3", "1")
        assert not screen.check_action("keep_note", ()) or "報告します" in picture(pilot)
        await press(pilot, "ctrl+t")
        await type_text(pilot, SECRET)
        await press(pilot, "enter")
        assert "メモに残しました" in picture(pilot)
        assert stored(home, SECRET)
        await press(pilot, "escape", "escape", "escape")
        assert "メモ：所属長と広報課" in picture(pilot)
        await press(pilot, "end", "enter")
        assert "【報告します】" in picture(pilot)
        await press(pilot, "escape", "end", "ctrl+g", "2")
        assert "メモを捨てました" in picture(pilot)
        assert "メモ：" not in picture(pilot)
    with open_store() as store:
        assert notes(store) == ()
    assert stored(home, SECRET) == []


async def test_what_is_no_note_is_not_thrown_away(opened: Opened) -> None:
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "personal")
        assert "メモを捨てる" not in picture(pilot)
        await press(pilot, "1", "2", "ctrl+t", "enter", *["escape"] * 3, "home", "ctrl+g")
        assert "捨てるメモを選んでください" in picture(pilot)


async def test_keeping_and_printing_wait_for_the_end_of_the_way(opened: Opened) -> None:
    async with opened(guide="ueda") as pilot:
        screen = await walk(pilot, "1")
        assert screen.check_action("keep_note", ()) is False
        assert screen.check_action("print_sheet", ()) is False
        await press(pilot, "2")
        assert screen.check_action("keep_note", ()) is True


async def test_what_was_posted_becomes_an_incident_with_its_clause(opened: Opened) -> None:
    async with opened(guide="ueda") as pilot:
        await walk(pilot, "3", "1")
        await press(pilot, "1")
        assert "最初の15分" in picture(pilot)
    (incident,) = listed(Workspace())
    assert (incident.kind, incident.guide) == ("private-trouble", "ueda")


async def test_an_outcome_is_printed_as_a_word_file(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "控え.docx"
    async with opened(guide="ueda") as pilot:
        await walk(pilot, "3", "1")
        await press(pilot, "ctrl+o", *["backspace"] * len("個人利用の確かめ.docx"))
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        assert "書き出しました" in picture(pilot)
    words = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert any("自分ひとり" in text or "一人で対応せず" in text for text in words)
    assert any("6(3)" in text for text in words)


async def private(pilot: Pilot[Any], text: str = SECRET) -> PrivateCheckScreen:
    """Open the private check and type."""
    await open_place(pilot, "private_check")
    screen = pilot.app.screen
    assert isinstance(screen, PrivateCheckScreen)
    await type_text(pilot, text)
    await pilot.pause(1.0)
    await settle(pilot)
    return screen


async def test_a_private_text_is_judged_and_nothing_of_it_is_kept(
    opened: Opened, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes of the data folder are searched while it is written and after all that follows."""
    monkeypatch.setattr(clipboard, "_copied_by_system", lambda text: False)
    monkeypatch.setattr(clipboard, "_terminal_takes", lambda text: False)
    async with opened(guide="ueda") as pilot:
        screen = await private(pilot)
        assert screen.setting.account is Account.PERSONAL
        assert screen.judged is not None
        assert "本文（保存しません）" in picture(pilot)
        await pilot.pause(3.2)  # longer than the save that is tried again
        await press(pilot, "f5", "enter")
        await settle(pilot)
        assert stored(home, SECRET) == []
        screen.action_copy_draft()
        await settle(pilot)
        assert "コピーできません" in picture(pilot)
        await press(pilot, "escape", "escape", "1")
        assert not isinstance(pilot.app.screen, PrivateCheckScreen)
    assert stored(home, SECRET[:8]) == []
    with open_store() as store:
        assert store.rows("SELECT count(*) FROM draft") == [(0,)]


async def test_nothing_that_would_put_the_text_on_the_disk_is_offered(opened: Opened) -> None:
    async with opened(guide="ueda") as pilot:
        screen = await private(pilot, "")
        offered = {found.action for found in screen.commands if screen.offers(found)}
        assert offered.isdisjoint({"edit_outside", "new_draft", "list_drafts", "write_file"})
        assert {"add_wording", "keep_text", "finish_draft"} <= offered


async def test_leaving_asks_and_keeps_on_the_persons_word(opened: Opened, home: Path) -> None:
    async with opened(guide="ueda") as pilot:
        await private(pilot)
        await press(pilot, "escape", "3")
        assert isinstance(pilot.app.screen, PrivateCheckScreen)
        await press(pilot, "escape", "2")
        assert not isinstance(pilot.app.screen, PrivateCheckScreen)
    assert stored(home, SECRET)


async def test_the_text_can_be_made_a_draft(opened: Opened, home: Path) -> None:
    async with opened(guide="ueda") as pilot:
        screen = await private(pilot)
        screen.action_keep_text()
        await settle(pilot)
        assert stored(home, SECRET)
        assert screen.check_action("keep_text", ()) is False


async def test_a_disclaimer_is_offered_as_good_practice(opened: Opened) -> None:
    async with opened(guide="ueda") as pilot:
        screen = await private(pilot, "市の花火、楽しみです。")
        await press(pilot, "ctrl+l", "2")
        assert screen.editor.text == "市の花火、楽しみです。\n（個人の意見です）"


def test_a_copy_that_must_not_be_written_says_that_it_failed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "_copied_by_system", lambda text: False)
    with pytest.raises(BadInput, match="コピーできません"):
        clipboard.copy(SECRET, may_write=False)
    assert not home.exists()
