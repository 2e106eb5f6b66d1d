"""Incidents on the screen: opened in seconds, written in a hurry, nothing acknowledged is lost."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hands import NOW, Opened, matches_golden, open_place, picture, press, settle, type_text
from textual.pilot import Pilot
from textual.widgets import OptionList

from smtui.domain.deed import Asked, Chosen, Reported, StepDone, StepSkipped
from smtui.domain.incident import Incident, IncidentFile, Mark, State
from smtui.screens._messages import GoTo
from smtui.screens.check import CheckScreen
from smtui.screens.incident import IncidentScreen
from smtui.workspace import closing, evidence, incidents, playbooks
from smtui.workspace.desk import Workspace


@pytest.fixture
def desk(home: Path) -> Workspace:
    """A desk of Katori, a little before the screen is opened."""
    from smtui.settings import save_settings

    save_settings(guide="katori", section="広報課", name="山田 花子")
    return Workspace(lambda: NOW)


@pytest.fixture
def flame(desk: Workspace) -> Incident:
    return incidents.open_incident(desk, "flame", what="観察会の投稿への非難が続く")


def file_of(uid: str = "1") -> IncidentFile:
    """Return an incident as another program would find it on the disk."""
    return incidents.load(Workspace(lambda: NOW), uid)


async def open_incident(pilot: Pilot[Any], uid: str) -> IncidentScreen:
    pilot.app.screen.post_message(GoTo("incident", (uid,)))
    await settle(pilot)
    await settle(pilot)
    assert isinstance(pilot.app.screen, IncidentScreen)
    return pilot.app.screen


async def choose_from_menu(pilot: Pilot[Any], words: str) -> None:
    """Carry out a command that has no key."""
    await press(pilot, "f2")
    await type_text(pilot, words)
    await press(pilot, "enter")
    await settle(pilot)


async def say(pilot: Pilot[Any], *lines: str) -> None:
    """Answer one line dialog after another."""
    for line in lines:
        await type_text(pilot, line)
        await press(pilot, "enter")
        await settle(pilot)


# Opening


@pytest.mark.parametrize("place", ["home", "check", "drafts", "settings", "incidents"])
async def test_an_incident_is_open_after_two_keys_from_anywhere(
    opened: Opened, desk: Workspace, place: str
) -> None:
    """F12 and the type: the log has begun, all else is 不明, the card says what to do now."""
    async with opened() as pilot:
        await open_place(pilot, place)
        await press(pilot, "f12", "1")
        await settle(pilot)
        assert isinstance(pilot.app.screen_stack[-2], IncidentScreen)
        shown = picture(pilot)
        assert "最初の15分" in shown
        assert "所属長へ連絡します" in shown
        found = file_of().incident
        assert (found.kind, found.state, found.what) == ("flame", State.OPEN, "")
        assert not found.drill


async def test_the_card_at_the_least_size(opened: Opened, desk: Workspace) -> None:
    """Stop, capture, tell by the guide's own line, do not argue: all on 80x24."""
    async with opened() as pilot:
        await press(pilot, "f12", "１")
        await settle(pilot)
        matches_golden("incident_card_80x24", picture(pilot))


@pytest.mark.parametrize("guide", ["akitakata", "ku", "katori", "ueda", "oizumi", None])
def test_no_card_needs_scrolling(home: Path, guide: str | None) -> None:
    """Under every guide and for every type, the card fits into the 17 rows 80x24 leaves it."""
    from smtui.screens._incident_words import card_parts
    from smtui.settings import save_settings
    from smtui.workspace.playbooks import playbooks, standing_of

    save_settings(guide=guide)
    made = Workspace(lambda: NOW)
    for kind in playbooks(made).kinds:
        stand = standing_of(made, incidents.open_incident(made, kind.id).uid)
        words = "".join(part for part, _ in card_parts(stand, 64))
        assert 0 < words.count("\n") + 2 <= 17, kind.id


