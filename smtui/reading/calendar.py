"""Japanese holidays. The library behind it is imported only for days that can be one."""

from datetime import date
from functools import lru_cache

_DAYS = {
    1: (1, 2), 2: (11, 12, 23, 24), 3: (19, 20, 21, 22), 4: (29, 30), 5: (3, 4, 5, 6),
    7: (), 8: (11, 12), 9: tuple(range(15, 25)), 10: (), 11: (3, 4, 23, 24),
}  # fmt: skip
"""Days on which a holiday with a fixed date, an equinox or a day instead of it can fall."""
_MONDAYS = {1: (8, 14), 7: (15, 21), 9: (15, 21), 10: (8, 14)}
"""Between which days the holiday Mondays fall."""
_REGULAR = 2022
"""Until 2021 coronations and games moved holidays to other days."""


@lru_cache(maxsize=512)
def is_holiday(day: date) -> bool:
    """Tell whether `day` is a national holiday, or a day off instead of one."""
    if not _can_be(day):
        return False
    import jpholiday  # noqa: PLC0415 - costs 28 ms, and most days are ruled out above

    return bool(jpholiday.is_holiday(day))


def is_equinox(day: date) -> bool:
    """Tell whether `day` is 春分の日 or 秋分の日 itself, not a day off instead of it."""
    if not is_holiday(day):
        return False
    import jpholiday  # noqa: PLC0415 - as above

    return str(jpholiday.is_holiday_name(day)).endswith("分の日")


def is_workday(day: date) -> bool:
    """Tell whether a town hall is open on `day`: no weekend, no holiday, not 29 December to 3."""
    if day.weekday() >= 5 or (day.month, day.day) in _YEAR_END:
        return False
    return not is_holiday(day)


_YEAR_END = frozenset({(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)})


def _can_be(day: date) -> bool:
    if day.year < _REGULAR or day.day in _DAYS.get(day.month, ()):
        return True
    first, last = _MONDAYS.get(day.month, (0, 0))
    return day.weekday() == 0 and first <= day.day <= last
