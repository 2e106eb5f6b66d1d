"""TOML for people, loaded through a compiled cache keyed by the content of the files.

Parsing 2,000 TOML entries takes 57 ms, loading them compiled 1.4 ms. The cache lives in the data
folder, may be deleted at any time, and is never needed: where it cannot be written or is damaged,
the TOML is parsed again.
"""

import marshal
import os
import sys
import zlib
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any

from smtui import __version__, places
from smtui.domain import digest

_HEAD = 4 + 64
"""Bytes before the compiled data: its checksum and the key of the content it was made from."""

Table = dict[str, Any]
"""A parsed TOML file; dates are ISO strings."""


class Index:
    """Where the data of each number lies: a dict of thousands would take a millisecond to load."""

    def __init__(self, table: Table) -> None:
        self._numbers = memoryview(table["numbers"]).cast("Q")
        self.places = memoryview(table["places"]).cast("Q")
        """All places, in the order of their numbers."""

    def place(self, number: int) -> int:
        """Return the place of a number, -1 if it has none."""
        nearest = bisect_left(self._numbers, number)
        known = nearest < len(self._numbers) and self._numbers[nearest] == number
        return self.places[nearest] if known else -1


def index(places: dict[int, int]) -> Table:
    """Return the table of an `Index`: numbers below 2**64 and their places."""
    numbers = sorted(places)
    return {
        "numbers": b"".join(number.to_bytes(8, sys.byteorder) for number in numbers),
        "places": b"".join(places[number].to_bytes(8, sys.byteorder) for number in numbers),
    }


def read_bytes(path: str) -> bytes:
    """Return the bytes of a file; raises OSError."""
    with open(path, "rb") as file:
        return file.read()


def signature(folder: str, names: Iterable[str]) -> bytes:
    """Return what changes when one of the files does: their names, sizes and times.

    For the program's own files, of which there are too many to read at every start.
    """
    statuses = ((name, os.stat(os.path.join(folder, name))) for name in names)
    files = [(name, status.st_size, status.st_mtime_ns) for name, status in statuses]
    return repr((__version__, files)).encode()


def load(
    name: str,
    contents: list[bytes],
    make: Callable[[list[bytes]], list[Table]] | None = None,
    salt: str = "",
) -> list[Table]:
    """Return the parsed `contents` of TOML files, from the cache where it has them.

    `name` names the cache file; two contents that are used in turn need two names. `parse` makes
    the tables where the cache has none: it may check them too, once for each content, and what it
    raises is passed on; whatever beside the contents it depends on belongs into `salt`. Without
    it, each file is plain TOML, and tomllib.TOMLDecodeError and UnicodeDecodeError are raised for
    broken ones.
    """
    key = digest.of_contents([sys.version.encode(), salt.encode(), *contents])
    path = os.path.join(places.cache_dir(), f"{name}.bin")
    cached = _read(path, key)
    if cached is not None:
        return cached
    parsed = make(contents) if make else [parse(content) for content in contents]
    _write(path, key, parsed)
    return parsed


def parse(content: bytes) -> Table:
    """Return the table in the bytes of a TOML file; raises TOMLDecodeError (a ValueError)."""
    import tomllib  # noqa: PLC0415 - 10 ms, and a filled cache makes it needless

    return plain(tomllib.loads(content.decode("utf-8")))


def plain(parsed: Table) -> Table:
    """Return what tomllib parsed with dates and times as ISO strings, so that it can be kept."""
    return {key: _plain(item) for key, item in parsed.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return plain(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def _read(path: str, key: str) -> list[Table] | None:
    """Return what the cache holds for `key`, or None; a damaged file holds nothing."""
    try:
        stored = memoryview(read_bytes(path))  # no copy of the body: some are megabytes
    except OSError:
        return None
    body = stored[_HEAD:]
    if stored[4:_HEAD] != key.encode() or stored[:4] != _checksum(body):
        return None
    loaded: list[Table] = marshal.loads(body)  # noqa: S302 - our own file, its checksum right
    return loaded


def _checksum(body: bytes | memoryview) -> bytes:
    return zlib.crc32(body).to_bytes(4, "big")


def _write(path: str, key: str, parsed: list[Table]) -> None:
    """Put the cache file in place whole, or not at all; a cache that cannot be written is fine."""
    body = marshal.dumps(parsed)
    partial = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(_checksum(body) + key.encode() + body)
        os.replace(partial, path)
    except OSError:
        return
