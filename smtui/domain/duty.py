"""When a duty is due again: pure rules on days."""

import calendar
from datetime import date, timedelta

from smtui.domain.era import fiscal_year, fiscal_year_name
from smtui.domain.procedure import Duty, Rhythm
from smtui.domain.value import Value


class Interval(Value):
    """How often a duty comes back, as the person has set it."""

    months: int
    since: date
    """Counted from this day until the duty is done for the first time."""


class Done(Value):
    """When a duty was done."""

    day: date
    aside: str = ""
    """The reason for which it was put aside; empty: it was done."""


class Turn(Value):
    """The next time a duty comes up, for one account where it is one account's."""

    duty: Duty
    interval: Interval | None
    last: Done | None
    due: date | None
    """The day it is due; None where nobody has set one."""
    waits: bool
    """True where it should be shown today."""
    account: str = ""
    """Name of the account; empty where the duty is not an account's."""
    account_uid: str = ""

    @property
    def words(self) -> str:
        """When it is due, in words."""
        if self.duty.rhythm is Rhythm.FISCAL_YEAR:
            assert self.due is not None
            return f"{fiscal_year_name(self.due)}の分"
        if self.due is None:
            return self.duty.rhythm.label if self.duty.wish else "間隔を決めていません"
        return ""


SOON = timedelta(days=14)
"""So long before its day a duty is shown among what waits."""

WEEK = timedelta(days=7)


def turn(duty: Duty, interval: Interval | None, last: Done | None, today: date) -> Turn:
    """Return when a duty comes up next."""
    due = _due(duty, interval, last, today)
    if duty.rhythm is Rhythm.FISCAL_YEAR:
        assert due is not None
        return Turn(duty, interval, last, due, due <= today)
    soon = due is not None and (due <= today if duty.wish else due - SOON <= today)
    return Turn(duty, interval, last, due, soon)


def _due(duty: Duty, interval: Interval | None, last: Done | None, today: date) -> date | None:
    if duty.rhythm is Rhythm.FISCAL_YEAR:
        year = fiscal_year(today)
        done = last is not None and fiscal_year(last.day) >= year
        return date(year + 1 if done else year, 4, 1)
    if duty.rhythm is Rhythm.WEEK:
        return last.day + WEEK if last else None
    if interval is None:
        return None
    return months_after(last.day if last else interval.since, interval.months)


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
