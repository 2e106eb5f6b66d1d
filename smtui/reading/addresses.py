"""Addresses in a text."""

import re

from smtui.domain.reading import Place
from smtui.patterns import Pattern

_NUMBER = "[0-9一二三四五六七八九十]{1,5}"
_NAME = "[一-鿿々ァ-ヺぁ-ゖヶケーー]"
_PLACE = Pattern(
    rf"{_NUMBER}丁目(?:の? ?(?P<block>[0-9]{{1,4}}番地?)(?P<house>(?:の|-)?[0-9]{{1,4}}号?)?"
    r"|の? ?(?P<dashed>[0-9]{1,4}-[0-9]{1,4}(?:-[0-9]{1,4})?))?"
    r"|(?<![0-9第])(?P<lot>[0-9]{1,5}番地)(?P<branch>(?:の|-)[0-9]{1,4})?"
    r"|(?<![0-9第])(?P<plain>[0-9]{1,4}番)(?P<number>[0-9]{1,4}号)"
    r"|(?<=[一-鿿ァ-ヺ])(?P<triple>[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4})(?![0-9:-])"
    r"|(?<=[一-鿿][イロハニホ])(?P<kana>[0-9]{1,5}(?:-[0-9]{1,4})?)(?![0-9年月日時人:.-])"
    r"|(?<=[一-鿿])(?<![話局号番線口第])(?P<rural>[0-9]{3,5}-[0-9]{1,4})(?![0-9年月日時:-])"
    r"|(?<=[町村字区市])(?P<tail>[0-9]{1,5}-[0-9]{1,4}(?:-[0-9]{1,4})?)(?![0-9年月日時:-])"
)
_BEFORE = Pattern(rf"{_NAME}{{1,12}}$")
_ROOM = Pattern(r" ?(?:[一-鿿々ァ-ヺぁ-ゖーA-Za-z]{1,14} ?)?[0-9]{1,4}号室?")
_SIGNS = ("丁目", "番地", "番", "-")
_EDGE = Pattern("[はがをにでとへもや、]|から|まで|より|です|ます|の(?=[^宮木内前里原口島浦沢])")


def places(text: str) -> tuple[Place, ...]:
    """Return the addresses in `text`, in order of place."""
    if not any(sign in text for sign in _SIGNS):
        return ()
    found: list[Place] = []
    for match in _PLACE.finditer(text):
        start = _start(text, match.start())
        end = match.end()
        level = _level(match)
        if level != "town" and (room := _ROOM.match(text, end)):
            end, level = room.end(), "house"
        found.append(Place(start, end, level))
    return tuple(found)


def _level(match: re.Match[str]) -> str:
    """Tell how near the address comes to one house."""
    if match["house"] or match["number"] or match["dashed"] or match["branch"] or match["triple"]:
        return "house"
    if match["tail"]:
        return "house" if match["tail"].count("-") > 1 else "block"
    return "block" if match["rural"] or match["block"] or match["lot"] or match["kana"] else "town"


def _start(text: str, at: int) -> int:
    """Return where the name of the place before the number begins."""
    before = text[max(0, at - 14) : at]
    name = _BEFORE.search(before.rstrip(" "))
    if not name:
        return at
    cuts = [cut.end() for cut in _EDGE.finditer(name[0])]
    rest = len(name[0]) - (cuts[-1] if cuts else 0)
    return at - (len(before) - len(before.rstrip(" "))) - rest if rest else at
