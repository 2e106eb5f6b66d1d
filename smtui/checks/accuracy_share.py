"""Shares, changes and discounts that the amounts beside them do not give."""

from collections.abc import Iterator
from re import Match

from smtui.checks._amounts import AMOUNT, UNIT, value_of
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_RATE = (
    r"(?P<about>約|およそ|ほぼ)? ?(?:(?P<percent>[0-9]{1,3}(?:\.[0-9]{1,2})?) ?%"
    r"|(?P<tenths>[1-9一二三四五六七八九]) ?割|(?P<half>半額|半数|半分))"
)
_GAP = r"[^0-9。!?\n]{0,24}"
_PART = Pattern(
    rf"(?P<whole>{AMOUNT}) ?(?P<unit>{UNIT})(?:の|中|のうち|に対)の?(?:うち)?{_GAP}{_RATE}"
    rf"(?:に(?:あた|当た|のぼ|上)る|の|、|\(|が|は|で){{1,2}}(?P<part>{AMOUNT}) ?(?P=unit)"
)
"""「500人のうち、45%の300人」."""
_OF = Pattern(
    rf"(?P<part>{AMOUNT}) ?(?P<unit>{UNIT})(?:で|は|が)、?{_GAP}?"
    rf"(?P<whole>{AMOUNT}) ?(?P=unit)(?:の|のうち){_RATE}"
)
"""「4,500人で、人口15,000人の40%」."""
_CHANGE = Pattern(
    rf"(?P<whole>{AMOUNT}) ?(?P<unit>{UNIT})(?:から|より|に比べ|と比べ)て?、?{_GAP}?{_RATE}"
    r"(?P<way>増|減|アップ|ダウン|多|少な|上回|下回)[^0-9。、!?\n]{0,8}"
    rf"の?(?P<part>{AMOUNT}) ?(?P=unit)"
)
_OFF = Pattern(
    r"(?:通常|定価|普段|ふだん|いつも|正規)[^0-9。!?\n]{0,12}"
    rf"(?P<whole>{AMOUNT}) ?(?P<unit>円){_GAP}{_RATE}"
    rf"(?P<way>引|びき|オフ|OFF|安|(?<=半額)[のでに、])[^0-9。!?\n]{{0,8}}(?P<part>{AMOUNT}) ?円"
)
_WITHIN = Pattern(
    rf"(?P<whole>{AMOUNT}) ?(?P<unit>{UNIT})のうち、?[^0-9。、!?\n]{{0,8}}"
    rf"(?P<part>{AMOUNT}) ?(?P=unit)"
)
_LOOSE = Pattern(
    "延べ|のべ|複数|以上|未満|以下|余り|超|[0-9]か月|前後|弱|強|万[0-9]|平均|程度|あたり|最大"
)
_KANJI = "一二三四五六七八九"
_DOWN = ("減", "ダ", "少", "下", "引", "び", "オ", "O", "安")
_HINTS = ("%", "割", "半", "うち")


class AccuracyShare(Check):
    """割合や増減、割引が、そばに書かれた数と合わないところを見つけます。

    なぜ: 割合か数のどちらかがまちがっていて、発表の信用を落とします。
    直し方: もとの資料で計算し直して、まちがっているほうを直します。
    限界: もとの数と割合と結果が続けて書かれているときだけ計算します。丸めた数は許します。

    × 回答した«500人のうち、45%の300人»が「満足」と答えました。
    × «800世帯のうち、7割にあたる480世帯»が備蓄をしています。
    × 65歳以上は«4,500人で、市の人口15,000人の40%»です。
    × 来場者は«昨年の200人から20%増の260人»でした。
    × «通常1,000円の入場券が、半額の600円»になります。
    × «定価2,000円の図録を、3割引の1,600円»で売ります。
    × 定員«20人のうち、25人»が市外の方でした。
    ○ 回答した500人のうち、45%の225人が「満足」と答えました。
    ○ 800世帯のうち、約7割の545世帯が備蓄をしています。
    ○ 来場者は昨年の200人から20%増の240人でした。
    ○ 定価2,000円の図録を、3割引の1,400円で売ります。
    ○ 定員20人のうち、5人が市外の方でした。
    ○ 応募した300人の40%が市外からで、当選は50人でした。
    """

    code = "accuracy/share"
    name = "割合と数"
    severity = Severity.WARN
    wakes = said(*_HINTS, beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield each share, change or discount that its amounts do not give."""
        text = reading.text
        done = -1
        for pattern in (_PART, _OF, _CHANGE, _OFF, _WITHIN):
            for told in pattern.finditer(text):
                if told.start() < done or _LOOSE.search(text, *told.span()):
                    continue
                message = _judged(told, pattern)
                if message:
                    done = told.end()
                    yield hit(reading, *told.span(), message)


def _judged(told: Match[str], pattern: Pattern) -> str:
    """Return what is wrong with the numbers, or nothing."""
    whole, part, unit = value_of(told["whole"]), value_of(told["part"]), told["unit"]
    if not whole or not part:
        return ""
    if pattern is _WITHIN:
        off = part > whole
        return (
            f"{whole:,.0f}{unit}より{part:,.0f}{unit}のほうが多くなっています。数を確かめてください。"
            * off
        )
    rate, slack = _rate(told)
    right = whole * rate
    if pattern is _CHANGE:
        right = whole * (1 - rate if told["way"].startswith(_DOWN) else 1 + rate)
    elif pattern is _OFF:
        right = whole * (1 - rate if told["way"].startswith(_DOWN) and not told["half"] else rate)
    if abs(part - right) <= whole * slack + 1:
        return ""
    return f"計算すると{right:,.0f}{unit}ほどです。割合と数のどちらが正しいか確かめてください。"


def _rate(told: Match[str]) -> tuple[float, float]:
    """Return the rate that is told and by how much of the whole rounding may miss it."""
    if told["percent"]:
        return float(told["percent"]) / 100, 0.03 if told["about"] else 0.011
    if told["half"]:
        return 0.5, 0.06 if told["half"] == "半数" or told["about"] else 0.011
    tenths = told["tenths"]
    number = _KANJI.index(tenths) + 1 if tenths in _KANJI else int(tenths)
    return number / 10, 0.06
