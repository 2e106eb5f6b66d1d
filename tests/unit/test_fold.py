"""Folding makes one writing of many, and every position finds its way back."""

import pytest

from smtui.domain.draft import Draft, Occasion
from smtui.domain.reading import Reading
from smtui.reading.fold import fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("ＡＢＣ１２３", "ABC123"),
        ("（月）　１０時～", "(月) 10時~"),
        ("ﾊﾞｽ", "バス"),
        ("か\u3099っこう", "がっこう"),
        ("㈱あおぞら", "(株)あおぞら"),
        ("と　き：５月", "とき:5月"),
        ("死 ね", "死ね"),
        ("ば\u200bか", "ばか"),
        ("⚠️注意", "⚠注意"),
        ("①10月4日…", "①10月4日…"),
        ("髙橋さん", "高橋さん"),
        ("今日 は 10時", "今日 は 10時"),
        ("plain ascii text", "plain ascii text"),
    ],
)
def test_folds(typed: str, folded: str) -> None:
    assert fold(typed)[0] == folded


@pytest.mark.parametrize(
    ("typed", "part", "source"),
    [
        ("あ㈱い", "株", "㈱"),
        ("あﾊﾞｽい", "バ", "ﾊﾞ"),
        ("と　き：５月", "とき", "と　き"),
        ("ば\u200bかだ", "ばか", "ば\u200bか"),
        ("１２月", "12", "１２"),
    ],
)
def test_finds_the_way_back(typed: str, part: str, source: str) -> None:
    text, back = fold(typed)
    occasion: Occasion = None  # type: ignore[assignment]
    reading = Reading(Draft(typed, occasion), text, back)
    at = text.index(part)
    assert reading.span(at, at + len(part)).of(typed) == source
