"""The animal of a year."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_ORDER = "申酉戌亥子丑寅卯辰巳午未"
"""The animals in the order of the remainder of a Western year by twelve."""
_KANA = {
    "さる": "申", "とり": "酉", "いぬ": "戌", "いのしし": "亥", "ねずみ": "子", "うし": "丑",
    "とら": "寅", "うさぎ": "卯", "たつ": "辰", "へび": "巳", "うま": "午", "ひつじ": "未",
}  # fmt: skip
_YEAR = Pattern(
    "(?:(?P<west>20[0-9]{2})年|令和(?P<era>[0-9]{1,2})年|(?P<word>来年|今年|ことし))(?:[(][^()\n]{1,8}[)])?"
    "(?:の干支)?(?:は|も|が)、?(?:(?P<kanji>[申酉戌亥子丑寅卯辰巳午未])(?:[(][ぁ-ゖ]{1,4}[)])?"
    "|(?P<kana>さる|とり|いぬ|いのしし|ねずみ|うし|とら|うさぎ|たつ|へび|うま|ひつじ))(?:年|どし)(?!生まれ|の(?:人|方|男|女))"
)
_SIGN = Pattern(
    "(?:(?P<west>20[0-9]{2})年|令和(?P<era>[0-9]{1,2})年|(?P<word>来年|今年|ことし))の干支(?:は|の|である)?、?"
    "[「『]?(?:(?P<kanji>[申酉戌亥子丑寅卯辰巳午未])[(」]|(?P<kana>さる|とり|いぬ|いのしし|ねずみ|うし|とら|うさぎ|たつ|へび|うま|ひつじ)」)"
)
_OTHER_YEAR = Pattern("令和[0-9]{1,2}年|20[0-9]{2}年")
"""A year written out may be the one from which this year and the next are told."""


class AccuracyZodiac(Check):
    """干支が、その年のものと合わないところを見つけます。

    なぜ: 年賀の催しや飾りの案内で、まちがいが目立ちます。
    直し方: その年の干支を確かめて直します。
    限界: 年と干支が続けて書かれているときだけ分かります。

    × «2027年は午（うま）年»です。張り子の馬を展示します。
    × [2026-12-01T10:00] «来年はうさぎ年»。年賀状の教室を開きます。
    × [2026-11-26T13:00] «令和9年の干支「申»（さる）」を、木の板に彫ります。
    ○ [2026-11-26T13:00] 令和9年の干支「未（ひつじ）」を、木の板に彫ります。
    ○ 2027年は未（ひつじ）年です。張り子の羊を展示します。
    ○ [2026-12-01T10:00] 来年は未年。年賀状の教室を開きます。
    ○ 2026年は午年生まれの方に記念品を贈ります。
    """

    code = "accuracy/zodiac"
    name = "年と干支"
    severity = Severity.WARN
    wakes = ("zodiac-year",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every year that is given the animal of another."""
        now = reading.draft.occasion.at.year
        for match in (*_YEAR.finditer(reading.text), *_SIGN.finditer(reading.text)):
            year = now + (match["word"] == "来年")
            if match["word"] and _OTHER_YEAR.search(reading.text):
                continue
            if match["west"]:
                year = int(match["west"])
            elif match["era"]:
                year = 2018 + int(match["era"])
            right = _ORDER[year % 12]
            if (match["kanji"] or _KANA[match["kana"]]) != right:
                yield hit(
                    reading,
                    *match.span(),
                    f"{year}年の干支は「{right}」です。年か干支を確かめてください。",
                )
