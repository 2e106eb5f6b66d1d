"""Numbers of days that do not fit the dates before them."""

from collections.abc import Iterator
from itertools import pairwise

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_RANGE = Pattern(r"[ 、]?(?:~|-|から|より)")
_PAIR = Pattern(r"[・と]")
_COUNT = Pattern(r"(?:まで)?の([0-9]{1,3})日間")


class AccuracyDayCount(Check):
    """「7月25日・26日の3日間」のように、日付と日数が合わないところを見つけます。

    なぜ: 日付と日数のどちらが正しいか分かりません。
    直し方: 日数を数え直して、まちがっているほうを直します。
    限界: 「のうち3日間」や、除く日のある期間は数えません。

    × 夏祭りは7月25日（土）・26日（日）の«3日間»です。
    × 10月1日から10月31日までの«30日間»、展示します。
    × [2026-12-01T10:00] 12月10日（木）～12日（土）の«2日間»、開きます。
    ○ 夏祭りは7月25日（土）・26日（日）の2日間です。
    ○ 10月1日から10月31日までの31日間、展示します。
    ○ 10月1日から10月31日まで（日曜を除く）の27日間、展示します。
    ○ 10月1日から10月31日までのうち3日間を選べます。
    """

    code = "accuracy/day-count"
    name = "日数"
    severity = Severity.WARN
    wakes = ("date",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every number of days that differs from the days named just before."""
        moments, text = reading.moments, reading.text
        if len(moments) < 2 or "日間" not in text:
            return
        for first, second in pairwise(moments):
            count = _COUNT.match(text, second.end)
            if count is None or not first.day or not second.day:
                continue
            link = _RANGE.match(text, first.end) or _PAIR.match(text, first.end)
            if link is None or link.end() != second.start:
                continue
            sentence = reading.sentence_at(first.start)
            if "除" in text[sentence.start : sentence.end]:
                continue
            paired = link[0] in "・と"
            right = 2 if paired else (second.day - first.day).days + 1
            if int(count[1]) == right or right <= 0 or (paired and _is_list(reading, first.start)):
                continue
            at = count.start(1)
            yield hit(
                reading,
                at,
                count.end(),
                f"書かれた日付を数えると{right}日間です。日付か日数を確かめてください。",
                f"{right}日間",
            )


def _is_list(reading: Reading, start: int) -> bool:
    """Tell whether more dates are listed before the pair."""
    return any(0 < start - moment.end <= 3 for moment in reading.moments)
