"""What day each date in a text means. Times of day come from `clocks`."""

from datetime import date, datetime, timedelta
from functools import lru_cache

from smtui.domain.reading import Moment
from smtui.patterns import Pattern
from smtui.reading.calendar import is_holiday
from smtui.reading.clocks import clocks
from smtui.reading.dates import WEEKDAYS, RawDate, era_before, raw_dates, western

__all__ = ["WEEKDAYS", "clocks", "moments"]


_DAYS_BACK = timedelta(days=120)
"""A date without a year lies at most this far back, else in the time to come."""
_FAR_AHEAD = timedelta(days=150)
_FAR_BACK = timedelta(days=-110)
"""Beyond these a date without a year may be of another year, if its weekday says so."""
_MONTH_REACH = 200
"""How far behind its month a bare 「3日(土)」 may stand."""

_YEAR_REACH = 30
"""How far before a date its year may be named (来年の…は)."""
_LONE = 2
"""How long the joint may be that stands at the beginning or end of a line."""

_MONTH = Pattern(r"(1[0-2]|[1-9])月")
_YEAR = Pattern(r"([0-9]{1,4}|元)年(度?)")
_NOT_A_DAY = frozenset("間目前後分以程連ほごか頃曜")
_JOINT = Pattern(r"[~\-・、,と/&]|から|より|及び|および|または|並びに|翌")
_YEAR_WORDS = {
    "再来年": 2, "来年": 1, "翌年": 1, "一昨年": -2, "昨年": -1, "去年": -1, "前年": -1, "今年": 0,
    "本年": 0,
}  # fmt: skip


def moments(text: str, at: datetime) -> tuple[Moment, ...]:
    """Return the dates in `text`, their years worked out from `at` (local time)."""
    found: list[Moment] = []
    month = month_end = 0
    for raw in raw_dates(text):
        last = found[-1] if found else None
        if not raw.month:
            reach = bool(month) and raw.start - month_end <= _MONTH_REACH
            if not _continues(text, raw, last, within_reach=reach):
                continue
            dated = raw._replace(month=_month_of(text, raw, month, last, at.date()))
        else:
            dated, month_end = raw, raw.end
        month = dated.month
        if dated.dom:
            near = last if last and _joined(text, last.end, dated.start, 12) else None
            found.append(_moment(text, dated, at.date(), near))
    return tuple(found)


def _joined(text: str, start: int, end: int, reach: int) -> bool:
    """Tell whether two dates belong together: 「7月25日(土)・26日(日)」, 「1日22時~3日5時」."""
    between = text[start:end]
    if len(between) > reach or "。" in between:
        return False
    if "\n" in between and len(between.strip()) > _LONE:
        return False
    return bool(_JOINT.search(between))


def _continues(text: str, raw: RawDate, last: Moment | None, *, within_reach: bool) -> bool:
    """Tell whether a bare 「3日」 is a date, its month being written before."""
    if not 1 <= raw.dom <= 31:
        return False
    if raw.weekday or raw.holiday:
        return within_reach
    if text[raw.end : raw.end + 1] in _NOT_A_DAY and raw.end < len(text):
        return False
    return last is not None and _joined(text, last.end, raw.start, 12)


def _month_of(text: str, raw: RawDate, month: int, last: Moment | None, today: date) -> int:
    """Return the month of a bare 「3日」: the next one for 「30日(水)~2日(金)」.

    A day that stands apart from the date before it may be of another month (「展示は11月4日まで。
    休館日は7日(月)」 in October): its weekday says of which.
    """
    if last and last.day and last.month == month and raw.dom < last.dom:
        following = month % 12 + 1
        year = last.day.year + (following == 1)
        day = _day(year, following, raw.dom)
        this = _day(last.day.year, month, raw.dom)
        if day and raw.weekday and _falls(day, raw.weekday) and not _falls(this, raw.weekday):
            return following
    if (raw.weekday or raw.holiday) and not (last and _joined(text, last.end, raw.start, 12)):
        named = [int(found[1]) for found in _MONTH.finditer(text)]
        return next(
            (near for near in (month, today.month, today.month % 12 + 1, *named)
             if _fits(raw._replace(month=near), today)),
            month,
        )  # fmt: skip
    return month