async def test_what_it_was_opened_from_is_kept(opened: Opened, desk: Workspace) -> None:
    """From a finding, the check is noted."""
    async with opened() as pilot:
        await open_place(pilot, "check")
        await type_text(pilot, "来ない人は馬鹿です。")
        screen = pilot.app.screen
        assert isinstance(screen, CheckScreen)
        while not screen.judged:
            await settle(pilot)
        await press(pilot, "f4", "f12", "1")
        await settle(pilot)
        assert file_of().incident.source.startswith("check:")


async def test_a_drill_says_so_everywhere(opened: Opened, desk: Workspace) -> None:
    async with opened() as pilot:
        await open_place(pilot, "incidents")
        await press(pilot, "ctrl+t", "2")
        await settle(pilot)
        await press(pilot, "escape")
        assert "【訓練】" in picture(pilot).splitlines()[0]
        assert file_of().incident.drill
        await press(pilot, "escape")
        await settle(pilot)
        assert "【訓練】対応中" in picture(pilot)


# What a person sees


@pytest.mark.parametrize(("size", "name"), [((80, 24), "80x24"), ((120, 40), "120x40")])
async def test_what_a_person_sees(
    opened: Opened, desk: Workspace, flame: Incident, size: tuple[int, int], name: str
) -> None:
    incidents.note(desk, flame.uid, "9:40 電話3件、同じ内容の苦情")
    incidents.report_to(desk, flame.uid, "所属長", "口頭で")
    incidents.open_incident(desk, "wrong-post", drill=True)
    async with opened(size) as pilot:
        await open_incident(pilot, flame.uid)
        matches_golden(f"incident_{name}", picture(pilot))
        await press(pilot, "escape")
        await open_place(pilot, "incidents")
        await settle(pilot)
        matches_golden(f"incidents_{name}", picture(pilot))


async def test_asking_and_handing_over_as_a_person_sees_them(
    opened: Opened, desk: Workspace, flame: Incident
) -> None:
    async with opened() as pilot:
        await open_place(pilot, "consult")
        await settle(pilot)
        matches_golden("consult_80x24", picture(pilot))
        await press(pilot, "escape")
        await open_place(pilot, "handoff")
        await settle(pilot)
        matches_golden("handoff_80x24", picture(pilot))


async def test_no_incidents_yet(opened: Opened, desk: Workspace) -> None:
    """Register, screen and hand-over say what to do."""
    async with opened() as pilot:
        await open_place(pilot, "incidents")
        assert "事案はまだありません" in picture(pilot)
        await press(pilot, "f5")
        assert "事案がありません" in picture(pilot)
        await open_place(pilot, "incident")
        assert "まだ事案はありません" in picture(pilot)
        await press(pilot, "f5", "ctrl+o", "ctrl+t", "ctrl+g", "ctrl+l", "ctrl+r")
        await open_place(pilot, "handoff")
        await press(pilot, "f5")
        assert "渡す事案を選んでください" in picture(pilot)


async def test_open_incidents_wait_on_home(opened: Opened, flame: Incident) -> None:
    """The open incident stands first on 今日, and one key opens it."""
    async with opened() as pilot:
        await settle(pilot)
        assert "事案に対応する" in picture(pilot)
        await press(pilot, "a")
        await settle(pilot)
        assert isinstance(pilot.app.screen, IncidentScreen)


# The timeline


async def test_a_line_in_a_hurry(opened: Opened, flame: Incident) -> None:
    """One key to the line; a full-width time is read; what was said to be kept is on the disk."""
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "ctrl+n")
        await type_text(pilot, "９：３０　電話　3件\n")
        await settle(pilot)
        assert "書きとめました" in picture(pilot)
        (entry,) = [e for e in file_of().entries if e.kind == "noted"]
        assert (entry.when.hour, entry.when.minute) == (9, 30)
        assert entry.written == NOW
        assert "電話　3件" in picture(pilot)
        await type_text(pilot, "もう1件\n")
        await settle(pilot)
        assert file_of().incident.entries == 3


