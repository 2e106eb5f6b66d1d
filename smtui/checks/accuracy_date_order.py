"""Periods of days that end before they begin."""

from collections.abc import Iterator
from itertools import pairwise

from smtui.checks._deadlines import is_due
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_TO = Pattern(
    r"(?:[(][^()\n]{1,8}[)])?[ 、]?(?:[午前後]{0,2}[0-9:時分半 ]{0,8})(?:頃|ごろ)? ?"
    r"(?:~|-|から|より|→) ?(?:翌年?|同年?)?"
)
_OPENS = Pattern("(?:申し?込み?|受付|受け付け|応募|予約)(?:開始)?(?:は|:)、? ?$")
_FROM = Pattern("(?:[(][^()\n]{1,8}[)])? ?[午前後]{0,2}[0-9:時分半 ]{0,8}(?:から|より)")
_LABEL = 12
"""Code points before a date in which its label stands."""
_SEVERAL = Pattern("[0-9一二三]次|第[0-9一二三][回期次]|追加|再募集|次回|来月|前期|後期")
_MOVED = Pattern("変更|延期|繰り上げ|繰上げ|前倒し|早め|早ま|訂正|誤")


class AccuracyDateOrder(Check):
    """終わりが始まりより前になっている期間（10月20日から10月5日まで、など）を見つけます。

    なぜ: いつからいつまでかが分からず、期間の外に来る人が出ます。
    直し方: 始まりと終わりの日付を、もとの資料で確かめます。
    限界: 年をまたぐように読める期間（12月から2月まで）は指摘しません。

    × 展示は«10月20日（火）から10月5日（月）»までです。
    × 受付期間：«9月30日（水）～9月14日（月）»
    × [2026-11-02T10:00] «2026年12月1日～2026年11月15日»
    × 教室の申込みは«11月16日（月）から電話で。締切は11月13日（金）»です。
    ○ 教室の申込みは11月16日（月）から電話で。締切は11月27日（金）です。
    ○ 展示は10月5日（月）から10月20日（火）までです。
    ○ [2026-12-08T10:00] 冬休みは12月24日（木）から1月6日（水）までです。
    ○ 任期は4月1日から3月31日までです。
    ○ 9月15日（火）22時～16日（水）5時に断水します。
    ○ 開催日を10月20日から10月5日に変更します。
    """

    code = "accuracy/date-order"
    name = "期間の前後"
    severity = Severity.WARN
    wakes = ("dates",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every period whose last day lies before its first."""
        moments = reading.moments
        yield from _closed_before(reading)
        for first, second in pairwise(moments):
            if not first.day or not second.day or second.day >= first.day:
                continue
            link = _TO.match(reading.text, first.end)
            if link is None or link.end() != second.start:
                continue
            sentence = reading.sentence_at(first.start)
            if _MOVED.search(reading.text, sentence.start, sentence.end):
                continue
            yield hit(
                reading,
                first.start,
                second.end,
                "期間の終わりが始まりより前になっています。日付を確かめてください。",
            )


def _closed_before(reading: Reading) -> Iterator[Hit]:
    """Yield the only deadline of a text if it lies before the only day from which one may apply."""
    text = reading.text
    if "締" not in text and "〆" not in text and "期限" not in text:
        return
    days = [moment for moment in reading.moments if moment.day]
    opens = [
        moment
        for moment in days
        if _OPENS.search(text, max(0, moment.start - _LABEL), moment.start)
        and _FROM.match(text, moment.end)
    ]
    closes = [moment for moment in days if is_due(text, moment)]
    if len(opens) != 1 or len(closes) != 1 or _SEVERAL.search(text) or _MOVED.search(text):
        return
    first, last = opens[0], closes[0]
    if first.day and last.day and last.day < first.day:
        yield hit(
            reading,
            min(first.start, last.start),
            max(first.end, last.end),
            "申込みの締切が受付の始まりより前になっています。日付を確かめてください。",
        )
