"""`smtui learn`: status and completion record without a terminal."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from conftest import Run

from smtui.domain.review import Choice, Round, Sureness
from smtui.library.layout import guide_ids
from smtui.store import open_store
from smtui.workspace import lessons

LEARNED = [name for name in guide_ids() if lessons.syllabus(name).course.lessons]
NOW = datetime(2026, 9, 9, 10, 0)


@pytest.fixture
def begun(home: Path) -> lessons.Syllabus:
    """Somebody has answered the first question of the first guide: sure and wrong."""
    learned = lessons.syllabus(LEARNED[0])
    question = learned.course.questions[0]
    wrong = next(at for at, option in enumerate(question.options) if not option.right)
    with open_store() as store:
        choice = Choice(question, wrong, Sureness.SURE, Round.LESSON)
        lessons.give_answer(store, learned, choice, NOW)
    return learned


def test_status_for_people_and_for_programs(smtui: Run, begun: lessons.Syllabus) -> None:
    told = smtui("learn", "status", "--guide", begun.id)
    assert told.returncode == 0, told.stderr
    assert f"レッスン 0/{len(begun.course.lessons)} 済み" in told.stdout
    assert "自信があったのに間違えた問い 1問" in told.stdout
    shape = json.loads(smtui("learn", "status", "--format", "json", SMTUI_GUIDE=begun.id).stdout)
    assert shape["guide"]["id"] == begun.id
    assert shape["sure_and_wrong"] == shape["reviews"]["due"] == [begun.course.questions[0].id]
    assert {lesson["state"] for lesson in shape["lessons"]} == {"new"}
    assert shape["complete"] is False


def test_a_record_in_every_form(smtui: Run, begun: lessons.Syllabus, tmp_path: Path) -> None:
    word = tmp_path / "修了記録.docx"
    made = smtui("learn", "export", "--guide", begun.id, "--out", str(word))
    assert made.returncode == 0, made.stderr
    assert word.read_bytes().startswith(b"PK")
    assert "途中" in made.stderr
    again = smtui("learn", "export", "--guide", begun.id, "--out", str(word))
    assert again.returncode == 2
    assert "もうあります" in again.stderr
    plain = smtui("learn", "export", "--guide", begun.id)
    assert "# 学習の記録（途中）" in plain.stdout
    shape = json.loads(smtui("learn", "export", "--guide", begun.id, "--format", "json").stdout)
    assert shape["complete"] is False


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("status",), "どのガイドラインを学ぶか"),
        (("status", "--guide", "nowhere"), "「nowhere」というガイドラインはありません"),
        (("export", "--guide", LEARNED[0], "--format", "docx"), "--out"),
        (("export", "--guide", LEARNED[0], "--out", "record.pdf"), "「pdf」の形では"),
        ((), "status"),
    ],
)
def test_bad_usage_is_told_in_one_sentence(
    smtui: Run, arguments: tuple[str, ...], said: str
) -> None:
    done = smtui("learn", *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stdout == ""
