"""Set phrases that tell how men and women have to be."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant, negated

_GIFT = Pattern(
    r"、?[^。、!?\n]{0,4}?(?:細やか|こまやか|気配り|心配り|気遣い|柔らか|やわらか|しなやか|愛嬌|笑顔で|おもてなし|感性|視点|華|花|包容力|力強さ|決断力|度胸)"
)
_GOODS = Pattern(
    "商品|品物|在庫|棚|完売|値引|安売|パン|弁当|惣菜|食品|野菜|果物|苗|農産|切符|チケット|グッズ|福袋|本が|ロス|もったいな"
)
_MESSAGE = "性別のあるべき姿を決めつける言い方です。性別に触れない書き方にしてください。"


class DiscriminationGenderRole(Check):
    """「女のくせに」「男らしくしろ」のような、性別を決めつける決まり文句を見つけます。

    なぜ: 性別の役割を押しつける言い方は、多くの人を傷つけます。
    直し方: 性別に触れず、その人の行いや気持ちを書きます。
    限界: 「女性ならでは」のように受け取り方が分かれる言い方は、ここでは知らせません。

    × [personal] «女のくせに»部長に意見するな。
    × 節句です。«男の子なんだから»、強くたくましく育ってほしいですね。
    × [personal] 泣いてばかりの«女々しい»やつ。
    ○ 「男のくせに」と言われて苦しかったことはありませんか。
    ○ 男らしさ、女らしさの思い込みについて考える講演会です。
    ○ 女性消防団員を募集しています。
    ○ 売れ残りの苗を、半額でお分けします。
    ○ 嫁菜の花が咲きました。
    """

    code = "discrimination/gender-role"
    name = "性別の決めつけ"
    severity = Severity.WARN
    wakes = ("discrimination-gender-role",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield set phrases that are the writer's own."""
        for mark in reading.each("discrimination-gender-role"):
            if negated(reading, mark.end):
                continue
            if "mild" in mark.tags and not _GIFT.match(reading.text, mark.end):
                continue
            if mark.text.startswith("売れ") and _GOODS.search(
                reading.text, *around(reading, mark.start)
            ):
                continue
            if meant(reading, mark.start):
                yield hit(reading, mark.start, mark.end, _MESSAGE)
