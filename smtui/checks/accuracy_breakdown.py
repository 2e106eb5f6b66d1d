"""Totals that differ from the breakdown told behind them."""

from collections.abc import Iterator

from smtui.checks._amounts import AMOUNT, UNIT, value_of
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_TOTAL = Pattern(
    rf"({AMOUNT}) ?({UNIT})[^0-9。\n]{{0,12}}?(?:で|。|、|\()(?:その)?(?:主な)?内訳[は:、]{{0,2}}"
)
_PART = Pattern(rf"({AMOUNT}) ?({UNIT})")
_SEXES = Pattern(
    rf"({AMOUNT}) ?(人|名)(?:です|でした)?(?:。|で、?|、|\n)(?:うち|内訳は)?、?"
    rf"男(?:性|子)?(?:が|は|:)? ?({AMOUNT}) ?(?:人|名)(?:、|\n)?"
    rf"女(?:性|子)?(?:が|は|:)? ?({AMOUNT}) ?(?:人|名)"
    "(?!、[^。\n]{0,10}[0-9])"
)
_SUBSET = Pattern(
    rf"({AMOUNT}) ?({UNIT})[^。\n0-9]{{0,12}}、(?:その)?うち"
    rf"[^。、\n0-9]{{0,14}}({AMOUNT}) ?({UNIT})"
)
_COUNTED_APART = Pattern("各|毎|累計|通算|延べ|のべ")
_LOOSE = Pattern(
    "ほか|など|等|約|およそ|主な|以上|程度|余り|延べ|のべ|重複|複数|ずつ|残り|その他"
    "|いずれ|うち[^訳]"
)
_COUNTED_TWICE = Pattern("複数|一致しま|重複|端数|四捨五入")
"""Says somewhere in the text why the parts need not add up."""
_LEAST = 2


class AccuracyBreakdown(Check):
    """合計のあとに書かれた内訳を足しても、合計にならないところを見つけます。

    なぜ: 数字のどれかがまちがっていて、発表の信用を落とします。
    直し方: 内訳と合計を、もとの資料で確かめます。
    限界: 「ほか」「約」「残り」などのある内訳は足しません。

    × 改修費は«1億5,000万円で、内訳は国が9,000万円、市が5,000万円»です。
    × 寄せられた絵は«90点。内訳は小学生52点、中学生28点»でした。
    × 100歳以上の方は、8月1日現在で«142人。男性19人、女性125人»です。
    × «総人口　214,380人⏎男　104,112人⏎女　111,268人»です。
    ○ 100歳以上の方は、8月1日現在で144人。男性19人、女性125人です。
    × «応募は512点、そのうち入選は615点»でした。
    ○ 転入は前の月より12人。男性104人、女性98人です。
    ○ 応募は512点、そのうち入選は61点でした。
    ○ 改修費は1億5,000万円で、内訳は国が9,000万円、市が6,000万円です。
    ○ 寄せられた絵は90点で、内訳は小学生52点、中学生28点などです。
    ○ 寄附は85件。内訳の表は、市ホームページに載せました。1件は5万円です。
    """

    code = "accuracy/breakdown"
    name = "合計と内訳"
    severity = Severity.WARN
    wakes = said("訳", "男", "うち", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield each total with the parts behind it that do not add up to it."""
        text = reading.text
        if _COUNTED_TWICE.search(text):
            return
        for match in _SEXES.finditer(text) if "男" in text else ():
            told, right = value_of(match[1]), value_of(match[3]) + value_of(match[4])
            apart = told < max(value_of(match[3]), value_of(match[4]))  # 前の月より12人。男性…
            if told != right and not apart and not _LOOSE.search(text, *match.span()):
                yield _differs(reading, match.start(), match.end(), right, match[2])
        for match in _SUBSET.finditer(text) if "うち" in text else ():
            counted_apart = _COUNTED_APART.search(text, max(0, match.start() - 8), match.end())
            if match[2] != match[4] or counted_apart:
                continue
            if value_of(match[1]) < value_of(match[3]):
                yield hit(
                    reading,
                    *match.span(),
                    "「うち」の数が全体より多くなっています。どちらかの数を確かめてください。",
                )
        if "内訳" not in text:
            return
        for total in _TOTAL.finditer(text):
            end = reading.sentence_at(total.end() - 1).end
            parts = [part for part in _PART.finditer(text, total.end(), end) if part[2] == total[2]]
            told, right = value_of(total[1]), sum(value_of(part[1]) for part in parts)
            if len(parts) < _LEAST or told == right or _LOOSE.search(text, total.start(), end):
                continue
            yield _differs(reading, total.start(), parts[-1].end(), right, total[2])


def _differs(reading: Reading, start: int, end: int, right: float, unit: str) -> Hit:
    return hit(
        reading,
        start,
        end,
        f"内訳を足すと{right:,.0f}{unit}です。内訳と合計のどちらが正しいか確かめてください。",
    )
