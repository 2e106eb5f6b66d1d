"""Burning waste in the open, recommended or told of."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant, within

_LIST = "illegal-burning"
_REACH = 40
_FORBIDDEN = Pattern(
    "せずに|せず、|しないで|同じです|焼却炉|焼却施設|発電|完全燃焼|燃焼炉|ないで|(?:でき|いけ|なり|やし|しては|せ)ません|禁じ|禁止|違反|迷惑|やめ|処罰|罰|苦情|注意|ごみ(?:と|に)出|ゴミ(?:と|に)出|収集"
)
_MESSAGE = "野外での焼却は原則禁止です。燃やさず、分別してごみに出す案内にしてください。"


class IllegalBurning(Check):
    """落ち葉やごみを野外で燃やすことを勧める、または燃やしたという書き方を見つけます。

    なぜ: ごみの野外焼却は、廃棄物処理法で原則として禁じられています。
    直し方: 決められた袋や日にごみとして出す案内に改めます。
    限界: 農業や行事など、例外として認められる焼却かどうかは分かりません。

    × «刈り草や段ボールは、一斗缶で燃やして»しまえば袋代がかかりません。
    × «庭の枯れ葉は、たき火で»片付けるのがおすすめです。
    × [personal] «いらない書類とビニールを畑で焼いて»、すっきりした。
    ○ 落ち葉は燃やせるごみの袋に入れて、収集日に出してください。
    ○ 庭で落ち葉を燃やす野焼きは、法律で禁止されています。
    ○ 落ち葉の火で焼いた焼きいもを味わいます。消防署の指導を受けています。
    ○ 正月飾りは、どんど焼きで燃やします。
    ○ 枯れ草が燃える火災が増えています。
    """

    code = "illegal/burning"
    name = "野外焼却の勧め"
    severity = Severity.WARN
    wakes = ("illegal-burning",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield waste followed by burning in a sentence that neither forbids nor is a rite."""
        for burn in reading.each(_LIST):
            if "burn" not in burn.tags or not meant(reading, burn.start):
                continue
            start, end = around(reading, burn.start)
            near = within(reading, _LIST, start, end)
            if any("rite" in m.tags for m in near) or _FORBIDDEN.search(reading.text, start, end):
                continue
            low = burn.start - _REACH
            waste = [m for m in near if "waste" in m.tags and low <= m.start < burn.start]
            if waste:
                yield hit(reading, waste[0].start, burn.end, _MESSAGE)
