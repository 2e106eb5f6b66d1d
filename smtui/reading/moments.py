"""Dates and times of day in a text."""

from datetime import datetime

from smtui.domain.reading import Clock, Moment


def moments(text: str, at: datetime) -> tuple[Moment, ...]:
    """Return the dates in `text`, their years worked out from `at` (local time)."""
    return ()


def clocks(text: str) -> tuple[Clock, ...]:
    """Return the times of day in `text`."""
    return ()
