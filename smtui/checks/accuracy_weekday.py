"""Weekdays that do not belong to their date."""

from collections.abc import Iterator
from datetime import date

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, swapped
from smtui.domain.reading import Moment

_WEEKDAYS = "月火水木金土日"
_MONTHS = 3
"""How far apart the months of one period are that its dates share a year."""


class AccuracyWeekday(Check):
    """日付と曜日が合わないところを見つけます。

    なぜ: 日付と曜日のどちらが正しいか読む人に分からず、来る日をまちがえる人が出ます。
    直し方: 暦で確かめ、まちがっているほうを直します。
    限界: 年が書かれていない日付は、投稿する日に近い年の日付として読みます。

    × 朝市は«6月6日（日）»から始まります。
    × 申込みは9月14日（月）から、教室は«9月26日（日）»に開きます。
    × 説明会　«2026年10月3日（金）» 14時から
    × 相談会は9月20日（日）・«22日（月）»に行います。
    × «9月13日の土曜日»に体験会を開きます。
    × 説明会は9月15日（火）です。⏎個別の相談は、«17日（金）»に受け付けます。
    × 夕市は«9月12日・日曜の»17時から開きます。
    × 版画展は11月8日（日）まで。⏎休館日：7日（月）・«15日（月）»
    × [2026-10-06T13:00] 令和7年度の決算を審議しました。9月1日（火）開会、«9月25日（木）»閉会。
    ○ 朝市は6月6日（土）から始まります。
    ○ 曜日を直しました。⏎（誤）6月6日（日）⏎（正）6月6日（土）
    ○ [2026-12-02T09:00] 令和9年1月11日（月・祝）に開催します。
    ○ 9月15日（火）22時～16日（水）5時に断水します。
    ○ 1995年1月17日（火）の朝を忘れません。
    ○ [2026-05-18T11:10] 来年の山開きは5月15日（土）の予定です。
    ○ 4月25日（日本時間）に打ち上げられました。
    ○ 9月12日（土・日曜日は休館）までの展示です。
    ○ 受付は9月14日～18日（土・日曜を除く）です。
    ○ 会期は10月1日～11月5日（月曜休館）です。
    ○ 版画展は11月8日（日）まで。⏎休館日：7日（月）・14日（月）・28日（月）
    ○ 令和8年3月生まれのお子さん⏎受付：東会場 23日（水）、西会場 25日（金）
    ○ ・10月15日・2月18日（木）…南支所⏎・11月19日・1月21日・2月4日（木）…北支所
    ○ 【訂正】誤：9月26日（日）⏎正：9月26日（土）
    ○ 前の投稿で「9月26日（日）」とご案内したのは誤りです。9月26日（土）に行います。
    ○ 申込みは9年3月12日（金）までです。
    """

    code = "accuracy/weekday"
    name = "日付と曜日"
    severity = Severity.WARN
    wakes = ("date",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every date whose weekday is another one."""
        for moment in reading.moments:
            if not moment.weekday or moment.day is None:
                continue
            day = _beside(reading, moment) or moment.day
            right = _WEEKDAYS[day.weekday()]
            if right == moment.weekday or _set_right(reading, moment):
                continue
            yield hit(
                reading,
                moment.start,
                moment.end,
                f"{day.year}年{moment.month}月{moment.dom}日は{right}曜日です。"
                "日付と曜日のどちらが正しいか確かめてください。",
                *_repair(reading, moment, right),
            )


_WRONG_BEFORE = Pattern("(?:誤|訂正前|変更前|誤り)[)】〉》]?[: 　]{0,3}[「『]?$")
_WRONG_AFTER = Pattern(
    "[」』]?(?:[^。\\n]{0,4}?と(?:なって|あり|ある|した|して|しま|記載|書[いか]|掲載|投稿|お伝え|ご?案内|お知らせ|表記|表示|誤)|(?:は|の|が)(?:誤|間違い|まちがい)|とあるのは|ではなく)"
)
_SETS_RIGHT = Pattern("訂正|誤り|[(]誤[)]|正誤|間違い|まちがい|正しくは")


def _set_right(reading: Reading, moment: Moment) -> bool:
    """Tell whether the date is the wrong one of a correction: 誤：11月8日（土）."""
    text = reading.text
    if not _SETS_RIGHT.search(text):
        return False
    before = _WRONG_BEFORE.search(text[max(0, moment.start - 8) : moment.start])
    return before is not None or _WRONG_AFTER.match(text, moment.end) is not None


def _beside(reading: Reading, moment: Moment) -> date | None:
    """Return the day in the year of a date in the same sentence a few months off, or None.

    A date whose weekday only fits last year, beside one that fits this year, is a wrong weekday.
    """
    if moment.year is not None or moment.day is None:
        return None
    now = reading.draft.occasion.at.date()
    sentence = reading.sentence_at(moment.start)
    for other in reading.moments:
        if not sentence.start <= other.start < sentence.end or other.year is not None:
            continue
        if not other.weekday or other.day is None or other.day.year == moment.day.year:
            continue
        first, second = sorted((other, moment))
        close = 0 <= second.month - first.month <= _MONTHS
        if close and abs(other.day - now) < abs(moment.day - now):
            return moment.day.replace(year=other.day.year)
    return None


def _repair(reading: Reading, moment: Moment, right: str) -> tuple[str, ...]:
    """Return the date with the right weekday, 「日曜日」 told from the 日 of the date."""
    long = moment.weekday + "曜" in reading.text[moment.start : moment.end]
    old, new = (moment.weekday + "曜", right + "曜") if long else (moment.weekday, right)
    return swapped(reading, moment.start, moment.end, old, new)
