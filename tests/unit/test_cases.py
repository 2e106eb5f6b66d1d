"""Cases: steps, gates, exemptions, logs that are only added to, two windows on one case."""

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime

import pytest

from smtui.domain.account import OfficialAccount
from smtui.domain.case import EntryKind, Mark
from smtui.domain.draft import Platform
from smtui.errors import BadInput, StoreError
from smtui.settings import save_settings
from smtui.store import accounts
from smtui.store.open import Store
from smtui.workspace import cases, duties, forms
from smtui.workspace.agenda import agenda, sources
from smtui.workspace.calendar import days, save_calendar
from smtui.workspace.cases import Stand
from smtui.workspace.desk import Workspace
from smtui.workspace.succession import save_succession
from smtui.workspace.tables import KINDS

NOW = datetime(2026, 9, 9, 10, 0)
TODAY = NOW.date()


@pytest.fixture
def desk() -> Workspace:
    save_settings(guide="katori", section="観光課", name="見本 花子")
    return Workspace(lambda: NOW)


@pytest.fixture
def store(desk: Workspace) -> Iterator[Store]:
    with desk.store() as opened:
        yield opened


def begun(desk: Workspace, store: Store, procedure: str = "open", title: str = "花だより") -> str:
    return cases.begin_case(desk, store, procedure, title).uid


def mark(stand: Stand, step: str) -> Mark:
    return next(one.mark for one in stand.steps if one.step.id == step)


def do(desk: Workspace, store: Store, uid: str, *steps: str, **told: str) -> Stand:
    """Do steps; an approval is given by its office unless somebody else is told."""
    for step in steps:
        approved = {"who": "広報主管課長", "choice": "approved"} if step == "approval" else {}
        cases.do_step(desk, store, cases.stand(store, uid), step, **{**approved, **told})  # type: ignore[arg-type]
    return cases.stand(store, uid)


def test_a_case_goes_from_its_first_step_to_its_last(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store)
    order = []
    while (one := cases.stand(store, uid).next) is not None:
        order.append(one.step.id)
        do(desk, store, uid, one.step.id)
    stand = cases.stand(store, uid)
    assert order == [step.step.id for step in stand.steps]
    assert stand.finished
    cases.close_case(desk, store, stand)
    assert cases.stand(store, uid).case.closed
    who = {entry.step: entry.who for entry in stand.file.entries}
    assert who.pop("approval") == "広報主管課長"
    assert set(who.values()) == {"見本 花子"}


def test_nothing_is_acquired_before_the_approval(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store)
    stand = do(desk, store, uid, "applicant", "consult", "apply")
    assert mark(stand, "acquire") is Mark.BARRED
    with pytest.raises(BadInput, match="承認が下りるまで") as refused:
        do(desk, store, uid, "acquire")
    assert "相談" in refused.value.hint
    cases.skip_step(desk, store, cases.stand(store, uid), "approval", "急ぐので")
    with pytest.raises(BadInput, match="承認が下りるまで"):
        do(desk, store, uid, "acquire")
    cases.reopen_step(desk, store, cases.stand(store, uid), "approval", "間違えた")
    stand = do(desk, store, uid, "approval", who="広報主管課 例 次郎")
    assert mark(stand, "acquire") is Mark.OPEN


def test_an_approval_has_a_name_and_a_refusal_opens_no_gate(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store)
    do(desk, store, uid, "applicant", "consult", "apply")
    seen = cases.stand(store, uid)
    with pytest.raises(BadInput, match="承認を得る」をした人が空"):
        cases.do_step(desk, store, seen, "approval", choice="approved")
    stand = do(desk, store, uid, "approval", choice="refused")
    assert mark(stand, "acquire") is Mark.BARRED
    assert stand.finished
    assert stand.next is None
    (waiting,) = cases.waiting(desk, store)
    assert waiting.name == "手続を終える"


def test_a_day_of_a_later_step_waits_too(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store)
    cases.set_due(desk, store, cases.stand(store, uid), "approval", date(2026, 10, 1))
    found = cases.waiting(desk, store)
    assert [(one.name, one.due) for one in found] == [
        ("手続を進める", None),
        ("手続の期限", date(2026, 10, 1)),
    ]


def test_urgency_needs_somebody_who_recognised_it_and_leaves_the_papers_for_later(
    desk: Workspace, store: Store
) -> None:
    uid = begun(desk, store)
    with pytest.raises(BadInput, match="認めた人"):
        cases.grant(desk, store, cases.stand(store, uid), "urgent", who=" ", day=TODAY)
    cases.grant(desk, store, cases.stand(store, uid), "urgent", who="広報主管課長", day=TODAY)
    stand = cases.stand(store, uid)
    assert mark(stand, "policy") is Mark.LATER
    assert mark(stand, "acquire") is Mark.BARRED
    stand = do(desk, store, uid, "applicant", "consult", "apply", "approval", "acquire")
    stand = do(desk, store, uid, "notify", "links", "promotion")
    assert stand.next is not None
    assert stand.next.step.id == "policy"
    assert not stand.finished
    (waiting,) = cases.waiting(desk, store)
    assert waiting.name == "書類を整える"


