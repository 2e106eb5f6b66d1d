"""A hand-over is read without smtui, says what it must, and can be verified by anybody."""

import csv
import io
import json
import os
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest
from incident_samples import a_desk, an_incident
from schema_check import mistakes
from store_samples import a_draft, a_report

from smtui.domain.account import OfficialAccount
from smtui.domain.chain import shown
from smtui.domain.draft import Draft, Platform
from smtui.domain.telling import said
from smtui.errors import BadInput
from smtui.intake.handoff_json import handoff_from
from smtui.workspace import clearing, closing
from smtui.workspace.accounts import save_account
from smtui.workspace.bundles import verify_bundle
from smtui.workspace.drafts import save_checked, save_text
from smtui.workspace.evidence import attach_file, attach_text
from smtui.workspace.handover import hand_over
from smtui.workspace.incidents import (
    answer,
    bind_wording,
    consult,
    decide,
    do_step,
    load,
    note,
    report_to,
)
from smtui.workspace.verify import verify_log

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "docs" / "handoff.schema.json").read_text(encoding="utf-8"))


def a_full_incident(desk, tmp_path, **given):
    """Return an incident in which there is something for every part."""
    one = an_incident(
        desk, "13:00 市民の佐藤さん（090-1234-5678）から電話", what="返信が続く", **given
    )
    report_to(desk, one.uid, "広報課", "田中課長に電話", how="電話")
    decide(desk, one.uid, "返信しない", by="田中課長", reason="事実を確かめるまで")
    asked = consult(desk, one.uid, "広報課", "佐藤さんに返信してよいか")
    answer(desk, one.uid, asked.number, "広報課長", "待ってほしい")
    picture = tmp_path / "画面.PNG"
    picture.write_bytes(b"picture")
    attach_file(desk, one.uid, str(picture))
    attach_text(desk, one.uid, "佐藤さんの返信の写し")
    with desk.store() as store:
        saved = save_text(
            store, Draft.of("おわびします。佐藤さんへ。", desk.usual_occasion()), desk.now()
        )
    bind_wording(desk, one.uid, "apology", "おわび", saved.uid)
    return one


@pytest.fixture
def desk():
    return a_desk()


def parts_of(folder):
    return {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }


def words_of(path):
    """Return all a Word file says, header and tables too."""
    made = docx.Document(io.BytesIO(path.read_bytes()))
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    head = [paragraph.text for paragraph in made.sections[0].header.paragraphs]
    return "\n".join([*head, *(paragraph.text for paragraph in made.paragraphs), *cells])


def test_a_bundle_holds_every_part(desk, tmp_path):
    one = a_full_incident(desk, tmp_path)
    made = hand_over(desk, [one.uid], out=str(tmp_path / "out"))
    names = set(parts_of(tmp_path / "out"))
    first, second = sorted(piece.sha256 for piece in load(desk, one.uid).evidence)
    assert names == {
        "SHA256SUMS", "handoff.json", "はじめにお読みください.txt", "時系列.csv", "事案一覧.xlsx",
        "事案1_引き継ぎ書.docx", "事案1_引き継ぎ書.md", "事案1_経過表.docx", "事案1_経過表.md",
        "事案1_文案1.docx", "事案1_文案1.md", "相談の記録.docx", "相談の記録.md",
        *(f"evidence/{sha}.{end}" for sha, end in zip((first, second), endings(tmp_path / "out"), strict=True)),
    }  # fmt: skip
    assert (made.to, made.masked, made.drill, made.missing) == (
        ("所属長", "広報課"),
        True,
        False,
        (),
    )
    if os.name == "posix":
        assert all(path.stat().st_mode & 0o77 == 0 for path in parts_of(tmp_path / "out").values())


def endings(folder):
    return [path.suffix[1:] for path in sorted((folder / "evidence").iterdir())]


def test_the_sheet_says_what_the_next_person_must_know(desk, tmp_path):
    one = a_full_incident(desk, tmp_path)
    playbook_step = "common-stop"
    do_step(desk, one.uid, playbook_step, "予約を止める")
    made = hand_over(desk, [one.uid], out=str(tmp_path / "out"))
    sheet = words_of(tmp_path / "out" / "事案1_引き継ぎ書.docx")
    for said_there in (
        "所属長・広報課　あて", "広報係 見本 花子", "返信が続く", "炎上", "対応中", "不明 ／ 不明",
        "田中課長に電話", "田中課長が決めた：返信しない（理由：事実を確かめるまで）", "待ってほしい",
        "画面.PNG", shown(made.head), "残っている手順", "個人メモ", "（参考）", "5(7)",
    ):  # fmt: skip
        assert said_there in sheet, said_there
    markdown = (tmp_path / "out" / "事案1_引き継ぎ書.md").read_text(encoding="utf-8")
    assert shown(made.head) in markdown
    assert "# 事案引き継ぎ書" in markdown


