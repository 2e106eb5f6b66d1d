"""Addresses in a text."""

import pytest

from smtui.reading.addresses import places


@pytest.mark.parametrize(
    ("text", "excerpt", "level"),
    [
        ("みどり野二丁目の花壇", "みどり野二丁目", "town"),
        ("上田市緑ヶ谷3丁目6番21号です", "上田市緑ヶ谷3丁目6番21号", "house"),
        ("新しい住所は緑町413番地の6", "緑町413番地の6", "house"),
        ("高田原1234番地で", "高田原1234番地", "block"),
        ("朝日町3-12-5に", "朝日町3-12-5", "house"),
        ("会場は、朝日4-7-1", "朝日4-7-1", "house"),
        ("1丁目2番3号 コーポ泉203号室", "1丁目2番3号 コーポ泉203号室", "house"),
    ],
)
def test_address(text: str, excerpt: str, level: str) -> None:
    (found,) = places(text)
    assert (text[found.start : found.end], found.level) == (excerpt, level)


@pytest.mark.parametrize(
    "text", ["2026-04-01に公開", "1番人気のパン", "8月-9月", "10時-12時", "第3番札所", "3-2で勝利"]
)
def test_no_address(text: str) -> None:
    assert places(text) == ()
