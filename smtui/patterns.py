"""Regular expressions that cannot run away, compiled once per machine instead of once per process.

Building the tables of the program's patterns takes longer than judging a post: 20 ms of a start
whose floor is 21. So their tables are kept in the compiled cache; `re` takes over wherever the
cache or this Python's engine does not fit.
"""

import marshal
import re
import sys
import zlib
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import Any

from smtui import compiled

_END = sys.maxsize

_all: list["Pattern"] = []
"""Every pattern of the modules imported so far, in order of import."""


class _Tables:
    """What `re.compile` would hand to its engine, kept packed until a pattern is used."""

    def __init__(self, packed: compiled.Table) -> None:
        self._rows: bytes = packed["rows"]
        self._sources = compiled.Index(packed["sources"])

    def of(self, source: str) -> Any:
        """Return the table of a pattern by its source, None where there is none."""
        place = self._sources.place(_number(source))
        if place < 0:
            return None
        row = zlib.decompressobj().decompress(memoryview(self._rows)[place:])
        table = marshal.loads(row)  # noqa: S302 - our own cache
        return table[1:] if table[0] == source else None


def _number(source: str) -> int:
    return zlib.crc32(source.encode())


_tables: _Tables | None = None
"""The tables of all patterns, where this Python's engine fits."""


class Pattern:
    r"""A regular expression, compiled when first used.

    No `\w`, `\d`, `\s`, no `*` or `+`: in Japanese text they are quadratic or match full-width
    forms. A test walks all patterns and holds them to bounded repeats. `needs` is a string of
    characters one of which must stand in the text, or the pattern is not tried at all.

    The first use puts the compiled expression's own methods in the place of the pattern's, so
    that later uses cost nothing more.
    """

    def __init__(self, source: str, needs: str = "") -> None:
        self.source = source
        self.needs = needs
        self._built: re.Pattern[str] | None = None
        _all.append(self)

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """Yield the matches in `text[start:end]`, positions counted in `text`."""
        if self.needs and not self._needed(text):
            return iter(())
        return self.regex.finditer(text, start, end)

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """Return the first match in `text[start:end]`, or None."""
        if self.needs and not self._needed(text):
            return None
        return self.regex.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """Return the match that begins exactly at `start`, or None."""
        return self.regex.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """Return the match that covers exactly `text[start:end]`, or None."""
        return self.regex.fullmatch(text, start, end)

    def findall(self, text: str) -> list[str]:
        """Return the matched texts; the pattern must have no groups."""
        return [match[0] for match in self.regex.finditer(text)]

    def subn(self, new: str, text: str) -> tuple[str, int]:
        """Return `text` with every match replaced, and how many there were."""
        return self.regex.subn(new, text)

    def sub(self, new: str, text: str) -> str:
        """Return `text` with every match replaced."""
        return self.regex.sub(new, text)

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._built is None:
            table = _tables.of(self.source) if _tables else None
            self._built = _build(self.source, table) if table else re.compile(self.source)
            self._take_over(self._built)
        return self._built

    def _take_over(self, built: re.Pattern[str]) -> None:
        own = vars(self)
        own["match"], own["fullmatch"], own["sub"] = built.match, built.fullmatch, built.sub
        if not built.groups:
            own["findall"] = built.findall
        if not self.needs:
            own["finditer"], own["search"] = built.finditer, built.search

    def _needed(self, text: str) -> bool:
        return self.needs in text if len(self.needs) == 1 else any(c in text for c in self.needs)


def prepare(signature: bytes, import_all: Callable[[], object]) -> None:
    """Take the tables of all patterns from the compiled cache.

    `signature` changes when the code does; then `import_all` is called, so that every pattern is
    known, and the tables are made anew.
    """
    if not _engine_fits():
        return

    def make(_: list[bytes]) -> list[compiled.Table]:
        import_all()
        return [_packed(dict(_made_tables()))]

    global _tables  # noqa: PLW0603 - one for the process, as the patterns are
    _tables = _Tables(*compiled.load("patterns", [signature], make, salt="deflated"))


def _packed(tables: dict[str, tuple[Any, ...]]) -> compiled.Table:
    """Return the tables one behind the other, and where each begins.

    To read all of them as they are would take longer than to unpack the few that are used.
    """
    rows = [zlib.compress(marshal.dumps((source, *table))) for source, table in tables.items()]
    places = accumulate(map(len, rows), initial=0)
    numbers = (_number(source) for source in tables)
    return {
        "rows": b"".join(rows),
        "sources": compiled.index(dict(zip(numbers, places, strict=False))),
    }


def _made_tables() -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield the tables of all patterns; a faulty one is left to the check that uses it."""
    for pattern in _all:
        try:
            yield pattern.source, _table(pattern.source)
        except re.error:
            continue


def _engine_fits() -> bool:
    """Tell whether this Python has the engine the tables are for (CPython 3.11 and later)."""
    try:
        from re import _compiler  # type: ignore[attr-defined]  # noqa: PLC0415
    except ImportError:
        return False
    return hasattr(_compiler, "_code") and hasattr(_compiler, "_sre")


def _table(source: str) -> tuple[Any, ...]:
    """Return what `re.compile` would hand to its engine."""
    from re import _compiler, _parser  # type: ignore[attr-defined]  # noqa: PLC0415

    parsed = _parser.parse(source, 0)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, group in state.groupdict.items():
        names[group] = name
    code = _compiler._code(parsed, 0)
    packed = b"".join(value.to_bytes(4, "little") for value in code)
    return state.flags, packed, state.groups - 1, dict(state.groupdict), tuple(names)


def _build(source: str, table: tuple[Any, ...]) -> re.Pattern[str]:
    from re import _compiler  # type: ignore[attr-defined]  # noqa: PLC0415

    flags, packed, groups, named, names = table
    code = memoryview(packed).cast("I").tolist()
    built: re.Pattern[str] = _compiler._sre.compile(source, flags, code, groups, named, names)
    return built
