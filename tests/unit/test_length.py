"""Length by the platforms' own rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smtui.domain.draft import Platform
from smtui.domain.length import PlatformRule
from smtui.reading.length import measure, used, weighted

X = PlatformRule("x", "X", 280, "weighted", 23)
BLOG = PlatformRule("blog", "ブログ", None, "code-points")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", 3),
        ("あいう", 6),
        ("aあ", 3),
        ("。、！？", 8),
        ("“”–—‘’", 6),
        ("…", 2),
        ("é", 1),
        ("e\u0301", 1),
        ("か\u3099", 2),
        ("☀", 2),
        ("☀️", 2),
        ("👍", 2),
        ("👍🏽", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🇯🇵", 2),
        ("1️⃣", 2),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        ("🏳️‍🌈", 2),
        ("🎆🎆", 4),
        ("https://www.city.example.lg.jp/a/very/long/path?x=1", 23),
        ("http://x.gd/9", 23),
        ("見てhttps://a.jp/bで", 2 * 2 + 23 + 2),
        ("x.gd/9fKq2 へ", 23 + 3),
        ("example.com です", 23 + 5),
        ("mail@example.com", 16),
        ("@user.name", 10),
        ("3.5", 3),
        ("https://a.jp/b。次", 23 + 4),
        ("(https://a.jp/b)", 25),
        ("#香取市", 7),
        ("\n\n", 0),
        (" a \n", 1),
    ],
)
def test_weight(text: str, expected: int) -> None:
    assert used(text, X) == expected


def test_code_points() -> None:
    assert measure("あa👍", BLOG, Platform.BLOG) == ("blog", 3, None, "code-points")
    assert measure("あ", X, Platform.X) == ("x", 2, 280, "weighted")
    assert measure("あ", None, Platform.LINE) == ("line", 1, None, "code-points")


@given(st.text(st.characters(min_codepoint=0x3041, max_codepoint=0x3096), max_size=300))
def test_kana_weigh_two(text: str) -> None:
    assert weighted(text, 23) == 2 * len(text)


@given(st.text("あa1 👍漢", max_size=100), st.text("あa1 👍漢", max_size=100))
def test_weights_add_up(first: str, second: str) -> None:
    assert weighted(first + second, 23) == weighted(first, 23) + weighted(second, 23)


@given(st.text(max_size=200))
def test_never_more_than_two_a_letter_but_for_urls(text: str) -> None:
    assert 0 <= weighted(text, 0) <= 2 * len(text) * 3
