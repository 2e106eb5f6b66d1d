"""Private posts in office hours: only the writer knows whether it is a day off."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Reading, Severity, is_personal, whole
from smtui.reading.calendar import is_workday

_START, _END = 8 * 60 + 30, 17 * 60 + 15
_LUNCH, _LUNCH_END = 12 * 60, 13 * 60


class DutyHoursOfficeClock(Check):
    """平日の勤務時間に出す個人の投稿について、勤務の外かどうかを尋ねます。

    なぜ: 休暇や休憩のあいだでも、時刻だけを見た人に勤務中の投稿と思われることがあります。
    直し方: 勤務の外であることを確かめます。勤務中なら、終わってから投稿します。
    限界: 一般的な勤務時間（平日8時30分から17時15分、昼休みを除く）で見ています。

    × [personal 2026-06-10T14:20] 駅前のパン屋さん、新作が出ていました。
    × [personal 2026-06-10T09:00] 朝顔が咲きました。
    × [personal 2026-09-09T16:45] 夕焼けがきれい。
    ○ [personal 2026-06-10T12:20] 駅前のパン屋さん、新作が出ていました。
    ○ [personal 2026-06-13T14:20] 駅前のパン屋さん、新作が出ていました。
    ○ [personal 2026-11-03T14:20] 文化の日の城跡です。
    ○ [personal 2026-10-30T14:20] 今日は有休をとって滝を見に来ました。
    ○ [2026-06-10T14:20] 夏の市民講座のお知らせです。
    """

    code = "duty-hours/office-clock"
    name = "平日の昼間の投稿"
    severity = Severity.WARN
    wakes = ("personal",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a question if the draft would be posted in office hours."""
        at = reading.draft.occasion.at
        minutes = at.hour * 60 + at.minute
        if not _START <= minutes < _END or _LUNCH <= minutes < _LUNCH_END:
            return
        if not is_personal(reading) or reading.has("duty-off") or not is_workday(at.date()):
            return
        yield whole(
            "平日の勤務時間にあたる時刻です。休憩や休暇など、勤務の外であることを確かめてください。"
        )
