"""Digits that choose, half-width and full-width alike."""

from textual.binding import Binding, BindingType

_HALF = "123456789"
_FULL = "１２３４５６７８９"

COUNT = len(_HALF)
"""How many rows of a list have a digit."""

NUMBER_KEYS: list[BindingType] = [
    Binding(f"{half},{full}", f"take({number})", show=False)
    for number, (half, full) in enumerate(zip(_HALF, _FULL, strict=True))
]
"""Bindings for a screen that has `action_take(number)`, counted from 0."""
