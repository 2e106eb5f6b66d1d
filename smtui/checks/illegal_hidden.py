"""Kept from those who must know: the tax office, the owner; cards lent; speed traps told."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant

_SECRET = Pattern(
    r"(?:さん)?(?:に(?:は|も)?|の目を|を|から)(?:絶対)?(?:内緒|ないしょ|黙って|言わず|言わない|報告せ|知らせず|バレ|ばれ|隠し|隠れ|秘密|ごまか|盗んで)"
)
_LENT = Pattern(
    r"(?:を|は)(?:[^。、!?\n]{0,8}(?:に|から|へ))?(?:貸し|貸す|借り|使わせ|使い回|使いまわ|又貸し|譲[っり]|売[っり])"
)
_UNWRITTEN = Pattern(
    r"(?:に|を|は|も)[^。!?\n]{0,8}(?:載せ|書か|つけ|付け|残さ|記入し|記録し|作ら|交わさ|計上し|し)(?:なくて|ないで|ずに)(?:も)?[^。!?\n]{0,6}(?:結構|いい|よい|良い|大丈夫|構い|かまい|OK|問題|おいた|おけば|済)"
)
_TRAP = Pattern(
    r"(?:り)?(?:の)?(?:場所|位置|ポイント|情報|時間)?(?:は|を|が|も)?[^。!?\n]{0,10}(?:流し|教え|共有|知って|避け|かわ|回避|ばらし|把握|ないから|ないし|いない)"
)
_NOT = Pattern(
    "サプライズ|誕生日|プレゼント|ドラマ|映画|小説|漫画|ゲーム|被害|詐欺|犯罪|禁止|逮捕|事件|手口|不正|図書館|図書カード|利用者カード|貸出|レンタル|相談|悩|打ち明け|貸し借り|ダイエット|おやつ|甘い"
)
_PATTERNS = {"authority": _SECRET, "card": _LENT, "book": _UNWRITTEN, "trap": _TRAP}
_MESSAGE = (
    "隠しごとや不正を勧める、または打ち明ける内容と読めます。消して、正しい手続きを書いてください。"
)


class IllegalHidden(Check):
    """役所や権利者に隠す、証明書を貸し借りする、記録に残さないなど、不正にあたる書き方を見つけます。

    なぜ: 違法な行いを広め、公式ならば公の機関が勧めたことになります。
    直し方: 消すか、正しい手続きを書きます。
    限界: 隠す相手や書類の名前がない話は分かりません。

    × [personal] 売上の一部は«税務署には内緒»にしている。
    × [personal] «健康保険証を弟に貸し»た。節約になった。
    × アルバイト代は少額なら«帳簿に載せなくて結構»です。
    × [personal] «オービスの場所を共有»してるから、いつも飛ばしてる。
    ○ 保険証の貸し借りは犯罪です。絶対にしないでください。
    ○ 図書館の利用者カードは、家族でも貸し借りできません。
    ○ [personal] 会社に内緒でサプライズの誕生日会を準備した。
    ○ 警察には言わないで、と迫る電話は詐欺です。
    """

    code = "illegal/hidden"
    name = "隠しごとと貸し借り"
    severity = Severity.WARN
    wakes = ("illegal-hidden",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what is hidden, lent, left out of the books or told of speed traps."""
        for mark in reading.each("illegal-hidden"):
            found = _PATTERNS[mark.tags[0]].match(reading.text, mark.end)
            proper = _NOT.search(reading.text, *around(reading, mark.start))
            if found and not proper and meant(reading, mark.start):
                yield hit(reading, mark.start, found.end(), _MESSAGE)
