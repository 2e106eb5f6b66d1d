"""Several hand-overs become one register; what is kept becomes tables; all of it a backup."""

import csv
import io
import json
import zipfile

import openpyxl
import pytest
from incident_samples import NOW, a_desk, an_incident
from store_samples import a_draft, a_report

from smtui.domain.account import OfficialAccount
from smtui.domain.draft import Platform
from smtui.errors import BadInput, StoreError
from smtui.store.evidence import every
from smtui.workspace import clearing, closing
from smtui.workspace.accounts import save_account
from smtui.workspace.backups import back_up_all, restore_all
from smtui.workspace.bundles import collect
from smtui.workspace.cases import add_note, begin_case, stand
from smtui.workspace.drafts import save_checked
from smtui.workspace.evidence import attach_text
from smtui.workspace.forms import begin_sheet
from smtui.workspace.handover import hand_over
from smtui.workspace.incidents import listed, load, note
from smtui.workspace.tables import FORMATS, KINDS, export
from smtui.workspace.verify import verify_log


@pytest.fixture
def desk():
    return a_desk()


def elsewhere(monkeypatch, tmp_path, name):
    """Return the desk of somebody else, with a data folder of its own."""
    monkeypatch.setenv("SMTUI_HOME", str(tmp_path / name))
    return a_desk(name=name)


