"""「第3日曜日」 beside a date that is another one."""

from collections.abc import Iterator
from datetime import date
from re import Match

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said
from smtui.domain.reading import Moment

_NTH = Pattern("第 ?([1-5一二三四五]) ?([月火水木金土日])曜")
_LISTED = Pattern("(?:第 ?[1-5一二三四五] ?(?:[月火水木金土日]曜日?)?[・、と]){1,4}$")
_EACH = Pattern("[1-5一二三四五]")
_LIST = 24
"""Code points before it in which the others stand."""
_DAYS = "月火水木金土日"
_NUMBERS = "一二三四五"
_SERIES = Pattern(
    "毎(?:(?<=は、.)|(?<![・と、].))(?:月|週)の?(?:第 ?([1-5一二三四五]) ?)?([月火水木金土日])曜"
    "(?!日?[・と、]第?[0-9月火水木金土])"
)
_WEEKLY = Pattern(
    "(?<![0-9])(1[0-2]|[1-9])月[のはに、 ]{0,3}毎週([月火水木金土日])曜日?[(:は ]{1,2}"
    "([0-9]{1,2}日?(?:[、・,と] ?[0-9]{1,2}日?){2,4}(?<=日))"
)
_RULE = Pattern("毎週([月火水木金土日])曜日?[ はに]{0,2}[(: ]{1,2}")
_COMMA = Pattern("[)]?[、・, ]{1,2}")
_DAY = Pattern("[0-9]{1,2}")
_MONTHS_BACK = 3
"""Months that may lie behind and yet be of this year."""
_NEXT = Pattern(
    "(?:次回|初回|第1回|今回|今月|来月|今週|来週|(?:1[0-2]|[1-9])月)"
    "(?:の開催日?)?(?:は|が|:)?、? ?$"
)
_MOVED = Pattern(
    "変更|変わ|臨時|特別|振替|振り替え|代わり|かわりに|のみ|限り|ため|都合"
    "|延期|順延|繰り|移|ずら|拡大|祝|年末|年始|お盆|連休|休|除|いつも|通常|訂正|誤|第[0-9一二三四五].{1,12}第[0-9一二三四五]"
)
_REACH = 60
"""How far behind the rule the next date may stand."""
_GAP = Pattern("[ (、。:・のにはが日]{0,5}")


