"""Times of day in a text."""

import re
from collections.abc import Iterable

from smtui.domain.reading import Clock
from smtui.patterns import Pattern

_CLOCK = Pattern(r"([0-9][0-9]?)(?:時(?:(半)|([0-9]{1,2})分)?|:([0-5][0-9]))")
_NOON = Pattern("正午")
_NOT_A_TIME = frozenset("間限代給節")
_LINK = Pattern(r" ?(?:~|-|から|より|・|、|または|又は|,) ?(?:翌日?|次の日の)?")
_NEXT_DAY = ("翌", "翌日", "翌日の", "翌朝", "翌朝の", "次の日の", "翌早朝")
_HALF_DAY = 720
_DAY = 1440


def clocks(text: str) -> tuple[Clock, ...]:
    """Return the times of day in `text`.

    「午後1時から3時」 ends at 15:00; 「午後10時から5時」 on the next morning.
    """
    if not ("時" in text or ":" in text or "正午" in text):
        return ()
    found: list[Clock] = []
    last_half = ""
    matches: Iterable[re.Match[str]] = _CLOCK.finditer(text)
    if "正午" in text:
        matches = sorted([*matches, *_NOON.finditer(text)], key=re.Match.start)
    for match in matches:
        start, end = match.span()
        minutes = _minutes(text, match)
        if minutes is None:
            continue
        half, length = _half(text, start)
        if not half and text[end : end + 2].lower() in {"am", "pm"}:
            half, end = ("午前", "午後")[text[end].lower() == "p"], end + 2
        if half == "午後" and minutes < _HALF_DAY:
            minutes += _HALF_DAY
        elif half == "午前" and _HALF_DAY <= minutes < _HALF_DAY + 60:
            minutes -= _HALF_DAY
        next_day = text.endswith(_NEXT_DAY, max(0, start - length - 5), start - length)
        if next_day:
            minutes += _DAY
        elif not half and last_half and found and _LINK.fullmatch(text, found[-1].end, start):
            minutes = _carried(minutes, found[-1].minutes, last_half)
        last_half = half
        found.append(Clock(start - length, end, minutes))
    return tuple(found)


def _minutes(text: str, match: re.Match[str]) -> int | None:
    """Return the minutes as written, or None where it is no time of day."""
    if match[0] == "正午":
        return _HALF_DAY
    start, end = match.span()
    before, after = text[start - 1] if start else " ", text[end] if end < len(text) else " "
    if before in ":./":
        before = text[start - 2 : start - 1] or " "
    if before.isdigit() or after == ":":
        return None
    if match[4] is not None:
        if after.isdigit():
            return None
    elif after in _NOT_A_TIME and match[3] is None:
        return None
    hour, minute = int(match[1]), int(match[3] or match[4] or (30 if match[2] else 0))
    return hour * 60 + minute if hour <= 30 and minute < 60 else None


def _half(text: str, start: int) -> tuple[str, int]:
    """Return 午前 or 午後 where it stands before `start`, and how many characters it takes."""
    before = text[max(0, start - 3) : start]
    for half in ("午前", "午後") if "午" in before else ():
        if before.endswith(half):
            return half, 2
        if before.endswith(half + " "):
            return half, 3
    return "", 0


def _carried(minutes: int, before: int, half: str) -> int:
    """Return what a time without 午前 or 午後 means after one that had it."""
    if minutes > _HALF_DAY or (half == "午前" and minutes >= before):
        return minutes
    later = minutes + _HALF_DAY
    if later > before:
        return later
    return minutes + _DAY
