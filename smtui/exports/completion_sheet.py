"""The completion record (修了記録) on paper and as JSON."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from smtui.domain.completion import Completion, LessonResult
from smtui.domain.era import in_era
from smtui.domain.paper import Align, Block, Grid, Heading, Items, Line, Paper, Stamps


def completion_paper(record: Completion) -> Paper:
    """Return the record as one sheet; before the last lesson it says that it is unfinished."""
    title = "修了記録" if record.whole else "学習の記録（途中）"
    return Paper(
        title,
        tuple(_blocks(record)),
        footer=f"{_guide(record)}　{_edition(record)}",
        mark="" if record.whole else "途中",
    )


def completion_json(record: Completion) -> dict[str, Any]:
    """Return the record as JSON values; a key is never dropped without a new `schema`."""
    right, asked = record.score
    return {
        "schema": 1,
        "guide": {"id": record.guide, "version": record.version, "digest": record.digest},
        "on": record.on.isoformat(),
        "section": record.section,
        "name": record.name,
        "complete": record.whole,
        "finished": _iso(record.finished),
        "first_right": right,
        "questions": asked,
        "answers": record.answers,
        "covers": "".join(covered(record)),
        "lessons": [
            {**lesson._asdict(), "finished": _iso(lesson.finished), "counts": lesson.counts}
            for lesson in record.lessons
        ],
    }


def covered(record: Completion) -> Iterator[str]:
    """Yield, sentence by sentence, which lessons the record holds for, and why not for others."""
    total, counted = len(record.lessons), record.counted
    version = version_words(record.version)
    if record.whole:
        yield f"{version}の全{total}レッスンに及びます。"
    else:
        yield f"{version}の全{total}レッスンのうち、{len(counted)}レッスンに及びます。"
    before = sorted({one.version for one in counted if one.version != record.version})
    if before:
        number = sum(one.version in before for one in counted)
        names = "・".join(map(version_words, before))
        yield f"うち{number}レッスンは{names}で学び、その根拠の条文は今の版でも変わっていません。"
    changed = [f"「{one.title}」" for one in record.lessons if one.changed]
    if changed:
        yield f"{'、'.join(changed)}は、条文が変わったため、もう一度学ぶ必要があります。"
    left = [f"「{one.title}」" for one in record.lessons if not one.counts and not one.changed]
    if left:
        yield f"{'、'.join(left)}は、まだ修了していません。"


def version_words(version: str) -> str:
    """Return how people call a version: by the day it was revised, where there is one."""
    day = _version_day(version)
    return f"「{version}」の版" if day == version else f"{day}版"


def _version_day(version: str) -> str:
    try:
        return in_era(date.fromisoformat(version))
    except ValueError:
        return version


def _guide(record: Completion) -> str:
    named = record.title.startswith(record.municipality)
    return f"{'' if named else record.municipality}「{record.title}」"


def _edition(record: Completion) -> str:
    return f"{version_words(record.version)}　識別番号 {record.digest}"


def _blocks(record: Completion) -> Iterator[Block]:
    right, asked = record.score
    score = f"{asked}問のうち{right}問（{right * 100 // asked}％）" if asked else "まだありません"
    yield Line(in_era(record.on), Align.RIGHT)
    yield Grid(
        (
            ("所属", record.section or "　"),
            ("氏名", record.name or "　"),
            ("ガイドライン", _guide(record)),
            ("版", _edition(record)),
            ("修了日" if record.whole else "最後に修了した日", _era(record.finished)),
            ("初回の正答", score),
            ("回答の回数", f"{record.answers}回"),
        ),
        (1, 3),
        labels=True,
    )
    yield Heading("1　この記録が及ぶ範囲")
    yield Items(tuple(covered(record)))
    yield Heading("2　レッスンごとの記録")
    head = ("レッスン", "修了日", "学んだ版", "初回の正答", "回答")
    yield Grid((head, *map(_row, record.lessons)), (5, 4, 4, 3, 2), head=True)
    yield Line("正答と回答は、レッスンを終えるまでのものです。どの答えも、消さずに残しています。")
    yield Stamps(("所属長", "本人"))


def _row(lesson: LessonResult) -> tuple[str, ...]:
    if lesson.finished is None:
        return (lesson.title, "まだ", "", "", "")
    day = _era(lesson.finished) + ("\n条文が変わりました" if lesson.changed else "")
    score = f"{lesson.questions}問中{lesson.first_right}問"
    return (lesson.title, day, _version_day(lesson.version), score, f"{lesson.answers}回")


def _era(day: date | None) -> str:
    return in_era(day) if day else "まだありません"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
