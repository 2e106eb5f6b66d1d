"""Results that come out before the deadline they are drawn from."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Mark, Moment

_UNTIL = Pattern(
    "(?:[(][^()\\n]{1,8}[)])? ?[午前後]{0,2}[0-9:時分 ]{0,8}"
    "(?:まで(?!に届)|必着|締め?切|〆切|消印|に締め切)"
)
_SEVERAL = Pattern(
    "第[0-9一二三四五]{1,3}[回期次]|[0-9一二三]次(?:募集|締切|抽選|選考|審査)|先着(?!受付)|随時|前回|昨年|去年|追加|再募集|前期|後期|日程[0-9A-Z]|毎月|各回|中間|次の|次回|来年|来月|健診|検診|検査"
)
_DONE = Pattern("ました|でした|済み|した(?:審査|選考|抽選)|の結果、")


class AccuracyResultOrder(Check):
    """抽選や審査の結果を知らせる日が、応募の締切より前になっているところを見つけます。

    なぜ: どちらかの日付がまちがっていて、応募した人が正しい日を知ることができません。
    直し方: 締切と結果の日を、もとの資料で確かめます。
    限界: 募集が何回もあるときは見ません。

    × «応募締切：9月25日（金）⏎抽選結果：9月18日（金）に発送»
    × «審査の結果は10月1日（木）にお知らせします。応募は10月9日（金）»までです。
    × «当選発表は9月14日（月）、応募は9月30日（水）必着»です。
    ○ 入所の結果を2月5日（金）に発送します。2月12日（金）までに届かないときは、ご連絡ください。
    ○ 応募締切：9月25日（金）⏎抽選結果：10月2日（金）に発送
    ○ 第1回の抽選結果は9月11日（金）に発表します。第2回の応募は9月25日（金）までです。
    ○ 選考の結果は9月7日（月）に発表しました。個展の応募は9月30日（水）までです。
    """

    code = "accuracy/result-order"
    name = "締切より前の結果"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = (("result-order", "dates"),)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretch from the one date to the other."""
        if _SEVERAL.search(reading.text):
            return
        deadlines = [m for m in reading.moments if m.day and _is_deadline(reading, m)]
        deadlines = deadlines or _labelled(reading)
        if len({m.day for m in deadlines}) != 1:
            return
        last = deadlines[0]
        for mark in reading.each("result-order"):
            given = _date_of(reading, mark)
            if not given or abs(given.start - last.start) > _NEAR:
                continue
            if given.day and last.day and given.day < last.day:
                yield hit(
                    reading,
                    min(given.start, last.start, mark.start),
                    max(given.end, last.end),
                    "結果を知らせる日が締切より前になっています。日付を確かめてください。",
                )
                return


_NEAR = 200
"""Dates further apart belong to different notices of one bulletin."""


_DUE = Pattern("(?:締め?切り?|〆切|期限|期日)(?:日)?(?:は|:|が)?[ 、]?$")


def _is_deadline(reading: Reading, moment: Moment) -> bool:
    """Tell whether the date is called a deadline by what stands right before or behind it."""
    before = reading.text[max(0, moment.start - 8) : moment.start]
    return _UNTIL.match(reading.text, moment.end) is not None or bool(_DUE.search(before))


def _labelled(reading: Reading) -> list[Moment]:
    """Return the dates that follow 応募締切: and the like on their line."""
    found = []
    for mark in reading.each("event-label"):
        if "apply" in mark.tags:
            end = reading.sentence_at(mark.start).end
            end = min(
                [end, *(r.start for r in reading.each("result-order") if r.start > mark.start)]
            )
            found += [m for m in reading.moments if m.day and mark.end <= m.start < end][-1:]
    return found


def _date_of(reading: Reading, mark: Mark) -> Moment | None:
    """Return the date that goes with the result: after it in its sentence, else before."""
    sentence = reading.sentence_at(mark.start)
    if _DONE.search(reading.text, sentence.start, sentence.end):
        return None
    inside = [m for m in reading.moments if sentence.start <= m.start < sentence.end]
    after = [m for m in inside if m.start >= mark.end and not _UNTIL.match(reading.text, m.end)]
    before = [m for m in inside if m.end <= mark.start and not _UNTIL.match(reading.text, m.end)]
    return after[0] if after else before[-1] if before else None