def test_deleting_at_once_needs_the_exemption(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store, "withdraw")
    do(desk, store, uid, "decide", choice="harm")
    do(desk, store, uid, "paper", "consult")
    with pytest.raises(BadInput, match="いきなり削除"):
        do(desk, store, uid, "delete")
    cases.grant(desk, store, cases.stand(store, uid), "at-once", who="観光課長", day=TODAY)
    stand = do(desk, store, uid, "delete")
    assert mark(stand, "announce") is Mark.WAIVED


def test_a_decision_is_one_of_its_ways_and_may_end_the_case(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store, "withdraw")
    with pytest.raises(BadInput, match="選ばれていません"):
        do(desk, store, uid, "decide")
    assert do(desk, store, uid, "decide", choice="reuse").finished


@pytest.mark.parametrize("verb", [cases.skip_step, cases.reopen_step])
def test_leaving_out_and_taking_back_ask_why(desk: Workspace, store: Store, verb) -> None:  # type: ignore[no-untyped-def]
    uid = begun(desk, store)
    with pytest.raises(BadInput, match="わけが空"):
        verb(desk, store, cases.stand(store, uid), "consult", "　")
    verb(desk, store, cases.stand(store, uid), "consult", "先週の会議で済んでいた")
    assert cases.stand(store, uid).file.entries[-1].words == "先週の会議で済んでいた"


def test_closing_half_way_asks_why_and_can_be_taken_back(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store)
    with pytest.raises(BadInput, match="わけが空"):
        cases.close_case(desk, store, cases.stand(store, uid))
    cases.close_case(desk, store, cases.stand(store, uid), "取りやめ")
    assert cases.waiting(desk, store) == ()
    cases.resume_case(desk, store, cases.stand(store, uid))
    assert len(cases.waiting(desk, store)) == 1


def test_a_day_to_come_is_not_a_day_on_which_something_was_done(
    desk: Workspace, store: Store
) -> None:
    uid = begun(desk, store)
    with pytest.raises(BadInput, match="これからの日付"):
        cases.do_step(desk, store, cases.stand(store, uid), "applicant", day=date(2026, 9, 10))


def test_several_cases_run_side_by_side(desk: Workspace, store: Store) -> None:
    first, second = begun(desk, store, title="一つ目"), begun(desk, store, title="二つ目")
    do(desk, store, first, "applicant", "consult")
    assert mark(cases.stand(store, second), "applicant") is Mark.OPEN
    assert {one.subject.split("（")[0] for one in cases.waiting(desk, store)} == {
        "運用ポリシーの9点を確かめる",
        "申請する人を決める",
    }
    assert cases.find(store, first[:8]).case.title == "一つ目"
    with pytest.raises(BadInput, match="2つ以上"):
        cases.find(store, "")


def test_another_window_on_the_same_case_is_noticed(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store)
    seen = cases.stand(store, uid)
    with desk.store() as other:
        cases.add_note(desk, other, cases.stand(other, uid), "別の窓で書いた")
    with pytest.raises(BadInput, match="ほかの窓"):
        cases.do_step(desk, store, seen, "applicant")
    assert cases.stand(store, uid).file.entries[-1].words == "別の窓で書いた"


@pytest.mark.parametrize("sql", ["UPDATE case_entry SET words = ''", "DELETE FROM case_entry"])
def test_the_log_is_only_added_to(desk: Workspace, store: Store, sql: str) -> None:
    begun(desk, store)
    with pytest.raises((StoreError, sqlite3.Error)), store.writing():
        store.change(sql)
    assert len(cases.stands(store)[0].file.entries) == 1


def test_a_case_whose_procedure_is_gone_can_still_be_read(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store)
    store.change("UPDATE procedure_case SET procedure = 'gone'")
    stand = cases.stand(store, uid)
    assert (stand.procedure, stand.steps, stand.finished) == (None, (), False)
    assert stand.file.entries[0].kind is EntryKind.BEGUN


def test_a_rule_is_read_and_not_begun(desk: Workspace, store: Store) -> None:
    with pytest.raises(BadInput, match="始められません"):
        begun(desk, store, "clear")


# Duties


