"""Days marked as holidays that are none."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Reading, Severity, hit, said
from smtui.reading.calendar import is_holiday


class AccuracyHoliday(Check):
    """（月・祝）と書かれているのに祝日でない日付を見つけます。

    なぜ: 窓口や施設が休みかどうかを、読む人が取りちがえます。
    直し方: 暦で確かめ、「祝」の字か日付を直します。
    限界: 祝日なのに「祝」が付いていない日付は指摘しません。

    × 11月24日（火・祝）は窓口を休みます。
    × [2026-06-01T10:00] «7月13日（月・祝）»に海開きを行います。
    × [2027-01-05T10:00] 式典は«1月18日（月・祝）»です。
    ○ 11月23日（月・祝）は窓口を休みます。
    ○ 9月22日（火・休）は休館です。
    ○ 9月15日（火・休館日）のお知らせです。
    ○ 5月3日（日・祝）に開きます。
    ○ 12月20日（日・休）は休診です。
    ○ ［展示］秋の絵本…12月13日（日）まで⏎［工作］ランプ作り…22日（祝）14時～
    """

    code = "accuracy/holiday"
    name = "祝日の印"
    severity = Severity.WARN
    wakes = said("祝", "振", beside="date")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every date with 祝 that is an ordinary weekday."""
        for moment in reading.moments:
            if not moment.holiday or moment.day is None or moment.day.weekday() >= 5:
                continue
            text = reading.text[moment.start : moment.end]
            if ("祝" not in text and "振" not in text) or is_holiday(moment.day):
                continue
            yield hit(
                reading,
                moment.start,
                moment.end,
                f"{moment.day.year}年{moment.month}月{moment.dom}日は祝日ではありません。"
                "日付か「祝」の字を確かめてください。",
            )
