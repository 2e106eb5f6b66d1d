"""The walkthrough on the screen: lessons, questions, review and record, by keyboard alone."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hands import NOW, Opened, matches_golden, open_place, picture, press, settle, type_text
from textual.pilot import Pilot

from smtui.domain.lesson import Question
from smtui.domain.review import Choice, Round, Sureness, order
from smtui.errors import StoreError
from smtui.library.layout import LESSONS_FILE
from smtui.screens._messages import GoTo
from smtui.screens.check import CheckScreen
from smtui.store import learning as kept
from smtui.store import open_store
from smtui.store.open import Store
from smtui.workspace import lessons

WIDE = "１２３４"
DAY = timedelta(days=1)


@pytest.fixture
def store(small_town: Path) -> Iterator[Store]:
    with open_store() as opened:
        yield opened


def answered(right: bool, days: int = 0, sure: Sureness = Sureness.PROBABLY) -> None:
    """Somebody has answered all questions in their lessons, `days` ago."""
    learned = lessons.syllabus("tiny")
    with open_store() as store:
        for question in learned.course.questions:
            place = next(n for n, option in enumerate(question.options) if option.right is right)
            choice = Choice(question, place, sure, Round.LESSON)
            lessons.give_answer(store, learned, choice, NOW - days * DAY)
        for lesson in learned.course.lessons:
            lessons.turn_to(store, learned, lesson, 0, NOW - days * DAY)


def digit(question: Question, *, right: bool, attempt: int = 0, digits: str = WIDE) -> str:
    """Return the digit before a right or a wrong option, full-width unless told otherwise."""
    shown = order(question, attempt)
    return digits[next(n for n, at in enumerate(shown) if question.options[at].right is right)]


async def go(pilot: Pilot[Any], place: str, *arguments: str) -> None:
    pilot.app.screen.post_message(GoTo(place, arguments))
    await settle(pilot)


async def answer(
    pilot: Pilot[Any], name: str, *, right: bool, sure: str = "１", attempt: int = 0
) -> None:
    question = lessons.syllabus("tiny").course.question(name)
    assert question is not None
    assert question.situation[:20] in picture(pilot)
    await press(pilot, digit(question, right=right, attempt=attempt), sure)


async def test_what_there_is_to_learn(opened: Opened, small_town: Path) -> None:
    async with opened(guide="tiny") as pilot:
        await open_place(pilot, "learn")
        matches_golden("learn_80x24", picture(pilot))


async def test_how_far_it_has_come_on_a_wide_screen(opened: Opened, small_town: Path) -> None:
    answered(False, days=3, sure=Sureness.SURE)
    async with opened((120, 40), guide="tiny") as pilot:
        await open_place(pilot, "learn")
        matches_golden("learn_120x40", picture(pilot))


async def test_the_pages_of_a_lesson(opened: Opened, small_town: Path) -> None:
    """F5 goes on, F3 and F4 turn pages and say where there are no more."""
    async with opened(guide="tiny") as pilot:
        await go(pilot, "lesson", "reply")
        matches_golden("lesson_80x24", picture(pilot))
        await press(pilot, "f3")
        assert "最初のページです" in picture(pilot)
        await press(pilot, "f5")
        assert "所属長の決裁を受け、返信はしません。" in picture(pilot)
        await press(pilot, "enter")
        assert "1問のうち、残り1問" in picture(pilot)
        await press(pilot, "f4")
        assert "町立図書館" in picture(pilot)
        await press(pilot, "f4")
        assert "最後のページです" in picture(pilot)
        await press(pilot, "f3")
        assert "3/4 問い" in picture(pilot)


async def test_a_wide_screen_shows_the_clauses_beside_the_text(
    opened: Opened, small_town: Path
) -> None:
    async with opened((120, 40), guide="tiny") as pilot:
        await go(pilot, "lesson", "respect")
        matches_golden("lesson_120x40", picture(pilot))


async def test_a_lesson_from_beginning_to_end_by_keyboard(opened: Opened, small_town: Path) -> None:
    """With full-width digits: two questions, one wrong at first, then the sample."""
    async with opened(guide="tiny") as pilot:
        await open_place(pilot, "learn")
        await press(pilot, "１", "f5", "f5", "f5")
        await answer(pilot, "respect-critic", right=False)
        shown = picture(pilot)
        assert "ちがいます" in shown
        assert "正しい答え" in shown
        assert "人を侮辱してはいけません。" in shown, "a wrong answer opens the clause"
        matches_golden("question_wrong_80x24", shown)
        await press(pilot, "escape", "１")
        await answer(pilot, "respect-absent", right=True, sure="２")
        assert "正解です。" in picture(pilot)
        matches_golden("question_right_80x24", picture(pilot))
        await press(pilot, "enter")
        await answer(pilot, "respect-critic", right=True, attempt=1)
        await press(pilot, "f5")
        assert "4/4 見本の点検" in picture(pilot)
        assert "問いに全部答えました" in picture(pilot)
        await press(pilot, "escape", "f5")
        screen = pilot.app.screen
        assert isinstance(screen, CheckScreen)
        await settle(pilot)
        assert "馬鹿" in screen.editor.text
        await press(pilot, "escape")
        assert "このレッスンは済みました" in picture(pilot)
        assert "来られなかった事情" in picture(pilot)
        await press(pilot, "f5")
        assert "レッスン 2/2　返信のきまり" in picture(pilot)
        await press(pilot, "escape")
        assert "済み　9月9日" in picture(pilot)


async def test_a_question_as_it_is_asked(opened: Opened, small_town: Path) -> None:
    async with opened((120, 40), guide="tiny") as pilot:
        await go(pilot, "question", "reply")
        matches_golden("question_120x40", picture(pilot))


async def test_arrows_and_enter_answer_too(opened: Opened, small_town: Path, store: Store) -> None:
    """Down, Enter, down, Enter: the second option, probably; F5 takes what is highlighted."""
    async with opened(guide="tiny") as pilot:
        await go(pilot, "question", "reply")
        await press(pilot, "down", "enter", "down", "enter")
        await press(pilot, "escape", "f5", "f5", "enter")
    first, second = [given for given, _, _ in kept.answers(store)]
    assert first.option == order(lessons.syllabus("tiny").course.lessons[1].questions[0], 0)[1]
    assert (first.sure, second.sure) == (Sureness.PROBABLY, Sureness.SURE)


async def test_going_back_from_how_sure_gives_no_answer(
    opened: Opened, small_town: Path, store: Store
) -> None:
    async with opened(guide="tiny") as pilot:
        await go(pilot, "question", "reply")
        await press(pilot, "1", "escape")
        assert "どのくらい自信" not in picture(pilot)
    assert list(kept.answers(store)) == []


async def test_the_clause_is_open_only_after_the_answer(opened: Opened, small_town: Path) -> None:
    async with opened(guide="tiny") as pilot:
        await go(pilot, "question", "reply")
        await press(pilot, "ctrl+r")
        assert "答えたあとで開けます" in picture(pilot)
        await answer(pilot, "reply-angry", right=True)
        await press(pilot, "２")
        assert "所属長の決裁を受け、返信はしません。" in picture(pilot)
        await press(pilot, "escape", "ctrl+r")
        assert "所属長の決裁を受け、返信はしません。" in picture(pilot)


async def test_a_lesson_goes_on_where_it_was_left(opened: Opened, small_town: Path) -> None:
    async with opened(guide="tiny") as pilot:
        await go(pilot, "lesson", "reply")
        await press(pilot, "f5", "f5")
        assert "3/4 問い" in picture(pilot)
    async with opened(guide="tiny") as pilot:
        assert "学習を続ける" in picture(pilot)
        await open_place(pilot, "learn")
        assert "途中　問い 0/1" in picture(pilot)
        await press(pilot, "f5")
        assert "3/4 問い" in picture(pilot)


async def test_the_page_kept_last_is_the_one_turned_last(
    opened: Opened, small_town: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow save of an earlier page does not end after the save of a later one."""
    at_once = lessons.turn_to

    def slow_at_first(*arguments: Any) -> Any:
        time.sleep(0.5 if arguments[3] == 1 else 0)
        return at_once(*arguments)

    monkeypatch.setattr(lessons, "turn_to", slow_at_first)
    async with opened(guide="tiny") as pilot:
        await go(pilot, "lesson", "reply")
        pilot.app.simulate_key("f4")
        await press(pilot, "f4")
    assert [row.page for row in kept.progress(store, "tiny")] == [2]


