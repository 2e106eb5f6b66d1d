"""Procedures and forms on the screen: from the list to a step, to a form, to a paper."""

from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest
from hands import NOW, Opened, matches_golden, open_place, picture, press, settle, type_text
from textual.pilot import Pilot

from smtui.domain.passage import Passage, Source
from smtui.screens._passages import way_to
from smtui.screens.case import CaseScreen
from smtui.screens.cases import CasesScreen
from smtui.screens.form import FormScreen
from smtui.store import open_store
from smtui.workspace import cases, duties, forms
from smtui.workspace.desk import Workspace

KATORI = {"guide": "katori", "section": "観光課", "name": "見本 花子"}


def desk() -> Workspace:
    return Workspace(lambda: NOW)


async def listed(pilot: Pilot[Any]) -> CasesScreen:
    screen = await open_place(pilot, "cases")
    assert isinstance(screen, CasesScreen)
    return screen


async def begin(pilot: Pilot[Any], row: str = "4", title: str = "花だより") -> CaseScreen:
    """Begin the procedure of a row, and name it."""
    await listed(pilot)
    await press(pilot, row, "1")
    await type_text(pilot, title)
    await press(pilot, "enter")
    screen = pilot.app.screen
    assert isinstance(screen, CaseScreen)
    return screen


async def form(pilot: Pilot[Any]) -> FormScreen:
    """Begin the first form of the list."""
    screen = await listed(pilot)
    screen.action_take(8)
    await settle(pilot)
    if not isinstance(pilot.app.screen, FormScreen):
        await press(pilot, "1")  # there are sheets of this form
    assert isinstance(pilot.app.screen, FormScreen)
    return pilot.app.screen


def box(screen: FormScreen, id: str) -> Any:
    return next(one for one in screen.boxes if one.field.id == id)


async def write(pilot: Pilot[Any], screen: FormScreen, id: str, text: str) -> None:
    box(screen, id).place.focus()
    await settle(pilot)
    await type_text(pilot, text)


def sheet() -> Any:
    with open_store() as store:
        return forms.listed(store)[0]


async def test_what_a_person_sees(opened: Opened) -> None:
    async with opened(**KATORI) as pilot:
        await listed(pilot)
        matches_golden("cases_80x24", picture(pilot))
        await press(pilot, "4", "1")
        await type_text(pilot, "花だより Instagram")
        await press(pilot, "enter")
        matches_golden("case_80x24", picture(pilot))
        await press(pilot, "7")
        matches_golden("case_gate_80x24", picture(pilot))
        await press(pilot, "escape", "5", "1")
        matches_golden("form_80x24", picture(pilot))


