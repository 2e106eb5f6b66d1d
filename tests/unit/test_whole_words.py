"""What a finding quotes is made of whole words, though word lists are cut to fit all endings."""

import pytest

from smtui.checks._kit import hit
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.domain.japan_time import local_time
from smtui.reading import read
from smtui.reading.lexicon import Lexicon

OCCASION = Occasion(
    None, Account.OFFICIAL, Kind.POST, Platform.X, local_time("2026-09-09T10:00")
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found", "quoted"),
    [
        ("朝なら取締りが来ないから平気", "取締りが来な", "取締りが来ない"),
        ("台帳を見落としました", "見落と", "見落としました"),
        ("職員は働かなかった。", "働か", "働かなかった"),
        ("本当にありがとう", "がとう", "ありがとう"),
        ("9月9日です", "9月9日", "9月9日"),
    ],
)
def test_a_finding_quotes_whole_words(text: str, found: str, quoted: str) -> None:
    reading = read(Draft.of(text, OCCASION), Lexicon.of(()))
    start = text.index(found)
    assert hit(reading, start, start + len(found), "。").span.of(text) == quoted


def test_what_is_to_be_replaced_stays_as_it_was_found() -> None:
    text = "ありがとうの日"
    reading = read(Draft.of(text, OCCASION), Lexicon.of(()))
    assert hit(reading, 1, 3, "。", "さよなら").span.of(text) == "りが"
