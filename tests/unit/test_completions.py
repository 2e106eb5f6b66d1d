"""The completion record: what it holds for, the score, and the files it comes in."""

import io
import json
from datetime import date, datetime, timedelta
from pathlib import Path

import docx
import pytest

from smtui.domain.review import Choice, Round, Sureness
from smtui.errors import BadInput
from smtui.exports.completion_sheet import completion_paper, covered, version_words
from smtui.exports.tables import json_of
from smtui.settings import Settings
from smtui.store import open_store
from smtui.workspace import lessons
from smtui.workspace.completions import completion, learning_table, record_in
from smtui.workspace.desk import Workspace

NOW = datetime(2026, 9, 9, 10, 0)
PERSON = Settings(section="秘書広報課", name="小山 みどり")


@pytest.fixture
def desk(small_town: Path) -> Workspace:
    desk = Workspace(lambda: NOW)
    desk.change_settings(guide="tiny")
    return desk


def learn(desk: Workspace, number: int, *, slips: int = 0, now: datetime = NOW) -> None:
    """Go through a lesson, with wrong answers to its first question before the right one."""
    learned = lessons.syllabus("tiny")
    lesson = learned.course.lessons[number]
    with desk.store() as store:
        lessons.turn_to(store, learned, lesson, 0, now)
        for at, question in enumerate(lesson.questions):
            right = next(n for n, option in enumerate(question.options) if option.right)
            tries = [right + 1] * slips if at == 0 else []
            for option in (*tries, right):
                choice = Choice(question, option, Sureness.PROBABLY, Round.LESSON)
                lessons.give_answer(store, learned, choice, now)
        lessons.lay_out_sample(desk, store, learned, lesson)
        lessons.take_sample_back(store, learned, lesson, now)


def record(on: date = date(2026, 9, 9)):
    with open_store() as store:
        return completion(store, lessons.syllabus("tiny"), PERSON, on)


def test_the_score_is_what_was_right_at_once(desk: Workspace) -> None:
    learn(desk, 0, slips=2)
    learn(desk, 1)
    made = record()
    assert made.whole
    assert made.score == (2, 3)
    assert made.answers == 5
    assert [lesson.first_right for lesson in made.lessons] == [1, 1]
    assert made.finished == NOW.date()
    assert "".join(covered(made)) == "令和6年1月4日版の全2レッスンに及びます。"


def test_reviews_later_change_no_score(desk: Workspace) -> None:
    learn(desk, 1)
    learned = lessons.syllabus("tiny")
    question = learned.course.lessons[1].questions[0]
    with desk.store() as store:
        for at in (1, 9):
            choice = Choice(question, 0, Sureness.SURE, Round.REVIEW)
            lessons.give_answer(store, learned, choice, NOW + timedelta(days=at))
    assert record().lessons[1].answers == 1
    assert record().score == (1, 1)


def test_an_unfinished_record_says_so(desk: Workspace) -> None:
    learn(desk, 1)
    made = record()
    assert not made.whole
    assert list(covered(made)) == [
        "令和6年1月4日版の全2レッスンのうち、1レッスンに及びます。",
        "「人を傷つけない」は、まだ修了していません。",
    ]
    paper = completion_paper(made)
    assert (paper.title, paper.mark) == ("学習の記録（途中）", "途中")


def test_a_new_version_leaves_what_did_not_change(desk: Workspace, small_town: Path) -> None:
    learn(desk, 0)
    learn(desk, 1)
    for name, old, new in (
        ("clauses.toml", "人を侮辱しては", "だれも侮辱しては"),
        ("guide.toml", "2024-01-04", "2026-10-01"),
    ):
        path = small_town / name
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    made = record()
    assert [lesson.counts for lesson in made.lessons] == [False, True]
    assert made.score == (1, 1)
    assert list(covered(made)) == [
        "令和8年10月1日版の全2レッスンのうち、1レッスンに及びます。",
        "うち1レッスンは令和6年1月4日版で学び、その根拠の条文は今の版でも変わっていません。",
        "「人を傷つけない」は、条文が変わったため、もう一度学ぶ必要があります。",
    ]
    learn(desk, 0, now=NOW + timedelta(days=30))
    again = record()
    assert again.whole
    assert [lesson.version for lesson in again.lessons] == ["2026-10-01", "2024-01-04"]
    assert again.finished == date(2026, 10, 9)


def test_word_markdown_and_json_say_the_same(desk: Workspace) -> None:
    learn(desk, 0, slips=1)
    learn(desk, 1)
    made = record(date(2026, 11, 21))
    word = docx.Document(io.BytesIO(record_in("docx", made)))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    markdown = record_in("md", made).decode()
    for words in (
        "小山 みどり",
        "秘書広報課",
        "令和8年9月9日",
        "3問のうち2問（66％）",
        "人を傷つけない",
    ):
        assert any(words in cell for cell in cells), words
        assert words in markdown
    assert "令和8年11月21日" in markdown
    assert made.digest in markdown
    shape = json.loads(record_in("json", made))
    assert (shape["complete"], shape["first_right"], shape["questions"]) == (True, 2, 3)
    assert shape["lessons"][0]["finished"] == "2026-09-09"


def test_a_version_without_a_day_is_called_by_its_name() -> None:
    assert version_words("日付なし") == "「日付なし」の版"


def test_every_answer_stands_in_the_table(desk: Workspace) -> None:
    learn(desk, 0, slips=1)
    with open_store() as store:
        rows = json_of(learning_table(store))
        assert learning_table(store, "another").rows == ()
    assert len(rows) == 3
    assert rows[0] == {
        "answered": "2026-09-09T10:00:00",
        "guide": "tiny",
        "version": "2024-01-04",
        "digest": record().digest,
        "lesson": "respect",
        "question": "respect-critic",
        "number": 1,
        "round": "レッスン",
        "option": 3,
        "right": False,
        "sure": "たぶん",
        "due": "2026-09-10T10:00:00",
    }


def test_a_sample_that_was_not_opened_finishes_nothing(desk: Workspace) -> None:
    learned = lessons.syllabus("tiny")
    with open_store() as store, pytest.raises(BadInput, match="見本"):
        lessons.take_sample_back(store, learned, learned.course.lessons[0], NOW)
