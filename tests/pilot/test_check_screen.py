"""The check screen: what happens by itself, and every command."""

import asyncio
import time
from typing import Any

import pytest
from hands import NOW, Opened, matches_golden, open_place, paste, picture, press, type_text
from textual import events
from textual.pilot import Pilot

from smtui.clipboard import Copied, Way
from smtui.screens.check import CheckScreen
from smtui.settings import load_settings
from smtui.store import open_store
from smtui.workspace import drafts

FAULTY = (
    "【親子でたのしむ星空観察会】\n"
    "12月5日（日）18時30分から、中央公民館の屋上で開きます。\n"
    "申込みは https://bit.ly/hoshizora12 から。参加しない人は馬鹿です。"
)
CLEAN = "【お知らせ】11月22日（日）に、市民会館で防災訓練を行います。"


async def until(pilot: Pilot[Any], condition: Any) -> None:
    """Wait for something the screen does by itself."""
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "それは起きませんでした。\n" + picture(pilot)
        await pilot.pause(0.005)


async def judged(pilot: Pilot[Any]) -> CheckScreen:
    """Wait until the text as it is now has been judged."""
    await pilot.pause()
    screen = screen_of(pilot)
    await until(
        pilot,
        lambda: screen.judged is not None and screen.judged.draft.text == screen.editor.text,
    )
    await pilot.pause()
    return screen


async def kept(pilot: Pilot[Any], text: str) -> None:
    """Wait until a text is on the disk."""

    def on_disk() -> bool:
        with open_store() as store:
            return any(
                drafts.draft_with_reports(store, saved.uid).texts[-1].text == text
                for saved in drafts.drafts(store)
            )

    await until(pilot, on_disk)


def screen_of(pilot: Pilot[Any]) -> CheckScreen:
    """Return the check screen, under a dialog too."""
    return next(s for s in reversed(pilot.app.screen_stack) if isinstance(s, CheckScreen))


async def with_text(pilot: Pilot[Any], text: str) -> CheckScreen:
    """Open a new draft and paste a text into it."""
    await open_place(pilot, "check")
    await paste(pilot, text)
    return await judged(pilot)


@pytest.fixture
def copies(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would be on the clipboard."""
    texts: list[str] = []

    def copy(text: str, send: object = None) -> Copied:
        texts.append(text)
        return Copied(Way.SYSTEM, "コピーしました。")

    monkeypatch.setattr("smtui.clipboard.copy", copy)
    return texts


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_a_person_sees(opened: Opened, size: tuple[int, int]) -> None:
    """The picture of a draft with faults, the third one selected."""
    async with opened(size=size, guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        await press(pilot, "f4", "f4", "f4")
        await until(pilot, lambda: "保存済み" in str(screen.editor.border_title))
        await pilot.pause()
        matches_golden(f"check-{size[0]}x{size[1]}", picture(pilot))


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
        screen = await with_text(pilot, FAULTY)
        await screen.run_action("copy_text")
        await until(pilot, lambda: copies == [FAULTY])


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
    from smtui.screens import _writing
    from smtui.workspace.desk import Workspace

    monkeypatch.setattr(_writing, "_BEHIND", 0.05)
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


@pytest.mark.parametrize(
    ("text", "patience"),
    [("あ" * 9_990 + "終わりのバカ", 0.5), ("令和８年度のお知らせです。\n" * 2_600, 0.5)],
)
async def test_long_texts_do_not_freeze_it(opened: Opened, text: str, patience: float) -> None:
    """A single line of 10,000 characters, and 100 kB: a key is shown soon all the same."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, text)
        for _ in range(5):
            began = time.perf_counter()
            pilot.app.post_message(events.Key("あ", "あ"))
            await pilot.pause()
            assert time.perf_counter() - began < patience
        assert screen.editor.text.endswith("あ" * 5)


async def test_hostile_text_is_only_text(opened: Opened) -> None:
    """Markup and escapes in a draft neither act nor break anything."""
    async with opened(guide="ueda") as pilot:
        await with_text(pilot, "[/] [@click=app.bell]押す[/] \x1b]52;c;eA==\x07バカ [red]")
        await press(pilot, "f4", "ctrl+r", "escape", "f5")
        await until(pilot, lambda: "コピーの前に" in picture(pilot))
        assert "\x1b" not in screen_of(pilot).editor.text


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


async def test_the_terminal_may_become_narrow_and_wide(opened: Opened) -> None:
    """Resizing wraps again; the panes stand side by side from 100 columns."""
    async with opened(guide="ueda") as pilot:
        screen = await with_text(pilot, FAULTY)
        for width, height in ((120, 30), (60, 20), (160, 50), (80, 24)):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            await asyncio.sleep(0)
            editor, listed = screen.editor.region, screen.findings.region
            assert (editor.y == listed.y) == (width >= 100)
            assert listed.right <= width


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