def test_the_roster_waits_from_april_until_it_is_done_or_put_aside(store: Store) -> None:
    save_settings(guide="akitakata")
    for day, waits in ((date(2026, 4, 1), True), (date(2027, 3, 31), True)):
        desk = Workspace(lambda day=day: datetime(day.year, day.month, day.day, 9))
        (one,) = duties.turns(desk, store)
        assert (one.waits, one.words) == (waits, "令和8年度の分")
    desk = Workspace(lambda: NOW)
    duties.note_done(desk, store, duties.turns(desk, store)[0])
    (one,) = duties.turns(desk, store)
    assert (one.waits, one.due) == (False, date(2027, 4, 1))
    later = Workspace(lambda: datetime(2027, 4, 1, 8))
    assert duties.turns(later, store)[0].waits
    duties.note_done(later, store, one, aside="今年度は別の課が出す")
    assert not duties.turns(later, store)[0].waits


def test_closing_the_renewal_marks_the_roster_as_handed_in(store: Store) -> None:
    save_settings(guide="akitakata")
    desk = Workspace(lambda: NOW)
    uid = begun(desk, store, "renew")
    stand = do(desk, store, uid, "confirm", "roster", "submit")
    cases.close_case(desk, store, stand)
    assert duties.renewed(desk, store, stand.case) is not None
    assert not duties.turns(desk, store)[0].waits


def test_an_interval_is_the_persons_and_is_counted_from_when_it_was_done(
    desk: Workspace, store: Store
) -> None:
    one = next(turn for turn in duties.turns(desk, store) if turn.duty.id == "evaluation")
    assert (one.waits, one.due) == (False, None)
    duties.set_interval(desk, store, one.duty, 6)
    duties.note_done(desk, store, one, date(2026, 3, 31))
    one = next(turn for turn in duties.turns(desk, store) if turn.duty.id == "evaluation")
    assert (one.due, one.waits) == (date(2026, 9, 30), False)
    soon = Workspace(lambda: datetime(2026, 9, 16, 9))
    assert next(t for t in duties.turns(soon, store) if t.duty.id == "evaluation").waits
    for months in (0, -1, 121):
        with pytest.raises(BadInput):
            duties.set_interval(desk, store, one.duty, months)


def account(store: Store, **changes: object) -> OfficialAccount:
    one = OfficialAccount("", Platform.X, "見本の公式", guide="ueda")
    return accounts.put(store, one._replace(**changes), NOW)  # type: ignore[arg-type]


def test_the_weekly_post_is_a_wish_told_by_the_register(store: Store) -> None:
    save_settings(guide="ueda")
    desk = Workspace(lambda: NOW)
    assert duties.turns(desk, store) == ()
    account(store, last_used=date(2026, 9, 1))
    (one,) = duties.turns(desk, store)
    assert (one.account, one.waits) == ("見本の公式", True)
    (waiting,) = duties.waiting_duties(desk, store)
    assert waiting.due is None
    assert "望ましい目安" in waiting.subject


def test_passwords_come_up_account_by_account(desk: Workspace, store: Store) -> None:
    account(store, guide="katori", password_changed=date(2026, 6, 10))
    account(store, guide="katori", name="二つ目", password_changed=date(2026, 9, 1))
    duty = duties.turns(desk, store)[0].duty
    duties.set_interval(desk, store, duty, 3)
    found = [turn for turn in duties.turns(desk, store) if turn.duty.id == "password"]
    assert {turn.account: turn.due for turn in found} == {
        "見本の公式": date(2026, 9, 10),
        "二つ目": date(2026, 12, 1),
    }
    duties.note_done(desk, store, next(turn for turn in found if turn.account == "見本の公式"))
    found = [turn for turn in duties.turns(desk, store) if turn.duty.id == "password"]
    assert {turn.account: turn.due for turn in found} == {
        "見本の公式": date(2026, 12, 9),
        "二つ目": date(2026, 12, 1),
    }


# Sheets


def test_a_sheet_begins_with_what_is_known_and_is_taken_up_again(
    desk: Workspace, store: Store
) -> None:
    known = account(store, guide="katori", manager="観光課長　見本 太郎", purpose="花の見頃")
    uid = cases.begin_case(desk, store, "open", "花だより", known.uid).uid
    sheet = forms.begin_sheet(desk, store, "start", case=uid)
    assert sheet.values["section"] == "観光課"
    assert sheet.values["manager"] == "観光課長　見本 太郎"
    assert sheet.values["purpose"] == "花の見頃"
    assert sheet.values["date"] == "令和8年9月9日"
    assert forms.begin_sheet(desk, store, "start", case=uid).uid == sheet.uid


def test_two_windows_on_one_sheet_lose_nothing(desk: Workspace, store: Store) -> None:
    sheet = forms.begin_sheet(desk, store, "start")
    forms.save_values(desk, store, sheet.uid, {"manager": "あ"}, sheet.values)
    forms.save_values(desk, store, sheet.uid, {"medium": "X"}, sheet.values)
    now = forms.sheet_on_desk(store, sheet.uid).sheet
    assert (now.values["manager"], now.values["medium"], now.version) == ("あ", "X", 1)
    forms.save_values(desk, store, sheet.uid, {"manager": "い"}, sheet.values)
    kept = forms.versions(store, sheet.uid)
    assert [one.values["manager"] for one in kept] == ["い", "あ"]


