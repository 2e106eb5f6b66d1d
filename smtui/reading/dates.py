"""Dates as they are written, before their years are worked out.

The scan begins with a digit; what stands before a digit (令和, 第) is looked at afterwards, at the
few places found.
"""

import re
from collections.abc import Iterator

from smtui.domain.value import Value
from smtui.patterns import Pattern

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
"""The year before the first year of each era."""
WEEKDAYS = "月火水木金土日"

_NOTE = r"(?: ?[(\[<〈【〔](?P<{}>[^()\[\]<>〈〉【】〔〕\n]{{1,12}})[)\]>〉】〕])?"

_HINT = Pattern(r"[0-9元RHS][0-9]{0,3}(?:[年月日]|[/.-][0-9]|\()")
"""Where a date may begin: begins with a character class, so the scan is quick."""
_DATE = Pattern(
    r"(?:(?P<y>[0-9]{1,4}|元)(?:年(?: ?\((?P<oa>[^()\n]{2,9})\))? ?|\((?P<ob>[^()\n]{2,9})\)年 ?))?"
    r"(?:(?P<m>[0-9]{1,2})月 ?(?:(?P<d>[0-9]{1,2})日)?|(?P<only>[0-9]{1,2})日)"
    rf"{_NOTE.format('note')}"
    r"(?:(?:[ 、の]|・(?=.曜日?(?:の|、|午|[0-9])))?(?P<plain>[月火水木金土日])曜日?)?"
    r"|(?P<fy>[0-9]{4}|[RHS][0-9]{1,2})(?P<sep>[/.-])(?P<fm>[0-9]{1,2})(?P=sep)(?P<fd>[0-9]{1,2})(?![0-9])"
    rf"{_NOTE.format('fnote')}"
    r"|(?P<sm>[0-9]{1,2})[/.](?P<sd>[0-9]{1,2}) ?[(\[<](?P<snote>[^()\[\]<>\n]{1,9})[)\]>]"
)
_HOLIDAY = Pattern(r"[祝祭振]|休日|休$")
_EXCEPT = Pattern(r"除|以外|休館|休み|定休|のみ|含")
"""What makes of 「9月14日(土・日曜は休館)」 a rule, no weekday of the date."""
_SPLIT = "・,、/ "
_YEAR_NOTE = Pattern(r"(?:西暦)?(令和|平成|昭和|大正|明治|[RHS])?([0-9]{1,4}|元)年?(?:度)?")
_LETTERS = {"R": "令和", "H": "平成", "S": "昭和"}
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class RawDate(Value):
    """A date as written, before its year is worked out."""

    start: int
    end: int
    year: int | None
    other: int | None
    """The same year in the other reckoning: 令和9年(2027年)."""
    era: str
    month: int
    """0 where only a day is written."""
    dom: int
    """0 where only a month is written."""
    weekday: str
    holiday: bool


def raw_dates(text: str) -> Iterator[RawDate]:
    """Yield the dates and months in `text`, and every 「3日」 that may be a date."""
    done = 0
    for hint in _HINT.finditer(text):
        start = hint.start()
        match = _DATE.match(text, start) if start >= done else None
        before = text[start - 1] if start else " "
        if match is None or before.isdigit():
            continue
        done = match.end()
        numbered = any(match.group("fy", "sm"))
        if before in ("./-" if numbered else "第"):
            continue
        raw = _numbered(match) if numbered else _worded(text, match)
        if raw is not None:
            yield raw


def _worded(text: str, match: re.Match[str]) -> RawDate | None:
    """Read 「令和9年(2027年)1月11日(月・祝)」 and what is shorter."""
    year, month, dom, only, note, plain = match.group("y", "m", "d", "only", "note", "plain")
    start, era = match.start(), ""
    if year:
        era, length = era_before(text, start)
        start -= length
        if not month:
            return None
        if not era and len(year) < 4:
            start, year = match.start("m"), ""
    weekday, holiday = "", False
    if only or dom:
        end = match.end("only" if only else "d") + 1
        if note:
            weekday, holiday, end = _weekday(match, "note", end)
        if plain and not weekday:
            weekday, end = plain, match.end()
    else:
        end = match.end("m") + 1
    return RawDate(
        start,
        end,
        western(era, year) if year else None,
        year_in(match["oa"] or match["ob"] or "") if year else None,
        era,
        int(month or 0),
        int(dom or only or 0),
        weekday,
        holiday,
    )


