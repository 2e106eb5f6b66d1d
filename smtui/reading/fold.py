"""Folding: one way of writing for one thing, with an exact way back.

NFKC (full- and half-width forms, composed kana), zero-width characters dropped, words written
with blanks between all their letters joined (と　き → とき). Circled digits and … stay: NFKC would
glue ① to the number behind it.
"""

import unicodedata

from smtui.domain.reading import BackMap
from smtui.patterns import Pattern

_ONE_TO_ONE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | dict(
    zip("　〜−‐‑–髙﨑𠮷德濵", " ~----高崎吉徳浜", strict=True)
)
_HIDDEN = "\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef"
_HIDDEN_ANY = Pattern(f"[{_HIDDEN}]")
_PLAIN = (
    "\x00-\x7f\u2025\u2026\u2190-\u21ff\u2460-\u249b\u2500-\u27bf\u3001-\u301b\u301d-\u3030\u3041-\u3096"
    "\u30a1-\u30fe\U0001f000-\U0001f0ff\U0001f300-\U0001faff"
)
_STABLE = f"{_PLAIN}\u4e00-\u9fff"
_ODD = Pattern(f"[^\n][\u0300-\u036f\u3099\u309a\uff9e\uff9f]{{1,8}}|[^{_STABLE}]")
_STRANGE = Pattern(f"[^{_PLAIN}\u4e00-\u5fb6\u5fb8-\u6ff4\u6ff6-\u9ad8\u9ada-\u9fff]")
"""What is not stable, and 髙, 德 and 濵: one class of characters, so the scan is quick."""
_LETTER = "[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]"
_SPACED = Pattern(
    rf"(?<![A-Za-z0-9])(?<!{_LETTER}){_LETTER}(?: {{1,2}}{_LETTER}){{1,12}}"
    rf"(?!{_LETTER})(?![A-Za-z0-9])"
)


def fold(text: str) -> tuple[str, BackMap | None]:
    """Return the folded text and the way back (None where every position stayed the same)."""
    even, back = text, None
    strange = set(_STRANGE.findall(text))
    for char in strange & _ONE_TO_ONE.keys():
        even = even.replace(char, _ONE_TO_ONE[char])
        strange.discard(char)
    if strange:
        even, back = _normalise(even)
    if " " in even and _may_be_spaced(even) and _SPACED.search(even):
        even, back = _join(even, back)
    return even, back


def _normalise(text: str) -> tuple[str, BackMap | None]:
    """Normalise the odd characters one by one, each keeping the place it came from."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for odd in _ODD.finditer(text):
        new = _piece(odd[0])
        if new == odd[0]:
            continue
        at, after = odd.span()
        parts += (text[done:at], new)
        starts += range(done, at)
        ends += range(done + 1, at + 1)
        starts += [at] * len(new)
        ends += [after] * len(new)
        done = after
    if not parts:
        return text, None
    parts.append(text[done:])
    starts += range(done, len(text))
    ends += range(done + 1, len(text) + 1)
    return "".join(parts), BackMap(tuple(starts), tuple(ends))


def _piece(piece: str) -> str:
    return _HIDDEN_ANY.sub("", unicodedata.normalize("NFKC", piece))


def _may_be_spaced(text: str) -> bool:
    """Tell whether a lone letter stands before a blank; far quicker than the pattern."""
    at = text.find(" ")
    while at >= 0:
        if text[at - 1 : at].isalpha() and not text[max(at - 2, 0) : at - 1].isalpha():
            return True
        at = text.find(" ", at + 1)
    return False


def _join(text: str, back: BackMap | None) -> tuple[str, BackMap]:
    """Drop the blanks inside words that are written letter by letter."""
    starts = back.starts if back else tuple(range(len(text)))
    ends = back.ends if back else tuple(range(1, len(text) + 1))
    drop: set[int] = set()
    for spaced in _SPACED.finditer(text):
        drop.update(i for i in range(*spaced.span()) if text[i] == " ")
    keep = [i for i in range(len(text)) if i not in drop]
    return (
        "".join(text[i] for i in keep),
        BackMap(tuple(starts[i] for i in keep), tuple(ends[i] for i in keep)),
    )
