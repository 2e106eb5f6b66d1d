"""The walkthrough as it is kept: answers for ever, lessons finished once, only changed ones again."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smtui.domain.draft import Draft
from smtui.domain.family import Family
from smtui.domain.lesson import Question
from smtui.domain.progress import LessonState
from smtui.domain.review import Card, Choice, Round, Slip, Sureness
from smtui.errors import BadInput, StoreError
from smtui.library.layout import LESSONS_FILE
from smtui.store import learning as kept
from smtui.store import open_store
from smtui.store.open import Store
from smtui.workspace import drafts, lessons, reviews
from smtui.workspace.desk import Workspace
from smtui.workspace.judge import Judge

NOW = datetime(2026, 9, 9, 10, 0)
DAY = timedelta(days=1)
S, P, U = Sureness


@pytest.fixture
def desk(small_town: Path) -> Workspace:
    desk = Workspace(lambda: NOW)
    desk.change_settings(guide="tiny")
    return desk


@pytest.fixture
def store(small_town: Path) -> Iterator[Store]:
    with open_store() as opened:
        yield opened


@pytest.fixture
def learned(small_town: Path) -> lessons.Syllabus:
    return lessons.syllabus("tiny")


def choose(
    question: Question, right: bool, sure: Sureness = P, kind: Round = Round.LESSON
) -> Choice:
    places = [at for at, option in enumerate(question.options) if option.right is right]
    return Choice(question, places[0], sure, kind)


def states(store: Store, learned: lessons.Syllabus) -> list[LessonState]:
    return [standing.state for standing in lessons.standings(store, learned)]


def go_through(
    desk: Workspace, store: Store, learned: lessons.Syllabus, number: int, now: datetime = NOW
) -> None:
    """Do all a lesson asks for."""
    lesson = learned.course.lessons[number]
    lessons.turn_to(store, learned, lesson, 0, now)
    for question in lesson.questions:
        lessons.give_answer(store, learned, choose(question, True), now)
    lessons.lay_out_sample(desk, store, learned, lesson)
    lessons.take_sample_back(store, learned, lesson, now)


def test_a_lesson_ends_with_right_answers_and_a_checked_sample(
    desk: Workspace, store: Store, learned: lessons.Syllabus
) -> None:
    lesson = learned.course.lessons[0]
    assert states(store, learned) == [LessonState.NEW, LessonState.NEW]
    lessons.turn_to(store, learned, lesson, 2, NOW)
    assert states(store, learned) == [LessonState.BEGUN, LessonState.NEW]
    assert lessons.standings(store, learned)[0].page == 2
    first, second = lesson.questions
    lessons.give_answer(store, learned, choose(first, True), NOW)
    lessons.give_answer(store, learned, choose(second, False, S), NOW)
    lessons.lay_out_sample(desk, store, learned, lesson)
    assert lessons.take_sample_back(store, learned, lesson, NOW).state is LessonState.BEGUN
    assert lessons.standings(store, learned)[0].passed == 1
    assert [asked.id for asked, _ in lessons.to_ask(store, learned, lesson)] == [second.id]
    lessons.give_answer(store, learned, choose(second, True), NOW + DAY)
    done = lessons.standings(store, learned)[0]
    assert done.state is LessonState.DONE
    assert done.progress is not None
    assert done.progress.finished == NOW + DAY
    assert lessons.to_ask(store, learned, lesson) == ()


def test_a_wrong_answer_later_takes_nothing_back(
    desk: Workspace, store: Store, learned: lessons.Syllabus
) -> None:
    go_through(desk, store, learned, 0)
    question = learned.course.lessons[0].questions[0]
    lessons.give_answer(store, learned, choose(question, False, S, Round.REVIEW), NOW + DAY)
    lessons.turn_to(store, learned, learned.course.lessons[0], 0, NOW + DAY)
    assert states(store, learned)[0] is LessonState.DONE


def test_what_was_asked_longest_ago_is_asked_first(store: Store, learned: lessons.Syllabus) -> None:
    lesson = learned.course.lessons[0]
    first, second = lesson.questions
    lessons.give_answer(store, learned, choose(first, False), NOW)
    assert [asked.id for asked, _ in lessons.to_ask(store, learned, lesson)] == [
        second.id,
        first.id,
    ]
    lessons.give_answer(store, learned, choose(second, False), NOW + DAY)
    (asked, card), _ = lessons.to_ask(store, learned, lesson)
    assert (asked.id, card and card.answers) == (first.id, 1)


def test_the_sample_begins_anew_and_leaves_the_desk(
    desk: Workspace, store: Store, learned: lessons.Syllabus
) -> None:
    lesson = learned.course.lessons[0]
    with pytest.raises(BadInput):
        lessons.take_sample_back(store, learned, lesson, NOW)
    uid = lessons.lay_out_sample(desk, store, learned, lesson)
    saved, text = drafts.open_draft(store, uid, NOW)
    assert (saved.title, text) == ("見本「人を傷つけない」", lesson.sample.text)
    assert saved.occasion.guide == "tiny"
    edited = Draft.of("直しました。", saved.occasion)
    drafts.save_checked(store, edited, Judge().report(edited), NOW, uid)
    lessons.take_sample_back(store, learned, lesson, NOW)
    assert drafts.drafts(store) == ()
    assert drafts.draft_under_work(store) is None
    assert lessons.lay_out_sample(desk, store, learned, lesson) == uid
    assert drafts.open_draft(store, uid, NOW)[1] == lesson.sample.text


def test_only_lessons_whose_clauses_changed_ask_again(
    desk: Workspace, store: Store, learned: lessons.Syllabus, small_town: Path
) -> None:
    go_through(desk, store, learned, 0)
    go_through(desk, store, learned, 1)
    path = small_town / "clauses.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("人を侮辱しては", "だれも侮辱しては"), "utf-8")
    guide = small_town / "guide.toml"
    guide.write_text(guide.read_text("utf-8").replace("2024-01-04", "2026-10-01"), "utf-8")
    now = lessons.syllabus("tiny")
    assert states(store, now) == [LessonState.CHANGED, LessonState.DONE]
    first = lessons.standings(store, now)[0]
    assert first.passed == 0
    assert first.earlier is not None
    assert first.earlier.version == "2024-01-04"
    assert len(lessons.to_ask(store, now, first.lesson)) == 2
    go_through(desk, store, now, 0, NOW + DAY)
    assert states(store, now) == [LessonState.DONE, LessonState.DONE]
    path.write_text(text, "utf-8")
    assert states(store, lessons.syllabus("tiny"))[0] is LessonState.DONE, "the old edition again"


def test_answers_are_never_changed_or_deleted(store: Store, learned: lessons.Syllabus) -> None:
    lessons.give_answer(store, learned, choose(learned.course.questions[0], False, S), NOW)
    for sql in ("UPDATE learning_answer SET right = 1", "DELETE FROM learning_answer"):
        with pytest.raises(StoreError):
            store.change(sql)
    ((answer, number, due),) = kept.answers(store)
    assert (answer.guide, answer.question, answer.right, answer.sure) == (
        "tiny", "respect-critic", False, S,
    )  # fmt: skip
    assert (answer.version, number, due) == ("2024-01-04", 1, NOW + DAY)
    assert (answer.digest, answer.edition) == (
        learned.guide.identity.digest,
        learned.editions["respect"],
    )


def replayed(store: Store) -> list[Card]:
    """Make the cards anew from the log."""
    cards: dict[str, Card] = {}
    for answer, _number, due in kept.answers(store, "tiny"):
        _, cards[answer.question] = reviews.remembered(cards.get(answer.question), answer)
        assert cards[answer.question].due == due
    return [cards[name] for name in sorted(cards)]


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 2),
            st.booleans(),
            st.sampled_from(Sureness),
            st.sampled_from(Round),
            st.integers(0, 40),
        ),
        max_size=20,
    )
)
def test_cards_could_be_made_anew_from_the_answers(small_town: Path, given_answers: list) -> None:
    learned, now = lessons.syllabus("tiny"), NOW
    with open_store() as store:
        before = len(list(kept.answers(store)))
        for number, right, sure, kind, days in given_answers:
            now += days * DAY
            question = learned.course.questions[number]
            lessons.give_answer(store, learned, choose(question, right, sure, kind), now)
        assert kept.cards(store, "tiny") == replayed(store)
        assert len(list(kept.answers(store))) == before + len(given_answers)


def test_what_the_persons_own_drafts_were_flagged_for_comes_first(
    desk: Workspace, store: Store, learned: lessons.Syllabus
) -> None:
    for question in learned.course.questions:
        lessons.give_answer(store, learned, choose(question, True, S), NOW)
    assert reviews.today(store, learned.course, NOW).due == ()
    faulty = Draft.of("来ない人は馬鹿です。", desk.usual_occasion())
    report = Judge().report(faulty)
    assert any(finding.family is Family.INSULT for finding in report.findings)
    drafts.save_checked(store, faulty, report, NOW + DAY)
    (due,) = reviews.today(store, learned.course, NOW + DAY).due
    assert due.question.id == "respect-critic"
    assert due.why(NOW + DAY) == "9月10日の下書きに「侮辱・中傷」の指摘がありました。"
    answered = choose(due.question, True, S, Round.REVIEW)
    lessons.give_answer(store, learned, answered, NOW + 2 * DAY)
    today = reviews.today(store, learned.course, NOW + 2 * DAY)
    assert (today.due, today.reviewed) == ((), 1)


def test_the_samples_of_lessons_are_not_held_against_anybody(
    desk: Workspace, store: Store, learned: lessons.Syllabus
) -> None:
    lesson = learned.course.lessons[0]
    lessons.give_answer(store, learned, choose(lesson.questions[0], True, S), NOW)
    uid = lessons.lay_out_sample(desk, store, learned, lesson)
    sample = Draft.of(lesson.sample.text, desk.usual_occasion())
    drafts.save_checked(store, sample, Judge().report(sample), NOW + DAY, uid)
    assert kept.flags(store, "tiny", NOW) == []


def test_sure_and_wrong_is_listed(store: Store, learned: lessons.Syllabus) -> None:
    first, second, third = learned.course.questions
    for question, right, sure in (
        (first, False, S), (first, False, S), (second, False, U), (third, True, S),
    ):  # fmt: skip
        lessons.give_answer(store, learned, choose(question, right, sure), NOW)
    lessons.give_answer(store, learned, choose(first, True, S), NOW + DAY)
    assert reviews.sure_and_wrong(store, learned.course) == (Slip(first, NOW, 2, settled=True),)


def test_nobody_is_asked_to_learn_who_has_not_begun(
    desk: Workspace, store: Store, learned: lessons.Syllabus
) -> None:
    assert lessons.waiting(desk, store) == ()
    go_through(desk, store, learned, 0)
    (left,) = lessons.waiting(desk, store)
    assert (left.name, left.subject, left.place) == ("学習を続ける", "残り 1レッスン", "learn")
    go_through(desk, store, learned, 1)
    assert lessons.waiting(desk, store) == ()


def test_reviews_and_changed_lessons_wait(
    desk: Workspace, store: Store, learned: lessons.Syllabus, small_town: Path
) -> None:
    go_through(desk, store, learned, 0, NOW - 30 * DAY)
    path = small_town / "clauses.toml"
    path.write_text(path.read_text("utf-8").replace("人を侮辱", "だれも侮辱"), "utf-8")
    review, changed = lessons.waiting(desk, store)
    assert (review.name, review.subject, review.place) == ("復習する", "今日の分 2問", "question")
    assert "8月10日に答えてから30日たちました" in review.about
    assert (changed.name, changed.about) == ("もう一度学ぶ", "「人を傷つけない」")


def test_lessons_that_are_gone_leave_their_answers(
    desk: Workspace, store: Store, learned: lessons.Syllabus, small_town: Path
) -> None:
    go_through(desk, store, learned, 0)
    (small_town / LESSONS_FILE).unlink()
    now = lessons.syllabus("tiny")
    assert lessons.standings(store, now) == ()
    assert lessons.waiting(desk, store) == ()
    assert len(list(kept.answers(store))) == 2


def steps(store: Store, desk: Workspace, learned: lessons.Syllabus) -> int:
    """Count what SQLite does to show the list of lessons and what waits."""
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 1
        return 0

    store._connection.set_progress_handler(count, 1)
    lessons.standings(store, learned)
    lessons.waiting(desk, store)
    store._connection.set_progress_handler(None, 0)
    return taken


def test_a_thousand_reviews_are_not_felt(
    desk: Workspace, store: Store, learned: lessons.Syllabus
) -> None:
    """The work does not grow with the log: it is what a few answers need."""
    go_through(desk, store, learned, 0, NOW - 400 * DAY)
    few = steps(store, desk, learned)
    question = learned.course.questions[0]
    for number in range(1000):
        choice = choose(question, True, S, Round.REVIEW)
        lessons.give_answer(store, learned, choice, NOW - 400 * DAY + number * timedelta(hours=9))
    assert steps(store, desk, learned) <= few * 1.2
