"""Getting even with those who complained."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_RETORT_BACK_VOICE = Pattern(
    "お叱り|お声|お電話|ご意見|ご指摘|クレーム|コメント|不満|反対|批判|投書|抗議|文句|書き込み|署名|苦情|要望|訴え|請願|通報|陳情"
)
_RETORT_BACK_WHO = Pattern(
    "いただいた方|おっしゃった方|おっしゃる方|お宅|くださった方|ご家庭|ご近所|された方|した方|なさった方|の方だけ|の方に|の方の|の方は|下さった方|地区から|地区だけ|寄せた方|寄せられた方|皆さまの地区|言った方|言われた方"
)

_FRAMES = (
    Frame(
        ("retort-back:back", _RETORT_BACK_VOICE, _RETORT_BACK_WHO),
        "意見を寄せた人への仕返しに読めます。その人への扱いを消してください。",
        none=(
            Pattern(
                "お礼|感謝状|直しま|修理|改善|対応しま|お待ちして|抽選|プレゼント|謝礼|図書カード|回答します"
            ),
        ),
        before=1,
        after=1,
    ),
)


class ConfrontationRevenge(Framed):
    """意見や苦情を寄せた人を後回しにする、招かない、など、仕返しに読める書き方を見つけます。

    なぜ: 意見を言うと不利に扱われると受け取られます。
    直し方: その人への扱いを消し、受けた意見への対応だけを書きます。
    限界: 冗談か本気かは分かりません。

    × 除雪は無駄との«お声をくださった方のお宅の前は、最後に»いたします。
    × «苦情を寄せた方は、来年のお祭りにお越しいただかなく»て結構です。
    × [reply] «反対とおっしゃった方の地区は、除いて»進めます。どうぞごゆっくり。
    ○ ご意見をくださった方に、お礼の品を最後にお渡しします。ご協力ありがとうございました。
    ○ 苦情のお電話をいただいた方のお宅の前の側溝を、優先して直しました。
    """

    code = "confrontation/revenge"
    name = "声を寄せた人への仕返し"
    severity = Severity.WARN
    frames = _FRAMES
