"""`smtui check` on one draft: formats, exit codes, every guide."""

import json
from pathlib import Path

import pytest
from conftest import Run

AT = ("--at", "2026-11-21T10:30")
GROUNDS = {
    "akitakata": {"accuracy/": "akitakata-2-4", "insult/": "akitakata-2-6-a", "short-url/": "akitakata-4-1-b3"},
    "ku": {"accuracy/": "ku-p5-s2"},
    "katori": {"accuracy/": "katori-3-2", "insult/": "katori-2-1-s2"},
    "ueda": {"accuracy/": "ueda-5-6", "insult/": "ueda-5-8-a"},
    "oizumi": {"accuracy/": "oizumi-4-4", "insult/": "oizumi-4-6-1"},
}  # fmt: skip


@pytest.mark.parametrize("guide", GROUNDS)
def test_three_plain_faults_are_named_with_the_clauses_of_the_guide(
    smtui: Run, faulty: Path, guide: str
) -> None:
    done = smtui("check", str(faulty), "--guide", guide, *AT, "--format", "json")
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    found = {finding["family"]: finding for finding in report["findings"]}
    assert {"accuracy", "insult", "short-url"} <= set(found)
    for family in ("accuracy", "insult", "short-url"):
        ground = GROUNDS[guide].get(family + "/")
        if ground:
            assert ground in found[family]["clauses"]
        else:
            assert found[family]["clauses"] == []
            assert found[family]["reference"]
    weight = "warn" if guide == "akitakata" else "info"
    assert found["short-url"]["severity"] == weight
    text = faulty.read_text(encoding="utf-8")
    for finding in report["findings"]:
        assert text[finding["start"] : finding["end"]] == finding["excerpt"]


def test_text_for_people_names_place_reason_clause_and_repair(smtui: Run, faulty: Path) -> None:
    done = smtui("check", str(faulty), "--guide", "ueda", *AT)
    assert done.returncode == 1
    assert done.stdout.startswith("判定: ")
    for words in ("「12月5日（日）」", "根拠: ", "ueda-5-6", "直す案: ", "決裁: ", "文字数: "):
        assert words in done.stdout
    assert "投稿してよい" not in done.stdout


def test_unix_format_is_one_line_a_finding(smtui: Run, faulty: Path) -> None:
    done = smtui("check", str(faulty), "--guide", "ueda", *AT, "--format", "unix")
    lines = done.stdout.splitlines()
    assert any(line.startswith(f"{faulty}:1:7: warn: ") for line in lines)
    assert any(f"{faulty}:2:" in line and "ueda-5-8-a" in line for line in lines)


@pytest.mark.parametrize(("level", "code"), [("warn", 1), ("never", 0), ("confirm", 1)])
def test_fail_on_decides_the_exit_code(smtui: Run, faulty: Path, level: str, code: int) -> None:
    done = smtui("check", str(faulty), "--guide", "ueda", *AT, "--fail-on", level)
    assert done.returncode == code


def test_a_clean_notice_leaves_with_0_and_a_route(smtui: Run) -> None:
    notice = "12月5日（土）18時30分から、中央公民館で星空観察会を開きます。申込みは不要です。"
    done = smtui("check", "-", "--guide", "ueda", *AT, "--format", "json", stdin=notice)
    assert done.returncode == 0, done.stdout
    report = json.loads(done.stdout)
    assert report["verdict"] in ("clear", "confirm")
    assert report["route"]["approver"] == "所属長"
    assert report["checks"]["failed"] == []


def test_without_a_guide_it_is_general_advice(smtui: Run, faulty: Path) -> None:
    done = smtui("check", str(faulty), *AT)
    assert done.returncode == 1
    assert "ガイドラインを選んでいない" in done.stderr
    assert "（参考）" in done.stdout


def test_the_environment_and_the_settings_choose_the_guide(
    smtui: Run, faulty: Path, home: Path
) -> None:
    assert "上田市" in smtui("check", str(faulty), *AT, SMTUI_GUIDE="ueda").stdout
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text('guide = "katori"\n', encoding="utf-8")
    assert "香取市" in smtui("check", str(faulty), *AT).stdout


def test_what_is_saved_is_there(smtui: Run, faulty: Path, home: Path) -> None:
    done = smtui("check", str(faulty), "--guide", "ueda", *AT, "--save")
    assert done.returncode == 1
    assert "保存しました" in done.stderr
    assert (home / "smtui.db").stat().st_mode & 0o077 == 0


def test_without_arguments_and_terminal_the_sample_is_judged(smtui: Run) -> None:
    done = smtui(stdin=None)
    assert done.returncode == 0, done.stderr
    assert "星空観察会" in done.stdout
    assert "短縮URL" in done.stdout


def test_explain_lists_and_explains(smtui: Run) -> None:
    catalogue = smtui("explain")
    assert catalogue.returncode == 0
    assert "short-url/link" in catalogue.stdout
    page = smtui("explain", "short-url/link")
    assert "なぜ: " in page.stdout
    assert "× " in page.stdout
    assert json.loads(smtui("explain", "--format", "json").stdout)[0]["examples"]
    assert smtui("explain", "mixi").returncode == 2


def test_doctor_finds_nothing_wrong_here(smtui: Run) -> None:
    done = smtui("doctor")
    assert done.returncode == 0, done.stdout
    assert "辞書" in done.stdout


def test_guides_are_listed_shown_and_validated(smtui: Run) -> None:
    listed = json.loads(smtui("guide", "list", "--format", "json").stdout)
    assert {guide["id"] for guide in listed} >= set(GROUNDS)
    shown = json.loads(smtui("guide", "show", "ueda", "--format", "json").stdout)
    assert len(shown["clauses"]) == 101
    clause = json.loads(smtui("guide", "show", "ueda", "ueda-5-6", "--format", "json").stdout)
    assert clause["checks"] == ["accuracy"]
    assert smtui("guide", "show", "ueda", "ueda-99").returncode == 2
    root = Path(__file__).parents[2] / "guides"
    assert smtui("guide", "validate", str(root / "ueda")).returncode == 0
