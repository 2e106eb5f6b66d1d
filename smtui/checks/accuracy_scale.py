"""Figures beyond what their scale knows: an intensity of 8, 385 degrees of heat."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_INTENSITY = Pattern("震度 ?(?:[89]|[1-9][0-9])(?![0-9.]|以上の地震は)")
_HEAT = Pattern("気温(?:は|が|も)?[ :]?(?:[6-9][0-9]|[1-9][0-9]{2})(?:\\.[0-9])?(?:度|℃)")
_PART = Pattern("(?:降水確率|湿度)(?:は|が|も)?[ :]?(?:10[1-9]|1[1-9][0-9]|[2-9][0-9]{2})%")
_TAUGHT = Pattern(
    "震度[89][^。\\n]{0,10}(?:はあり|はない|は存在|って|とは)|クイズ|誤|訂正|映画|小説|ゲーム"
)


class AccuracyScale(Check):
    """震度8や気温385度のように、目盛りにない数を見つけます。

    なぜ: 打ちまちがいと分かっても、防災の知らせ全体が疑われます。
    直し方: もとの資料で数を確かめます。小数点の抜けもよくあります。
    限界: 目盛りの中の数なら、まちがっていても分かりません。

    × «震度8»の地震が起きた想定で訓練をします。
    × 本日の予想最高«気温は385度»です。水分をとりましょう。
    × 夕方の«降水確率は700%»です。
    ○ 震度7の地震が起きた想定で訓練をします。
    ○ 本日の予想最高気温は38.5度です。水分をとりましょう。
    ○ 震度8はありません。いちばん上は震度7です。
    """

    code = "accuracy/scale"
    name = "目盛りにない数"
    severity = Severity.WARN
    wakes = said("震", "温", "湿", "率", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every figure beyond its scale."""
        if _TAUGHT.search(reading.text):
            return
        for pattern in (_INTENSITY, _HEAT, _PART):
            for match in pattern.finditer(reading.text):
                yield hit(
                    reading,
                    *match.span(),
                    "その目盛りにはない数です。もとの資料で確かめてください。",
                )