def _fits(raw: RawDate, today: date) -> bool:
    """Tell whether weekday or holiday is right in the year the date is likely of."""
    day = _day(_likely(raw.month, raw.dom, today), raw.month, raw.dom)
    return _falls(day, raw.weekday) if raw.weekday else bool(day and is_holiday(day))


def _moment(text: str, raw: RawDate, today: date, last: Moment | None) -> Moment:
    years = _years(text, raw, today, last)
    day = _best([*years, *_named_before(text, raw, today)] if raw.weekday else years, text, raw)
    both = (raw.year, raw.other) if raw.year is not None and raw.other is not None else None
    if both and not raw.era:
        both = (both[1], both[0])
    return Moment(
        raw.start,
        raw.end,
        day,
        raw.year,
        raw.month,
        raw.dom,
        raw.weekday,
        raw.holiday,
        raw.era,
        both,
    )


def _years(text: str, raw: RawDate, today: date, last: Moment | None) -> list[int]:
    """Return the years the date may be of, the likeliest first."""
    if raw.year is not None:
        return [raw.year]
    before = text[max(0, raw.start - 6) : raw.start].rstrip("の ・(")
    for word, step in _YEAR_WORDS.items() if before.endswith("年") else ():
        if before.endswith(word):
            return (
                [today.year + step, today.year] if word in {"翌年", "前年"} else [today.year + step]
            )
    if last and last.day:
        year = last.day.year
        return [year + (raw.month < last.month), year, _likely(raw.month, raw.dom, today)]
    return [*_years_around(raw.month, raw.dom, today)]


@lru_cache(maxsize=1024)
def _years_around(month: int, dom: int, today: date) -> tuple[int, ...]:
    """Return the years of a date of which nothing tells the year, the likeliest first."""
    likely = _likely(month, dom, today)
    ahead = date(likely, month, min(dom, 28)) - today if 1 <= month <= 12 else timedelta()
    if ahead > _FAR_AHEAD:
        return likely, likely - 1
    return (likely, likely + 1) if ahead < _FAR_BACK else (likely,)


def _named_before(text: str, raw: RawDate, today: date) -> list[int]:
    """Return the years named some words before: 「来年の山開きは5月15日(土)」."""
    before = text[max(0, raw.start - _YEAR_REACH) : raw.start]
    before = before[max(before.rfind(end) for end in "。!?\n") + 1 :]
    return [today.year + step for word, step in _YEAR_WORDS.items() if word in before]


def _likely(month: int, dom: int, today: date) -> int:
    """Return the one year in which the date lies from 120 days ago to 245 days ahead."""
    if not 1 <= month <= 12:
        return today.year
    for year in (today.year - 1, today.year):
        if date(year, month, min(dom, 28)) >= today - _DAYS_BACK:
            return year
    return today.year + 1


def _best(years: list[int], text: str, raw: RawDate) -> date | None:
    """Return the day in the first year that fits the weekday, else in the likeliest."""
    first = _day(years[0], raw.month, raw.dom)
    if not raw.weekday or _falls(first, raw.weekday):
        return first
    if raw.year is None:
        for year in years[1:] + _short_year(text, raw) + _mentioned(text):
            day = _day(year, raw.month, raw.dom)
            if _falls(day, raw.weekday):
                return day
    return first


def _short_year(text: str, raw: RawDate) -> list[int]:
    """Return the year of 「8年3月13日」 behind a date of 令和7年, its era left out."""
    before = text[max(0, raw.start - 2) : raw.start]
    return [western("令和", before[0])] if before[1:] == "年" and before[0].isdecimal() else []


def _mentioned(text: str) -> list[int]:
    """Return the years written anywhere in the text."""
    found: list[int] = []
    for match in _YEAR.finditer(text):
        era, _ = era_before(text, match.start())
        if era or len(match[1]) == 4:
            year = western(era, match[1])
            found += (year, year + 1) if match[2] else (year,)
    return found


def _day(year: int, month: int, dom: int) -> date | None:
    try:
        return date(year, month, dom)
    except ValueError:
        return None


def _falls(day: date | None, weekday: str) -> bool:
    return day is not None and WEEKDAYS[day.weekday()] == weekday
