"""Lessons and questions in words: rows of a list, pages to read, what is said to an answer."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets.option_list import Option

from smtui.domain.progress import LessonState
from smtui.screens import _wrapping
from smtui.screens._report_words import clause_parts
from smtui.screens._ways import Row
from smtui.text import cells, printable, shorten

if TYPE_CHECKING:
    from smtui.domain.guide import Guide
    from smtui.domain.lesson import Lesson, Question
    from smtui.domain.progress import LessonStanding
    from smtui.domain.review import Slip

Parts = Iterator[tuple[str, str]]

NO_GUIDE = "ガイドラインがまだ選ばれていません。F5 で設定を開き、選んでください。"
REFERENCE = "参考　条文にはない、一般的な心がけです。\n"


def spoken_day(day: date | datetime) -> str:
    """Return a day as 9月8日."""
    return f"{day.month}月{day.day}日"


# Rows of a list


def lesson_row(number: int, standing: "LessonStanding", guide: "Guide", mark: str) -> Row:
    """Return the line of a lesson; `number` counts from 0."""
    lesson = standing.lesson
    action = f"open_lesson({number})"
    name = f"{lesson.title}（参考）" if lesson.reference else lesson.title
    return Row(name, _state_words(standing), _about(standing, guide), "", mark, action)


def row_option(row: Row, name_cells: int, width: int) -> Option:
    """Return a line as it is shown in `width` cells, its details one below the other."""
    if not row.action:
        return Option(Content.assemble((row.name, "bold")), disabled=True)
    name = printable(row.name, one_line=True)
    gap = " " * max(2, name_cells - cells(name) + 2)
    head = f" {row.mark or ' '} "
    words = shorten(f"{name}{gap}{row.detail}", max(10, width - cells(head)))
    return Option(Content.assemble((head, "bold"), words))


def offer(number: int, words: str, width: int) -> Option:
    """Return one of several answers with its digit; what does not fit stands below its start."""
    cut = _wrapping.rows(printable(words), max(10, width - 3))
    return Option(Content.assemble((f"{number + 1}  ", "bold"), "\n   ".join(cut)))


def _state_words(standing: "LessonStanding") -> str:
    state, row = standing.state, standing.progress
    if row is not None and row.finished is not None:
        return f"{state.label}　{spoken_day(row.finished)}"
    total = len(standing.lesson.questions)
    asked = f"問い {standing.passed}/{total}" if row is not None else ""
    if state is LessonState.CHANGED:
        return f"{state.label}　{asked or '条文が変わりました'}"
    return f"{state.label}　{asked}".rstrip("　")


def _about(standing: "LessonStanding", guide: "Guide") -> str:
    lesson = standing.lesson
    points = "\n".join(f"・{point}" for point in lesson.points)
    lead = ""
    if standing.state is LessonState.CHANGED and standing.earlier is not None:
        learned = standing.earlier.finished or standing.earlier.begun
        lead = f"{spoken_day(learned)}に終えたあと、根拠の条文が変わりました。\n"
    return f"{lead}{points}\n根拠 {labels(guide, lesson.clauses) or '参考（条文なし）'}"


def labels(guide: "Guide", clauses: Iterable[str]) -> str:
    """Return the labels of clauses, each once."""
    found = (guide.clause(clause) for clause in clauses)
    return "、".join(dict.fromkeys(clause.label for clause in found if clause))


# Pages of a lesson


def text_page(lesson: "Lesson") -> Parts:
    """Yield what a lesson tells, and what to remember of it."""
    for paragraph in lesson.text.split("\n"):
        if paragraph.strip():
            yield f"{printable(paragraph.strip())}\n\n", ""
    yield "覚えておくこと\n", "bold"
    for point in lesson.points:
        yield f"・{printable(point, one_line=True)}\n", ""


def clauses_page(guide: "Guide", clauses: Sequence[str]) -> Parts:
    """Yield clauses in full; without any, that this is good practice only."""
    if not clauses:
        yield REFERENCE, ""
    for number, name in enumerate(clauses):
        clause = guide.clause(name)
        if clause is not None:
            yield ("\n" if number else ""), ""
            yield from clause_parts(clause)


def questions_page(standing: "LessonStanding", open_ones: frozenset[str]) -> Parts:
    """Yield how far the questions of a lesson have been answered."""
    left = sum(question.id in open_ones for question in standing.lesson.questions)
    if left:
        yield f"{len(standing.lesson.questions)}問のうち、残り{left}問です。F5 で答えます。\n\n", ""
    else:
        yield "どの問いにも正しく答えました。F5 で見本の点検へ進みます。\n\n", ""
    for question in standing.lesson.questions:
        mark = "まだ" if question.id in open_ones else "済み"
        yield f"【{mark}】", "bold"
        yield f"{printable(question.situation, one_line=True)}\n", ""


def sample_page(standing: "LessonStanding") -> Parts:
    """Yield the sample of a lesson, and once it was checked what to notice in it."""
    sample = standing.lesson.sample
    yield f"{printable(sample.text)}\n\n", ""
    if standing.progress is None or standing.progress.checked is None:
        yield "F5 で、この下書きを点検の画面に開きます。", ""
        yield "指摘を F3・F4 で見て、Esc でここに戻ってください。\n", ""
        return
    yield "見るところ\n", "bold"
    yield f"{printable(sample.look)}\n\n", ""
    if standing.state is LessonState.DONE:
        yield "このレッスンは済みました。F5 で次へ進みます。\n", "bold"
    else:
        yield "まだ答えていない問いがあります。F5 で問いに戻ります。\n", ""


# Answers


def asked_parts(question: "Question", lead: str) -> Parts:
    """Yield a question as it is asked; `lead` says why."""
    yield f"{lead}\n\n", ""
    if question.reference:
        yield REFERENCE, ""
    yield f"{printable(question.situation)}\n", ""
    yield f"{printable(question.ask)}", "bold"


def judged_parts(question: "Question", shown: Sequence[int], chosen: int, guide: "Guide") -> Parts:
    """Yield whether an answer was right, the reason of every option, and the grounds.

    `shown` are the places of the options in the order they were offered, `chosen` is one of them.
    """
    right = question.options[chosen].right
    yield ("正解です。\n" if right else "ちがいます。\n"), "bold"
    for number, place in enumerate(shown):
        option = question.options[place]
        mark = "【正しい】" if option.right else "【ちがう】"
        own = "（あなたの答え）" if place == chosen else ""
        yield f"\n{number + 1} {mark}{printable(option.text, one_line=True)}{own}\n", "bold"
        yield f"{printable(option.reason)}\n", ""
    grounds = labels(guide, question.clauses)
    yield f"\n根拠　{grounds}\n" if grounds else f"\n{REFERENCE}", ""


def correction(question: "Question", chosen: int, guide: "Guide") -> Parts:
    """Yield what is read after a wrong answer: the reason, the right answer, the clause."""
    right = next(option for option in question.options if option.right)
    yield f"{printable(question.options[chosen].reason)}\n\n", ""
    yield "正しい答え　", "bold"
    yield f"{printable(right.text, one_line=True)}\n{printable(right.reason)}\n\n", ""
    yield "決め手の条文\n" if question.clauses else "", "bold"
    yield from clauses_page(guide, question.clauses)


def slips_parts(found: "Sequence[Slip]", guide: "Guide") -> Parts:
    """Yield the questions somebody was sure of and got wrong."""
    if not found:
        yield "自信があったのに間違えた問いは、ありません。", ""
    for slip in found:
        right = next(option for option in slip.question.options if option.right)
        since = "そのあと正解" if slip.settled else "まだ正解していません"
        times = f"・{slip.times}回" if slip.times > 1 else ""
        yield f"{spoken_day(slip.at)}{times}　{since}\n", "bold"
        yield f"{printable(slip.question.situation)}{printable(slip.question.ask)}\n", ""
        yield f"答え：{printable(right.text, one_line=True)}\n", ""
        grounds = labels(guide, slip.question.clauses)
        yield f"根拠 {grounds}\n\n" if grounds else f"{REFERENCE}\n", ""
