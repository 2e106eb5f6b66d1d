"""「翌日の10月5日」 that is not the day after the day it speaks of."""

from collections.abc import Iterator
from datetime import date, timedelta

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit, said
from smtui.domain.reading import Moment

_STEP = Pattern("(翌々日|翌日|前々日|前日|翌週|前の週|次の日|明くる日)(?:の|、|である|[(])?$")
_BOUND = ("翌", "前日", "前々日", "前の週", "次の日", "明くる日")
_DAYS = {"翌日": 1, "次の日": 1, "明くる日": 1, "翌々日": 2, "前日": -1, "前々日": -2}
_WEEK = {"翌週": 1, "前の週": -1}
_NEAR = 21
"""Dates further apart than this many days do not speak of each other."""
_LONGEST = 13
"""From Monday to the Sunday of the week after."""


class AccuracyNextDay(Check):
    """「翌日の10月5日」などの日付が、もとの日から数えて合わないところを見つけます。

    なぜ: 延期の日などを取りちがえて、来る人が出ます。
    直し方: もとの日と数え方を暦で確かめ、まちがっているほうを直します。
    限界: もとの日が書かれていないときは分かりません。

    × 9月26日（土）に草刈りをします。雨のときは«翌日の9月28日（月）»です。
    × 説明会は9月24日（木）です。書類は«前日の9月22日（火）»までにお送りください。
    × 9月12日（土）の夕市は中止のとき、«翌週の9月26日（土）»に開きます。
    ○ 9月26日（土）に草刈りをします。雨のときは翌日の9月27日（日）です。
    ○ 敬老の日の翌日の9月24日（木）は休館します。朗読会は9月26日（土）です。
    ○ 9月26日（土）の夕市は、雨なら翌週の10月3日（土）に開きます。
    ○ 会期は9月11日～14日です。翌日の9月15日（火）に片付けます。
    """

    code = "accuracy/next-day"
    name = "翌日・前日の日付"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = said(*sorted({word[0] for word in _BOUND}), beside="dates")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield dates that are counted wrongly from every other date of the text."""
        text = reading.text
        if not any(word in text for word in _BOUND):
            return
        for moment in reading.moments:
            step = _STEP.search(text[max(0, moment.start - 6) : moment.start])
            if step is None or moment.day is None:
                continue
            at = moment.start - len(step.group())
            if text[at - 1 : at] == "の" and not any(m.end == at - 1 for m in reading.moments):
                continue
            if _counted_wrong(reading, moment, moment.day, step.group(1)):
                yield hit(
                    reading,
                    at,
                    moment.end,
                    f"「{step.group(1)}」と日付が合いません。どちらが正しいか確かめてください。",
                )


def _counted_wrong(reading: Reading, moment: Moment, day: date, step: str) -> bool:
    """Tell whether other dates stand near the day and it is one step from none of them."""
    others = [
        other.day
        for other in reading.moments
        if other.day and other.day != day and abs((other.day - day).days) <= _NEAR
    ]
    if not others:
        return False
    if step in _WEEK:
        return not any(0 < (day - other).days * _WEEK[step] <= _LONGEST for other in others)
    base = day - timedelta(days=_DAYS[step])
    today = reading.draft.occasion.at.date()
    return base not in (*others, today) and not _written(reading.text, base.day)


def _written(text: str, day: int) -> bool:
    """Tell whether the day of the month stands in the text, as in 11日・12日 or 11・12日."""
    at = text.find(str(day))
    while at >= 0:
        past = at + len(str(day))
        if text.startswith(_AFTER_DAY, past) and not text[at - 1 : at].isdigit():
            return True
        at = text.find(str(day), past)
    return False


_AFTER_DAY = ("日", "(", "・", "~", "-", "、")
