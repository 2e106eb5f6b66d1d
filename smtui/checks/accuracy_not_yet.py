"""Hours of today that are told as past and have not come."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit

_TODAY = Pattern("(?:本日|今日|きょう)(?:、|の|は)? ?$")
_DONE = Pattern(
    "(?:に|ごろに?|頃に?)、?[^。\\n、]{0,14}?(?:解除|終了|再開|復旧|開通|鎮火|消し止め|閉鎖|発生|落着)(?:しま|いたしま|され|られ|ま)した"
)
_AGREED = Pattern("こと(?:に|と|が)|予定|訂正|誤")
_SLACK = 5
"""Minutes a clock may be fast."""


class AccuracyNotYet(Check):
    """投稿する時刻にはまだ来ていない時刻を、済んだこととして知らせる文を見つけます。

    なぜ: 時刻か投稿の予定のどちらかがまちがっていて、通れない道を通れると思わせます。
    直し方: 時刻を確かめます。予定の投稿なら、投稿する時刻を直します。
    限界: 「本日11時40分に解除しました」のように続けて書かれたときだけ分かります。

    × [2026-12-17T10:15] 市道は、«本日11時40分»に通行止めを解除しました。
    × [2026-12-17T10:15] 断水は、«本日10時40分»に復旧しました。
    ○ [2026-12-17T12:15] 市道は、本日11時40分に通行止めを解除しました。
    ○ [2026-12-17T10:15] 市道は、本日11時40分に通行止めを解除します。
    ○ [2026-12-17T10:15] 市道は、昨日11時40分に通行止めを解除しました。
    """

    code = "accuracy/not-yet"
    name = "まだ来ていない時刻"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = (("relative-day", "clock"),)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every hour of today that is told as past and lies ahead."""
        text, at = reading.text, reading.draft.occasion.at
        now = at.hour * 60 + at.minute + _SLACK
        for clock in reading.clocks:
            today = _TODAY.search(text, max(0, clock.start - 5), clock.start)
            done = _DONE.match(text, clock.end)
            if not (today and done) or clock.minutes <= now or _AGREED.search(done[0]):
                continue
            yield hit(
                reading,
                today.start(),
                clock.end,
                "投稿する時刻より後の時刻です。済んだことか、時刻を確かめてください。",
            )
