"""Hours and minutes that do not fit the period written before them."""

from collections.abc import Iterator
from itertools import pairwise

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_TO = Pattern(r" ?(?:~|-|から|より|―|→) ?")
_LONG = Pattern(
    r"(?:まで)?[の(]{1,2}(?:所要)?(?:計|合計)?(?:(?P<h>[0-9]{1,2})時間(?P<half>半)?)?(?:(?P<m>[0-9]{1,3})分(?:間)?)?(?![0-9前後遅早毎おご])"
)
_LOOSE = Pattern("うち|休憩|約|勤務|報酬|時給|実働|交代|ほど|程度|前後|昼|から[0-9]{1,3}分")


class AccuracyDuration(Check):
    """「13時から15時までの3時間」のように、時刻と長さが合わないところを見つけます。

    なぜ: 終わる時刻と長さのどちらが正しいか分かりません。
    直し方: 長さを計算し直して、まちがっているほうを直します。
    限界: 休憩を除いた長さなど、ことわりのあるものは見ません。

    × 体験は«13時から15時までの3時間»です。
    × 停電は«午前1時～5時の5時間»です。
    × 教室は«10時～11時30分（60分）»です。
    ○ 体験は13時から15時までの2時間です。
    ○ 停電は午前1時～5時の4時間です。
    ○ 体験は10時から15時までの4時間（休憩1時間を除く）です。
    ○ 13時から15時までのうち1時間を選べます。
    ○ プールは9時から17時、2時間の入替え制です。
    ○ 受付は10時から11時の10分前まで。
    """

    code = "accuracy/duration"
    name = "時刻と長さ"
    severity = Severity.WARN
    wakes = said("間", "分", beside="clocks")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every period whose length is told wrong."""
        text = reading.text
        for first, second in pairwise(reading.clocks):
            if second.start - first.end > 3 or not _TO.fullmatch(text, first.end, second.start):
                continue
            match = _LONG.match(text, second.end)
            if match is None or not (match["h"] or match["m"]):
                continue
            told = int(match["h"] or 0) * 60 + (30 if match["half"] else 0) + int(match["m"] or 0)
            right = second.minutes - first.minutes
            sentence = reading.sentence_at(first.start)
            if told == right or right <= 0 or _LOOSE.search(text, sentence.start, sentence.end):
                continue
            yield hit(
                reading,
                first.start,
                match.end(),
                f"書かれた時刻は{right // 60}時間{f'{right % 60}分' if right % 60 else ''}です。"
                "時刻か長さを確かめてください。",
            )