class AccuracyNthWeekday(Check):
    """「第3日曜日」と日付が合わないところを見つけます。

    なぜ: どちらの日に行けばよいか分かりません。
    直し方: 暦を確かめて、どちらかを直します。
    限界: 日付と「第○○曜日」が離れていると分かりません。

    × [2026-06-01T09:00] 朝市は«第3日曜日（6月14日）»に開きます。
    × [2026-06-01T09:00] «6月14日（第3日曜日）»は家庭の日です。
    × [2026-06-01T09:00] «毎月第3日曜日は「里の朝市」。6月は28日（日）»の7時からです。
    × [2026-06-01T09:00] «毎週水曜日に開く書道の会、次回は6月11日（木）»です。
    × [2026-11-16T09:00] 冬鳥の観察会です。«12月は毎週日曜（5日、12日、19日、26日»）の8時から。
    × [2026-09-24T10:00] 将棋の会は、«毎月第2日曜日に開いています。次回は10月18日（日）»です。
    × [2026-08-10T09:30] 太極拳教室⏎毎週火曜日：9月1日、9月8日、«9月16日»、9月22日
    ○ [2026-08-10T09:30] 太極拳教室⏎毎週火曜日：9月1日、9月8日、9月15日、9月22日
    ○ [2026-09-24T10:00] 将棋の会は、毎月第2日曜日に開いています。次回は10月11日（日）です。
    ○ [2026-11-16T09:00] 冬鳥の観察会です。12月は毎週土曜（5日、12日、19日、26日）の8時から。
    ○ [2026-06-01T09:00] 毎月第3日曜日は「里の朝市」。6月は28日（日）に変更します。
    ○ [2026-06-01T09:00] 毎週水曜日に開く書道の会、次回は6月10日（水）です。
    ○ [2026-06-01T09:00] 毎月第3日曜日は家庭の日です。6月7日（日）に講演会を開きます。
    ○ [2026-06-01T09:00] 朝市は第3日曜日（6月21日）に開きます。
    ○ [2026-06-01T09:00] 休館日は第3日曜日、6月1日は開館します。
    ○ [2026-06-01T09:00] 毎月第1・第3日曜日に開きます。
    ○ [2026-05-20T10:00] 第2・第4土曜（6月13日・27日）は、古着の回収日です。
    """

    code = "accuracy/nth-weekday"
    name = "第何曜日"
    severity = Severity.WARN
    wakes = (*said("第", beside="date"), *said("毎", beside="digit"))
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every nth weekday that stands right beside a date which is not it."""
        yield from _weekly(reading)
        if not reading.moments:
            return
        yield from _series(reading)
        for nth in _NTH.finditer(reading.text):
            if "(" not in reading.text[max(0, nth.start() - 1) : nth.end() + 3]:
                continue
            numbers = _listed(reading.text, nth)
            for moment in reading.moments:
                after = moment.start >= nth.end() and "(" in reading.text[nth.end() : moment.start]
                before = nth.start() >= moment.end and "(" in reading.text[moment.end : nth.start()]
                low, high = (
                    sorted((moment.end, nth.start())) if before else (nth.end(), moment.start)
                )
                if not (after or before) or not _GAP.fullmatch(reading.text, low, high):
                    continue
                fits = {(number, _DAYS.index(nth[2])) for number in numbers}
                if moment.day and _nth(moment.day) not in fits:
                    yield hit(
                        reading,
                        min(moment.start, nth.start()),
                        max(moment.end, nth.end()),
                        f"{moment.month}月{moment.dom}日は第{_nth(moment.day)[0]}"
                        f"{_DAYS[moment.day.weekday()]}曜日です。どちらが正しいか確かめてください。",
                    )


def _series(reading: Reading) -> Iterator[Hit]:
    """Yield the next date of a weekly or monthly series that is none of its days."""
    text = reading.text
    for rule in _SERIES.finditer(text) if "毎" in text else ():
        for moment in reading.moments:
            if not 0 <= moment.start - rule.end() <= _REACH or moment.day is None:
                continue
            end = reading.sentence_at(moment.start).end
            start = reading.sentence_at(rule.start()).start
            led = _NEXT.search(text[max(0, moment.start - 12) : moment.start])
            if not led or _MOVED.search(text, start, end):
                continue
            number, weekday = _nth(moment.day)
            told = rule[1] and _number(rule[1])
            if weekday != _DAYS.index(rule[2]) or (told and number != told):
                yield hit(
                    reading,
                    rule.start(),
                    moment.end,
                    f"{moment.month}月{moment.dom}日は第{number}{_DAYS[weekday]}曜日です。"
                    "どちらが正しいか確かめてください。",
                )


def _weekly(reading: Reading) -> Iterator[Hit]:
    """Yield the days listed behind 「毎週日曜」 that are none of that weekday."""
    text, now = reading.text, reading.draft.occasion.at
    for rule in _RULE.finditer(text) if "毎週" in text else ():
        yield from _off(reading, _DAYS.index(rule[1]), _row(reading, rule.end()))
    for match in _WEEKLY.finditer(text) if "毎週" in text else ():
        month, days = int(match[1]), [int(day) for day in _DAY.findall(match[3])]
        year = now.year + (month < now.month - _MONTHS_BACK)
        try:
            weekdays = {date(year, month, day).weekday() for day in days}
        except ValueError:
            continue  # `accuracy/no-such-date` tells of it
        if len(weekdays) == 1 and weekdays != {_DAYS.index(match[2])}:
            yield hit(
                reading,
                *match.span(),
                f"{month}月{days[0]}日は{_DAYS[min(weekdays)]}曜日です。どちらが正しいか確かめてください。",
            )


def _row(reading: Reading, start: int) -> list[Moment]:
    """Return the dates that stand one after the other from a place on."""
    row: list[Moment] = []
    for moment in reading.moments:
        if moment.start == start or (row and _COMMA.fullmatch(reading.text, start, moment.start)):
            row.append(moment)
            start = moment.end
    return row


def _off(reading: Reading, weekday: int, row: list[Moment]) -> Iterator[Hit]:
    """Yield the one date of a row that is of another weekday than all others."""
    off = [moment for moment in row if moment.day and moment.day.weekday() != weekday]
    if len(off) == 1 and len(row) > 2 and off[0].day:
        yield hit(
            reading,
            off[0].start,
            off[0].end,
            f"{off[0].month}月{off[0].dom}日は{_DAYS[off[0].day.weekday()]}曜日です。"
            "どちらが正しいか確かめてください。",
        )


def _listed(text: str, nth: Match[str]) -> list[int]:
    """Return the number of an nth weekday and of those listed before it (第2・第4土曜)."""
    listed = _LISTED.search(text, max(0, nth.start() - _LIST), nth.start())
    return [_number(number) for number in _EACH.findall(listed[0] if listed else "")] + [
        _number(nth[1])
    ]


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS.index(written) + 1


def _nth(day: date) -> tuple[int, int]:
    """Return which one of its weekday in the month a day is, and the weekday."""
    return (day.day - 1) // 7 + 1, day.weekday()