def test_what_was_printed_stays_as_a_version(desk: Workspace, store: Store, tmp_path) -> None:  # type: ignore[no-untyped-def]
    sheet = forms.begin_sheet(desk, store, "start")
    out = tmp_path / "a.md"
    with pytest.raises(BadInput, match="直すところ"):
        forms.print_sheet(desk, store, sheet.uid, str(out))
    forms.print_sheet(desk, store, sheet.uid, str(out), blanks=True)
    assert "新規運用開始申請書" in out.read_text("utf-8")
    forms.save_values(desk, store, sheet.uid, {"manager": "あ"}, sheet.values)
    assert [one.version for one in forms.versions(store, sheet.uid)] == [2, 1]
    back = forms.go_back(desk, store, sheet.uid, 1)
    assert (back.values["manager"], back.version) == ("", 3)


@pytest.mark.parametrize("name", ["a.pdf", "a", "a.docx.exe"])
def test_a_paper_is_word_or_markdown(desk: Workspace, store: Store, name: str) -> None:
    sheet = forms.begin_sheet(desk, store, "start")
    with pytest.raises(BadInput, match="種類が分かりません"):
        forms.print_sheet(desk, store, sheet.uid, name, blanks=True)


def test_the_roster_of_last_year_starts_this_years(store: Store) -> None:
    save_settings(guide="akitakata")
    then = Workspace(lambda: datetime(2025, 4, 2, 9))
    old = forms.begin_sheet(then, store, "form2")
    forms.save_values(then, store, old.uid, {"posters": "課／係／見本 花子／1"}, old.values)
    new = forms.begin_sheet(Workspace(lambda: datetime(2026, 4, 2, 9)), store, "form2")
    assert new.uid != old.uid
    assert (new.values["posters"], new.values["year"]) == ("課／係／見本 花子／1", "令和8年度")


# What goes out


def test_everything_that_waits_is_found_by_folder(desk: Workspace, store: Store) -> None:
    from smtui.screens import PLACES

    assert {place.waits for place in PLACES if place.waits} <= set(sources())
    begun(desk, store)
    found = agenda(desk, store, sources())
    assert found.problems == ()
    assert [one.name for one in found.waiting] == ["手続を進める"]


def test_the_days_are_those_of_steps_and_duties(desk: Workspace, store: Store, tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(BadInput, match="日付の決まっている予定"):
        save_calendar(desk, store, str(tmp_path / "none.ics"))
    uid = begun(desk, store)
    cases.set_due(desk, store, cases.stand(store, uid), "approval", date(2026, 10, 1))
    duty = next(turn.duty for turn in duties.turns(desk, store) if turn.duty.id == "evaluation")
    duties.set_interval(desk, store, duty, 6)
    found = days(desk, store)
    assert [(one.day, one.repeat) for one in found] == [
        (date(2026, 10, 1), ""),
        (date(2027, 3, 9), "FREQ=MONTHLY;INTERVAL=6"),
    ]
    assert [one.uid for one in found] == [one.uid for one in days(desk, store)]
    do(desk, store, uid, "applicant", "consult", "apply", "approval")
    assert [one.title for one in days(desk, store)] == ["効果の評価"]


def test_the_paper_for_a_successor_tells_what_is_under_way(
    desk: Workspace, store: Store, tmp_path
) -> None:  # type: ignore[no-untyped-def]
    account(store, guide="katori", password_kept="広報係の金庫", handover="鍵は係長が持つ")
    uid = begun(desk, store)
    cases.skip_step(desk, store, cases.stand(store, uid), "applicant", "前任が決めていた")
    forms.begin_sheet(desk, store, "start", case=uid)
    out = tmp_path / "引継書.md"
    save_succession(desk, store, str(out), "4月に総会があります。")
    told = out.read_text("utf-8")
    for words in (
        "広報係の金庫",
        "鍵は係長が持つ",
        "広報主管課と協議する",
        "前任が決めていた",
        "新規運用開始申請書",
        "4月に総会があります",
        "観光課　見本 花子",
    ):
        assert words in told


def test_the_tables_hold_cases_log_and_sheets(desk: Workspace, store: Store) -> None:
    uid = begun(desk, store)
    forms.begin_sheet(desk, store, "start", case=uid)
    cases_, log, sheets = KINDS["cases"].tables(desk, store, True)
    assert [table.name for table in (cases_, log, sheets)] == ["手続", "手続の記録", "様式"]
    for table in (cases_, log, sheets):
        assert len(table.rows) == 1
        assert all(len(row) == len(table.columns) for row in table.rows)
