"""Harm wished on others: a disaster told to strike, somebody told to perish."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken

_WANTED = Pattern(
    "(?:荒れろ|あふれろ|溢れろ|流されろ|流れちまえ|壊れろ|壊れちまえ|燃えろ|燃えてしまえ|沈め(?![らるてた])|崩れろ|潰れろ|つぶれろ|直撃しろ|吹き飛べ|全部流れ"
    "|(?:流れ|流され|壊れ|崩れ|潰れ|つぶれ|沈ん|燃え|死ん|倒れ|あふれ|溢れ|溺れ|埋まっ|吹き飛ん|吹っ飛ん|止まら|荒れ|直撃し|暴れ)[てで](?:くれ(?!た(?!ほう|方|ら)|るな)|ほしい|欲しい|しまえ|ればいい|もらいたい))"
)
"""A verb of ruin as an order or a wish."""
_SPARED = Pattern(
    "ないで|ません|ゲーム|試合|守備|打線|相手(?:チーム|投手)|腹|眠|猫|犬|寝て|雑草|花粉|虫|蚊|カビ|ストレス|泣き止|映画|ドラマ|小説|漫画|焚き火|炭|キャンプ|よく燃え|ダイエット|脂肪|相談|いのち|と言われ|という人|なんて言|防ぎ|備え"
)
_MESSAGE = "人の被害を願う内容と受け取られます。投稿しないでください。"


class PublicMoralsWish(Check):
    """災害が人を襲うこと、人や家が壊れることを願う書き方を見つけます。

    なぜ: 被災した人や遺族を深く傷つけ、職員の良識を疑われます。
    直し方: 投稿しません。
    限界: 願う言葉のない、喜びだけの書き方は分かりません。

    × [personal] «台風、もっと荒れろ»。明日も休みにしてくれ。
    × [personal] 大水で«あの店ごと流れてくれれ»ばいいのに。
    × 隣町の堤防が«崩れてほしい»。
    ○ [personal] 台風、早く通り過ぎてくれ。
    ○ [personal] 炭がよく燃えてくれた。肉がおいしい。
    ○ 川の水が流れてくれるよう、みんなで泥を上げました。
    ○ [personal] 地震で家具が倒れてくれるなよと、棚を留めた。
    """

    code = "public-morals/wish"
    name = "被害を願う書き方"
    severity = Severity.WARN
    wakes = ("morals-disaster", "grim", "morals-wish")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that wish for ruin near a disaster."""
        for mark in reading.each(*self.wakes):
            low, high = around(reading, mark.start, 1, 1)
            found = _WANTED.search(reading.text, low, high)
            if not found or _SPARED.search(reading.text, low, high):
                continue
            if spoken(reading, found.start()):
                yield hit(reading, min(mark.start, found.start()), found.end(), _MESSAGE)
                return
