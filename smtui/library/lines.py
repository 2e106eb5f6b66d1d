"""Where the tables of a TOML file begin. tomllib does not tell, and a mistake needs its line."""

import re

_HIDDEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""' r"|'''.*?'''" r'|"(?:\\.|[^"\\\n])*"' r"|'[^'\n]*'" r"|#[^\n]*",
    re.DOTALL,
)
"""Strings and comments, inside which nothing is a header."""

_HEADER = re.compile(
    r"^[ \t]*\[\[?[ \t]*([A-Za-z0-9_-]+(?:[ \t]*\.[ \t]*[A-Za-z0-9_-]+)*)[ \t]*\]\]?[ \t]*\r?$"
)
_KEY = re.compile(r"^[ \t]*([A-Za-z0-9_-]+)[ \t]*[=.]")


class Lines:
    """The lines of the headers, and of the keys that stand before the first header."""

    def __init__(self, text: str) -> None:
        self._headers: dict[str, list[int]] = {}
        self._keys: dict[str, int] = {}
        bare = _HIDDEN.sub(_blank, text)
        for number, line in enumerate(bare.split("\n"), 1):
            header = _HEADER.match(line)
            if header:
                name = re.sub(r"[ \t]", "", header[1])
                self._headers.setdefault(name, []).append(number)
            elif not self._headers and (key := _KEY.match(line)):
                self._keys.setdefault(key[1], number)

    def header(self, table: str, index: int = 0) -> int:
        """Return the line of the nth header of a table; 0 where there is none."""
        lines = self._headers.get(table, [])
        return lines[index] if index < len(lines) else 0

    def key(self, key: str) -> int:
        """Return the line of a key that stands before the first table; 0 where it does not."""
        return self._keys.get(key, 0)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
