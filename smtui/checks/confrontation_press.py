"""Attacks on reporters, councillors and other bodies."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_FRAMES = (
    Frame(
        ("press-frame:jab", "press-frame:who"),
        "相手への攻撃に読めます。評価を消し、事実だけを示してください。",
        none=(
            Pattern(
                "詐欺|不審|悪質|偽|なりすま|かたる|騙る|落語|映画|ドラマ|試合|クイズ|恥ずかし|講座|相談|自分|私"
            ),
        ),
    ),
)


class ConfrontationPress(Framed):
    """記事、議員、団体、ほかの役所などを、勉強不足、でたらめ、売名などと攻撃する書き方を見つけます。

    なぜ: 公の発信での攻撃は、内容が正しくても信用を落とします。
    直し方: 相手への評価を消し、誤りがあれば事実だけを示します。
    限界: 事実の訂正と攻撃の境は、人が読んで決めます。

    × «取材も勉強も足りない記者»の方に、財政を語っていただく必要はありません。
    × あの«議員の質問は売名»です。
    × 隣の«市の言い分はお粗末»で、話になりません。
    × [personal] «新聞の記事、でたらめ»ばかり。三流だ。
    ○ 11月2日付の新聞記事に、金額の誤りがありました。正しくは120万円です。
    ○ 市をかたる、でたらめな番組の勧誘にご注意ください。
    """

    code = "confrontation/press"
    name = "報道や団体への攻撃"
    severity = Severity.WARN
    frames = _FRAMES
