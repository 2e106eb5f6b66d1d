"""The last door to the terminal: no control, escape or direction character of a text gets out."""

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from smtui.text import printable

_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_BROKEN = re.compile("[\ud800-\udfff]")
"""Halves of characters: no terminal can be sent one."""


class ControlFilter(LineFilter):
    """Removes what could drive a terminal. All of it counts 0 cells, so no column moves."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the segments of a line without such characters."""
        return [
            Segment(_BROKEN.sub("?", _HIDDEN.sub("", segment.text)), segment.style)
            if not (segment.control or (segment.text.isascii() and segment.text.isprintable()))
            else segment
            for segment in segments
        ]


def clean_paste(text: str) -> str:
    """Return a pasted text with one kind of newline and without control characters."""
    for newline in ("\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c"):
        text = text.replace(newline, "\n")
    return _BROKEN.sub("", printable(text))
