"""`smtui guide search`, `compare` and `sheet` as a person and as another tool runs them."""

import json
from pathlib import Path

import pytest
from conftest import Run


@pytest.mark.parametrize(
    "words", [["炎上"], ["えんじょう"], ["ｴﾝｼﾞｮｳ"], ["enjou"], ["対応", "炎上"]]
)
def test_search_finds_in_any_way_of_writing(smtui: Run, words: list[str]) -> None:
    done = smtui("guide", "search", *words, "--guide", "akitakata")
    assert done.returncode == 0, done.stderr
    assert "《炎上》" in done.stdout
    assert "（akitakata-4-2-a" in done.stdout
    assert "香取市" not in done.stdout


def test_search_says_how_it_was_widened_and_covers_all_guides(smtui: Run) -> None:
    done = smtui("guide", "search", "デマ", "--all", "--format", "json", SMTUI_GUIDE="ueda")
    answer = json.loads(done.stdout)
    assert "誤情報" in answer["widened"][0]["others"]
    assert {"ueda", "katori"} <= {hit["guide"] for hit in answer["hits"]}
    for hit in answer["hits"]:
        for start, end in hit["text_marks"]:
            assert hit["text"][start:end]


def test_search_that_finds_nothing_says_so(smtui: Run) -> None:
    done = smtui("guide", "search", "ぬぬぬぬ")
    assert done.returncode == 0
    assert "見つかりませんでした" in done.stdout


def test_compare_puts_the_own_guide_first_and_says_who_is_silent(smtui: Run) -> None:
    done = smtui("guide", "compare", "へんしん", "--guide", "katori")
    assert done.returncode == 0, done.stderr
    assert done.stdout.index("■ 香取市") < done.stdout.index("■ 安芸高田市")
    assert "答えが分かれています" in done.stdout
    assert "大泉町には定めがありません" in done.stdout
    told = json.loads(smtui("guide", "compare", "reply", "--format", "json").stdout)
    assert told["conflicting"]
    assert told["silent"] == ["oizumi"]


def test_compare_lists_topics_and_refuses_others(smtui: Run) -> None:
    assert "flaming" in smtui("guide", "compare").stdout
    done = smtui("guide", "compare", "xyz")
    assert done.returncode == 2
    assert "比べる話題はありません" in done.stderr


@pytest.mark.parametrize("ending", ["docx", "md"])
def test_the_sheet_is_written_once(smtui: Run, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"sheet.{ending}"
    assert smtui("guide", "sheet", "ueda", "--out", str(path)).returncode == 0
    assert path.stat().st_size > 1000
    again = smtui("guide", "sheet", "ueda", "--out", str(path))
    assert again.returncode == 2
    assert "もうあります" in again.stderr