async def test_review_tells_why_and_ends_after_the_handful(
    opened: Opened, small_town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smtui.domain.review.HANDFUL", 2)
    answered(False, days=3, sure=Sureness.SURE)
    async with opened(guide="tiny") as pilot:
        assert "復習する" in picture(pilot)
        await press(pilot, "ａ")
        assert "9月6日に、自信があったのに間違えました。" in picture(pilot)
        await answer(pilot, "reply-angry", right=True, attempt=1)
        await press(pilot, "f5")
        await answer(pilot, "respect-absent", right=False, attempt=1)
        await press(pilot, "escape", "f5")
        shown = picture(pilot)
        assert "今日の復習は終わりました。2問に答え、1問が正解でした。" in shown
        assert "もっと復習する（あと1問）" in shown
        await press(pilot, "２")
        await answer(pilot, "respect-critic", right=True, attempt=1)
        await press(pilot, "f5")
        assert "もっと復習する" not in picture(pilot)
        await press(pilot, "1")
        assert pilot.app.screen.TITLE == "今日"


async def test_reviewing_from_the_list(opened: Opened, small_town: Path) -> None:
    """Ctrl+R and the letter begin it; where nothing is due it says so."""
    async with opened(guide="tiny") as pilot:
        await open_place(pilot, "learn")
        for key in ("ctrl+r", "a", "ａ"):
            await press(pilot, key)
            assert "いま復習する問いはありません" in picture(pilot)
    answered(True, days=40)
    async with opened(guide="tiny") as pilot:
        await open_place(pilot, "learn")
        assert "残り3問" in picture(pilot)
        await press(pilot, "ctrl+r")
        assert "答えてから40日たちました" in picture(pilot)


async def test_what_one_was_sure_of_and_wrong(opened: Opened, small_town: Path) -> None:
    async with opened(guide="tiny") as pilot:
        await open_place(pilot, "learn")
        await press(pilot, "ctrl+l")
        assert "ありません" in picture(pilot)
    answered(False, sure=Sureness.SURE)
    async with opened(guide="tiny") as pilot:
        await open_place(pilot, "learn")
        await press(pilot, "ｂ")
        shown = picture(pilot)
        assert "まだ正解していません" in shown
        assert "答え：返信せず、所属長に知らせる" in shown


async def test_the_record_on_the_screen_and_in_a_file(
    opened: Opened, small_town: Path, tmp_path: Path
) -> None:
    async with opened(guide="tiny", name="小山 みどり") as pilot:
        await open_place(pilot, "learn")
        await press(pilot, "ctrl+t", "1")
        assert "学習の記録（途中）" in picture(pilot)
        await press(pilot, "escape", "c", "２")
        for _ in range(80):
            await pilot.press("backspace")
        path = tmp_path / "修了記録.docx"
        await type_text(pilot, str(path))
        await press(pilot, "enter")
        assert "書き出しました" in picture(pilot)
        assert path.read_bytes().startswith(b"PK")
        await press(pilot, "ctrl+t", "escape")
        assert pilot.app.screen.TITLE == "学ぶ"


async def test_without_a_guide_the_way_to_the_settings(opened: Opened, small_town: Path) -> None:
    for place in ("learn", "lesson", "question"):
        async with opened() as pilot:
            await open_place(pilot, place)
            assert "ガイドラインがまだ選ばれていません" in picture(pilot)
            await press(pilot, "f5")
            assert pilot.app.screen.TITLE == "設定"


async def test_a_guide_without_lessons(opened: Opened, small_town: Path) -> None:
    (small_town / LESSONS_FILE).unlink()
    async with opened(guide="tiny") as pilot:
        await open_place(pilot, "learn")
        assert "まだレッスンがありません" in picture(pilot)
        await press(pilot, "f5", "ctrl+r", "ctrl+t", "1", "a")
        assert pilot.app.screen.TITLE == "学ぶ"
        await open_place(pilot, "lesson")
        assert "まだレッスンがありません" in picture(pilot)


async def test_an_answer_that_cannot_be_kept_is_not_judged(
    opened: Opened, small_town: Path, monkeypatch: pytest.MonkeyPatch, store: Store
) -> None:
    """The notice line says so, the question stays and can be answered again."""
    whole = lessons.give_answer

    def full(*_given: object) -> None:
        raise StoreError("ディスクの空きがないため、保存できませんでした。")

    async with opened(guide="tiny") as pilot:
        await go(pilot, "question", "reply")
        monkeypatch.setattr(lessons, "give_answer", full)
        await answer(pilot, "reply-angry", right=True)
        shown = picture(pilot)
        assert "困りました: ディスクの空きがない" in shown
        assert "正解です" not in shown
        monkeypatch.setattr(lessons, "give_answer", whole)
        await answer(pilot, "reply-angry", right=True)
        assert "正解です" in picture(pilot)
    assert len(list(kept.answers(store))) == 1


async def test_safe_marks_draw_borders_of_ascii(opened: Opened, small_town: Path) -> None:
    async with opened(guide="tiny", marks="safe") as pilot:
        for place in ("learn", "lesson", "question"):
            await go(pilot, place)
            assert not set("╭─│○×…─") & set(picture(pilot)), place


async def test_lessons_show_markup_as_it_is(opened: Opened, small_town: Path) -> None:
    path = small_town / LESSONS_FILE
    path.write_text(path.read_text("utf-8").replace("意見に反対", "[red]意見[/red]に反対"), "utf-8")
    async with opened(guide="tiny") as pilot:
        await go(pilot, "lesson", "respect")
        assert "[red]意見[/red]に反対" in picture(pilot)