def test_personal_data_is_masked_everywhere_and_the_key_lies_outside(desk, tmp_path):
    a_full_incident(desk, tmp_path)
    made = hand_over(desk, out=str(tmp_path / "out"))
    parts = parts_of(tmp_path / "out")
    for name, path in parts.items():
        if not name.startswith("evidence/"):
            whole = (
                words_of(path)
                if name.endswith(".docx")
                else path.read_bytes().decode("utf-8", "ignore")
            )
            assert "佐藤" not in whole, name
            assert "090-1234-5678" not in whole, name
    register = openpyxl.load_workbook(parts["事案一覧.xlsx"])
    cells = [str(cell.value) for sheet in register for row in sheet.iter_rows() for cell in row]
    assert not any("佐藤" in cell for cell in cells)
    assert any("市民B" in cell for cell in cells)
    key = Path(made.key)
    assert key.parent == tmp_path
    assert key.stat().st_mode & 0o77 == 0 or os.name != "posix"
    rows = list(csv.reader(io.StringIO(key.read_text(encoding="utf-8-sig"))))
    assert ["1", "市民B", "佐藤"] in rows


def test_the_public_course_names_nobody_and_not_how_the_record_was_kept(desk, tmp_path):
    a_full_incident(desk, tmp_path)
    hand_over(desk, out=str(tmp_path / "out"))
    course = words_of(tmp_path / "out" / "事案1_経過表.docx")
    assert "令和8年11月21日" in course
    assert "市民B（〔電話番号〕）から電話" in course
    assert "職員C（課長）が決めた" in course
    assert "見本" not in course
    assert "証拠" not in course


def test_not_masking_needs_a_reason_and_is_in_the_log_before_and_in_the_bundle(desk, tmp_path):
    one = a_full_incident(desk, tmp_path)
    with pytest.raises(BadInput, match="伏せない理由"):
        hand_over(desk, out=str(tmp_path / "out"), masked=False)
    assert not (tmp_path / "out").exists()
    hand_over(desk, out=str(tmp_path / "out"), masked=False, reason="課内で使うため")
    handoff = handoff_from((tmp_path / "out" / "handoff.json").read_bytes())
    assert "課内で使うため" in said(handoff.files[0].entries[-1].deed)
    assert "佐藤" in (tmp_path / "out" / "事案1_引き継ぎ書.md").read_text(encoding="utf-8")
    assert "伏せていない" in said(load(desk, one.uid).entries[-1].deed)


def test_the_hand_over_itself_is_an_entry_with_the_value_on_the_sheet(desk, tmp_path):
    one = an_incident(desk)
    made = hand_over(desk, out=str(tmp_path / "a.zip"))
    entry = load(desk, one.uid).entries[-1]
    assert (
        said(entry.deed)
        == "所属長・広報課へ渡すため、引き継ぎの一式を作った：a.zip（個人情報は伏せた）"
    )
    assert verify_log(desk, made.head).found == entry.position - 1


def test_the_json_is_of_the_published_schema(desk, tmp_path):
    one = a_full_incident(desk, tmp_path)
    an_incident(desk)
    purged = an_incident(desk)
    closing.close(desk, purged.uid)
    closing.purge(desk, purged.uid, "期限")
    for number, given in enumerate(
        ({}, {"masked": False, "reason": "試し"}, {"since": date(2026, 1, 1)})
    ):
        hand_over(desk, [one.uid, "2"], out=str(tmp_path / f"out{number}"), **given)
        shape = json.loads((tmp_path / f"out{number}" / "handoff.json").read_bytes())
        assert list(mistakes(shape, SCHEMA, SCHEMA)) == []


