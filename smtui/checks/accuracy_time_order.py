"""Periods of time that end before they begin."""

from collections.abc import Iterator
from itertools import pairwise

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Clock

_TO = Pattern(r"(?:ごろ|頃)? ?(?:~|-|から|より|―|—|→) ?(?:の間に)?(?:(?:同日|同じ日|当日)の?)?")
_OVERNIGHT = Pattern(
    "夜間|夜通し|終夜|深夜|宿泊|[0-9一二三]泊|泊まり|オールナイト|夜行|未明|当直|宿直"
)
_MOVED = Pattern("変更|訂正|誤|繰り上げ|前倒し|早め|早ま|延期|移しま")
_DAY = 1440
_NOON = 720
_EVENING = 17 * 60
_LONGEST_NIGHT = 18 * 60


class AccuracyTimeOrder(Check):
    """終わりが始まりより前になっている時間（14時から11時30分まで、など）を見つけます。

    なぜ: いつ来ればよいか分からず、時間外に訪れる人が出ます。
    直し方: 始まりと終わりの時刻を、もとの資料で確かめます。
    限界: 夕方に始まって朝に終わる時間は、日をまたぐものとして読みます。

    × 時間は«14時から11時30分まで»、会場は研修室です。
    × 日時：10月3日（土）«15:00～13:30»
    × 受付は«13時30分から10時まで»です。
    × 開館時間　«午後1時から午前11時»
    × 相談は«18時～16時30分»に受け付けます。
    × 工事は«9月15日22時から同日5時»までです。
    ○ 9月15日（火）22時～翌5時に断水します。
    ○ 9月15日（火）22時～16日（水）5時に断水します。
    ○ 夜間窓口は17時30分から8時30分までです。
    ○ 午前10時から3時まで開きます。
    ○ 窓口は正午から1時も開いています。
    ○ 午後1時から3時まで開きます。
    ○ 施設の利用は、15時から10時までの宿泊もできます。
    ○ （誤）開演18時から（正）開演17時から
    """

    code = "accuracy/time-order"
    name = "時刻の前後"
    severity = Severity.WARN
    wakes = ("clocks",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every period whose end lies before its start."""
        clocks = reading.clocks
        for first, second in pairwise(clocks):
            if second.minutes > first.minutes or second.start - first.end > 8:
                continue
            link = _TO.match(reading.text, first.end)
            if link is None or link.end() != second.start:
                continue
            if self._is_possible(reading, first, second):
                continue
            yield hit(
                reading,
                first.start,
                second.end,
                "終わりの時刻が始まりより前になっています。時刻を確かめてください。",
            )

    def _is_possible(self, reading: Reading, first: Clock, second: Clock) -> bool:
        """Tell whether the period may run overnight, or its end be meant after noon."""
        night = second.minutes + _DAY - first.minutes
        sentence = reading.sentence_at(first.start)
        if _MOVED.search(reading.text, sentence.start, sentence.end):
            return True
        if "同" in reading.text[first.end : second.start]:
            return False
        next_day = "翌" in reading.text[max(0, first.start - 8) : second.end + 4]
        if next_day or _OVERNIGHT.search(reading.text, sentence.start, sentence.end):
            return night < _DAY
        if first.minutes >= _EVENING:
            return night <= _LONGEST_NIGHT
        stretch = reading.text[first.start : second.start + 2]
        if "正午" in stretch and "午前" not in stretch and second.minutes < _NOON:
            return True
        halves = "午" in stretch
        if halves or first.minutes > 12 * 60 or _is_padded(reading, second):
            return False
        in_24_hours = any(clock.minutes >= 13 * 60 for clock in reading.clocks)
        return not in_24_hours and second.minutes + 720 - first.minutes <= 11 * 60


def _is_padded(reading: Reading, clock: Clock) -> bool:
    """Tell whether the hour is written 09, as on a 24-hour clock."""
    return reading.text[clock.start] == "0"