def rows_of(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_bundles_of_several_desks_become_one_register(monkeypatch, tmp_path):
    for name in ("東 花子", "西 太郎"):
        desk = elsewhere(monkeypatch, tmp_path, name)
        an_incident(desk, "電話", what=f"{name[0]}の件")
        hand_over(desk, out=str(tmp_path / f"{name[0]}.zip"))
    given = [str(tmp_path / "東.zip"), str(tmp_path / "西.zip")]
    received = collect(given, str(tmp_path / "all.xlsx"))
    assert len(received) == 2
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    assert book.sheetnames == ["事案一覧", "時系列", "受け取った一式"]
    assert [row[0].value for row in book["事案一覧"].iter_rows(min_row=2)] == [
        "広報係 東 花子",
        "広報係 西 太郎",
    ]
    assert [row[0].value for row in book["受け取った一式"].iter_rows(min_row=2)] == [
        "東.zip",
        "西.zip",
    ]


def test_of_an_incident_that_came_twice_the_later_state_counts(desk, tmp_path):
    one = an_incident(desk)
    hand_over(desk, out=str(tmp_path / "a.zip"))
    note(desk, one.uid, "あとの電話")
    hand_over(desk, out=str(tmp_path / "b.zip"))
    for order in ("ab", "ba"):
        collect([str(tmp_path / f"{name}.zip") for name in order], str(tmp_path / f"{order}.csv"))
        (row,) = rows_of(tmp_path / f"{order}.csv")
        assert row["記録数"] == "3"


def test_two_bundles_that_contradict_each_other_are_refused(desk, tmp_path, home):
    one = an_incident(desk)
    back_up_all(str(tmp_path / "early.zip"))
    note(desk, one.uid, "電話")
    hand_over(desk, out=str(tmp_path / "a.zip"))
    restore_all(desk, str(tmp_path / "early.zip"))
    note(desk, one.uid, "別の話")
    hand_over(desk, out=str(tmp_path / "b.zip"))
    with pytest.raises(BadInput, match="2番の中身が食い違って"):
        collect([str(tmp_path / "a.zip"), str(tmp_path / "b.zip")], str(tmp_path / "all.csv"))
    assert not (tmp_path / "all.csv").exists()


def test_a_register_that_is_there_is_not_written_over(desk, tmp_path):
    an_incident(desk)
    hand_over(desk, out=str(tmp_path / "a.zip"))
    (tmp_path / "all.csv").write_bytes(b"mine")
    with pytest.raises(BadInput, match="もうあります"):
        collect([str(tmp_path / "a.zip")], str(tmp_path / "all.csv"))
    assert (tmp_path / "all.csv").read_bytes() == b"mine"


def keep_drafts(desk):
    with desk.store() as store:
        for text in ("佐藤さんへの返信です。", "11月22日(日)に訓練を行います。"):
            draft = a_draft(text)
            report = a_report(draft)
            saved = save_checked(store, draft, report, NOW)
            (finding,) = (one for one in report.findings if one.dismissal)
            clearing.dismiss(store, saved.uid, draft, finding, finding.dismissal)
        save_account(store, OfficialAccount("", Platform.X, "みどり野市公式"), NOW)
        case = begin_case(desk, store, "succession", "佐藤さんからの引き継ぎ").uid
        add_note(desk, store, stand(store, case), "佐藤さんに電話で確かめた")
        begin_sheet(desk, store, "evaluation", case=case)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_comes_out_in_every_format(desk, tmp_path, kind, form):
    keep_drafts(desk)
    an_incident(desk, "市民の佐藤さんから電話")
    out = tmp_path / f"x.{form}"
    export(desk, kind, str(out))
    content = out.read_bytes()
    if form == "xlsx":
        book = openpyxl.load_workbook(out)
        content = "".join(
            str(cell.value) for sheet in book for row in sheet for cell in row
        ).encode()
    assert "佐藤" not in content.decode()
    if form == "json":
        tables = json.loads(content)
        assert all(isinstance(row, dict) for rows in tables.values() for row in rows)
        assert kind == "learning" or all(tables.values())


def test_drafts_reports_and_dismissals_say_what_was_kept(desk, tmp_path):
    keep_drafts(desk)
    for kind in ("drafts", "reports", "dismissals"):
        export(desk, kind, str(tmp_path / f"{kind}.csv"))
    drafts, reports, dismissals = (
        rows_of(tmp_path / f"{kind}.csv") for kind in ("drafts", "reports", "dismissals")
    )
    assert {row["本文"] for row in drafts} == {
        "市民Aへの返信です。",
        "11月22日(日)に訓練を行います。",
    }
    assert {(row["判定"], row["要修正"]) for row in reports} == {("直すところがあります", "2")}
    assert {(row["点検"], row["見送った理由"], row["だれが"]) for row in dismissals} == {
        ("accuracy/weekday", "確認済み", "担当")
    }


def test_exporting_personal_data_needs_a_reason_which_is_in_the_log(desk, tmp_path):
    keep_drafts(desk)
    with pytest.raises(BadInput, match="伏せない理由"):
        export(desk, "drafts", str(tmp_path / "x.csv"), masked=False)
    assert verify_log(desk).entries == 0
    export(desk, "drafts", str(tmp_path / "x.csv"), masked=False, reason="監査のため")
    assert "佐藤さん" in (tmp_path / "x.csv").read_text(encoding="utf-8-sig")
    proof = verify_log(desk)
    assert (proof.sound, proof.entries, proof.compared) == (True, 1, 1)
    an_incident(desk)
    assert [one.entries for one in listed(desk)] == [1]


@pytest.mark.parametrize(
    ("kind", "name", "form"), [("cats", "x.csv", ""), ("drafts", "x.pdf", ""), ("drafts", "x", "")]
)
def test_an_unknown_kind_or_format_is_refused(desk, tmp_path, kind, name, form):
    with pytest.raises(BadInput):
        export(desk, kind, str(tmp_path / name), form)
    assert not (tmp_path / name).exists()


def test_a_backup_brings_everything_back_on_another_machine(desk, tmp_path, monkeypatch):
    one = an_incident(desk, "電話")
    attach_text(desk, one.uid, "写し")
    keep_drafts(desk)
    before = load(desk, one.uid)
    assert back_up_all(str(tmp_path / "b.zip")) == 1
    desk = elsewhere(monkeypatch, tmp_path, "another")
    an_incident(desk, what="新しい机の件")
    restored = restore_all(desk, str(tmp_path / "b.zip"))
    assert load(desk, one.uid) == before
    assert (verify_log(desk).sound, restored.evidence) == (True, 1)
    assert len(listed(desk)) == 1
    assert restored.before.startswith(str(tmp_path / "another"))
    note(desk, one.uid, "続き")
    assert verify_log(desk).sound


def test_a_backup_takes_the_settings_to_an_empty_machine(desk, tmp_path, monkeypatch):
    an_incident(desk)
    back_up_all(str(tmp_path / "b.zip"))
    monkeypatch.setenv("SMTUI_HOME", str(tmp_path / "empty"))
    restore_all(desk, str(tmp_path / "b.zip"))
    assert 'guide = "ueda"' in (tmp_path / "empty" / "settings.toml").read_text(encoding="utf-8")


def test_what_is_no_sound_backup_changes_nothing(desk, tmp_path, home):
    one = an_incident(desk, "電話")
    attach_text(desk, one.uid, "写し")
    back_up_all(str(tmp_path / "b.zip"))
    hand_over(desk, out=str(tmp_path / "handoff.zip"))
    sound = (tmp_path / "b.zip").read_bytes()
    (tmp_path / "cut.zip").write_bytes(sound[: len(sound) // 2])
    with (
        zipfile.ZipFile(tmp_path / "b.zip") as packed,
        zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad,
    ):
        for name in packed.namelist():
            bad.writestr(name, packed.read(name) + (b"x" if name == "smtui.db" else b""))
    before = (home / "smtui.db").read_bytes()
    for name in ("cut.zip", "bad.zip", "handoff.zip", "nothing.zip"):
        with pytest.raises(BadInput):
            restore_all(desk, str(tmp_path / name))
    assert (home / "smtui.db").read_bytes() == before
    assert not list(home.glob("smtui-backup-*"))


def test_a_database_that_is_not_ours_is_refused_though_the_manifest_fits(desk, tmp_path):
    from smtui.exports.bundle import Part, write_bundle

    an_incident(desk)
    write_bundle(str(tmp_path / "x.zip"), [Part("smtui.db", b"not a database" * 100)])
    with pytest.raises(StoreError):
        restore_all(desk, str(tmp_path / "x.zip"))
    assert len(listed(desk)) == 1


def test_there_is_nothing_to_back_up_before_anything_was_kept(tmp_path):
    with pytest.raises(BadInput, match="まだ何も"):
        back_up_all(str(tmp_path / "b.zip"))


def test_evidence_of_a_purged_incident_is_in_no_later_backup(desk, tmp_path):
    one = an_incident(desk)
    attach_text(desk, one.uid, "写し")
    closing.close(desk, one.uid)
    closing.purge(desk, one.uid, "期限")
    assert back_up_all(str(tmp_path / "b.zip")) == len(every()) == 0
