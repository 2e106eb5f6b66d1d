"""A draft is made one way, and what cannot be one is refused with a word."""

import pytest

from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform, Span
from smtui.domain.japan_time import local_time
from smtui.errors import BadInput

OCCASION = Occasion(None, Account.OFFICIAL, Kind.POST, Platform.X, local_time("2026-09-09T10:00"))


def test_newlines_become_one_kind() -> None:
    assert Draft.of("あ\r\nい\rう", OCCASION).text == "あ\nい\nう"


@pytest.mark.parametrize("raw", ["", " \n　", "あ\0い", "\ud800", "あ" * 400_000])
def test_what_is_no_draft_is_refused(raw: str) -> None:
    with pytest.raises(BadInput) as refused:
        Draft.of(raw, OCCASION)
    assert refused.value.message.endswith("。")
    assert refused.value.hint.endswith("。")


def test_spans_are_half_open() -> None:
    assert Span(1, 3).of("あいうえ") == "いう"
    assert not Span(0, 2).overlaps(Span(2, 4))
    assert Span(0, 3).overlaps(Span(2, 4))


def test_an_offset_is_worked_into_japanese_time() -> None:
    assert local_time("2026-11-20T23:30:00+00:00") == local_time("2026-11-21T08:30:00")
    assert local_time("2026-11-21T08:30:00+09:00").tzinfo is None


@pytest.mark.parametrize("written", ["きのう", "2026-13-01", "9999-12-31T23:59-12:00"])
def test_what_is_no_time_is_refused(written: str) -> None:
    with pytest.raises(BadInput):
        local_time(written)
