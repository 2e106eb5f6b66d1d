"""「3つのコツ」 before a list of four."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_TOLD = Pattern(
    "(?:次の|以下の|下の)?(?<![0-9一二三四五六七八九十第、・])([2-9二三四五六七八九])"
    "(?:つ|点|項目|か条|箇条|カ条|か所|種類|段階|ステップ)(?:の|です|を|に|に分|と)"
)
_NUMBERS = "①②③④⑤⑥⑦⑧⑨"

_KANJI = "一二三四五六七八九"
_REACH = 40
"""How far before the list its number may stand."""
_LEADS = Pattern("[^。、①\n]{0,30}[。:!、\n ]{0,3}")
"""What may stand between the number and its list."""
_LOOSE = Pattern("うち|ほか|など|いずれ|選|から|第")


class AccuracyNumbered(Check):
    """「3つのコツ」などの数と、①②と並べた項目の数が合わないところを見つけます。

    なぜ: 抜けた項目があるのか、数のまちがいか、読む人が分かりません。
    直し方: 項目を数え直して、どちらかを直します。
    限界: 丸つき数字で一度だけ並べたときに数えます。

    × «ごみ出しの3つのコツです。①水を切る②袋を縛る③前の晩に出さない④地区の名を書く»
    × «持ちものは次の4点です。⏎①水筒⏎②帽子⏎③タオル»
    ○ ごみ出しの3つのコツです。①水を切る②袋を縛る③前の晩に出さない
    ○ 2つの会場で開きます。午前の部は①受付②体操③昼食の順です。
    ○ 次の2点をお持ちください。①筆記用具②通帳。くわしくは③番窓口へ。
    ○ 3つのうち2つを選べます。①陶芸②茶道③書道④生け花
    """

    code = "accuracy/numbered"
    name = "項目の数"
    severity = Severity.WARN
    wakes = said("①")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the number told right before a list that has more or fewer entries."""
        text = reading.text
        start = text.find(_NUMBERS[0])
        if start < 0 or text.count(_NUMBERS[0]) != 1 or "⑩" in text:
            return
        count = 1
        while count < len(_NUMBERS) and _stands(text, _NUMBERS[count]):
            count += 1
        low = max(0, start - _REACH)
        told = list(_TOLD.finditer(text, low, start))
        if len(told) != 1 or not _LEADS.fullmatch(text, told[0].end(), start):
            return
        if _LOOSE.search(text, told[0].start(), start):
            return
        digit = told[0][1]
        number = _KANJI.index(digit) + 1 if digit in _KANJI else int(digit)
        if number != count:
            end = text.index(_NUMBERS[count - 1]) + 1
            yield hit(
                reading,
                told[0].start(),
                end,
                f"並んでいる項目は{count}つです。数か項目を確かめてください。",
            )


def _stands(text: str, number: str) -> bool:
    """Tell whether an entry of the list begins with the number, and no 「③番窓口」."""
    at = text.find(number)
    return text.count(number) == 1 and text[at + 1 : at + 2] not in "番~・、階"
