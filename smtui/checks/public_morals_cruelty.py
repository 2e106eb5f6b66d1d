"""Cruelty to animals."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant, within

_LIST = "morals-cruelty"
_PROPER = Pattern(
    "虐待を|被害|防止|通報|逮捕|ないで|追い払い|追払|駆除|有害鳥獣|罪|法律|供養|保護|料理|漁|釣り|人形|節分|絵|ぬいぐるみ|遊具|的"
)
_PROUD = Pattern(
    "[てで](?:や[っりる]|遊|み[たよる]|追い|黙ら|しま[おえ]|しまい)|すっきり|スッキリ|すかっと|スカッ|最高|笑|楽し|ざまあ|快感|気持ちい|面白|おもしろ|いい気味|効果|効く|撃退|チャレンジ|選手権|ましょう|w"
)
"""The doer takes pride or pleasure in it, or advises it."""
_MESSAGE = "動物へのむごい行いと受け取られます。投稿しないでください。"


class PublicMoralsCruelty(Check):
    """動物へのむごい行いを、楽しみや自慢として書く投稿を見つけます。

    なぜ: 動物愛護法に触れることもあり、読む人に強い不快を与えます。
    直し方: 投稿しません。困りごとなら、相談先の案内にします。
    限界: 狩猟や駆除の仕事の報告かどうかは、前後の語から推し量ります。

    × [personal] 庭に来る«猫に熱湯をかけ»てやった。すっきり。
    × [personal] 池の«鯉に石をぶつけ»て遊んだ休み時間。
    × 公園の«ハトは、棒でたた»いて追い出しましょう。
    ○ 動物虐待は犯罪です。猫に石を投げる人を見たら通報してください。
    ○ [personal] 猫に顔を蹴飛ばされて目が覚めた。
    ○ カラスを追い払うときは、ごみにネットをかけてください。
    ○ 節分の豆を鬼に投げつける子どもたち。
    """

    code = "public-morals/cruelty"
    name = "動物へのむごい行い"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield harm done to an animal named before it."""
        for harm in reading.each(_LIST):
            if "harm" not in harm.tags or not meant(reading, harm.start):
                continue
            start, end = around(reading, harm.start)
            animals = [m for m in within(reading, _LIST, start, harm.start) if "animal" in m.tags]
            passive = reading.text.startswith(("され", "られ"), harm.end)
            passive = passive or reading.text.startswith("され", harm.end - 1)
            last = around(reading, harm.start, 0, 1)[1]
            if not _PROUD.search(reading.text, harm.start, last):
                continue
            if animals and not passive and not _PROPER.search(reading.text, start, end):
                yield hit(reading, animals[-1].start, harm.end, _MESSAGE)
