"""Holidays and well-known days on a date or weekday that is not theirs."""

from collections.abc import Iterator
from datetime import date, timedelta

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Moment
from smtui.reading.calendar import is_equinox

_DAYS = "月火水木金土日"
_DATE_FIRST = Pattern(r"(?:[(][^()\n]{1,5}[)])?(?:の|は|、| |は、|、今年の)?[「『(]?")
_NAME_FIRST = Pattern(r"[」』]?(?:当日)?(?:の|[(]| |は|:|は、|、)?(?:今年は|来年は)?")
_STOPS = Pattern(
    r"[」』)]?(?:当日)?(?:[。!)\n]|$|です|でした|だ|、|に(?!合|ちな|先|向|備|関|まつわ|寄せ)|は|の(?:午|朝|夜|昼|夕|[0-9]))"
)
"""What follows a name that tells what day it is, not what something is for."""
_OTHER = Pattern("まで|から|振替|月遅れ|旧暦|前日|前夜|翌日|後の|前の|直前|イベント")
_WEEKDAY = Pattern(r"(?:は|が)?[、(]?(?:今年は|来年は)?([月火水木金土日])(?:曜|[)]|・祝)")
_PASSED = 60
"""How many days ago a named day may lie and still be meant."""


class AccuracyNamedDay(Check):
    """祝日や記念日の名が、その日でない日付や曜日に付いているところを見つけます。

    なぜ: 日付と名のどちらが正しいか分からず、休みの日も取りちがえます。
    直し方: 暦で確かめ、日付か名を直します。
    限界: 名と日付が続けて書かれているときだけ分かります。

    × «11月4日の文化の日»は、博物館が無料です。
    × «敬老の日（9月14日）»に、お祝いの会を開きます。
    × «文化の日は水»曜日です。
    × 今年の«文化の日は木曜日»。博物館が無料です。
    × «5月6日、こどもの日»に、こいのぼりを下ろします。
    ○ 11月3日の文化の日は、博物館が無料です。
    ○ 敬老の日（9月21日）に、お祝いの会を開きます。
    ○ 文化の日は火曜日です。
    ○ 5月2日、こどもの日にちなんだ工作をします。
    ○ 9月1日からの作品展は、敬老の日の9月21日までです。
    ○ [2027-03-08T10:00] 春分の日の3月21日（日）は、翌22日（月）が振替休日です。
    """

    code = "accuracy/named-day"
    name = "名のある日"
    severity = Severity.WARN
    wakes = ("named-day",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every named day that stands at another date or weekday."""
        for mark in reading.each("named-day"):
            if reading.quoted(mark.start):
                continue
            moment = _beside(reading, mark)
            if moment is not None and moment.day and not _is_named(moment.day, mark.tags[0]):
                yield hit(
                    reading,
                    min(mark.start, moment.start),
                    max(mark.end, moment.end),
                    f"{moment.month}月{moment.dom}日は「{mark.text}」ではありません。日付か名を確かめてください。",
                )
            elif moment is None:
                yield from _weekday(reading, mark)


def _beside(reading: Reading, mark: Mark) -> Moment | None:
    """Return the date that is said to be the named day, or None."""
    text = reading.text
    for moment in reading.moments:
        if 0 <= mark.start - moment.end <= 10:
            link = _DATE_FIRST.fullmatch(text, moment.end, mark.start)
            if link and _STOPS.match(text, mark.end):
                return moment
        elif 0 <= moment.start - mark.end <= 8:
            link = _NAME_FIRST.fullmatch(text, mark.end, moment.start)
            if link and not _OTHER.match(text, moment.end):
                return moment
    return None


def _is_named(day: date, tag: str) -> bool:
    """Tell whether a day is the one a tag names."""
    month, which = tag.split("-")
    if day.month != int(month):
        return False
    if which == "eq":
        return is_equinox(day)
    if which.isdigit():
        return day.day == int(which)
    weekday = 0 if which.startswith("mon") else 6
    return day.weekday() == weekday and (day.day - 1) // 7 + 1 == int(which[3:])


def _weekday(reading: Reading, mark: Mark) -> Iterator[Hit]:
    """Yield a weekday said of a day with a fixed date."""
    month, which = mark.tags[0].split("-")
    match = _WEEKDAY.match(reading.text, mark.end)
    before = reading.text[max(0, mark.start - 3) : mark.start]
    other_year = "年" in before and not before.endswith(("今年の", "年の今年", "来年の"))
    if match is None or not which.isdigit() or other_year:
        return
    now = reading.draft.occasion.at.date()
    year = now.year + ("来年" in reading.text[max(0, mark.start - 4) : match.end()])
    day = date(year, int(month), int(which))
    if day + timedelta(days=_PASSED) < now and year == now.year:
        day = day.replace(year=year + 1)
    right = _DAYS[day.weekday()]
    if match[1] != right:
        yield hit(
            reading,
            mark.start,
            match.end(),
            f"{day.year}年の「{mark.text}」は{right}曜日です。曜日を確かめてください。",
        )
