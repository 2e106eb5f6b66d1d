"""An incident is what its entries say; entries are only ever added."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from incident_samples import NOW, a_desk, an_incident

from smtui.domain.deed import Noted, Stated
from smtui.domain.deed_shape import cleaned, deed_from, fields_of, kind_of
from smtui.domain.entry import Content, body, content_from, quick
from smtui.domain.entry_kind import EntryKind
from smtui.domain.incident import Mark, State
from smtui.domain.telling import GONE, elapsed, said, told
from smtui.errors import BadInput
from smtui.workspace import closing, incidents, open_incidents, playbooks
from smtui.workspace.evidence import attach_text, attach_url


def test_an_incident_opens_with_nothing_but_its_kind_and_all_else_unknown():
    desk = a_desk()
    one = incidents.open_incident(desk, "flame")
    assert (one.kind_name, one.number, one.state) == ("炎上", 1, State.OPEN)
    assert (one.guide, one.who, one.mark) == ("ueda", "広報係 見本 花子", Mark.PRIVATE)
    assert (one.what, one.account, one.happened, one.noticed, one.told_by) == (
        "",
        "",
        None,
        None,
        "",
    )
    assert one.name == "炎上"


def test_a_kind_nobody_knows_is_refused_with_those_there_are():
    with pytest.raises(BadInput, match=r"種類の事案はありません.*flame（炎上）"):
        incidents.open_incident(a_desk(), "unheard")


@pytest.mark.parametrize(
    ("line", "happened", "text"),
    [
        ("14:05 電話3件", (11, 21, 14, 5), "電話3件"),
        ("１４：０５　電話３件", (11, 21, 14, 5), "電話３件"),
        ("9時 始業", (11, 21, 9, 0), "始業"),
        ("9時半ごろ、電話", (11, 21, 9, 30), "電話"),
        ("9時5分に電話", (11, 21, 9, 5), "電話"),
        ("昨日 17:20 投稿", (11, 20, 17, 20), "投稿"),
        ("おととい23時 発見", (11, 19, 23, 0), "発見"),
        ("11/20 8:00 返信", (11, 20, 8, 0), "返信"),
        ("11月20日の8時 返信", (11, 20, 8, 0), "返信"),
        ("2026-11-01T08:00 返信", (11, 1, 8, 0), "返信"),
        ("23:50 閉庁後の電話", (11, 21, 23, 50), "閉庁後の電話"),
        ("3件の電話", None, "3件の電話"),
        ("24時間対応を始めた", None, "24時間対応を始めた"),
        ("14:05:09 のログ", None, "14:05:09 のログ"),
        ("令和8年の計画", None, "令和8年の計画"),
        ("99:99 変な時刻", None, "99:99 変な時刻"),
    ],
)
def test_a_line_typed_in_a_hurry_tells_when_and_what(line, happened, text):
    read = quick(line, NOW)
    assert read.text == text
    assert read.happened == (datetime(2026, *happened) if happened else None)


def test_a_bare_time_late_in_the_evening_typed_after_midnight_was_yesterday():
    assert quick("23:50 電話", datetime(2026, 11, 21, 0, 10)).happened == datetime(
        2026, 11, 20, 23, 50
    )


def test_a_december_day_typed_in_january_was_last_year():
    assert quick("12/28 9:00 電話", datetime(2027, 1, 5, 9)).happened == datetime(2026, 12, 28, 9)


@pytest.mark.parametrize("line", ["", "　", "14:05", "13月40日 8:00 あ"])
def test_a_line_without_text_or_with_no_such_day_is_told(line):
    with pytest.raises(BadInput):
        quick(line, NOW)


def test_both_clocks_stand_beside_each_other_and_the_timeline_goes_by_what_happened():
    desk = a_desk()
    one = an_incident(desk, "13:00 投稿", "12:30 下書き", "いま")
    file = incidents.load(desk, one.uid)
    assert [said(entry.deed) for entry in file.timeline[:2]] == ["下書き", "投稿"]
    assert [entry.number for entry in file.entries] == [1, 2, 3, 4]
    assert file.entries[1].written > file.entries[1].when == datetime(2026, 11, 21, 13, 0)
    assert file.entries[3].when == file.entries[3].written


def test_what_is_known_is_written_down_once_and_may_become_unknown_again():
    desk = a_desk()
    one = an_incident(desk)
    facts = {
        "account": "@mihon",
        "happened": "2026-11-21T09:00",
        "retention": "2029-03-31",
        "mark": "shared",
    }
    incidents.state_facts(desk, one.uid, facts)
    assert incidents.state_facts(desk, one.uid, facts) is None
    now = incidents.load(desk, one.uid).incident
    assert (now.account, now.happened) == ("@mihon", datetime(2026, 11, 21, 9))
    assert (now.retention, now.mark) == (date(2029, 3, 31), Mark.SHARED)
    entry = incidents.state_facts(desk, one.uid, {"account": "", "happened": "2026-11-21T09:00"})
    assert entry.deed == Stated((("account", ""),))
    assert said(entry.deed) == "アカウント：不明"


@pytest.mark.parametrize(
    "facts", [{"colour": "red"}, {"happened": "きのう"}, {"retention": "31/3"}]
)
def test_a_fact_nobody_knows_or_a_time_that_is_none_is_refused(facts):
    desk = a_desk()
    one = an_incident(desk)
    with pytest.raises(BadInput):
        incidents.state_facts(desk, one.uid, facts)
    assert incidents.load(desk, one.uid).incident.entries == 1


def test_a_correction_is_an_entry_and_the_wrong_one_stays():
    desk = a_desk()
    one = an_incident(desk, "13:00 電話3件")
    incidents.correct(desk, one.uid, 2, "電話は4件")
    file = incidents.load(desk, one.uid)
    assert told(file, file.entries[1]) == "電話3件（3番で訂正）"
    assert told(file, file.entries[2]) == "2番の訂正：電話は4件"


def test_a_step_ticked_by_mistake_is_open_again_and_the_trace_stays():
    desk = a_desk()
    one = an_incident(desk)
    done = incidents.do_step(desk, one.uid, "stop", "予約を止める")
    incidents.skip_step(desk, one.uid, "tell", "知らせる", "もう知っている")
    withdrawn = incidents.withdraw(desk, one.uid, done.number, "別の事案だった")
    file = incidents.load(desk, one.uid)
    assert set(file.steps) == {"tell"}
    assert not file.steps["tell"].done
    assert told(file, file.entries[1]).startswith("（取り消し済み）")
    incidents.withdraw(desk, one.uid, withdrawn.number, "やはりこの事案")
    assert set(incidents.load(desk, one.uid).steps) == {"stop", "tell"}


def test_the_opening_cannot_be_withdrawn_and_what_is_not_there_cannot_be_corrected():
    desk = a_desk()
    one = an_incident(desk)
    with pytest.raises(BadInput, match="取り消せません"):
        incidents.withdraw(desk, one.uid, 1, "まちがい")
    with pytest.raises(BadInput, match="7 番の記録はありません"):
        incidents.correct(desk, one.uid, 7, "正しい")


def test_a_branch_remembers_what_was_chosen_by_whom_and_why():
    desk = a_desk()
    one = an_incident(desk, kind="wrong-post")
    incidents.choose(
        desk, one.uid, "way", "消すか直すかを決める", option="correct", option_name="残して訂正する",
        by="見本課長", reason="経過が分かるように",
    )  # fmt: skip
    step = incidents.load(desk, one.uid).steps["way"]
    assert (step.option, step.option_name, step.text) == (
        "correct",
        "残して訂正する",
        "経過が分かるように",
    )


def test_deleting_a_post_asks_for_evidence_first():
    desk = a_desk()
    one = an_incident(desk)
    with pytest.raises(BadInput, match="まだ証拠がありません"):
        incidents.record_deletion(desk, one.uid, url="https://sns.example/1")
    assert incidents.load(desk, one.uid).incident.entries == 1
    attach_url(desk, one.uid, "https://sns.example/1")
    incidents.record_deletion(desk, one.uid, url="https://sns.example/1", by="見本課長")
    other = an_incident(desk)
    entry = incidents.record_deletion(desk, other.uid, reason="乗っ取られて写せなかった")
    assert "写せなかった" in said(entry.deed)


def test_a_consultation_waits_until_it_is_answered():
    desk = a_desk()
    one = an_incident(desk, kind="consultation", source="ueda-6-2")
    asked = incidents.consult(desk, one.uid, "広報課", "返信してよいか", source="ueda-6-2")
    (waiting,) = incidents.load(desk, one.uid).consults
    assert (waiting.to, waiting.answered, waiting.source) == ("広報課", None, "ueda-6-2")
    with pytest.raises(BadInput, match="相談ではありません"):
        incidents.answer(desk, one.uid, 1, "広報課長", "待つ")
    incidents.answer(desk, one.uid, asked.number, "広報課長", "待つ")
    (done,) = incidents.load(desk, one.uid).consults
    assert (done.by, done.answer) == ("広報課長", "待つ")
    assert done.answered is not None


def test_an_incident_ends_opens_again_and_keeps_what_shall_be_better():
    desk = a_desk()
    one = an_incident(desk)
    with pytest.raises(BadInput, match="まだ終了していません"):
        closing.reopen(desk, one.uid, "また来た")
    closing.close(desk, one.uid, "収まった")
    with pytest.raises(BadInput, match="もう終了"):
        closing.close(desk, one.uid)
    closing.reopen(desk, one.uid, "また来た")
    closing.review(desk, one.uid, cause="確認もれ", worked="早い報告", better="二人で見る")
    action = closing.add_action(desk, one.uid, "手順書を直す", "見本係長", date(2026, 12, 25))
    closing.finish_action(desk, one.uid, action.number)
    file = incidents.load(desk, one.uid)
    assert file.incident.state is State.OPEN
    (kept,) = file.actions
    assert (kept.owner, kept.due, kept.done is not None) == ("見本係長", date(2026, 12, 25), True)
    with pytest.raises(BadInput, match="書かれていません"):
        closing.review(desk, one.uid, cause=" ", worked="", better="")


def test_a_kind_that_comes_again_is_pointed_out_drills_apart():
    desk = a_desk()
    first, drill = an_incident(desk), an_incident(desk, drill=True)
    other, last = an_incident(desk, kind="leak"), an_incident(desk)
    assert closing.alike(desk, last) == (incidents.load(desk, first.uid).incident,)
    assert closing.alike(desk, drill) == closing.alike(desk, other) == ()


def test_open_incidents_come_first_then_the_newest():
    desk = a_desk()
    uids = [an_incident(desk).uid for _ in range(3)]
    closing.close(desk, uids[2])
    assert [one.number for one in incidents.listed(desk)] == [2, 1, 3]
    assert [one.entries for one in incidents.listed(desk)] == [1, 1, 2]


def test_a_list_says_what_the_whole_log_says():
    desk = a_desk()
    one = an_incident(desk, "電話", what="返信が続く")
    incidents.state_facts(desk, one.uid, {"title": "返信の件"})
    closing.close(desk, one.uid)
    assert incidents.listed(desk) == (incidents.load(desk, one.uid).incident,)


def test_an_incident_is_named_by_its_number_or_the_beginning_of_its_uid():
    desk = a_desk()
    one = an_incident(desk)
    assert incidents.load(desk, "1").incident.uid == incidents.load(desk, one.uid[:6]).incident.uid
    for unknown in ("2", one.uid[:3], "", "' OR 1=1 --"):
        with pytest.raises(BadInput, match="見つかりません"):
            incidents.load(desk, unknown)


def test_a_purge_destroys_what_was_written_and_leaves_its_trace(home):
    desk = a_desk()
    one = an_incident(desk, "13:00 秘密の電話", drill=True)
    with pytest.raises(BadInput, match="対応中"):
        closing.purge(desk, one.uid, "期限")
    closing.close(desk, one.uid)
    closing.purge(desk, one.uid, "保存期限が過ぎた")
    file = incidents.load(desk, one.uid)
    assert (file.incident.state, file.incident.kind_name, file.incident.drill) == (
        State.PURGED,
        "炎上",
        True,
    )
    assert [told(file, entry) for entry in file.entries[:3]] == [GONE] * 3
    assert "訓練の記録の中身 3 件（炎上）" in said(file.entries[3].deed)
    with pytest.raises(BadInput, match="廃棄されています"):
        incidents.note(desk, one.uid, "まだ書きたい")
    for stored in home.glob("smtui.db*"):
        assert "秘密の電話".encode() not in stored.read_bytes()


def test_what_would_act_on_a_terminal_or_cannot_be_stored_is_left_out():
    desk = a_desk(name="見本\x1b[31m花子")
    one = an_incident(desk, "電話\x1b]0;x\x07\u202e\ud800です\r\n二行目")
    entry = incidents.load(desk, one.uid).entries[1]
    assert entry.deed == Noted("電話]0;x\ufffdです\n二行目")
    assert entry.who == "広報係 見本[31m花子"


@given(st.sampled_from(list(EntryKind)), st.data())
def test_every_deed_comes_back_from_its_json_as_it_was(kind, data):
    from smtui.domain.deed import FACTS
    from smtui.domain.deed_shape import _CLASSES

    words = st.text(st.characters(codec="utf-8"))
    makers = {str: words, int: st.integers(0, 9), bool: st.booleans()}
    pairs = st.lists(st.tuples(st.sampled_from(list(FACTS)), words)).map(tuple)
    made = _CLASSES[kind]
    deed = made(
        **{
            name: data.draw(makers.get(wanted, pairs))
            for name, wanted in made.__annotations__.items()
        }
    )
    assert kind_of(deed) is kind
    assert deed_from(kind, fields_of(deed)) == deed
    content = Content("係", "名", None, deed)
    assert content_from(kind, body(content)) == content
    assert isinstance(said(cleaned(deed)), str)


@pytest.mark.parametrize(
    "shape",
    [
        None, [], {}, {"text": 3}, {"text": None}, {"text": "x", "more": "y"}, {"words": "x"},
    ],
)  # fmt: skip
def test_a_deed_of_another_shape_is_refused(shape):
    with pytest.raises(BadInput, match="決まった形"):
        deed_from(EntryKind.NOTED, shape)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0分"), (59, "59分"), (130, "2時間10分"), (3 * 24 * 60, "3日"), (-5, "0分")],
)
def test_the_time_passed_is_told_shortly(minutes, words):
    from datetime import timedelta

    assert elapsed(NOW, NOW + timedelta(minutes=minutes)) == words


def test_a_pasted_text_needs_words():
    desk = a_desk()
    one = an_incident(desk)
    with pytest.raises(BadInput):
        attach_text(desk, one.uid, "　")


def waits(desk):
    """What waits of the incidents: name, subject and day."""
    with desk.store() as store:
        return [(one.name, one.subject, one.due) for one in open_incidents.waiting(desk, store)]


def test_an_action_waits_until_it_is_done_also_after_the_incident_was_closed():
    desk = a_desk()
    one = incidents.open_incident(desk, "flame")
    action = closing.add_action(desk, one.uid, "手順書を直す", "見本係長", date(2026, 12, 25))
    closing.close(desk, one.uid, "収まった")
    assert waits(desk) == [("改善策を行う", "手順書を直す", date(2026, 12, 25))]
    closing.finish_action(desk, one.uid, action.number)
    assert waits(desk) == []


def test_a_question_waits_for_its_answer_and_then_only_to_be_closed():
    desk = a_desk()
    one = playbooks.ask(desk, "広報課", "お礼を返してよいか")
    assert [name for name, _, _ in waits(desk)] == ["答えを書く"]
    (consult,) = incidents.load(desk, one.uid).consults
    incidents.answer(desk, one.uid, consult.number, "広報課長", "返してよい")
    assert [name for name, _, _ in waits(desk)] == ["回答あり・閉じる"]
    closing.close(desk, one.uid)
    assert waits(desk) == []


@pytest.mark.parametrize(
    ("changes", "mark", "retention"),
    [
        ({}, Mark.PRIVATE, None),
        ({"incident_mark": "shared"}, Mark.SHARED, None),
        ({"incident_years": "3"}, Mark.PRIVATE, date(2030, 3, 31)),
        ({"incident_mark": "other", "incident_years": "三"}, Mark.PRIVATE, None),
    ],
)
def test_a_new_incident_begins_as_the_settings_say(changes, mark, retention):
    desk = a_desk()
    desk.change_settings(**changes)
    one = incidents.open_incident(desk, "flame")
    assert (one.mark, one.retention) == (mark, retention)