def test_the_schema_refuses_another_shape(desk, tmp_path):
    an_incident(desk)
    hand_over(desk, out=str(tmp_path / "out"))
    shape = json.loads((tmp_path / "out" / "handoff.json").read_bytes())
    for change in (
        {"format": "other"},
        {"incidents": []},
        {"more": 1},
        {"made": "きのう"},
        {"masked": 1},
    ):
        assert list(mistakes({**shape, **change}, SCHEMA, SCHEMA)), change


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_manifest_is_verified_without_this_program(desk, tmp_path):
    a_full_incident(desk, tmp_path)
    hand_over(desk, out=str(tmp_path / "out"))
    done = subprocess.run(
        ["sha256sum", "-c", "SHA256SUMS"], check=False, cwd=tmp_path / "out", capture_output=True
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == len(parts_of(tmp_path / "out")) - 1


@pytest.mark.parametrize("out", ["out", "out.zip"])
def test_what_was_handed_over_is_sound_and_says_what_cannot_be_compared(desk, tmp_path, out):
    one = a_full_incident(desk, tmp_path)
    an_incident(desk, "ほかの事案")
    hand_over(desk, [one.uid], out=str(tmp_path / out))
    received = verify_bundle(str(tmp_path / out))
    assert received.proof.sound
    assert (received.proof.entries, received.left_out) == (11, ())
    assert received.proof.gone == (2, 5, 7)
    assert received.proof.compared == 6
    assert received.handoff.files[0].incident.name == "返信が続く"


def test_a_zip_is_the_same_as_a_folder(desk, tmp_path):
    an_incident(desk)
    hand_over(desk, out=str(tmp_path / "out.zip"))
    with zipfile.ZipFile(tmp_path / "out.zip") as packed:
        assert packed.testzip() is None
        names = set(packed.namelist())
    hand_over(desk, out=str(tmp_path / "out"))
    assert names == set(parts_of(tmp_path / "out"))


def test_a_drill_says_so_in_every_part(desk, tmp_path):
    a_full_incident(desk, tmp_path, drill=True)
    made = hand_over(desk, ["1"], out=str(tmp_path / "out"))
    assert made.drill
    for name, path in parts_of(tmp_path / "out").items():
        if name in ("SHA256SUMS", "handoff.json") or name.startswith("evidence/"):
            continue
        whole = (
            words_of(path)
            if name.endswith(".docx")
            else path.read_bytes().decode("utf-8", "ignore")
        )
        assert "訓練" in name + whole.split("\n")[0], name
    assert json.loads((tmp_path / "out" / "handoff.json").read_bytes())["drill"] is True


def test_drills_and_what_really_happened_never_share_a_bundle(desk, tmp_path):
    an_incident(desk)
    an_incident(desk, drill=True)
    with pytest.raises(BadInput, match="訓練と実際"):
        hand_over(desk, ["1", "2"], out=str(tmp_path / "out"))
    assert [
        file.incident.number for file in hand_over(desk, out=str(tmp_path / "out")).incidents
    ] == [1]


def test_what_is_handed_over_is_chosen_by_number_by_day_or_by_being_open(desk, tmp_path):
    early = a_desk()
    for _ in range(3):
        an_incident(early)
    closing.close(early, "1")
    desk.now.now = desk.now.now.replace(month=12)
    closing.close(desk, "2")
    an_incident(desk)

    def numbers(out, *uids, **given):
        made = hand_over(desk, uids, out=str(tmp_path / out), **given)
        return [file.incident.number for file in made.incidents]

    assert numbers("a") == [3, 4]
    assert numbers("b", since=date(2026, 12, 1)) == [2, 4]
    assert numbers("c", "3", "1") == [1, 3]
    with pytest.raises(BadInput, match="引き継ぐ事案がありません"):
        numbers("d", "1", since=date(2026, 12, 1))


def test_nothing_that_is_there_is_written_over(desk, tmp_path):
    one = an_incident(desk)
    (tmp_path / "out").mkdir()
    (tmp_path / "out.zip").write_bytes(b"mine")
    for out in ("out", "out.zip"):
        with pytest.raises(BadInput, match="もうあります"):
            hand_over(desk, out=str(tmp_path / out))
    assert (tmp_path / "out.zip").read_bytes() == b"mine"
    assert load(desk, one.uid).incident.entries == 1


def test_evidence_that_is_lost_is_named_and_the_rest_is_handed_over(desk, tmp_path, home):
    a_full_incident(desk, tmp_path)
    shutil.rmtree(home / "evidence")
    made = hand_over(desk, out=str(tmp_path / "out"))
    assert made.missing == ("画面.PNG", "貼り付けた文")
    assert "画面.PNG" in (tmp_path / "out" / "はじめにお読みください.txt").read_text(
        encoding="utf-8-sig"
    )
    assert verify_bundle(str(tmp_path / "out")).left_out == ("画面.PNG", "貼り付けた文")


def test_evidence_may_be_left_out(desk, tmp_path):
    a_full_incident(desk, tmp_path)
    hand_over(desk, out=str(tmp_path / "out"), evidence=False)
    assert not (tmp_path / "out" / "evidence").exists()


@pytest.mark.parametrize(
    ("guide", "to", "custom"),
    [
        ("akitakata", "情報管理課", False),
        ("ku", "広報課", False),
        ("katori", "広報主管課", False),
        ("ueda", "広報課", False),
        ("oizumi", "", True),
    ],
)
def test_the_addressee_is_that_of_the_guide(tmp_path, guide, to, custom):
    desk = a_desk(guide)
    an_incident(desk, kind="other")
    made = hand_over(desk, out=str(tmp_path / "out"))
    assert any(to in name for name in made.to)
    sheet = words_of(tmp_path / "out" / "事案1_引き継ぎ書.docx")
    assert ("宛先の定めはありません" in sheet) is custom


def test_a_long_timeline_keeps_the_sheet_short_and_says_where_the_rest_is(desk, tmp_path):
    one = a_full_incident(desk, tmp_path)
    for number in range(60):
        note(
            desk,
            one.uid,
            f"10:{number:02} 長い説明が続く電話。" + "同じ内容の意見をうかがった。" * 8,
        )
    hand_over(desk, out=str(tmp_path / "out"))
    sheet = words_of(tmp_path / "out" / "事案1_引き継ぎ書.docx")
    assert sheet.count("長い説明が続く電話") < 30
    assert "全部は「時系列.csv」にあります" in sheet
    timeline = (tmp_path / "out" / "時系列.csv").read_bytes()
    assert timeline.startswith(b"\xef\xbb\xbf")
    assert timeline.decode("utf-8-sig").count("長い説明が続く電話") == 60


def test_a_formula_in_a_note_is_text_for_excel(desk, tmp_path):
    an_incident(desk, '=HYPERLINK("https://x.example")', what="=1+1")
    hand_over(desk, out=str(tmp_path / "out"))
    rows = list(
        csv.reader(io.StringIO((tmp_path / "out" / "時系列.csv").read_text(encoding="utf-8-sig")))
    )
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
    book = openpyxl.load_workbook(tmp_path / "out" / "事案一覧.xlsx")
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)


