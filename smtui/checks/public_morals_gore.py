"""Cruel sights held up for the eye."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_FRAMES = (
    Frame(
        ("gore", "gore-show"),
        "むごい様子を見せ物にしています。写真と描写を消してください。",
        none=(
            Pattern(
                "仮装|ハロウィ|ケチャップ|メイク|訓練|映画|ドラマ|特殊|ゾンビ|お化け|人形|作り物|発見した(?:ら|場合)|連絡|触らない|救命|講習|医療|手術|検視|警察"
            ),
        ),
    ),
)


class PublicMoralsGore(Framed):
    """血や死ぬ瞬間などのむごい様子を、写真や動画で楽しませる書き方を見つけます。

    なぜ: 見た人を深く傷つけ、命を軽んじていると受け取られます。
    直し方: むごい写真と描写を消し、事実だけを書きます。
    限界: 写真そのものは見られません。

    × イノシシに«とどめを刺す瞬間を、連写でお届け»します。
    × 5枚目は«血しぶきが見事»です。ぜひスワイプを！
    × [personal] «ひかれた猫の写真、すごいのが撮れ»た。笑える。
    ○ 捕獲したイノシシを解体し、肉の扱い方を学ぶ講習会を開きます。
    ○ 血まみれの海賊に仮装した子どもたち（ケチャップです）の写真をお届けします。
    """

    code = "public-morals/gore"
    name = "むごい様子の見せ物"
    severity = Severity.WARN
    frames = _FRAMES
