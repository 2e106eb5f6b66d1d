"""「あと10日」 that the only date beside it does not give."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_LEFT = Pattern(
    r"まで、?は?(?:残り|のこり|あと|後) ?([0-9]{1,3}) ?(日|週間)(?!間?(?:以|ほど|前|程|余))"
    r"|(?:残り|あと) ?([0-9]{1,3}) ?(日|週間)(?:に迫|となり|です|!|。|$|\n)"
)
_LOOSE = Pattern("約|およそ|ほど|頃|ごろ|前売|締切|予約|申込|申し込")
_SLACK = 1
"""Some count the day itself, some do not."""


class AccuracyCountdown(Check):
    """「あと10日」などの数え方が、書かれた開催日と合わないところを見つけます。

    なぜ: 来る日をまちがえる人が出ます。
    直し方: 投稿する日から数え直して、日数か日付を直します。
    限界: 日付が一つだけ書かれているときに数えます。1日のちがいは見ません。

    × [2026-06-10T10:00] 夏まつりまで«あと10日»！7月4日（土）は城山公園へ。
    × [2026-06-10T10:00] 開幕は6月24日（水）。本番まで«あと3週間»です。
    ○ [2026-06-10T10:00] 夏まつりまであと10日！6月20日（土）は城山公園へ。
    ○ [2026-06-10T10:00] 開幕は6月24日（水）。本番まであと2週間です。
    ○ [2026-06-10T10:00] 夏まつりまであと10日。前売券は6月15日（月）まで、開催は20日（土）です。
    """

    code = "accuracy/countdown"
    name = "残りの日数"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = said("残", "あと", "のこり", beside="date")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a countdown that ends on another day than the only one named."""
        text = reading.text
        days = {moment.day for moment in reading.moments if moment.day}
        if len(days) != 1:
            return
        left = (days.pop() - reading.draft.occasion.at.date()).days
        for told in _LEFT.finditer(text):
            sentence = reading.sentence_at(told.start())
            if left <= 0 or _LOOSE.search(text, sentence.start, sentence.end):
                continue
            week = (told[2] or told[4]) == "週間"
            number = int(told[1] or told[3]) * (7 if week else 1)
            if abs(number - left) > (4 if week else _SLACK):
                yield hit(
                    reading,
                    *told.span(),
                    f"書かれた日付までは、あと{left}日です。日数か日付を確かめてください。",
                )
