"""明日10月3日 on a day that is not the 2nd."""

from collections.abc import Iterator
from datetime import timedelta

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_DATED = Pattern("付け?(?:の|で)")
"""What is published today and takes effect on another day."""
_LINK = Pattern(r"[、, ・の(]{0,2}")


class AccuracyRelativeDate(Check):
    """「明日」「本日」と、続けて書いた日付が合わないところを見つけます。

    なぜ: 投稿する日がずれると「明日」の日もずれ、来る日をまちがえる人が出ます。
    直し方: 投稿する日に合わせて、「明日」か日付を直します。
    限界: 投稿の予定日時が正しく入っているときだけ分かります。

    × «明日9月12日（土）»に開きます。
    × «本日（9月8日）»は休館します。
    × «あす、9月11日»は市民講座の日です。
    ○ [2027-03-26T15:00] 区は本日、4月1日付の人事異動を発表しました。
    ○ 明日9月10日（木）に開きます。
    ○ 本日（9月9日）は休館します。
    ○ [2027-03-26T15:00] 4月2日からの窓口の受付時間を、本日3月26日に決めました。
    ○ [2026-12-28T09:00] 1月4日の仕事始めに向け、本日12月28日に窓口を閉めます。
    ○ 明日から、9月12日までは通行止めです。
    ○ 「明日9月12日に開く」という張り紙は、前の週のものです。
    """

    code = "accuracy/relative-date"
    name = "明日と日付"
    severity = Severity.WARN
    wakes = ("relative-day",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every relative day directly followed by another date."""
        text, today = reading.text, reading.draft.occasion.at.date()
        for mark in reading.each("relative-day") if reading.moments else ():
            if not mark.tags or mark.tags[0] == "week" or reading.quoted(mark.start):
                continue
            link = _LINK.match(text, mark.end)
            after = link.end() if link else mark.end
            for moment in reading.moments:
                if moment.start != after or moment.day is None or _DATED.match(text, moment.end):
                    continue
                right = today + timedelta(days=int(mark.tags[0].removeprefix("day:")))
                # The year of a date is often a guess: 「4月1日付けを、きょう3月24日に」.
                if (moment.day.month, moment.day.day) != (right.month, right.day):
                    yield hit(
                        reading,
                        mark.start,
                        moment.end,
                        f"投稿する日から見て「{mark.text}」は{moment.month}月{moment.dom}日ではありません。"
                        "日付を確かめてください。",
                    )