async def test_what_could_not_be_kept_stays_in_the_line(
    opened: Opened, flame: Incident, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk: the words are still there, and nothing claims to be saved."""
    from smtui.errors import StoreError

    def fail(*_: object) -> None:
        raise StoreError("空き容量が足りません。", "空けてください。")

    async with opened() as pilot:
        screen = await open_incident(pilot, flame.uid)
        monkeypatch.setattr(incidents, "note", fail)
        await press(pilot, "ctrl+n")
        await type_text(pilot, "9:30 大事なこと\n")
        await settle(pilot)
        assert "空き容量が足りません" in picture(pilot)
        assert screen.query_one("#quick").value == "9:30 大事なこと"


async def test_correcting_and_withdrawing_leave_the_entry(
    opened: Opened, desk: Workspace, flame: Incident
) -> None:
    incidents.note(desk, flame.uid, "9:30 電話3件")
    async with opened() as pilot:
        screen = await open_incident(pilot, flame.uid)
        log = screen.query_one("#log", OptionList)
        log.focus()
        log.highlighted = 0
        await press(pilot, "enter")
        await settle(pilot)
        assert "電話3件" in picture(pilot)
        await press(pilot, "2")
        await say(pilot, "電話は4件")
        found = file_of()
        assert found.entries[1].number in found.corrections
        assert "電話3件" in picture(pilot)
        log.highlighted = 0
        await press(pilot, "enter", "3")
        await say(pilot, "別の事案のこと")
        assert file_of().withdrawn == {2}


# Steps


async def test_steps_one_after_another(opened: Opened, flame: Incident) -> None:
    """Enter, Enter: done, and the cursor is on the next open step."""
    async with opened() as pilot:
        screen = await open_incident(pilot, flame.uid)
        await press(pilot, "enter", "1")
        await settle(pilot)
        await settle(pilot)
        done = file_of().steps["common-stop"]
        assert done.done
        assert screen.chosen_step is not None
        assert screen.chosen_step.id == "common-capture"
        assert "済" in picture(pilot)


async def test_telling_is_a_report(opened: Opened, flame: Incident) -> None:
    """The step that tells the head notes the report and the step, both or neither."""
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "3")
        await settle(pilot)
        shown = picture(pilot)
        assert "2(3)" in shown
        assert "知らせる相手　所属長" in shown
        await press(pilot, "1")
        await settle(pilot)
        found = file_of()
        assert [report.to for report in found.reports] == ["所属長"]
        assert found.steps["head"].done


async def test_done_at_another_time_with_a_word(opened: Opened, flame: Incident) -> None:
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "3", "2")
        await say(pilot, "9:45 電話で")
        found = file_of()
        assert isinstance(found.entries[-1].deed, StepDone)
        assert found.entries[-1].when.minute == 45
        assert isinstance(found.entries[-2].deed, Reported)
        assert found.entries[-2].deed.text == "電話で"


async def test_a_step_that_does_not_apply_needs_a_reason(opened: Opened, flame: Incident) -> None:
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "1", "3", "enter")
        await settle(pilot)
        assert "理由が書かれていません" in picture(pilot)
        assert not file_of().steps
        await press(pilot, "1", "3")
        await say(pilot, "予約投稿はない")
        assert isinstance(file_of().entries[-1].deed, StepSkipped)
        assert "不要" in picture(pilot)
        await press(pilot, "1", "4")
        await say(pilot, "やはりあった")
        assert not file_of().steps


async def test_f3_and_f4_move_between_steps_while_writing(opened: Opened, flame: Incident) -> None:
    async with opened() as pilot:
        screen = await open_incident(pilot, flame.uid)
        await press(pilot, "ctrl+n", "f4", "f4", "f3")
        assert screen.chosen_step is not None
        assert screen.chosen_step.id == "common-capture"
        assert screen.focused is screen.query_one("#quick")


async def test_deleting_asks_for_evidence_first(opened: Opened, desk: Workspace) -> None:
    """Katori: forbidden content may go, but only once it can still be shown."""
    uid = incidents.open_incident(desk, "forbidden").uid
    async with opened() as pilot:
        screen = await open_incident(pilot, uid)
        steps = [step.id for step in screen.stand.steps]
        way = str(steps.index("way") + 1)
        await press(pilot, way, "1")
        await settle(pilot)
        assert "まだ証拠がありません" in picture(pilot)
        await press(pilot, "1", "3")
        await say(pilot, "https://example.com/post/1")
        assert [piece.form for piece in file_of().evidence] == ["url"]
        await press(pilot, way, "1", "enter")
        await settle(pilot)
        deed = file_of().entries[-1].deed
        assert isinstance(deed, Chosen)
        assert deed.option == "delete"
        await choose_from_menu(pilot, "投稿を消した")
        await say(pilot, "https://example.com/post/1", "課長", "名簿が写っていた")
        assert file_of().entries[-1].kind == "deleted"


async def test_a_choice_opens_its_branch(opened: Opened, desk: Workspace) -> None:
    uid = incidents.open_incident(desk, "wrong-post").uid
    async with opened() as pilot:
        screen = await open_incident(pilot, uid)
        assert "publish" not in [step.id for step in screen.stand.steps]
        way = str([step.id for step in screen.stand.steps].index("way") + 1)
        await press(pilot, way)
        await settle(pilot)
        assert "5(3)" in picture(pilot)
        await press(pilot, "2")
        await say(pilot, "課長")
        await settle(pilot)
        assert "publish" in [step.id for step in screen.stand.steps]


# Evidence


async def test_a_file_is_copied(opened: Opened, flame: Incident, tmp_path: Path) -> None:
    """The capture step is done with it; the original may go."""
    shot = tmp_path / "画面.png"
    shot.write_bytes(b"\x89PNG\r\n\x1a\n not really")
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "2", "1", "1")
        await say(pilot, str(shot))
        await settle(pilot)
        shot.unlink()
        (piece,) = file_of().evidence
        assert piece.name == "画面.png"
        assert evidence.is_intact(piece)
        assert file_of().steps["common-capture"].done


async def test_pasted_text_and_a_missing_file(opened: Opened, flame: Incident) -> None:
    from hands import paste

    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "ctrl+o", "1")
        await say(pilot, "/nowhere/at/all.png")
        assert "困りました" in picture(pilot)
        await press(pilot, "ctrl+o", "2")
        await paste(pilot, "1行目\n2行目")
        await press(pilot, "f5")
        await settle(pilot)
        (piece,) = file_of().evidence
        assert piece.form == "text"
        screen = pilot.app.screen
        screen.query_one("#log", OptionList).focus()
        await press(pilot, "end", "enter", "2")
        await settle(pilot)
        assert "変わっていません" in picture(pilot)


# Facts, reports, decisions, questions


async def test_facts_are_written_one_by_one(opened: Opened, flame: Incident) -> None:
    """Times as people type them, the mark, the day until which it is kept, another type."""
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "ctrl+t", "5")
        await say(pilot, "昨日　9：30")
        await press(pilot, "3")
        await say(pilot, "@example_city")
        await press(pilot, "8", "2")
        await settle(pilot)
        await press(pilot, "9")
        await say(pilot, "令和13年3月31日")
        await press(pilot, "0", "2")
        await settle(pilot)
        await press(pilot, "escape")
        found = file_of().incident
        assert found.happened is not None
        assert (found.happened.day, found.happened.hour) == (8, 9)
        assert found.account == "@example_city"
        assert found.mark is Mark.SHARED
        assert found.retention is not None
        assert found.retention.year == 2031
        assert found.kind == "impersonation"


async def test_a_time_nobody_can_read_is_refused(opened: Opened, flame: Incident) -> None:
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "ctrl+t", "5")
        await say(pilot, "さっき")
        assert "時刻を読めません" in picture(pilot)
        assert file_of().incident.happened is None


async def test_reports_decisions_and_questions(opened: Opened, flame: Incident) -> None:
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await press(pilot, "ctrl+l", "2")
        await say(pilot, "概要をメールで")
        await press(pilot, "ctrl+l", "3")
        await say(pilot, "防災課", "")
        assert [report.to for report in file_of().reports] == ["広報主管課", "防災課"]
        await choose_from_menu(pilot, "決めたことを書く")
        await say(pilot, "明日まで何も出さない", "課長")
        assert file_of().entries[-1].kind == "decided"
        await choose_from_menu(pilot, "相談したことを書く")
        await say(pilot, "広報主管課", "おわびを出すか")
        screen = pilot.app.screen
        screen.query_one("#log", OptionList).focus()
        await press(pilot, "end", "enter", "2")
        await press(pilot, "enter")
        await say(pilot, "様子を見る")
        (consult,) = file_of().consults
        assert (consult.by, consult.answer) == ("広報主管課", "様子を見る")


# The wording


async def test_a_wording_opens_in_the_check_screen_and_is_bound(
    opened: Opened, desk: Workspace
) -> None:
    """As long as a blank is left, the report does not let it pass; it can be opened again."""
    uid = incidents.open_incident(desk, "wrong-post").uid
    async with opened() as pilot:
        await open_incident(pilot, uid)
        await press(pilot, "ctrl+g")
        await settle(pilot)
        assert "修正記事" in picture(pilot)
        await press(pilot, "1")
        await settle(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, CheckScreen)
        while not screen.judged:
            await settle(pilot)
        assert "【要記入：" in screen.editor.text
        assert "accuracy/blank" in {f.check for f in screen.judged.report.findings}
        (bound,) = file_of().wordings
        await press(pilot, "escape")
        await settle(pilot)
        await press(pilot, "ctrl+g")
        await settle(pilot)
        assert "続きを書く" in picture(pilot)
        await press(pilot, "1")
        await settle(pilot)
        again = pilot.app.screen
        assert isinstance(again, CheckScreen)
        await settle(pilot)
        assert again.keeper.saved is not None
        assert again.keeper.saved.uid == bound.draft


async def test_two_incidents_do_not_share_a_draft(opened: Opened, desk: Workspace) -> None:
    from smtui.workspace.playbooks import standing_of
    from smtui.workspace.wordings import begin_wording

    uids = [incidents.open_incident(desk, "wrong-post").uid for _ in range(2)]
    wording = standing_of(desk, uids[0]).playbook.wordings[0]
    assert len({begin_wording(desk, uid, wording) for uid in uids}) == 2


# The end


async def test_closing_review_action_and_reopening(opened: Opened, flame: Incident) -> None:
    async with opened() as pilot:
        screen = await open_incident(pilot, flame.uid)
        await choose_from_menu(pilot, "対応を終える")
        assert "まだの手順が" in picture(pilot)
        await press(pilot, "2")
        await say(pilot, "書き込みが止まった")
        assert file_of().incident.state is State.CLOSED
        await choose_from_menu(pilot, "振り返る")
        await say(pilot, "確かめる人がいなかった", "早く知らせた", "二人で読む")
        await choose_from_menu(pilot, "改善策を足す")
        await say(pilot, "読み合わせの表を作る", "広報係", "12/25")
        (action,) = file_of().actions
        assert action.due is not None
        assert (action.due.month, action.due.day) == (12, 25)
        screen.query_one("#log", OptionList).focus()
        await press(pilot, "end", "enter", "2", "enter")
        await settle(pilot)
        assert file_of().actions[0].done == NOW
        await choose_from_menu(pilot, "対応を再開する")
        await say(pilot, "また増えた")
        assert file_of().incident.state is State.OPEN


async def test_repeated_kinds_are_pointed_out(
    opened: Opened, desk: Workspace, flame: Incident
) -> None:
    second = incidents.open_incident(desk, "flame")
    async with opened() as pilot:
        await open_incident(pilot, second.uid)
        assert "同じ種類がほかに1件あります" in picture(pilot)
        await choose_from_menu(pilot, "同じ種類の事案を見る")
        await press(pilot, "1")
        await settle(pilot)
        assert pilot.app.screen.uid == flame.uid


async def test_a_purge_asks_and_leaves_its_trace(
    opened: Opened, desk: Workspace, flame: Incident
) -> None:
    closing.close(desk, flame.uid)
    async with opened() as pilot:
        await open_incident(pilot, flame.uid)
        await choose_from_menu(pilot, "中身を廃棄する")
        assert "元には戻せません" in picture(pilot)
        await press(pilot, "enter")  # the safe answer
        assert file_of().incident.state is State.CLOSED
        await choose_from_menu(pilot, "中身を廃棄する")
        await press(pilot, "2")
        await say(pilot, "保存期限が過ぎた")
        assert file_of().incident.state is State.PURGED
        await press(pilot, "escape")
        await open_place(pilot, "incidents")
        await settle(pilot)
        assert "廃棄済み" in picture(pilot)
        await press(pilot, "ctrl+r")
        await settle(pilot)
        assert "書いたときのままです" in picture(pilot)


# Questions to colleagues


@pytest.mark.parametrize(
    ("guide", "whom"),
    [("ku", "広報課"), ("oizumi", "長公室長"), ("akitakata", "情報管理課"), ("ueda", "所属長")],
)
async def test_whom_one_may_ask(opened: Opened, guide: str, whom: str) -> None:
    async with opened(guide=guide) as pilot:
        await open_place(pilot, "consult")
        await settle(pilot)
        assert whom in picture(pilot)


async def test_a_question_is_the_lightest_incident(opened: Opened, desk: Workspace) -> None:
    """Type, addressee, question: kept, and the person is back where they were."""
    async with opened() as pilot:
        await open_place(pilot, "consult")
        await settle(pilot)
        await press(pilot, "f5")
        assert "聞きたいことを書いてください" in picture(pilot)
        await say(pilot, "花火の写真は借りてよいか")
        assert "相談を記録しました" in picture(pilot)
        found = file_of()
        assert found.incident.kind == "consultation"
        assert isinstance(found.entries[1].deed, Asked)
        assert found.consults[0].to == "広報主管課"
        await settle(pilot)


async def test_a_finding_is_asked_about_in_one_key(opened: Opened, desk: Workspace) -> None:
    """From the finding in full, the digit of the last row; the question begins with its words."""
    async with opened() as pilot:
        await open_place(pilot, "check")
        await type_text(pilot, "来ない人は馬鹿です。")
        screen = pilot.app.screen
        assert isinstance(screen, CheckScreen)
        while not screen.judged:
            await settle(pilot)
        await press(pilot, "ctrl+r")
        await settle(pilot)
        assert "だれかに相談する" in picture(pilot)
        await press(pilot, "end", "enter")
        await settle(pilot)
        assert "「馬鹿」について、" in picture(pilot)


async def test_a_finding_is_set_aside_and_its_clause_read_from_the_same_list(
    opened: Opened, desk: Workspace
) -> None:
    """In the dialog and in the pane, each is a row with a digit; set aside, it can come back."""
    for size in ((80, 24), (120, 40)):
        async with opened(size, guide="ueda") as pilot:
            await open_place(pilot, "check")
            await type_text(pilot, "来ない人は馬鹿です。")
            screen = pilot.app.screen
            assert isinstance(screen, CheckScreen)
            while not screen.judged:
                await settle(pilot)
            await press(pilot, "ctrl+r")
            ways = [row for row in picture(pilot).splitlines() if "見送る（わけを書きます）" in row]
            digit = re.findall(r"(\d) 見送る", ways[0])[0]
            await press(pilot, digit)
            await say(pilot, "引用の題名です")
            while screen.judged.report.findings[0].dismissal is None:
                await settle(pilot)
            await press(pilot, "ctrl+r")
            assert "見送りをやめて、指摘に戻す" in picture(pilot)
            await press(pilot, str(int(digit) + 1))
            assert pilot.app.screen.TITLE == "ガイドラインを読む"


async def test_the_head_stands_on_one_line_however_long_ago_it_began(
    opened: Opened, desk: Workspace
) -> None:
    early = Workspace(lambda: NOW - timedelta(days=123, hours=13))
    uid = incidents.open_incident(early, "flame", drill=True).uid
    async with opened() as pilot:
        await open_incident(pilot, uid)
        head = picture(pilot).splitlines()[1]
        assert "123日と13時間" in head
        assert head.endswith("個人メモ")


async def test_an_answered_question_waits_to_be_closed_and_f5_closes_it(
    opened: Opened, desk: Workspace
) -> None:
    asked = playbooks.ask(desk, "広報課", "お礼の返信を出してよいか")
    async with opened(guide="ueda") as pilot:
        assert "答えを書く" in picture(pilot)
        (consult,) = file_of(asked.uid).consults
        incidents.answer(desk, asked.uid, consult.number, "広報課長", "出してよい")
        await open_place(pilot, "settings")
        await press(pilot, "escape")
        assert "回答あり・閉じる" in picture(pilot)
        assert "答えを書く" not in picture(pilot)
        await open_incident(pilot, asked.uid)
        assert "回答がありました。F5 で、対応を終えられます" in picture(pilot)
        await press(pilot, "f5", "2", "enter")
        assert file_of(asked.uid).incident.state is State.CLOSED


# Handing over


async def test_handing_over(
    opened: Opened, desk: Workspace, flame: Incident, tmp_path: Path
) -> None:
    """What is open is chosen; the place is shown when it lies there; masked unless a reason."""
    drill = incidents.open_incident(desk, "wrong-post", drill=True)
    out = tmp_path / "渡す.zip"
    async with opened() as pilot:
        screen = await open_place(pilot, "handoff")
        await settle(pilot)
        assert screen.choice.chosen == {flame.uid}
        assert "広報主管課" in picture(pilot)
        await press(pilot, "2")
        await press(pilot, "ctrl+u")
        await say(pilot, str(out))
        await press(pilot, "3", "2")
        await say(pilot, "確認のため")
        assert not screen.choice.masked
        await press(pilot, "3", "1")
        await press(pilot, "4")
        await say(pilot, "9/1")
        await press(pilot, "5")
        assert screen.choice.chosen == {flame.uid, drill.uid}
        await press(pilot, "5")
        await press(pilot, "f5")
        await settle(pilot)
        assert "一式ができました" in picture(pilot)
        assert out.exists()
        assert file_of("1").entries[-1].kind == "handed"


async def test_a_taken_place_is_refused(
    opened: Opened, desk: Workspace, flame: Incident, tmp_path: Path
) -> None:
    taken = tmp_path / "a.zip"
    taken.write_text("mine", "utf-8")
    async with opened() as pilot:
        screen = await open_place(pilot, "handoff")
        await settle(pilot)
        await press(pilot, "2")
        await press(pilot, "ctrl+u")
        await say(pilot, str(taken))
        await press(pilot, "f5")
        await settle(pilot)
        assert "もうあります" in picture(pilot)
        assert taken.read_text("utf-8") == "mine"
        assert screen.choice.chosen == {flame.uid}


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_markup_and_escapes_are_shown_as_typed(
    opened: Opened, desk: Workspace, size: tuple[int, int]
) -> None:
    """Nothing a person or a stranger wrote is read as markup or reaches the terminal."""
    hostile = "[red]赤[/red] \x1b[31m [bold"
    uid = incidents.open_incident(desk, "flame", what=hostile).uid
    incidents.note(desk, uid, hostile)
    incidents.state_facts(desk, uid, {"title": hostile, "account": hostile})
    async with opened(size) as pilot:
        await open_incident(pilot, uid)
        assert "[red]赤[/red]" in picture(pilot)
        assert "\x1b" not in picture(pilot)
        await press(pilot, "escape")
        for place in ("incidents", "handoff"):
            await open_place(pilot, place)
            await settle(pilot)
            assert "[red]赤[/red]" in picture(pilot)
            await press(pilot, "escape")
