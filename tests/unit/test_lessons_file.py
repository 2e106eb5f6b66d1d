"""lessons.toml is read as it stands, and each mistake in it is told."""

from pathlib import Path
from typing import NamedTuple

import pytest

from smtui.domain.draft import Account, Kind
from smtui.domain.family import Family
from smtui.domain.lesson import edition, grounds
from smtui.domain.passage import Source
from smtui.errors import GuideError
from smtui.library.folder import common_problems, validate
from smtui.library.guides import load_guide
from smtui.library.layout import LESSONS_FILE
from smtui.library.lessons import load_course, passages


def test_a_course_is_read_as_it_stands(small_town: Path) -> None:
    course = load_course("tiny")
    respect, reply = course.lessons
    assert (respect.id, respect.title, respect.clauses) == (
        "respect",
        "人を傷つけない",
        ("tiny-2",),
    )
    assert respect.text.startswith("町の投稿は")
    assert respect.sample.finds == (Family.INSULT,)
    assert (respect.sample.account, respect.sample.kind) == (Account.OFFICIAL, Kind.POST)
    assert [question.id for question in respect.questions] == ["respect-critic", "respect-absent"]
    assert [option.right for option in respect.questions[0].options] == [False, True, False]
    assert respect.questions[0].families == (Family.INSULT,)
    assert course.question("reply-angry") == reply.questions[0]
    assert course.question("nobody") is course.lesson("nobody") is None


def test_a_guide_without_lessons_has_none(small_town: Path) -> None:
    (small_town / LESSONS_FILE).unlink()
    assert load_course("tiny").lessons == ()


def test_lessons_of_all_guides_follow_those_of_the_guide(small_town: Path) -> None:
    text = (small_town / LESSONS_FILE).read_text("utf-8")
    shared = text.replace('id = "re', 'id = "common-re').replace('lesson = "', 'lesson = "common-')
    for clause in ("tiny-2", "tiny-3"):
        shared = shared.replace(f'clauses = ["{clause}"]', "clauses = []\nreference = true")
    (small_town.parent / "common" / LESSONS_FILE).write_text(shared, "utf-8")
    assert common_problems() == ()
    lessons = load_course("tiny").lessons
    assert [lesson.reference for lesson in lessons] == [False, False, True, True]
    assert all(question.reference for question in lessons[2].questions)


def test_lessons_can_be_found_by_a_search(small_town: Path) -> None:
    first, _ = passages("tiny")
    assert (first.source, first.guide, first.id) == (Source.LESSON, "tiny", "respect")
    assert "人を侮辱しない" in first.text
    assert first.clauses == ("tiny-2",)


def test_only_its_own_clauses_make_a_new_edition(small_town: Path) -> None:
    def editions() -> list[str]:
        clauses = load_guide("tiny").clauses
        return [edition(lesson, clauses) for lesson in load_course("tiny").lessons]

    before = editions()
    path = small_town / "clauses.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("人を侮辱しては", "だれも侮辱しては"), "utf-8")
    assert [old == new for old, new in zip(before, editions(), strict=True)] == [False, True]
    path.write_text(text.replace("批判とは違います。", "批判は別です。"), "utf-8")
    assert editions() == before, "a note is no rule"


def test_a_lesson_rests_on_the_clauses_of_its_questions_too(small_town: Path) -> None:
    path = small_town / LESSONS_FILE
    text = path.read_text("utf-8")
    path.write_text(text.replace('clauses = ["tiny-2"]\nfam', 'clauses = ["tiny-1"]\nfam'), "utf-8")
    assert grounds(load_course("tiny").lessons[0]) == ("tiny-2", "tiny-1")


class Slip(NamedTuple):
    """One edit of the file, and the problem it has to make."""

    old: str
    new: str
    table: str
    id: str
    said: str


SLIPS = (
    Slip('id = "reply"', 'id = "respect"', "[[lesson]]", "respect", "1行目の表と同じ"),
    Slip('id = "respect-absent"', 'id = "respect-critic"', "[[question]]", "respect-critic", "同じ"),
    Slip('clauses = ["tiny-3"]', 'clauses = ["tiny-9"]', "[[lesson]]", "reply", "「tiny-9」は"),
    Slip('clauses = ["tiny-2"]', "clauses = []", "[[lesson]]", "respect", "根拠の条文"),
    Slip('["返信しない", "投稿の前に決裁を受ける"]', '["返信しない"]', "[[lesson]]", "reply", "1個"),
    Slip('finds = ["insult"]', 'finds = ["insults"]', "[[lesson]]", "respect", "「insult」では"),
    Slip('lesson = "reply"', 'lesson = "replies"', "[[question]]", "reply-angry", "「reply」では"),
    Slip('lesson = "reply"', 'lesson = "respect"', "[[lesson]]", "reply", "問いがありません"),
    Slip("right = true\n", "", "[[question]]", "respect-critic", "0個あります"),
    Slip('text = "名指しで言い返す"\n', 'text = "名指しで言い返す"\nright = true\n', "[[question]]",
         "respect-critic", "2個あります"),
    Slip('text = "名指しで言い返す"', 'text = "ことばを荒らげず、事実を確かめる"',
         "[[question.option]]", "", "同じ"),
    Slip('[[question.option]]\ntext = "欠席した地区の名前"\n'
         'reason = "その地区の人を責めることになります。"\n', "", "[[question]]", "respect-absent",
         "「option」が2個"),
    Slip('sample = "昨日', 'samples = "昨日', "[[lesson]]", "respect", "「sample」がありません"),
    Slip('families = ["insult"]', 'families = ["rude"]', "[[question]]", "respect-critic",
         "「rude」は使えません"),
)  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.said)
def test_every_mistake_is_told_with_its_table(small_town: Path, slip: Slip) -> None:
    path = small_town / LESSONS_FILE
    text = path.read_text("utf-8")
    assert slip.old in text
    path.write_text(text.replace(slip.old, slip.new, 1), "utf-8")
    told = [p for p in validate(str(small_town)) if slip.said in f"{p.message}{p.remedy}"]
    assert [(p.file, p.table, p.id) for p in told] == [("tiny/lessons.toml", slip.table, slip.id)]
    assert told[0].line > 0
    with pytest.raises(GuideError):
        load_course("tiny")


def test_the_small_town_is_right(small_town: Path) -> None:
    assert validate(str(small_town)) == ()
