"""The compiled cache is keyed by content, and never needed."""

from pathlib import Path

import pytest

from smtui import compiled, patterns
from smtui.patterns import Pattern


@pytest.fixture(autouse=True)
def warm_cache() -> None:
    """Share nothing here: the cache itself is looked at."""


def test_what_was_compiled_is_not_parsed_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = compiled.load("words", [b'day = 2026-09-09\n[a]\nb = [1, "x"]'])
    assert first == [{"day": "2026-09-09", "a": {"b": [1, "x"]}}]
    monkeypatch.setattr(compiled, "parse", lambda _: pytest.fail("parsed again"))
    assert compiled.load("words", [b'day = 2026-09-09\n[a]\nb = [1, "x"]']) == first


def test_new_content_is_parsed(home: Path) -> None:
    compiled.load("words", [b"a = 1"])
    assert compiled.load("words", [b"a = 2"]) == [{"a": 2}]
    assert [path.name for path in (home / "cache").iterdir()] == ["words.bin"]


@pytest.mark.parametrize("damage", [b"", b"x" * 200, None])
def test_a_damaged_cache_is_made_anew(home: Path, damage: bytes | None) -> None:
    compiled.load("words", [b"a = 1"])
    path = home / "cache" / "words.bin"
    path.write_bytes(path.read_bytes()[:-3] + b"\x00\xff\x7f" if damage is None else damage)
    assert compiled.load("words", [b"a = 1"]) == [{"a": 1}]


def test_a_folder_that_cannot_be_written_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("SMTUI_HOME", str(tmp_path / "file" / "data"))
    assert compiled.load("words", [b"a = 1"]) == [{"a": 1}]


@pytest.mark.parametrize(
    "source", ["(?P<a>[あ-ん]{1,3})(b|c)?", "(?i:ABC)(?<!x)y", "[^。!?\n]{1,20}", "𠮷|[🎉-🎊]"]
)
def test_a_pattern_from_its_table_is_the_pattern_itself(source: str) -> None:
    import re

    text = "あいb abcy ABCy 𠮷🎊。おわり\nさc"
    table = patterns._table(source)
    built = patterns._build(source, table)
    plain = re.compile(source)
    assert [m.span() for m in built.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert [m.groupdict() for m in built.finditer(text)] == [
        m.groupdict() for m in plain.finditer(text)
    ]
    assert (built.groups, built.flags) == (plain.groups, plain.flags)


def test_prepared_patterns_find_the_same(home: Path) -> None:
    pattern = Pattern("[0-9]{2}時(?P<half>半)?", needs="時")
    patterns.prepare(b"code", lambda: None)
    assert [m["half"] for m in pattern.finditer("10時半と12時")] == ["半", None]
    assert pattern.search("半分") is None
    assert (home / "cache" / "patterns.bin").exists()