def _numbered(match: re.Match[str]) -> RawDate | None:
    """Read 2026/9/30, 2026-09-30 and 9/30(水)."""
    full = bool(match["fy"])
    month, dom = (match["fm"], match["fd"]) if full else (match["sm"], match["sd"])
    year = _short_year(match["fy"]) if full else None
    weekday, holiday, end = _weekday(
        match, "fnote" if full else "snote", match.end("fd" if full else "sd")
    )
    if not (1 <= int(month) <= 12 and 1 <= int(dom) <= 31):
        return None
    if year is None and not weekday and not holiday:
        return None
    if year is not None and not 1868 <= year <= 2200:
        return None
    return RawDate(match.start(), end, year, None, "", int(month), int(dom), weekday, holiday)


def _short_year(year: str) -> int:
    """Return the Western year of 2026 or R8."""
    letter = _LETTERS.get(year[0], "")
    return western(letter, year[1:] if letter else year)


def western(era: str, year: str) -> int:
    """Return the Western year of a year in an era (no era: as it stands)."""
    return ERAS.get(era, 0) + (1 if year == "元" else int(year))


def year_in(note: str) -> int | None:
    """Return the Western year named in 「令和9年」, 「2027年度」, 「R9」; None if there is none."""
    match = _YEAR_NOTE.fullmatch(note.strip())
    if not match or not match[2]:
        return None
    era = _LETTERS.get(match[1], match[1] or "")
    return western(era, match[2]) if era or len(match[2]) == 4 else None


def era_before(text: str, start: int) -> tuple[str, int]:
    """Return the era that stands directly before `start`, and how many characters it takes."""
    before = text[max(0, start - 2) : start]
    if before in ERAS:
        return before, 2
    letter = before[-1:]
    if letter in _LETTERS and not (before[:-1].isascii() and before[:-1].isalnum()):
        return _LETTERS[letter], 1
    return "", 0


def _weekday(match: re.Match[str], group: str, bare_end: int) -> tuple[str, bool, int]:
    """Return weekday and holiday mark of the note behind a date, and where the date ends."""
    note = match[group]
    told = _told(note.strip()) if note else None
    if told is None:
        return "", False, bare_end
    end = match.end(group) + 1
    return (
        told[0],
        told[1] or match.string.startswith(("(祝)", "(祝日)", "(休)", "(振休)"), end),
        end,
    )


def _told(note: str) -> tuple[str, bool] | None:
    """Read 「月・祝」, 「土曜日」, 「Sat」; None for a note on something else."""
    if note[:1] in WEEKDAYS and note:
        rest = note[1:].removeprefix("曜").removeprefix("日") if note[1:2] == "曜" else note[1:]
        if not rest:
            return note[0], False
        if _EXCEPT.search(rest):
            return ("", False) if rest[0] in _SPLIT else None
        if rest[0] in _SPLIT:
            if rest.strip(_SPLIT)[:1] in WEEKDAYS:
                return "", False
            return note[0], bool(_HOLIDAY.search(rest))
        return (note[0], True) if rest[0] in "祝休振祭" else None
    if note[:1] == "祝":
        rest = note.removeprefix("祝日").removeprefix("祝").strip(_SPLIT)
        return (rest[:1], True) if not rest or rest[0] in WEEKDAYS else None
    if note in {"休", "休日", "振休", "振替休日", "祭日"}:
        return "", True
    name = note.rstrip(".").lower()
    if name.isascii() and name[:3] in _ENGLISH and len(name) <= 9:
        return WEEKDAYS[_ENGLISH.index(name[:3])], False
    return None
