"""Private things done beside something else in office hours, whatever the something else is."""

from collections.abc import Iterator

from smtui.checks import duty_hours_at_work as at_work
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around
from smtui.domain.reading import Act

_HOME = Pattern(
    "子ども|赤ちゃん|娘|息子|孫|保育園|園|学校|授業|先生|家族|夫|妻|母|父|猫|犬|洗濯|台所|電車|バス|病院|待合|美容|店|カフェ|図書館|公園|ホテル|旅|実家|授乳|おむつ|昼寝|休み|休暇|代休|引退|退職"
)
_RULE = Pattern("いけない|いけません|だめ|ダメ|禁止|やめ|控え|しません|していません")


class DutyHoursMeanwhile(Check):
    """平日の勤務時間に、何かのかげで、または何かをするふりで私的なことをしている、個人の投稿を見つけます。

    なぜ: 職務に専念する義務に反し、見た人の信頼を失います。
    直し方: 勤務中は投稿しません。休憩や休暇のあいだのことなら、そう分かるように書きます。
    限界: 家や出先での話と分かるものは見ません。

    × [personal 2026-06-10T10:20] «講習の動画はつけっぱなし、膝の上で毛糸の帽子を編む午前»です。
    × [personal 2026-06-10T14:20] «画面の隅でこっそり高校野球»。いま九回の裏。
    × [personal 2026-06-10T15:10] «係長が戻るまで、ネット将棋»をもう一局。
    ○ [personal 2026-06-10T12:20] 画面の隅でこっそり高校野球。いま九回の裏。
    ○ [personal 2026-06-10T10:20] 今日は有休。猫を膝の上にのせて、毛糸の帽子を編む。
    ○ [personal 2026-06-10T14:20] 子どもが戻るまで、クッキーを焼いて待つ。
    ○ [personal 2026-06-13T14:20] こっそり高校野球。いま九回の裏。
    ○ [2026-06-10T14:20] 画面の隅でこっそり高校野球。
    """

    code = "duty-hours/meanwhile"
    name = "何かのかげでの私的なこと"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("meanwhile",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first sentence in office hours that tells of something done on the side."""
        if len(reading.text) > _LONGEST or not at_work.on_duty_now(reading):
            return
        if at_work.is_free(reading) or _HOME.search(reading.text):
            return
        for mark in reading.each("meanwhile"):
            if _on_the_side(reading, mark):
                yield hit(
                    reading,
                    *around(reading, mark.start, 0, 1),
                    "勤務時間に私的なことをしていると読めます。勤務中の投稿は控えてください。",
                )
                return


_LONGEST = 200
"""Longer private texts are diaries."""


def _on_the_side(reading: Reading, mark: Mark) -> bool:
    """Tell whether a pastime stands beside the mark, in the writer's own words."""
    sentence = reading.sentence_at(mark.start)
    if reading.quoted(mark.start) or sentence.does(Act.WARNS, Act.DENIES):
        return False
    if _RULE.search(reading.text, sentence.start, sentence.end):
        return False
    return bool(at_work.pastimes(reading, mark))
