"""Thanks that are blame: thanks to you it was cancelled, are you satisfied now?"""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken, within

_LISTS = "confrontation-blame"
_GAIN = Pattern("再開|延長|延ば|本格|実現|改善|より良|よりよ|復活|増やし|拡充|無事に|見通しです")
_MESSAGE = "意見を寄せた人へのあてつけと受け取られます。決まったことと理由だけを書いてください。"


class ConfrontationThanks(Check):
    """中止や負担を「おかげで」「ご満足でしょうか」とあてつける書き方を見つけます。

    なぜ: 意見を寄せた人を責める文として広まり、次から意見が届かなくなります。
    直し方: 決まったこと、理由、今後の予定だけを書きます。
    限界: 皮肉か本心の礼かは、失われたものと相手の書き方から推し量ります。

    × «たくさんのクレームのおかげで、夏の盆踊りは中止»になりました。
    × «声の大きな方々のご尽力により、遊具は撤去»されます。お望みどおりですね。
    × 花火は取りやめます。«これで満足でしょうか»。
    × «何度もお電話をくださるお時間に余裕のある皆さまのご期待に応えて»、看板を3度傾けました。
    ○ 皆さまのご期待に応えて、図書館の開館時間を延ばします。
    ○ 皆さまのおかげで、無事に大会を終了することができました。
    ○ 大雨のおかげで水不足は解消しましたが、川の催しは中止します。
    ○ 窓口のアンケートです。本日の対応にご満足いただけましたか。
    ○ 一部の方のいたずらにより壊れたため、遊具を撤去します。
    """

    code = "confrontation/thanks"
    name = "あてつけの礼"
    severity = Severity.WARN
    wakes = ("confrontation-blame",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a critic thanked for a loss, and the question whether they are satisfied."""
        for mark in reading.each(_LISTS):
            if "thanks" not in mark.tags and "satisfied" not in mark.tags:
                continue
            if not spoken(reading, mark.start):
                continue
            start, end = around(reading, mark.start, 2 if "satisfied" in mark.tags else 0, 1)
            near = within(reading, _LISTS, start, end)
            kinds = {tag for other in near for tag in other.tags}
            before = [m for m in near if "critic" in m.tags and m.start < mark.start]
            if before and mark.text.startswith(("さぞ", "これで")):
                kinds.add("loss")
            if any("idle" in m.tags for m in before):
                kinds.add("loss")
            if _GAIN.search(reading.text, start, end):
                continue
            if mark.text.startswith("おめでとう") and not before:
                continue
            if "loss" in kinds and ("satisfied" in mark.tags or before):
                first = before[-1].start if before else mark.start
                yield hit(reading, first, mark.end, _MESSAGE)