def test_the_document_names_every_kind_of_entry_with_its_fields():
    from smtui.domain.deed_shape import _CLASSES

    told = (ROOT / "docs" / "handoff.md").read_text(encoding="utf-8")
    for kind, deed in _CLASSES.items():
        (row,) = [line for line in told.splitlines() if line.startswith(f"| `{kind.value}` ")]
        assert row.count("`") // 2 - 1 == len(deed.__annotations__), row
        assert all(f"`{name}`" in row for name in deed.__annotations__), row
    kinds = SCHEMA["$defs"]["entry"]["properties"]["kind"]["enum"]
    assert kinds == [kind.value for kind in _CLASSES]


def test_the_completion_record_goes_along_once_something_was_learned(desk, tmp_path):
    from smtui.domain.review import Choice, Round, Sureness
    from smtui.workspace import lessons

    an_incident(desk)
    hand_over(desk, out=str(tmp_path / "before"))
    assert not list((tmp_path / "before").glob("修了記録*"))
    learned = lessons.syllabus("ueda")
    lesson = learned.course.lessons[0]
    with desk.store() as store:
        lessons.turn_to(store, learned, lesson, 0, desk.now())
        for question in lesson.questions:
            right = next(at for at, option in enumerate(question.options) if option.right)
            choice = Choice(question, right, Sureness.SURE, Round.LESSON)
            lessons.give_answer(store, learned, choice, desk.now())
        lessons.lay_out_sample(desk, store, learned, lesson)
        lessons.take_sample_back(store, learned, lesson, desk.now())
    hand_over(desk, out=str(tmp_path / "after"))
    assert lesson.title in words_of(tmp_path / "after" / "修了記録.docx")


def test_what_was_set_aside_and_the_official_accounts_go_along_with_people_masked(desk, tmp_path):
    an_incident(desk)
    with desk.store() as store:
        draft = a_draft("佐藤さんへの返信です。")
        report = a_report(draft)
        saved = save_checked(store, draft, report, desk.now())
        (finding,) = (one for one in report.findings if one.dismissal)
        clearing.dismiss(store, saved.uid, draft, finding, finding.dismissal)
        save_account(store, OfficialAccount("", Platform.X, "みどり野市公式"), desk.now())
    hand_over(desk, out=str(tmp_path / "out"))
    book = openpyxl.load_workbook(tmp_path / "out" / "関連の記録.xlsx")
    words = {str(cell.value) for sheet in book for row in sheet for cell in row}
    assert {"確認済み", "みどり野市公式"} <= words
    assert not any("佐藤" in text for text in words)
