"""Dates that are called a deadline by what stands right before them."""

from smtui.checks._kit import Pattern
from smtui.domain.reading import Moment

_DUE = Pattern("(?<![次期])(?:締め?切り?|〆切|(?:申込|応募|受付)期限)日?(?:は|が|:)?、? ?$")
_REACH = 12
"""Code points before a date in which the word stands."""


def is_due(text: str, moment: Moment) -> bool:
    """Tell whether a date stands right behind the word for a deadline; one of several is none."""
    return _DUE.search(text, max(0, moment.start - _REACH), moment.start) is not None
