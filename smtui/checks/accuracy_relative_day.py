"""Announcements that say only 明日 or 来週."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Kind,
    Mark,
    Mode,
    Pattern,
    Reading,
    Severity,
    hit,
)  # fmt: skip
from smtui.domain.reading import Act

_FORECAST = Pattern("予報|予想|見込み|気温|天気|雨が|雪が|晴れ|ました|でした")
_SEASON = Pattern(
    "から?(?:は|、)?[^。\n]{0,6}(?:新学期|[1-3一二三]学期|新年度|[夏冬春]休み|連休|ゴールデンウィーク|お盆|週間|月間)"
)
"""What begins for everybody, without anybody holding it."""
_SHORT = 4
"""After so few letters the next sentence tells what happens on the day."""
_TODAY_OR_PAST = {"day:0", "day:-1", "day:-2"}


class AccuracyRelativeDay(Check):
    """日付がなく「明日」「来週」だけで日を知らせる告知を見つけます。

    なぜ: 投稿は後日読まれたり共有されたりするので、いつのことか分からなくなります。
    直し方: 「明日10月3日（土）」のように日付と曜日を添えます。
    限界: 「本日」「今日」だけの告知は指摘しません。

    × «明日»は午前9時から午後4時まで断水します。
    × «あす»、水道の取替工事を行います。ご協力をお願いします。
    × «来週»、公民館で健康講座を開催します。お越しください。
    × «今度の土曜»日は中央図書館を休館します。
    ○ 明日9月10日（木）は午前9時から断水します。
    ○ 9月10日（木）は断水します。明日のうちに飲み水をためておいてください。
    ○ 明日を担う子どもたちのための講演会の動画を公開します。
    ○ [personal] 明日は朝から講演会に行きます。開演は10時。
    ○ 「明日払います」と言う業者に気をつけてください。
    ○ 台風のため、明日は避難所を開設します。
    ○ [reply] はい、明日も10時からお越しください。
    ○ いよいよ明日から夏休みが始まります。水の事故に気をつけましょう。
    ○ 来週の準備をしています。
    ○ 本日、防災訓練を行います。
    """

    code = "accuracy/relative-day"
    name = "日付のない告知"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("relative-day",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first relative day of a notice that has no date at all."""
        occasion = reading.draft.occasion
        if reading.moments or occasion.kind is not Kind.POST:
            return
        if occasion.mode is not Mode.NORMAL or _is_emergency(reading):
            return
        for mark in reading.each("relative-day"):
            if _TODAY_OR_PAST.isdisjoint(mark.tags) and self._announces(reading, mark):
                yield hit(
                    reading,
                    mark.start,
                    mark.end,
                    f"「{mark.text}」だけでは、後から読む人にいつのことか分かりません。日付を書いてください。",
                )
                return

    def _announces(self, reading: Reading, mark: Mark) -> bool:
        """Tell whether something is announced for the day."""
        if reading.quoted(mark.start) or reading.text[mark.end : mark.end + 1] in {"を", "へ"}:
            return False
        if _SEASON.match(reading.text, mark.end):
            return False
        sentence = reading.sentence_at(mark.start)
        if sentence.does(Act.WARNS, Act.DENIES):
            return False
        end = sentence.end
        if end - mark.end <= _SHORT and end < len(reading.text):
            end = reading.sentence_at(end).end
        if any(mark.end <= deed.start < end for deed in reading.each("notice-deed")):
            return True
        timed = any(mark.end <= clock.start < end for clock in reading.clocks)
        return timed and not _FORECAST.search(reading.text, sentence.start, end)


def _is_emergency(reading: Reading) -> bool:
    """Tell whether the post is about something sudden; planned works are not."""
    return reading.has("emergency-now")
