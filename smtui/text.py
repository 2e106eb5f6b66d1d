"""Functions from text to text: what may go to a terminal, and how long a post is."""

import re
import unicodedata

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def printable(text: str, *, one_line: bool = False) -> str:
    """Return `text` without control, escape and direction characters.

    Newlines and tabs stay, unless `one_line` asks for ⏎ and a blank instead.
    """
    clean = _CONTROL.sub("", text)
    if one_line:
        clean = clean.replace("\n", "⏎").replace("\t", " ")
    return clean


def cells(text: str) -> int:
    """Return the width of `text` in terminal cells (wide and full-width count 2, ambiguous 1)."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def shorten(text: str, limit: int) -> str:
    """Return `text` on one line, cut to at most `limit` cells with … at the end."""
    line = printable(text, one_line=True)
    if cells(line) <= limit:
        return line
    kept, width = [], 1
    for char in line:
        width += cells(char)
        if width > limit:
            break
        kept.append(char)
    return "".join(kept) + "…"
