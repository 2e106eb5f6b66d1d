"""People in a text."""

from datetime import datetime

import pytest

from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.reading import read
from smtui.reading.lexicon import Entry, Lexicon

LEXICON = Lexicon.of([Entry("none", "∴∴", "free", "", ())])
OCCASION = Occasion(None, Account.OFFICIAL, Kind.POST, Platform.X, datetime(2026, 9, 9, 10))


def _people(text: str) -> list[tuple[str, str, bool, bool]]:
    reading = read(Draft.of(text, OCCASION), LEXICON)
    return [(p.name, p.title, p.full, p.office) for p in reading.people]


@pytest.mark.parametrize(
    ("text", "name", "title", "full", "office"),
    [
        ("長浜 誠司様　お問い合わせの件", "長浜 誠司", "様", True, False),
        ("団長の三谷 洋平さんは", "三谷 洋平", "さん", True, False),
        ("写真は森田 陽翔くんです", "森田 陽翔", "くん", True, False),
        ("四丁目の萩原さんのお車", "萩原", "さん", False, False),
        ("マリア・シルバさん", "マリア・シルバ", "さん", True, False),
        ("グェン・ヴァン・アンさんは", "グェン・ヴァン・アン", "さん", True, False),
        ("妹のひまりちゃん", "ひまり", "ちゃん", False, False),
        ("高橋係長が", "高橋", "係長", False, False),
        ("石丸市長は", "石丸", "市長", False, True),
        ("市長の小川 誠が", "小川 誠", "", True, True),
        ("髙橋 一樹さん", "高橋 一樹", "さん", True, False),
    ],
)
def test_person(text: str, name: str, title: str, full: bool, office: bool) -> None:
    assert _people(text) == [(name, title, full, office)]


@pytest.mark.parametrize(
    "text",
    [
        "皆さん、お子さん、お客様、奥様、神様、お母さん",
        "赤ちゃんとおばあちゃん",
        "上田市真田町の松本城",
        "魚屋さんとサンタさん",
        "佐原の大祭",
    ],
)
def test_nobody(text: str) -> None:
    assert _people(text) == []
