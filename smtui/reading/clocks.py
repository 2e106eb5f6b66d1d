"""Times of day in a text."""

import re

from smtui.domain.reading import Clock
from smtui.patterns import Pattern

_HOUR = Pattern("時(?<=[0-9]時)(?:(半)|([0-9]{1,2})分)?")
_COLON = Pattern(":(?<=[0-9]:)()([0-5][0-9])")
"""Both begin with their sign and look behind for the hour: so the scan is quick."""
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
    found: list[Clock] = []
    last_half = ""
    done = 0
    for match in _matches(text):
        end = match.end()
        start = match.start() if match.re.groups == 0 else _hour_before(text, match.start())
        minutes = _minutes(text, match, start) if start >= done else None
        done = max(done, end)
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


def _matches(text: str) -> list[re.Match[str]]:
    """Return what may be times, in order of place."""
    found = [*_HOUR.finditer(text)] if "時" in text else []
    if ":" in text:
        found += _COLON.finditer(text)
    if "正午" in text:
        found += _NOON.finditer(text)
    if len(found) > 1:
        found.sort(key=re.Match.start)
    return found


def _hour_before(text: str, sign: int) -> int:
    """Return where the hour of one or two digits before a sign begins."""
    return sign - 2 if sign > 1 and "0" <= text[sign - 2] <= "9" else sign - 1


def _minutes(text: str, match: re.Match[str], start: int) -> int | None:
    """Return the minutes as written, or None where it is no time of day."""
    if match.re.groups == 0:
        return _HALF_DAY
    sign, end = match.span()
    before, after = text[start - 1] if start else " ", text[end] if end < len(text) else " "
    if before in ":./":
        before = text[start - 2 : start - 1] or " "
    if before.isdigit() or after == ":":
        return None
    half, minute = match.groups()
    if text[sign] == ":":
        if after.isdigit():
            return None
    elif after in _NOT_A_TIME and minute is None:
        return None
    hours, minutes = int(text[start:sign]), int(minute or (30 if half else 0))
    return hours * 60 + minutes if hours <= 30 and minutes < 60 else None


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
