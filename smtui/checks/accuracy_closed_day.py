"""Events on a weekday on which the house is closed."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit, said
from smtui.domain.reading import Moment

_CLOSED = Pattern(
    "(?:休館日|休園日|定休日)(?:は|:)? ?(?:毎週)?([月火水木金土日])曜日?(?!日?[・、と])"
)
_OTHER = Pattern(
    "臨時|特別に?開[館園]|除[くき]|会場は別|休館日ですが|休館日で(?:も|す)|開館し(?:て|ま)|誤|訂正"
)
_NEXT = Pattern("[、・] ?")
_HOUR = Pattern(" ?|(?:の(?:[0-9]回で)?)?、?(?:いずれも|各日|とも) ?")
_SERIES = Pattern("~|から")


class AccuracyClosedDay(Check):
    """休館日の曜日に、催しの日を置いているところを見つけます。

    なぜ: 来た人が、閉まった玄関の前で困ります。
    直し方: 催しの日か休館日を、もとの資料で確かめます。
    限界: 休館日に特別に開けるときは、そう書けば指摘しません。

    × 休館日は毎週月曜日です。解説は10月25日（日）、«11月9日（月）»、28日（土）のいずれも14時から。
    × 講座「古代の瓦」。«3月10日（水）13時»から、瓦の拓本もとれます。⏎休館日は水曜です。
    ○ 講座「古代の瓦」。3月11日（木）13時から、瓦の拓本もとれます。⏎休館日は水曜です。
    ○ 会期は6月6日（土）から6月15日（月）まで。休館日は月曜です。
    ○ 7月20日（月・祝）14時から講座を開きます。休館日は月曜です。
    ○ 3月10日（水）13時から講座。休館日は水曜ですが、この日は特別に開館します。
    """

    code = "accuracy/closed-day"
    name = "休館日の催し"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = said("休", beside="clock")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every date with an hour on the only weekday on which the house is closed."""
        text = reading.text
        closed = list(_CLOSED.finditer(text)) if "曜" in text else []
        if len(closed) != 1 or _OTHER.search(text):
            return
        for moment in reading.moments:
            if moment.weekday == closed[0][1] and not moment.holiday and _is_held(reading, moment):
                yield hit(
                    reading,
                    moment.start,
                    moment.end,
                    f"{moment.weekday}曜日は休館日と書かれています。催しの日を確かめてください。",
                )


def _is_held(reading: Reading, moment: Moment) -> bool:
    """Tell whether an hour goes with the date or its row, and it bounds no period."""
    text = reading.text
    if _SERIES.search(text, max(0, moment.start - 2), moment.start):
        return False
    end = moment.end
    for after in reading.moments:
        if after.start > end and _NEXT.fullmatch(text, end, after.start):
            end = after.end
    return any(
        clock.start >= end and _HOUR.fullmatch(text, end, clock.start) for clock in reading.clocks
    )
