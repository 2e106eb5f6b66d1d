"""Drink forced on those who cannot or dare not refuse it."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_FORCED = Pattern(
    "言い訳|断ら(?:せ|ず|れ)|断れ(?:ま|な)|遠慮は(?:無用|いり)|ぐいっと|ぐいぐい|飲み干|一気|イッキ|逃がし|逃げられ|容赦|例外な|問答無用|飲ませ(?:た|て|る|ま|ちゃ|よう)|とは言わせ|この日(?:ばかり|だけ)は"
)
_GULPED = Pattern(
    "(?:一気|イッキ)(?:飲み|のみ)?(?:を)?(?:させ|やらせ|コール)|つぶれるまで飲ませ|潰れるまで飲ませ"
)
_FAIR = Pattern(
    "ソフトドリンク|ノンアルコール|ジュース|お茶|甘酒|ハラスメント|防止|しないで|やめ|禁止|しません|ません。|危険|急性|相談|病院|救急|強要|牛乳|猫|犬|薬|コーヒー|無理。|私は|自分"
)
_MESSAGE = "飲酒の強要と受け取られます。その部分を消し、飲まない人も参加できると書いてください。"


class PublicMoralsParty(Framed):
    """酒を飲めない人や断りにくい人に、飲むよう迫る書き方を見つけます。

    なぜ: 飲酒の強要は命にかかわり、ハラスメントにあたります。
    直し方: その部分を消し、飲まない人のための飲み物を案内します。
    限界: 写真や動画に写っていることは分かりません。

    × 懇親会では«下戸の方も遠慮は無用、一気に飲み干»しましょう。
    × [personal] 歓迎会で«新人に一気飲みさせ»たら、大盛り上がり。
    ○ お酒の一気飲みは、急性アルコール中毒の危険があります。
    ○ お酒の苦手な方には、ノンアルコールの飲み物を用意しています。
    ○ [personal] お酒に弱いので、一気に飲むなんて無理。ジュースで乾杯。
    """

    code = "public-morals/party"
    name = "飲酒の強要"
    severity = Severity.WARN
    frames = (
        Frame(("forced-drink:cannot", _FORCED), _MESSAGE, none=(_FAIR,)),
        Frame(("forced-drink:drinker", _GULPED), _MESSAGE, none=(_FAIR,)),
    )
