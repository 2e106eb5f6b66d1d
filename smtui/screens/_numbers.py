"""Digits and letters that choose, half-width and full-width alike."""

from textual.binding import Binding, BindingType

DIGITS = "1234567890"
"""In the order of the rows they choose."""

LETTERS = "abcdefghij"
"""For a second list on the same screen."""

COUNT = len(DIGITS)
"""How many rows of a list have a digit."""

_FULL = 0xFEE0
"""How far a full-width form is from its ASCII character."""


def choosing(marks: str, action: str) -> list[BindingType]:
    """Return bindings of each mark, full-width too, to `action(number)`, counted from 0."""
    return [
        Binding(f"{mark},{chr(ord(mark) + _FULL)}", f"{action}({number})", show=False)
        for number, mark in enumerate(marks)
    ]


NUMBER_KEYS = choosing(DIGITS, "take")
"""Bindings for a screen that has `action_take(number)`, counted from 0."""
