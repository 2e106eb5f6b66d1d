"""Dates as Japanese offices write them: 和暦, and the fiscal year (年度) that begins in April."""

import re
import unicodedata
from datetime import date

from smtui.errors import BadInput

_ERAS = (("令和", date(2019, 5, 1)), ("平成", date(1989, 1, 8)), ("昭和", date(1926, 12, 25)))
"""Eras with their first day, the present one first."""

_SHORT = {"R": "令和", "H": "平成", "S": "昭和"}
_ERA_DATE = re.compile(
    r"(令和|平成|昭和|[RHS])\s*(元|\d{1,2})[年./-]\s*(\d{1,2})[月./-]\s*(\d{1,2})日?"
)
_YEAR_DATE = re.compile(r"(\d{4})[年./-]\s*(\d{1,2})[月./-]\s*(\d{1,2})日?")
_DAY = re.compile(r"(\d{1,2})[月/]\s*(\d{1,2})日?")


def in_era(day: date) -> str:
    """Return a date or time as 令和8年4月1日, 元年 for a first year; before 昭和 by 西暦."""
    for name, first in _ERAS:
        if (day.year, day.month, day.day) >= (first.year, first.month, first.day):
            number = day.year - first.year + 1
            return f"{name}{'元' if number == 1 else number}年{day.month}月{day.day}日"
    return f"{day.year}年{day.month}月{day.day}日"


def fiscal_year(day: date) -> int:
    """Return the 年度 a day belongs to: that of the April before."""
    return day.year if day.month >= 4 else day.year - 1


def fiscal_year_name(day: date) -> str:
    """Return the 年度 a day belongs to, as 令和8年度."""
    era = in_era(date(fiscal_year(day), 5, 1))
    return era.partition("年")[0] + "年度"


def kept_until(day: date, years: int) -> date:
    """Return the last day something of a day is kept: so many years from the next 年度 on."""
    return date(fiscal_year(day) + 1 + years, 3, 31)


def read_date(written: str, today: date, *, ahead: bool | None = None) -> date:
    """Return the day a person wrote: 令和8年4月1日, R8.4.1, 2026-04-01, 4/1 (of this year).

    Of a day without a year, `ahead` takes the next such day from today on, and False the last one
    up to today. Full-width digits and signs are read too. Raises BadInput for a day that does not
    exist and for anything else.
    """
    plain = unicodedata.normalize("NFKC", written).strip()
    try:
        if found := _ERA_DATE.fullmatch(plain):
            return _era_day(*found.groups())
        if found := _YEAR_DATE.fullmatch(plain):
            return date(*map(int, found.groups()))
        if found := _DAY.fullmatch(plain):
            month, day = map(int, found.groups())
            return date(_year(month, day, today, ahead), month, day)
    except ValueError:
        raise BadInput(
            f"「{written[:20]}」という日はありません。", "暦を確かめて、入れ直してください。"
        ) from None
    raise BadInput(
        f"「{written[:20]}」を日付として読めません。",
        "令和8年4月1日、2026-04-01、4/1 のどれかの形で入れてください。",
    )


def _year(month: int, day: int, today: date, ahead: bool | None) -> int:
    """Return the year that is meant by a day without one."""
    if ahead and (month, day) < (today.month, today.day):
        return today.year + 1
    if ahead is False and (month, day) > (today.month, today.day):
        return today.year - 1
    return today.year


def _era_day(era: str, number: str, month: str, day: str) -> date:
    """Return a day of an era; raises ValueError for one that does not exist or is before it."""
    name = _SHORT.get(era, era)
    first = dict(_ERAS)[name]
    year = first.year + (1 if number == "元" else int(number)) - 1
    found = date(year, int(month), int(day))
    if found < first:
        raise ValueError
    return found
