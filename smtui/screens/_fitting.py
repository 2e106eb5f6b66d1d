"""How high the parts of a dialog or a pane are, so that its last line always stands in view."""

from collections.abc import Iterable, Sequence

from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import OptionList

_SHARE = 0.95
"""Of the terminal's height that a dialog may take, as `smtui.tcss` has it."""
_LIST_LEAST = 4
"""So many rows of a list are always seen."""


def fit_dialog(box: Vertical, rows: int) -> bool:
    """Fit a dialog's box into a terminal of so many rows; tell whether a text goes on."""
    return fit(box, int(rows * _SHARE) - box.gutter.height)


def fit(box: Vertical, rows: int) -> bool:
    """Share so many rows among what scrolls in a box.

    What fits as a whole is shown as a whole; else a text comes before a list, which keeps two rows
    of five. The other parts, the key line at last, keep their rows. Return whether a text goes on
    below what is seen of it.
    """
    lists, texts = [*box.query(OptionList)], [*box.query(VerticalScroll)]
    room = max(1, rows - _fixed(box.children))
    kept = min(sum(map(_natural, lists)), max(_LIST_LEAST, room * 2 // 5))
    left = _share(texts, room - kept if lists else room)
    _share(lists, left + kept if lists else left)
    seen = [text for text in texts if not text.can_focus]
    return any(text.styles.max_height.value < _natural(text) for text in seen)


def _share(parts: Sequence[Widget], room: int) -> int:
    """Share rows among parts, the shortest first; return how many are left over."""
    for number, part in enumerate(sorted(parts, key=_natural)):
        height = min(_natural(part), max(1, room // (len(parts) - number)))
        part.styles.max_height = height
        room -= height
    return room


def _fixed(children: Iterable[Widget]) -> int:
    """Return how many rows those parts take that do not scroll."""
    rows = 0
    for child in children:
        if isinstance(child, VerticalScroll | OptionList) or not child.display:
            continue
        if isinstance(child, Vertical):
            rows += child.gutter.height + _fixed(child.children)
        else:
            rows += child.outer_size.height + child.styles.margin.height
    return rows


def _natural(part: Widget) -> int:
    """Return how many rows a part would take with nothing in its way."""
    rows = part.virtual_size.height
    if isinstance(part, OptionList):  # which tells its rows only after it was painted
        rows = max(rows, part.option_count)
    return rows + part.gutter.height
