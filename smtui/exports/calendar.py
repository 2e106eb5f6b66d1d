"""Days to keep as an iCalendar file (RFC 5545), which every calendar program takes."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from smtui.domain.value import Value
from smtui.text import printable

_OCTETS = 75
"""The longest line, without its end (RFC 5545, 3.1)."""

_ESCAPED = re.compile(r"([\\;,])")


class Day(Value):
    """Something to be done on a day."""

    uid: str
    """The same each time the file is written, so that a calendar replaces what it knows."""
    day: date
    title: str
    about: str
    repeat: str = ""
    """A rule of RFC 5545, 3.3.10: `FREQ=YEARLY`; empty: once."""


def calendar_of(days: Iterable[Day], now: datetime) -> bytes:
    """Return the file: one all-day event a day. `now` is local time without a zone."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//smtui//smtui//JA", "CALSCALE:GREGORIAN"]
    for one in days:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_plain(one.uid)}@smtui",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_plain(one.title)}",
            *([f"DESCRIPTION:{_plain(one.about)}"] if one.about else []),
            *([f"RRULE:{one.repeat}"] if one.repeat else []),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode("utf-8")


def _plain(text: str) -> str:
    """Return text with the characters escaped that part values, on one line."""
    clean = printable(text).replace("\t", " ")
    return _ESCAPED.sub(r"\\\1", clean).replace("\n", "\\n")


def _folded(line: str) -> Iterable[str]:
    """Yield a line in pieces of at most 75 octets; all but the first begin with a blank."""
    piece, size = "", 0
    for char in line:
        octets = len(char.encode("utf-8"))
        if size + octets > _OCTETS:
            yield piece
            piece, size = " ", 1
        piece += char
        size += octets
    yield piece
