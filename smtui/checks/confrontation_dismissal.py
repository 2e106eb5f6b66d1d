"""Turning a reader away: if you do not like it, move out."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken, within

_SPAN = 80
_TOLD = Pattern(r"[^。!?\n]{0,8}と(?:[^。、!?\n]{1,6}に)?(?:言わ|言い|言っ|いわ|叱ら|怒ら|怒鳴ら)")
_MESSAGE = (
    "相手を突き放す言い方です。意見を受け止める言葉と、問い合わせ先などの案内にしてください。"
)


class ConfrontationDismissal(Check):
    """「不満があるなら〜すればよい」と相手を突き放す言い方を見つけます。

    なぜ: ていねいに書いても挑発と受け取られ、言い争いになります。
    直し方: 意見への礼と、窓口や検討の進み方だけを書きます。
    限界: 条件の言い方（〜なら、〜のでしたら）がない突き放しは、ほかの点検にまかせます。

    × [reply] «そこまでおっしゃるのでしたら、ご自分で運営してみてはいかが»でしょう。
    × [reply] «ご満足いただけないなら、ほかの自治体の制度をお使いになれば»よろしいかと。
    × 図書館の本が古いのが«嫌なら、買って読めばいい»だけです。
    × [personal] 残業が«嫌な人は辞めれば»いい。
    ○ ご不満な点がありましたら、広報課までお気軽にお寄せください。
    ○ 苦手な食べ物が嫌なら残してもいいよ、と伝えてみてください。
    ○ 冬の温泉街の散策はいかがですか。
    ○ ご不明な点は、ご自身で判断せず窓口へお尋ねください。
    ○ そんなに急ぐ旅でもない。自分で漬けた梅干しを食べる。
    """

    code = "confrontation/dismissal"
    name = "突き放す言い方"
    severity = Severity.WARN
    wakes = ("confrontation-if",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield conditions followed by a retort in the same or the next sentence."""
        for mark in reading.each("confrontation-if"):
            if not spoken(reading, mark.start) or not _conditional(reading, mark):
                continue
            end = min(around(reading, mark.start, 0, 1)[1], mark.end + _SPAN)
            for retort in within(reading, "confrontation-retort", mark.end, end):
                if spoken(reading, retort.start, retort.end + 6) and not _TOLD.match(
                    reading.text, retort.end
                ):
                    yield hit(reading, mark.start, retort.end, _MESSAGE)
                    break


_CONDITION = Pattern(
    r"(?:お|ご|に|嫌|いや|不満|文句|言|気に|詳|心配|偉|暇|欲し|大事|簡単|ひど|悪|急|早く|必要|納得|信)"
    r"[^。!?\n]{0,14}?(?:なら|でしたら|であれば|ようであれば|だったら|のですから|んですから|というのは|方は|人は)"
)


def _conditional(reading: Reading, mark: Mark) -> bool:
    """Tell whether an open beginning (そんなに …) goes on as a condition."""
    return "open" not in mark.tags or _CONDITION.match(reading.text, mark.end) is not None
