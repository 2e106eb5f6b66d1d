"""Prices told the wrong way round: the ticket bought before costs more, the child more."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_YEN = (
    r"券?(?:料金|料)?(?:\([^()\n]{1,12}\))?[はが: 、/・]{0,2}"
    r"(?:[1一](?:人|名|枚))? ?([0-9][0-9,]{0,6})円"
)
_GAP = r"(?:\([^()\n]{0,14}\))?[、。,/・ \n(]{1,2}(?:【|\[)?"
_PAIRS = tuple(
    Pattern(f"(?:{low}){_YEN}{_GAP}(?:{high}){_YEN}|(?:{high}){_YEN}{_GAP}(?:{low}){_YEN}")
    for low, high in (
        ("前売り?", "当日"),
        (
            "子ども|こども|子供|小人|小学生|小・中学生|小中学生|中学生以下|未就学児|幼児",
            "大人|おとな|一般",
        ),
        ("早割|早期", "通常|一般"),
    )
)
_HINTS = ("前売", "大人", "おとな", "一般", "早割", "早期")
_SET_RIGHT = Pattern(
    "誤|訂正|ドリンク|食事|おみやげ|お土産|付き|つき|込み|回数|セット|ペア|枚つづり"
)


class AccuracyPrices(Check):
    """前売が当日より高い、子どもが大人より高いなど、値段の並びが逆になっているところを見つけます。

    なぜ: 受付でもめるもとになり、払いもどしの手間もかかります。
    直し方: もとの資料で値段を確かめます。
    限界: 値段が続けて書かれ、食事などの付かないときだけ分かります。

    × 入場料：«前売800円、当日600円»
    × 参加費は«大人300円、子ども500円»です。
    × «小学生400円、一般200円»で、温水プールに入れます。
    ○ 入場料：前売600円、当日800円
    ○ 参加費は大人500円、子ども300円です。
    ○ 材料費は子ども800円（おみやげ付き）、大人500円です。
    ○ 前売券は中央公民館で800円、ほかの会場の当日券は600円からあります。
    """

    code = "accuracy/prices"
    name = "値段の並び"
    severity = Severity.WARN
    wakes = said("円", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield pairs of prices of which the lower one is the higher."""
        text = reading.text
        if not any(word in text for word in _HINTS):
            return
        for pattern in _PAIRS:
            for match in pattern.finditer(text):
                low, high = match[1] or match[4], match[2] or match[3]
                if _yen(low) <= _yen(high):
                    continue
                sentence = reading.sentence_at(match.start())
                if not _SET_RIGHT.search(text, sentence.start, max(sentence.end, match.end())):
                    yield hit(
                        reading,
                        *match.span(),
                        "安いはずの値段のほうが高くなっています。もとの資料で確かめてください。",
                    )


def _yen(text: str) -> int:
    return int(text.replace(",", ""))
