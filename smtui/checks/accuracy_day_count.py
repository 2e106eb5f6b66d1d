"""Numbers of days that do not fit the dates before them."""

from collections.abc import Iterator
from itertools import pairwise

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

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
    × キャンプは10月9日（金）からの«2泊4日»です。
    ○ 夏祭りは7月25日（土）・26日（日）の2日間です。
    ○ 10月1日から10月31日までの31日間、展示します。
    ○ 10月1日から10月31日まで（日曜を除く）の27日間、展示します。
    ○ 10月1日から10月31日までのうち3日間を選べます。
    """

    code = "accuracy/day-count"
    name = "日数"
    severity = Severity.WARN
    wakes = said("泊", "間", beside="date")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every number of days that differs from the days named just before."""
        moments, text = reading.moments, reading.text
        if "泊" in text:
            yield from _nights(reading)
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


_NIGHTS = Pattern("([1-9一二三四五六七八九])泊([1-9二三四五六七八九])日")
_KANJI = "一二三四五六七八九"
_ON_THE_WAY = Pattern("車中|夜行|機中|機内|船中|船内|フェリー|弾丸|夜発|前夜|0泊")


def _nights(reading: Reading) -> Iterator[Hit]:
    """Yield stays whose days are not one more than their nights."""
    for stay in _NIGHTS.finditer(reading.text):
        nights, days = (int(n) if n.isdecimal() else _KANJI.find(n) + 1 for n in stay.groups())
        if days != nights + 1 and not _ON_THE_WAY.search(reading.text):
            yield hit(
                reading,
                *stay.span(),
                f"{nights}泊なら{nights + 1}日です。どちらが正しいか確かめてください。",
            )


def _is_list(reading: Reading, start: int) -> bool:
    """Tell whether more dates are listed before the pair."""
    return any(0 < start - moment.end <= 3 for moment in reading.moments)
