"""`smtui case` and `smtui form` as a person or a script calls them."""

import json
from datetime import datetime
from pathlib import Path

import docx
import pytest
from conftest import Run

from smtui.settings import save_settings
from smtui.workspace.cases import begin_case, set_due, stand
from smtui.workspace.desk import Workspace

VALUES = """
"所属長" = "観光課長　見本 太郎"
"所属名" = "観光課"
manager = "観光課長　見本 太郎"
purpose = "花の見頃を伝えるため。"
medium = "Instagram"
trouble = "所属長に知らせ、広報主管課に届け出る。"
content = "花の見頃、催しの案内"
frequency = "週に2回"
staff = ["見本 花子", "例 次郎"]
comments = "返信しない"
start = 2099-04-01
"""


def a_case() -> str:
    save_settings(guide="katori")
    desk = Workspace(lambda: datetime(2026, 9, 9, 10))
    with desk.store() as store:
        uid = begin_case(desk, store, "open", "花だより").uid
        set_due(desk, store, stand(store, uid), "applicant", datetime(2026, 9, 20).date())
    return uid


@pytest.fixture
def values(tmp_path: Path) -> Path:
    path = tmp_path / "values.toml"
    path.write_text(VALUES, "utf-8")
    return path


def fill(smtui: Run, values: Path, out: Path, *more: str):
    return smtui(
        "form",
        "fill",
        "start",
        "--guide",
        "katori",
        "--values",
        str(values),
        "--out",
        str(out),
        *more,
    )


def test_a_form_is_filled_from_a_file_of_values(smtui: Run, values: Path, tmp_path: Path) -> None:
    out = tmp_path / "申請書.docx"
    done = fill(smtui, values, out)
    assert (done.returncode, done.stderr) == (0, "")
    table = docx.Document(str(out)).tables[0]
    assert table.cell(8, 2).text == "見本 花子\n例 次郎"
    assert table.cell(10, 2).text == "令和81年4月1日"


def test_json_does_as_well_and_an_old_file_is_not_overwritten(
    smtui: Run, values: Path, tmp_path: Path
) -> None:
    given = tmp_path / "values.json"
    given.write_text(json.dumps({"所属名": "観光課"}), "utf-8")
    out = tmp_path / "a.md"
    assert fill(smtui, given, out, "--blanks").returncode == 0
    assert "| 所属名 |  | 観光課 |" in out.read_text("utf-8")
    again = fill(smtui, given, out, "--blanks")
    assert again.returncode == 2
    assert "もうあります" in again.stderr


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "2099-04-01",
            '"令和8年2月30日"',
            "運用開始予定日: 「令和8年2月30日」という日はありません",
        ),
        ('frequency = "週に2回"', "", "配信頻度: 「配信頻度」が空です"),
        ('"観光課"', f'"{"課" * 500}"', "所属名: 60字までです（いま500字）"),
        ('"Instagram"', r'"\u0007X"', "ソーシャルメディアの種類: 目に見えない文字"),
        ("manager", "boss", "「boss」という欄はありません"),
        ('"Instagram"', "true", "「medium」の値を読めません"),
        ("medium =", "medium", "値のファイル「values.toml」を読めません"),
    ],
)
def test_what_is_wrong_is_said_field_by_field(
    smtui: Run, values: Path, old: str, new: str, words: str
) -> None:
    values.write_text(VALUES.replace(old, new, 1), "utf-8")
    out = values.parent / "a.docx"
    done = fill(smtui, values, out)
    assert done.returncode == 2
    assert words in done.stderr
    assert not out.exists()


def test_forms_are_listed_and_described(smtui: Run) -> None:
    done = smtui("form", "list", "--guide", "akitakata")
    assert "様式１号　安芸高田市ソーシャルメディア運用計画申請書" in done.stdout
    shown = smtui("form", "show", "form1", "--guide", "akitakata")
    assert "（akitakata-7-2-b1）" in shown.stdout
    form = json.loads(
        smtui("form", "show", "form2", "--guide", "akitakata", "--format", "json").stdout
    )
    assert form["layout"] == "reference"
    assert all(field["clauses"] or field["reference"] for field in form["fields"])
    assert smtui("form", "show", "gone", "--guide", "ku").returncode == 2


def test_cases_are_listed_shown_and_due(smtui: Run, home: Path) -> None:
    uid = a_case()
    assert (
        f"{uid[:8]}  アカウントを開く　花だより　次は「申請する人を決める」"
        in smtui("case", "list").stdout
    )
    (one,) = json.loads(smtui("case", "list", "--format", "json").stdout)
    assert (one["next"], one["due"], one["closed"]) == ("applicant", "2026-09-20", False)
    assert "手続を進める" in smtui("case", "list", "--due").stdout
    (due,) = json.loads(smtui("case", "list", "--due", "--format", "json").stdout)
    assert (due["due"], due["place"]) == ("2026-09-20", "case")
    shown = smtui("case", "show", uid[:6])
    assert "[まだできません] アカウントを取る" in shown.stdout
    assert "katori-4-3" in shown.stdout
    steps = json.loads(smtui("case", "show", uid, "--format", "json").stdout)["steps"]
    assert next(step for step in steps if step["id"] == "acquire")["barred_by"] == "approval"
    gone = smtui("case", "show", "ffff")
    assert gone.returncode == 2
    assert "見つかりません" in gone.stderr


def test_calendar_and_paper_for_a_successor(smtui: Run, home: Path, tmp_path: Path) -> None:
    a_case()
    days, paper = tmp_path / "予定.ics", tmp_path / "引継書.docx"
    assert smtui("case", "calendar", "--out", str(days)).returncode == 0
    assert b"DTSTART;VALUE=DATE:20260920" in days.read_bytes()
    assert smtui("case", "succession", "--out", str(paper)).returncode == 0
    words = [p.text for p in docx.Document(str(paper)).paragraphs]
    assert "ソーシャルメディア業務の引継書" in words
    assert (days.stat().st_mode & 0o077, paper.stat().st_mode & 0o077) == (0, 0)


def test_without_anything_there_is_something_to_do(smtui: Run) -> None:
    assert "作業場" in smtui("case", "list").stdout
    assert smtui("case", "list", "--due").stdout == "待っていることはありません。\n"
    none = smtui("case", "calendar", "--out", "a.ics")
    assert none.returncode == 2
    assert "間隔を決めてください" in none.stderr
