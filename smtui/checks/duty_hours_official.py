"""Official posts outside the hours of the account."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Mode,
    Pattern,
    Reading,
    Severity,
    whole,
)
from smtui.domain.guide import Hours
from smtui.reading.calendar import is_holiday

_NO_DRILL = Pattern("訓練では(?:ありません|ない|なく)")


class DutyHoursOfficial(Check):
    """運用時間の外に公式アカウントから出す、急ぎでない投稿を見つけます。

    なぜ: 反応があっても見る人がおらず、決められた運用時間にも合いません。
    直し方: 運用時間の中に投稿するか、急ぐわけを所属長に確かめます。
    限界: 災害や事故の知らせは急ぎのものとして、指摘しません。運用時間の定めがなければ見ません。

    × [hours 2026-01-20T23:40] 着付け体験の参加者を募集します。
    × [hours 2026-11-23T10:00] 図書館は12月7日から休館します。
    × [hours 2026-10-24T21:45] 今日の試合、最高でした。
    × [hours 2026-10-10T10:00] 防災講演会を開きます。避難所の運営を学びます。
    ○ [hours 2026-11-24T10:00] 図書館は12月7日から休館します。
    ○ [hours 2026-09-10T23:20] 【避難指示】黒部川沿いに避難指示を発令しました。
    ○ [hours 2026-09-12T21:10] 【避難状況】21時現在、二つの体育館に41人が避難しています。
    ○ [hours 2026-09-27T18:45] 9月27日（日）18時40分、大雨に備えて小学校に避難所を開きました。
    ○ [hours disaster 2026-09-12T03:00] 給水車の場所をお知らせします。
    ○ [hours 2026-09-12T19:00] 大雨のため県道が通行止めになっています。
    ○ [2026-11-23T10:00] 図書館は12月7日から休館します。
    ○ [hours personal 2026-10-24T21:45] 今日の試合、最高でした。
    """

    code = "duty-hours/official"
    name = "運用時間の外"
    severity = Severity.WARN
    account = Account.OFFICIAL
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a finding on the whole draft if it is outside the hours and not urgent."""
        hours = facts.hours
        if hours is None or _inside(hours, reading):
            return
        if reading.draft.occasion.mode is Mode.DISASTER or _is_urgent(reading):
            return
        yield whole(
            "アカウントの運用時間の外です。運用時間の中に投稿するか、急ぐわけを所属長に確かめてください。"
        )


def _inside(hours: Hours, reading: Reading) -> bool:
    at = reading.draft.occasion.at
    if at.weekday() not in hours.days or not hours.start <= at.hour * 60 + at.minute <= hours.end:
        return False
    return hours.holidays or not is_holiday(at.date())


_HAZARD = Pattern(
    "避難|警報|大雨|大雪|台風|暴風|地震|津波|洪水|火災|断水|停電|事故|通行止|運休|落石"
)


def _is_of_today(reading: Reading) -> bool:
    """Tell whether a hazard stands in the text and every date in it is this day's."""
    today = reading.draft.occasion.at.date()
    days = {moment.day for moment in reading.moments}
    return days == {today} and _HAZARD.search(reading.text) is not None


def _is_urgent(reading: Reading) -> bool:
    """Tell whether the post is about a disaster or an accident, not a drill or a lecture on one."""
    now = _is_of_today(reading)
    if not reading.has("emergency") and not now:
        return False
    calm = any(not now or mark.text not in _READY for mark in reading.each("emergency-calm"))
    return not calm or _NO_DRILL.search(reading.text) is not None


_READY = ("備え",)
"""「大雨に備えて」 is said on the day itself too."""
