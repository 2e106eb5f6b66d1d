"""Where a row of Japanese ends: 禁則, and no clause pushed down by a blank.

Textual breaks before 、 and 」 and moves a whole clause to the next row after any blank. `install`
puts our breaks in the place of its two functions; where a later Textual no longer has them,
nothing is changed and its own breaks stay.
"""

import itertools
from collections.abc import Callable, Sequence
from types import ModuleType

import rich.text
import textual.content
import textual.document._wrapped_document as wrapped
from rich.cells import get_character_cell_size, split_graphemes

NO_START = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〙〗〟｠»"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ‐゠–〜～?!)]}｡｣､･ｰﾞﾟ‼⁇⁈⁉…‥,.%％℃"
)
"""Characters that do not begin a row."""

NO_END = frozenset("‘“（〔［｛〈《「『【〘〖〝｟«([{｢￥＄#＃")
"""Characters that do not end a row."""

BLANKS = frozenset(" \u3000")
"""They may stick out of the end of a row that is only read."""

_WORD = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@./:_%#&+-=?~,")
_NARROWEST = 4
"""Below this many cells no rule can be kept."""

Breaks = list[int]
_Divide = Callable[[str, int, bool], Breaks]


def breaks(text: str, width: int, widths: Sequence[int], *, hanging: bool) -> Breaks:
    """Return the offsets at which `text` is cut into rows of at most `width` cells.

    `widths` are the cells of each code point. With `hanging`, blanks at the end of a row may
    stick out; in an editor they must not, or the cursor would leave the screen.
    """
    cuts: Breaks = []
    start = used = last_fit = 0
    for index, cells in enumerate(widths):
        if index > start and cells and may_break(text, index, hanging=hanging):
            last_fit = index
        if used + cells > width and index > start and not (hanging and text[index] in BLANKS):
            cut = last_fit if last_fit > start else _anywhere(text, widths, index, start)
            cuts.append(cut)
            start = cut
            used = sum(widths[cut:index])
        used += cells
    return cuts


def may_break(text: str, index: int, *, hanging: bool) -> bool:
    """Tell whether a row may end before the code point at `index` (never 0)."""
    before, after = text[index - 1], text[index]
    if after in NO_START or before in NO_END or (hanging and after in BLANKS):
        return False
    return not (before in _WORD and after in _WORD)


def _anywhere(text: str, widths: Sequence[int], index: int, start: int) -> int:
    """Return the last place before `index` where only a word of Latin letters is torn.

    Where there is none, the last that does not tear a mark from its letter.
    """
    for cut in range(index, start, -1):
        if widths[cut] and text[cut] not in NO_START and text[cut - 1] not in NO_END:
            return cut
    while index > start + 1 and not widths[index]:
        index -= 1
    return index


def cell_widths(text: str) -> list[int]:
    """Return the terminal cells of each code point; what follows within a cluster counts 0."""
    if "\u200d" not in text and "\ufe0f" not in text:
        return [get_character_cell_size(char) for char in text]
    widths = [0] * len(text)
    for start, _end, cells in split_graphemes(text)[0]:
        widths[start] = cells
    return widths


def editor_breaks(
    text: str,
    width: int,
    tab_size: int,
    fold: bool = True,
    precomputed_tab_sections: list[tuple[str, int]] | None = None,
) -> Breaks:
    """Stand in for `textual._wrap.compute_wrap_offsets`."""
    if width < _NARROWEST or not fold:
        return _ORIGINAL_EDITOR(text, width, tab_size, fold, precomputed_tab_sections)
    widths = cell_widths(text)
    if "\t" in text:
        tabs = iter([cells for _, cells in precomputed_tab_sections or () if cells])
        widths = [
            min(next(tabs, tab_size), width) if char == "\t" else cells
            for char, cells in zip(text, widths, strict=True)
        ]
    return breaks(text, width, widths, hanging=False)


def page_breaks(text: str, width: int, fold: bool = True) -> Breaks:
    """Stand in for `rich._wrap.divide_line`."""
    if width < _NARROWEST or not fold:
        return _ORIGINAL_PAGE(text, width, fold)
    return breaks(text, width, cell_widths(text), hanging=True)


def rows(text: str, width: int) -> list[str]:
    """Return `text` as the rows it takes in `width` cells, blanks at their ends removed."""
    cut = []
    for line in text.split("\n"):
        ends = [0, *page_breaks(line, width), len(line)]
        cut += [line[a:b].rstrip() for a, b in itertools.pairwise(ends)]
    return cut


def install() -> bool:
    """Put our breaks in place; return False, changing nothing, where Textual has moved on."""
    places: tuple[tuple[ModuleType, str, object], ...] = (
        (wrapped, "compute_wrap_offsets", editor_breaks),
        (textual.content, "divide_line", page_breaks),
        (rich.text, "divide_line", page_breaks),
    )
    if not all(hasattr(module, name) for module, name, _ in places):
        return False
    for module, name, ours in places:
        setattr(module, name, ours)
    return True


_ORIGINAL_EDITOR = getattr(wrapped, "compute_wrap_offsets", editor_breaks)
_ORIGINAL_PAGE = getattr(textual.content, "divide_line", page_breaks)
