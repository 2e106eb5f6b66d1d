"""What is said to heal."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_CURE_SOBER = Pattern(
    "うがい|ください|とされ|バランス|リスク|予防接種|体操|保健師|保健所|健診|公費|助成|医師|厚労省|厚生労働省|受診|可能性|塩分|対象|成分表|手洗い|接種券|教室|期間|栄養士|検査|検診|治療|減塩|目安|相談|研究|講座|講演|運動"
)
_HEALS = Pattern(
    "(?:飲|食べ|かじ|噛|煎じ|巻|抱|塗|貼|浴び|浸か|つけ|着け|かけ|吸|続け)[^。!?\n]{0,24}(?:が|は|も|に)[^。!?\n]{0,8}(?:治|なお|消え|なくな|無くな|下が|効[くい]|かから|うつら|改善|よくな|良くな|生え|痩せ|やせ|撃退|退治|死滅)"
    "|薬(?:が|は|を|も)?(?:いらな|要らな|やめ|減|手放せ|飲まずに済|飲まずにす|を卒業)|薬なしで|通院(?:が|も)(?:いらな|要らな|不要)|病院いらず|医者いらず|医者も驚"
)

_FRAMES = (
    Frame(
        ("cure-claim:ill", _HEALS),
        "病気が治るという、根拠の分からない話です。消してください。",
        none=(
            _CURE_SOBER,
            Pattern(
                "かも|楽にな|予防しま|教わ|免疫力を|講師:|カロリー|たんぱく|ビタミン|花粉の飛|犬|猫|植物|苗|畑"
            ),
        ),
    ),
)


class RumorCure(Check):
    """飲む、食べる、着けるなどで病気が治った、薬が要らなくなった、という根拠のない話を見つけます。

    なぜ: 信じた人が治療をやめると、命に関わります。
    直し方: 効き目の話を消します。
    限界: 医学の裏づけの有無は分かりません。

    × 野草のお茶を«毎日飲んでいたら腫瘍がなくな»った方が何人もいらっしゃるとか。
    × [personal] «温泉の水を塗ったらアトピーが治»った。薬はもういらない。
    × 会場の«酵素ジュースは、飲むだけで糖尿病»が改善すると評判です。
    × «この石を着けると血圧が下が»ります。展示室でどうぞ。
    ○ 医師によると、減塩は血圧を下げる効果があります。
    ○ 毎日の体操で、認知症を予防しましょう。
    ○ [personal] しょうが湯を飲んで寝たら、のどの痛みが楽になった。
    """

    code = "rumor/cure"
    name = "病気が治るという話"
    severity = Severity.WARN
    wakes = ("cure-claim:ill",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
