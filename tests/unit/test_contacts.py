"""Contacts in a text."""

import pytest

from smtui.reading.contacts import contacts


@pytest.mark.parametrize(
    ("text", "kind", "value", "host"),
    [
        ("電話 0478-50-1200 まで", "phone", "0478501200", ""),
        ("電話(0478)50-1200", "phone", "0478501200", ""),
        ("TEL:0478(50)1200", "phone", "0478501200", ""),
        ("0478ー50ー1200", "phone", "0478501200", ""),
        ("携帯は09012345678です", "phone", "09012345678", ""),
        ("0120-123-456", "phone", "0120123456", ""),
        ("+81 90-1234-5678", "phone", "09012345678", ""),
        ("kouhou@City.example.lg.jp へ", "mail", "kouhou@city.example.lg.jp", "city.example.lg.jp"),
        ("https://www.example.jp/a.html。", "url", "https://www.example.jp/a.html", "example.jp"),
        ("会場は x.gd/9fKq で", "url", "x.gd/9fkq", "x.gd"),
        ("(http://a.example.net/b)", "url", "http://a.example.net/b", "a.example.net"),
        ("www.example.jp をどうぞ", "url", "www.example.jp", "example.jp"),
        ("@kouhou_city で発信", "handle", "@kouhou_city", ""),
    ],
)
def test_one_contact(text: str, kind: str, value: str, host: str) -> None:
    (found,) = contacts(text)
    assert (found.kind, found.value, found.host) == (kind, value, host)
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "番号は 1234 5678 9018",
        "bit.ly や tinyurl.com で始まるもの",
        "6/8(月)~6/12(金)",
        "2026-04-01",
        "158億7,000万円",
        "10:00-11:30",
        "",
    ],
)
def test_no_contact(text: str) -> None:
    assert contacts(text) == ()


def test_in_order_and_not_twice() -> None:
    text = "a@example.jp、https://example.jp/0478-50-1200、0478-50-1200、@abc"
    assert [c.kind for c in contacts(text)] == ["mail", "url", "phone", "handle"]


def test_long_text_is_quick() -> None:
    assert contacts("a" * 50_000 + "/" + "0" * 50_000 + "@" + "-." * 20_000) is not None