async def test_what_a_person_sees_on_a_wide_terminal(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await begin(pilot)
        matches_golden("case_120x40", picture(pilot))
        await press(pilot, "5", "1", "ctrl+n")
        matches_golden("form_120x40", picture(pilot))


async def test_without_a_guide_one_is_asked_for_and_general_practice_is_there(
    opened: Opened,
) -> None:
    async with opened() as pilot:
        await listed(pilot)
        shown = picture(pilot)
        assert "ガイドラインを選ぶ" in shown
        assert "アカウントをやめる" in shown
        assert "参考" in shown
        await press(pilot, "1")
        assert pilot.app.screen.TITLE == "設定"


async def test_headings_are_jumped_to_and_rows_taken_by_full_width_digits(opened: Opened) -> None:
    async with opened(**KATORI) as pilot:
        await listed(pilot)
        await press(pilot, "f4")
        assert "申請は媒体ごとに一つです" in picture(pilot)
        await press(pilot, "f3", "３")
        assert "続けるかの点検" in picture(pilot)
        assert "間隔を決める" in picture(pilot)


async def test_a_procedure_is_read_with_its_clauses(opened: Opened) -> None:
    async with opened(size=(100, 50), **KATORI) as pilot:
        await listed(pilot)
        await press(pilot, "5", "1")
        shown = picture(pilot)
        assert "どちらに当たるか見分ける" in shown
        assert "4(5)" in shown


async def test_what_the_guide_does_not_provide_is_said(opened: Opened) -> None:
    async with opened(**KATORI) as pilot:
        await listed(pilot)
        await press(pilot, "ctrl+l")
        assert "届出の期限は書かれていません" in picture(pilot)


async def test_a_step_is_done_with_day_person_and_words(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await begin(pilot)
        await press(pilot, "1", "1", "2", "2")
        await type_text(pilot, "令和8年9月10日")
        await press(pilot, "enter")
        assert "これからの日付です" in picture(pilot)
        await press(pilot, *["backspace"] * 9)
        await type_text(pilot, "9/8")
        await press(pilot, "enter")
        await type_text(pilot, "例 次郎")
        await press(pilot, "enter")
        await type_text(pilot, "電話で了解をもらう")
        await press(pilot, "enter")
        assert "■ 広報主管課と協議する　9月8日（済み）" in picture(pilot)
        await press(pilot, "ctrl+l")
        shown = picture(pilot)
        assert "例 次郎" in shown
        assert "電話で了解" in shown
        assert screen.stand is not None
        assert screen.stand.file.entries[-1].day == date(2026, 9, 8)


async def test_a_barred_step_says_why_and_how_to_go_on(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await begin(pilot)
        await press(pilot, "7")
        shown = picture(pilot)
        assert "承認が下りるまで、アカウントは取れません" in shown
        assert "根拠 4(3)" in shown
        assert "済んだ" not in shown


async def test_leaving_out_asks_why_and_can_be_taken_back(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await begin(pilot)
        await press(pilot, "1", "4", "enter")
        assert "まだ何も書かれていません" in picture(pilot)
        await type_text(pilot, "前に決めてある")
        await press(pilot, "enter")
        assert "－ 申請する人を決める（飛ばした）" in picture(pilot)
        await press(pilot, "1", "1")
        await type_text(pilot, "やり直す")
        await press(pilot, "enter")
        assert "□ 申請する人を決める" in picture(pilot)


async def test_a_condition_that_is_not_met_is_reason_enough(opened: Opened) -> None:
    async with opened(size=(120, 40), guide="akitakata") as pilot:
        await begin(pilot, "2")
        await press(pilot, "3", "4")
        assert "－ 庁内LANの協議をする（飛ばした）" in picture(pilot)


async def approving(pilot: Pilot[Any]) -> CaseScreen:
    """Come to the approval of 香取's opening."""
    screen = await begin(pilot)
    await press(pilot, "1", "1", "2", "1", "5", "2", "6")
    assert "承認された" in picture(pilot)
    assert "済んだ（今日）" not in picture(pilot)
    return screen


async def test_an_approval_is_recorded_with_the_name_of_who_gave_it(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await approving(pilot)
        await press(pilot, "1", "enter")
        assert "広報主管課" in picture(pilot)
        await type_text(pilot, "長　例 次郎")
        await press(pilot, "enter", "enter")
        assert screen.stand is not None
        assert screen.stand.file.entries[-1].who == "広報主管課長　例 次郎"
        assert "□ アカウントを取る" in picture(pilot)


async def test_a_refusal_bars_what_follows_and_the_case_is_closed_by_enter(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await approving(pilot)
        await press(pilot, "2", "enter", "enter", "enter")
        shown = picture(pilot)
        assert "× アカウントを取る" in shown
        assert "手続はここまでです" in shown
        await press(pilot, "enter", "1")
        assert screen.stand is not None
        assert screen.stand.case.closed
        await press(pilot, "enter")
        assert "手続を開き直す" in picture(pilot)


async def test_a_printed_form_leaves_the_step_to_be_noted_first(
    opened: Opened, tmp_path: Path
) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await begin(pilot)
        await press(pilot, "4", "1")
        made = pilot.app.screen
        assert isinstance(made, FormScreen)
        with desk().store() as store:
            forms.print_sheet(desk(), store, made.uid, str(tmp_path / "a.md"), blanks=True)
        await press(pilot, "escape", "4")
        shown = picture(pilot)
        assert "1 済んだ（今日）" in shown
        assert "書き出し済みです" in shown


async def test_urgency_is_recorded_with_who_recognised_it(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await begin(pilot)
        await press(pilot, "ctrl+o", "1")
        await type_text(pilot, "広報主管課長　例 次郎")
        await press(pilot, "enter", "enter")
        assert "△ 運用ポリシーの9点を確かめる（後から整える）" in picture(pilot)


async def test_a_gate_offers_the_exemption_that_opens_it(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await begin(pilot, "6")
        await press(pilot, "1", "3")
        await press(pilot, "2", "2", "3", "1", "6")
        assert "特例を使う：直ちに削除" in picture(pilot)
        await press(pilot, "1")
        await type_text(pilot, "観光課長")
        await press(pilot, "enter", "enter")
        assert "－ 停止を知らせる（要らない）" in picture(pilot)
        assert screen.stand is not None
        assert screen.stand.next is not None


async def test_a_deadline_waits_on_the_first_screen(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await begin(pilot)
        await press(pilot, "1", "3")
        await type_text(pilot, "9/20")
        await press(pilot, "enter")
        assert "9月20日まで" in picture(pilot)
        await press(pilot, "1", "3", *["backspace"] * 10)
        await type_text(pilot, "9/31")
        await press(pilot, "enter")
        assert "という日はありません" in picture(pilot)
        await press(pilot, *["escape"] * 4)
        shown = picture(pilot)
        assert "手続を進める" in shown
        assert "9月20日まで" in shown
        await press(pilot, "a")
        assert isinstance(pilot.app.screen, CaseScreen)


async def test_notes_name_closing_and_opening_again(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await begin(pilot)
        await press(pilot, "ctrl+n")
        await type_text(pilot, "係長は来週から出張")
        await press(pilot, "enter", "ctrl+t", *["backspace"] * 4)
        await type_text(pilot, "祭りだより")
        await press(pilot, "enter")
        assert "アカウントを開く：祭りだより" in picture(pilot)
        await press(pilot, "ctrl+r")
        await type_text(pilot, "取りやめ")
        await press(pilot, "enter")
        assert "（終えました）" in picture(pilot)
        await press(pilot, "ctrl+r", "2")
        assert "（終えました）" not in picture(pilot)
        await press(pilot, "ctrl+l")
        assert "係長は来週から出張" in picture(pilot)


async def test_the_whole_procedure_is_read_from_a_case(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await begin(pilot)
        screen.action_read_procedure()
        await settle(pilot)
        assert "1　申請する人を決める" in picture(pilot)
        await press(pilot, "escape", "f4", "f4", "f3")
        assert "使い始めたい媒体と目的を伝え" in picture(pilot)


async def test_a_decision_is_chosen_and_may_end_the_case(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await begin(pilot, "6")
        await press(pilot, "1", "7")
        assert "手続はここまでです" in picture(pilot) or "Ctrl+R" in picture(pilot)


async def test_a_duty_gets_its_interval_and_is_noted_as_done(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await listed(pilot)
        await press(pilot, "2", "4")
        await type_text(pilot, "はんとし")
        await press(pilot, "enter")
        assert "月数を読めません" in picture(pilot)
        await press(pilot, *["backspace"] * 4)
        await type_text(pilot, "6")
        await press(pilot, "enter")
        assert "3月9日まで" in picture(pilot)
        await press(pilot, "2", "3")
        await type_text(pilot, "9/1")
        await press(pilot, "enter")
        assert "3月1日まで" in picture(pilot)


async def test_the_roster_waits_in_akitakata_and_leads_to_its_procedure(opened: Opened) -> None:
    async with opened(size=(120, 40), guide="akitakata") as pilot:
        assert "名簿を出す" in picture(pilot)
        await press(pilot, "a")
        assert isinstance(pilot.app.screen, CasesScreen)
        await press(pilot, "enter", "1")
        await type_text(pilot, "令和8年度")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, CaseScreen)
        await press(pilot, "1", "1", "2", "2", "3", "1", "ctrl+r")
        assert "「名簿を出す」も済んだことにしました" in picture(pilot)


async def test_a_duty_can_be_put_aside_with_a_reason(opened: Opened) -> None:
    async with opened(guide="akitakata") as pilot:
        await press(pilot, "a", "enter", "5")
        await type_text(pilot, "別の課が出す")
        await press(pilot, "enter")
        with desk().store() as store:
            assert not duties.turns(desk(), store)[0].waits


async def test_what_is_typed_into_a_form_is_on_the_disk_at_once(opened: Opened) -> None:
    async with opened(**KATORI) as pilot:
        screen = await form(pilot)
        await write(pilot, screen, "manager", "観光課長　見本 太郎")
        await pilot.pause(0.5)
        await settle(pilot)
        assert sheet().values["manager"] == "観光課長　見本 太郎"
        await write(pilot, screen, "purpose", "花の見頃\n祭りの案内")
        await press(pilot, "escape")
        assert sheet().values["purpose"] == "花の見頃\n祭りの案内"
    async with opened(**KATORI) as pilot:
        screen = await form(pilot)
        await press(pilot, "escape")
        await listed(pilot)
        assert "書いた様式" in picture(pilot) or "書きかけ" in picture(pilot)


async def test_what_was_typed_is_kept_when_smtui_ends(opened: Opened) -> None:
    async with opened(**KATORI) as pilot:
        screen = await form(pilot)
        await write(pilot, screen, "medium", "Instagram")
        pilot.app.exit()
        await pilot.pause()
    assert sheet().values["medium"] == "Instagram"


async def test_a_bad_day_is_said_at_its_field_and_nothing_is_printed(
    opened: Opened, tmp_path: Path
) -> None:
    async with opened(size=(120, 60), **KATORI) as pilot:
        screen = await form(pilot)
        await write(pilot, screen, "start", "令和8年2月30日")
        await press(pilot, "f5")
        shown = picture(pilot)
        assert "「令和8年2月30日」という日はありません" in shown
        assert "直すところが1か所あります" in shown
        assert box(screen, "start").place.has_focus


async def test_a_day_is_written_in_the_era_once_it_is_left(opened: Opened) -> None:
    async with opened(size=(120, 60), **KATORI) as pilot:
        screen = await form(pilot)
        await write(pilot, screen, "start", "2026-12-01")
        await press(pilot, "f4")
        assert box(screen, "start").value == "令和8年12月1日"


async def test_a_form_with_places_left_blank_is_printed_on_the_persons_word(
    opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "申請書.docx"
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await form(pilot)
        await write(pilot, screen, "manager", "観光課長　見本 太郎")
        await press(pilot, "f5")
        assert "まだ空いている欄があります" in picture(pilot)
        await press(pilot, "1")
        assert box(screen, "from").place.has_focus
        await press(pilot, "f5", "2", *["backspace"] * 40)
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        assert "書き出しました" in picture(pilot)
    words = [cell.text for row in docx.Document(str(path)).tables[0].rows for cell in row.cells]
    assert "観光課長　見本 太郎" in words
    assert sheet().printed


async def test_the_fields_are_walked_and_the_empty_ones_found(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await form(pilot)
        assert box(screen, "from").place.has_focus
        await press(pilot, "f3")
        assert box(screen, "to").place.has_focus
        await press(pilot, "f4", "f4", "f4")
        assert box(screen, "section").place.has_focus
        await press(pilot, "ctrl+n")
        assert box(screen, "manager").place.has_focus
        assert "空いています" in picture(pilot)
        assert "申請書 運用管理者" in picture(pilot)


async def test_enter_and_arrows_go_from_line_to_line_and_the_title_counts(opened: Opened) -> None:
    async with opened(**KATORI) as pilot:
        screen = await form(pilot)
        assert "（あと10欄）" in picture(pilot)
        await write(pilot, screen, "manager", "観光課長　見本 太郎")
        await press(pilot, "enter")
        assert box(screen, "purpose").place.has_focus
        box(screen, "medium").place.focus()
        await press(pilot, "up")
        assert box(screen, "purpose").place.has_focus
        assert "（あと9欄）" in picture(pilot)
        await write(pilot, screen, "start", "令和8年2月30日")
        await press(pilot, "enter")
        assert "（直す1欄・あと8欄）" in picture(pilot)


async def test_lines_are_broken_anew_when_the_terminal_changes(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await form(pilot)
        for width in (60, 70, 64, 76, 60):
            await pilot.resize_terminal(width, 24)
            await settle(pilot)
            rows = "".join(row.strip(" │▂▇▆▅▄▃▁") for row in picture(pilot).splitlines())
            assert "運用ポリシーを必ず守ります。" in rows


async def test_a_day_without_a_year_after_another_one_is_still_to_come(opened: Opened) -> None:
    async with opened(size=(120, 60), **KATORI) as pilot:
        screen = await form(pilot)
        await write(pilot, screen, "start", "1/15")
        await press(pilot, "enter")
        assert box(screen, "start").value == "令和9年1月15日"


async def test_a_second_paper_gets_a_free_name_and_a_wrong_path_is_said_in_the_dialog(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "ソーシャルメディア新規運用開始申請書.docx").write_text("前のもの")
    async with opened(**KATORI) as pilot:
        await form(pilot)
        await press(pilot, "f5", "2")
        assert "新規運用開始申請書（2）.docx" in picture(pilot)
        await type_text(pilot, "x")
        await press(pilot, "enter")
        assert "直す: ファイルの種類が分かりません" in picture(pilot)
        await press(pilot, "backspace", "enter")
        assert "書き出しました" in picture(pilot)
    assert (tmp_path / "ソーシャルメディア新規運用開始申請書（2）.docx").exists()


async def test_a_choice_is_made_from_its_words(opened: Opened) -> None:
    async with opened(size=(120, 60), **KATORI) as pilot:
        screen = await listed(pilot)
        screen.action_take(10)
        await settle(pilot)
        made = pilot.app.screen
        assert isinstance(made, FormScreen)
        box(made, "server").place.focus()
        await press(pilot, "enter", "2")
        assert sheet().values["server"] == "国内にあり、国内法だけが適用される"
        assert box(made, "data").place.has_focus
        assert "Enter で選びます" in picture(pilot)


async def test_words_of_the_official_form_take_the_place_of_ours_and_go_again(
    opened: Opened, tmp_path: Path
) -> None:
    path = tmp_path / "様式.txt"
    path.write_text("見本課長 様\n\n次のとおり申し込みます。\n", "utf-8")
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await form(pilot)
        ours = box(screen, "body").value
        await press(pilot, "ctrl+o", "1")
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        assert "次のとおり申し込みます。" in picture(pilot)
        await press(pilot, "2")
        assert box(screen, "body").value == "次のとおり申し込みます。"
        await press(pilot, "ctrl+o", "2")
        assert box(screen, "body").value == ours


async def test_an_earlier_version_is_taken_up_again(opened: Opened, tmp_path: Path) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        screen = await form(pilot)
        await press(pilot, "ctrl+r")
        assert "前の版はまだありません" in picture(pilot)
        await write(pilot, screen, "medium", "X")
        screen.keep_now()
        with desk().store() as store:
            forms.print_sheet(desk(), store, screen.uid, str(tmp_path / "a.md"), blanks=True)
        await write(pilot, screen, "medium", "2")
        await press(pilot, "ctrl+r", "1")
        assert box(screen, "medium").value == "X"


async def test_a_sheet_is_named_and_put_away(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        await form(pilot)
        await press(pilot, "ctrl+t")
        await type_text(pilot, "祭りだより")
        await press(pilot, "enter")
        assert "新規運用開始申請書：祭りだより" in picture(pilot)
        await press(pilot, "ctrl+g", "2")
        assert isinstance(pilot.app.screen, CasesScreen)
        assert "書いた様式" not in picture(pilot)


@pytest.mark.parametrize(
    ("key", "name", "words"),
    [("ctrl+r", "引継書.docx", "引継書を作りました"), ("ctrl+o", "予定.ics", "1件の予定")],
)
async def test_papers_of_the_list(
    opened: Opened, tmp_path: Path, key: str, name: str, words: str
) -> None:
    path = tmp_path / name
    async with opened(size=(120, 40), **KATORI) as pilot:
        with desk().store() as store:
            uid = cases.begin_case(desk(), store, "open", "花だより").uid
            cases.set_due(desk(), store, cases.stand(store, uid), "consult", date(2026, 9, 20))
        await listed(pilot)
        await press(pilot, key, *["backspace"] * 40)
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        assert words in picture(pilot)
    assert path.exists()


async def test_hostile_words_are_shown_as_text(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        with desk().store() as store:
            cases.begin_case(desk(), store, "open", "[bold]花\x1b[31m[/]")
        await listed(pilot)
        assert "[bold]花[31m[/]" in picture(pilot)


async def test_a_search_leads_to_a_procedure_and_to_a_form(opened: Opened) -> None:
    async with opened(size=(120, 40), **KATORI) as pilot:
        for source, id, words in (
            (Source.PROCEDURE, "procedure/withdraw/delete", "続けるかどうかを判断し"),
            (Source.PROCEDURE, "duty/evaluation", "運用ポリシーの9点目で決めた"),
            (Source.FORM, "form/stop/reason", "停止（撤退）する前に"),
        ):
            way = way_to(Passage(source, "katori", id, "", ""), "katori")
            assert way is not None
            pilot.app.screen.post_message(way)
            await settle(pilot)
            assert words in picture(pilot).replace("│", "")
            await press(pilot, "escape")
