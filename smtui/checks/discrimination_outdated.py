"""Offensive or outdated terms, with their present names."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken

_PAST = Pattern(
    r"当時|戦前|戦中|戦後すぐ|明治|大正|昭和|江戸|旧称|旧名|かつて|以前は|昔は|と呼ばれ|と称|改称|改め|変わりました|から「|年史|時代"
)


class DiscriminationOutdated(Check):
    """不快語や、今は使われない呼び方を見つけます。

    なぜ: 悪気がなくても、障害や性別、家庭のかたちを理由に人を傷つけます。
    直し方: 示した言い換えか、状況を具体的に述べる言い方に改めます。
    限界: 昔の名称や作品名、言葉そのものの説明かどうかは、前後の語から推し量ります。

    × «片手落ち»な説明となり、おわびします。
    × «看護婦»さんによる健康相談です。
    × 案内の遅れで、利用者を«つんぼ桟敷»に置いてしまいました。
    × 温泉街は«外人»のお客さまでにぎわいました。
    ○ 片手落としの練習をする太鼓の皆さん。
    ○ 山手の外人墓地まで歩きます。
    ○ 2002年に「看護婦」から「看護師」へ呼び名が変わりました。
    ○ 当時の看護婦の制服や、保母の日誌を展示しています。
    ○ 案外人が多い朝市です。
    """

    code = "discrimination/outdated"
    name = "不快語・古い呼び方"
    severity = Severity.WARN
    wakes = ("discrimination-outdated",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield outdated terms with their replacement."""
        for mark in reading.each("discrimination-outdated"):
            if "harmless" in mark.tags or not spoken(reading, mark.start):
                continue
            if "past" in mark.tags and _PAST.search(reading.text, *around(reading, mark.start)):
                continue
            new = mark.tags[0]
            message = (
                f"「{mark.text}」は不快に受け取られる言葉です。「{new}」などに改めてください。"
            )
            yield hit(reading, mark.start, mark.end, message, new)
