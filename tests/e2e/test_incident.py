"""Incidents on the command line, as a person or a script runs them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run

HEAVY = ("textual", "rich")


@pytest.fixture
def ueda(smtui: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("SMTUI_GUIDE", "ueda")
    return smtui


def test_from_the_first_word_to_the_hand_over_in_five_commands(ueda: Run, tmp_path: Path) -> None:
    opened = ueda("incident", "new", "炎上")
    assert opened.returncode == 0
    assert "事案 1（炎上）" in opened.stdout
    assert "（参考）" in opened.stdout
    picture = tmp_path / "画面.png"
    picture.write_bytes(b"\xff\xd8<x exif:GPSLatitude='34'/>")
    logged = ueda(
        "incident",
        "log",
        "1",
        "14:05",
        "電話3件",
        "--file",
        str(picture),
        "--url",
        "https://sns.example/1",
    )
    assert "2〜4番" in logged.stdout
    assert "撮影した場所" in logged.stderr
    assert (
        "1番" in ueda("incident", "list").stdout
        or "対応中　炎上" in ueda("incident", "list").stdout
    )
    shown = ueda("incident", "show", "1").stdout
    assert "14:05　電話3件" in shown
    out = tmp_path / "out.zip"
    made = ueda("incident", "handoff", "--out", str(out))
    assert made.returncode == 0
    assert "所属長・広報課" in made.stdout
    head = made.stdout.split("末尾の値: ")[1].split("\n")[0]
    assert ueda("verify", str(out)).returncode == 0
    assert "番の記録のものです" in ueda("verify", "--head", head).stdout
    collected = ueda("collect", str(out), "--into", str(tmp_path / "all.csv"))
    assert "事案 1 件をまとめました" in collected.stdout


def test_json_is_for_other_tools(ueda: Run) -> None:
    ueda("incident", "new", "flame", "--what", "返信が続く", "--drill")
    ueda("incident", "log", "1", "-", stdin="昨日 9時 始まり\n\nあと\n")
    (one,) = json.loads(ueda("incident", "list", "--format", "json").stdout)
    assert (one["kind"], one["what"], one["drill"], one["entries"]) == (
        "flame",
        "返信が続く",
        True,
        3,
    )
    shown = json.loads(ueda("incident", "show", "1", "--format", "json").stdout)
    assert [entry["kind"] for entry in shown["log"]] == ["opened", "noted", "noted"]
    proof = json.loads(ueda("verify", "--format", "json").stdout)
    assert (proof["sound"], proof["entries"], proof["flaws"]) == (True, 3, [])


def test_a_report_is_an_entry_of_its_own(ueda: Run) -> None:
    ueda("incident", "new", "flame")
    ueda("incident", "log", "1", "--report", "広報課", "電話で第一報")
    assert "広報課へ報告した。電話で第一報" in ueda("incident", "show", "1").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("incident",), "指定してください"),
        (("incident", "new"), "種類を指定してください"),
        (("incident", "new", "unheard"), "「unheard」という種類はありません"),
        (("incident", "show", "9"), "見つかりません"),
        (("incident", "log", "9", "あ"), "見つかりません"),
        (("incident", "log", "1"), "書くことがありません"),
        (("incident", "log", "1", "--file", "/nowhere/x.png"), "読めません"),
        (("incident", "handoff", "--out", "."), "もうあります"),
        (("incident", "handoff"), "--out を指定"),
        (("incident", "handoff", "--out", "x", "--since", "きのう"), "日付として読めません"),
        (("incident", "handoff", "--out", "x", "--unmasked", ""), "伏せない理由"),
        (("verify", "/nowhere"), "見つかりません"),
        (("verify", ".", "--head", "0000 0000"), "自分の記録"),
        (("verify", "--head", "zz"), "末尾の値ではありません"),
        (("collect", "/nowhere", "--into", "x.csv"), "見つかりません"),
        (("export", "cats", "--out", "x.csv"), "書き出せません"),
        (("export", "drafts", "--out", "x.pdf"), "形では書き出せません"),
        (("purge", "9"), "見つかりません"),
        (("purge", "1", "--yes"), "対応中の事案は廃棄できません"),
        (("backup", "x.db"), ".zip"),
        (("restore", "/nowhere"), "見つかりません"),
    ],
)
def test_bad_input_gets_one_sentence_and_code_2(
    ueda: Run,
    arguments: tuple[str, ...],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    ueda("incident", "new", "flame")
    done = ueda(*arguments)
    assert done.returncode == 2, done.stdout
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert not [path for path in tmp_path.iterdir() if path.name != "home"]


def test_a_purge_says_first_what_would_go(ueda: Run, home: Path) -> None:
    from smtui.workspace import closing
    from smtui.workspace.desk import Workspace
    from smtui.workspace.incidents import state_facts

    ueda("incident", "new", "flame", "--what", "古い事案")
    closing.close(Workspace(), "1")
    assert "保存期限が過ぎた事案はありません" in ueda("purge").stdout
    state_facts(Workspace(), "1", {"retention": "2020-03-31"})
    asked = ueda("purge").stdout
    assert "古い事案" in asked
    assert "まだ何も消していません" in asked
    assert "古い事案" in ueda("incident", "show", "1").stdout
    assert "1 件の中身と証拠を廃棄しました" in ueda("purge", "--yes").stdout
    assert "廃棄済み" in ueda("incident", "list").stdout
    proof = ueda("verify")
    assert proof.returncode == 0
    assert "比べられないもの 3 件（廃棄）: 1〜3番" in proof.stdout


def test_a_changed_log_ends_with_code_1(ueda: Run, home: Path) -> None:
    import contextlib
    import sqlite3

    ueda("incident", "new", "flame")
    with contextlib.closing(sqlite3.connect(home / "smtui.db")) as connection:
        connection.execute("DROP TRIGGER entry_stays_as_it_is")
        connection.execute("UPDATE entry SET body = replace(body, '炎上', '平穏')")
        connection.commit()
    done = ueda("verify")
    assert done.returncode == 1
    assert "要確認　1番の記録の中身が、書いたときと違います。" in done.stdout


def test_data_is_carried_to_another_machine(ueda: Run, tmp_path: Path) -> None:
    ueda("incident", "new", "flame", "--what", "持っていく")
    assert ueda("backup", str(tmp_path / "b.zip")).returncode == 0
    other = str(tmp_path / "other")
    restored = ueda("restore", str(tmp_path / "b.zip"), SMTUI_HOME=other)
    assert restored.returncode == 0, restored.stderr
    assert "持っていく" in ueda("incident", "list", SMTUI_HOME=other).stdout


@pytest.mark.parametrize(
    "arguments", [("incident", "list"), ("verify",), ("export", "incidents", "--out", "x.csv")]
)
def test_the_command_line_never_loads_the_terminal_toolkit(
    arguments: tuple[str, ...], home: Path, tmp_path: Path
) -> None:
    probe = (
        "import sys\nfrom smtui.cli import main\nmain(sys.argv[1:])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert done.stderr.splitlines()[-1] == "[]"
