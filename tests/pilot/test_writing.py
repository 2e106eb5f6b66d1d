"""What the check screen does by itself while somebody writes: judging, marks, keeping."""

import time
from typing import Any

import pytest
from hands import NOW, Opened, open_place, picture, press, type_text
from writing import CLEAN, FAULTY, judged, kept, until, with_text

from smtui.screens.check import CheckScreen
from smtui.settings import load_settings
from smtui.store import open_store
from smtui.workspace import drafts


async def test_typed_japanese_is_judged_and_marked(opened: Opened) -> None:
    """Typing, a full-width space among it, brings findings and marks on the right words."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "check")
        await type_text(pilot, "あいつは　バカだ。")
        screen = await judged(pilot)
        assert screen.editor.text == "あいつは　バカだ。"
        assert [mark.span.of(screen.editor.text) for mark in screen.editor.marks] == ["バカ"]
        assert "投稿不可" in picture(pilot)


async def test_marks_follow_their_words_at_once(opened: Opened) -> None:
    """Before the next answer, marks stand where their words stand; caret and view stay."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        before = [mark.span.of(screen.editor.text) for mark in screen.editor.marks]
        screen.editor.move_cursor((0, 0))
        screen.ask_after(60)
        await type_text(pilot, "改訂　版\n")
        assert [mark.span.of(screen.editor.text) for mark in screen.editor.marks] == before
        await pilot.press("ctrl+z")
        assert [mark.span.of(screen.editor.text) for mark in screen.editor.marks] == before
        caret = screen.editor.selection
        await judged(pilot)
        assert screen.editor.selection == caret


async def test_an_old_answer_is_dropped(opened: Opened) -> None:
    """An answer about a text that has gone on says nothing any more."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        old = screen.judged
        assert old is not None
        screen.editor.put_all(CLEAN)
        await pilot.pause()
        screen._show(old)
        assert not screen.editor.marks
        await judged(pilot)
        assert screen.judged is not old


async def test_typed_text_is_on_the_disk_within_a_second(opened: Opened) -> None:
    """And it is the draft under work."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "check")
        began = time.monotonic()
        await type_text(pilot, "書きかけの文章")
        await kept(pilot, "書きかけの文章")
        assert time.monotonic() - began < 1.0
        with open_store() as store:
            assert drafts.draft_under_work(store) is not None


async def test_leaving_keeps_what_was_typed_last(opened: Opened) -> None:
    """Escape right after a key loses nothing; neither does quitting."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "check")
        await type_text(pilot, "すぐに離れる")
        await press(pilot, "escape")
        await kept(pilot, "すぐに離れる")
        await open_place(pilot, "check")
        await type_text(pilot, "すぐに終わる")
    with open_store() as store:
        assert [saved.title for saved in drafts.drafts(store)] == ["すぐに終わる", "すぐに離れる"]
        under = drafts.draft_under_work(store)
        assert under is not None
        assert under.title == "すぐに終わる"


async def test_the_draft_under_work_is_there_again(opened: Opened) -> None:
    """Starting anew opens it, with its setting."""
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "check")
        await type_text(pilot, FAULTY)
    async with opened(guide="ueda") as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, CheckScreen))
        screen = await judged(pilot)
        assert screen.editor.text == FAULTY


async def test_two_windows_on_one_draft_lose_nothing(opened: Opened) -> None:
    """What another window wrote stays; ours becomes a draft of its own, and we are told."""
    async with opened(guide="ueda") as pilot:
        await with_text(pilot, "はじめの文")
        await kept(pilot, "はじめの文")
        with open_store() as store:
            (saved,) = drafts.drafts(store)
            history = drafts.draft_with_reports(store, saved.uid)
            drafts.save_text(store, history.draft._replace(text="別の窓の文"), NOW, saved.uid)
        await type_text(pilot, "と続き")
        await kept(pilot, "はじめの文と続き")
        await until(pilot, lambda: "別の下書きに分けました" in picture(pilot))
        await kept(pilot, "別の窓の文")


async def test_a_save_that_fails_is_told_and_tried_again(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text stays on the screen; when the disk has room again it is kept."""
    from smtui.errors import StoreError
    from smtui.screens import _keeping
    from smtui.workspace.desk import Workspace

    monkeypatch.setattr(_keeping, "_BEHIND", 0.05)
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "check")
        store = Workspace.store

        def full(self: Workspace) -> Any:
            raise StoreError("ディスクの空きがないため、保存できませんでした。")

        monkeypatch.setattr(Workspace, "store", full)
        await type_text(pilot, "大事な文")
        await until(pilot, lambda: "ディスクの空きがない" in picture(pilot))
        await press(pilot, "escape", "escape")
        assert isinstance(pilot.app.screen, CheckScreen)
        monkeypatch.setattr(Workspace, "store", store)
        await kept(pilot, "大事な文")


async def test_judging_that_fails_is_told_and_not_called_clean(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line says why there is no answer; F4 does not say that there are no findings."""
    from smtui.errors import GuideError
    from smtui.workspace.desk import Workspace

    def broken(self: Workspace) -> Any:
        raise GuideError("語の一覧を読めません。", "入れ直してください。")

    monkeypatch.setattr(Workspace, "judge", property(broken))
    async with opened(guide="ueda") as pilot:
        await open_place(pilot, "check")
        await type_text(pilot, "来ない人は馬鹿です。")
        await until(pilot, lambda: "点検できませんでした。　語の一覧" in picture(pilot))
        await press(pilot, "f4")
        assert "いまのところ指摘はありません" not in picture(pilot)
        assert "点検しています" not in picture(pilot)


async def test_checks_that_failed_are_named(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not be checked stands in the list, and the text is not called clean."""
    from smtui.domain.finding import Failure, Report
    from smtui.workspace.judge import Judge

    report = Judge.report

    def partly(self: Judge, *given: Any) -> Report:
        return report(self, *given)._replace(failed=(Failure("insult/abuse", "壊れています。"),))

    monkeypatch.setattr(Judge, "report", partly)
    async with opened(guide="ueda") as pilot:
        await with_text(pilot, "お知らせです。")
        shown = picture(pilot)
        assert "点検できなかった項目 1: insult/abuse" in shown
        assert "指摘はありません。" not in shown


async def test_an_emptied_text_stays_empty(opened: Opened) -> None:
    """What was deleted on purpose does not come back; the history still has it."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, "消す文章")
        await kept(pilot, "消す文章")
        screen.editor.put_all("")
        await kept(pilot, "")
    with open_store() as store:
        (saved,) = drafts.drafts(store)
        texts = drafts.draft_with_reports(store, saved.uid).texts
        assert [text.text for text in texts] == ["消す文章", ""]
    async with opened(guide="ueda") as pilot:
        await pilot.pause()
        assert isinstance(pilot.app.screen, CheckScreen)
        assert pilot.app.screen.editor.text == ""
        await press(pilot, "escape")
        assert "今日" in picture(pilot)


async def test_the_guide_of_the_environment(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SMTUI_GUIDE holds as on the command line, is shown as such, and is not written down."""
    monkeypatch.setenv("SMTUI_GUIDE", "oizumi")
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, CLEAN)
        assert screen.judged is not None
        assert screen.judged.report.guide == "oizumi"
        assert "SMTUI_GUIDE" in picture(pilot)
        await press(pilot, "ctrl+t", "4", "2", "escape")
        await until(pilot, lambda: pilot.app.workspace.settings.profile.platform == "facebook")
        assert load_settings().guide == "ueda"
