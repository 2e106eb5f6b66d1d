"""Last entries after closing time."""

from collections.abc import Iterator
from itertools import pairwise

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around
from smtui.domain.reading import Clock

_TO = Pattern(r" ?(?:~|-|から|より|―|→) ?")
_LINK = Pattern(r"(?:の?時[間刻])?(?:の締切)?[はが: /・、]{0,2}")
_CLOSES = Pattern(r"(?:閉館|閉園|閉場|閉店|終演|終了|閉門)(?:時[間刻])?[はが: /・、]{0,2}$")
_OTHER = Pattern("変更|訂正|誤|延長|夜間|翌|電話受付|曜日?は|平日|土日|時期|季節|期間中は")


class AccuracyLastEntry(Check):
    """最終の入場や受付の時刻が、閉まる時刻より後になっているところを見つけます。

    なぜ: 着いたときには閉まっていて、入れない人が出ます。
    直し方: 閉まる時刻と最終の受付を、もとの資料で確かめます。
    限界: 開いている時間が一通りだけ書かれているときに分かります。

    × 開館は9時～17時（«最終入館は17時30分»）です。
    × 喫茶は10時から16時まで、«ラストオーダーは16時30分»です。
    × 閉園16時30分、«最終入園17時»です。
    ○ 開館は9時～17時（最終入館は16時30分）です。
    ○ 喫茶は10時から16時まで、ラストオーダーは15時30分です。
    ○ 展示は9時から17時まで。最終入館が17時30分になる夜間開館は、月に一度です。
    """

    code = "accuracy/last-entry"
    name = "最終の受付"
    severity = Severity.WARN
    wakes = ("last-entry",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a last entry later than the only closing time around it."""
        if len(reading.clocks) < 2:
            return
        for mark in reading.each("last-entry"):
            low, high = around(reading, mark.start, 1, 1)
            last = _time_of(reading, mark)
            if last is None or _OTHER.search(reading.text, low, high):
                continue
            closings = _closings(reading, low, high, last)
            if len(closings) == 1 and last.minutes > closings[0].minutes:
                yield hit(
                    reading,
                    min(mark.start, last.start),
                    max(mark.end, last.end),
                    "最終の受付が、閉まる時刻より後になっています。時刻を確かめてください。",
                )


def _time_of(reading: Reading, mark: Mark) -> Clock | None:
    """Return the time right behind the label, unless it begins a period."""
    link = _LINK.match(reading.text, mark.end)
    at = link.end() if link else mark.end
    for clock in reading.clocks:
        if clock.start == at:
            return None if _TO.match(reading.text, clock.end) else clock
    return None


def _closings(reading: Reading, low: int, high: int, last: Clock) -> list[Clock]:
    """Return the ends of the periods, and the closing times, in the range."""
    found = [
        second
        for first, second in pairwise(reading.clocks)
        if low <= first.start < high
        and _TO.fullmatch(reading.text, first.end, second.start)
        and last not in (first, second)
    ]
    return found or [
        clock
        for clock in reading.clocks
        if low <= clock.start < high
        and clock is not last
        and _CLOSES.search(reading.text[max(0, clock.start - 9) : clock.start])
    ]
