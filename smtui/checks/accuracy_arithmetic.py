"""Figures that do not follow from those beside them: discounts, intervals, shares, days before."""

import re
from collections.abc import Iterator
from itertools import pairwise

from smtui.checks._amounts import AMOUNT, value_of
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said
from smtui.domain.reading import Moment
from smtui.reading.dates import ERAS

_OFF = Pattern(
    rf"({AMOUNT})円(?:の(?:ところ|品|もの))?(?:を|が|は|から)?、?[^。\n0-9]{{0,12}}?([1-9])割引(?:き)?"
    rf"(?:の|で|して|になり|価格の?|、){{1,2}} ?({AMOUNT})円"
)
_PERCENT_OFF = Pattern(
    rf"({AMOUNT})円(?:の(?:ところ|品|もの))?(?:を|が|は|から)?、?[^。\n0-9]{{0,12}}?([1-9][05])%(?:引き?|オフ|OFF)"
    rf"(?:の|で|して|になり|価格の?|、){{1,2}} ?({AMOUNT})円"
)
_PREMIUM = Pattern(
    rf"({AMOUNT})円で、?({AMOUNT})円分[^。\n]{{0,30}}プレミアム率は? ?([0-9]{{1,3}})%"
)
_BUNDLE = Pattern(
    "1回 ?([0-9][0-9,]{0,6})円[^。\n0-9]{0,6}([0-9]{1,2})回(?:分|で)"
    "[^。\n0-9]{0,6}([0-9][0-9,]{0,7})円"
)
"""One and several at once, which may be cheaper but not dearer."""
_INTERVAL = Pattern(
    "([1-9][0-9]?)分(?:おき|間隔|ごと)[^。\n0-9]{0,6}1時間に ?([0-9]{1,2})(?:本|便|回)"
)
_SHARED = Pattern(
    rf"総額 ?({AMOUNT})円[^。\n0-9]{{0,6}}({AMOUNT}) ?(世帯|人)に[^。\n0-9]{{0,6}}"
    rf"(?:1(?:世帯|人)(?:あたり|につき|当たり) ?)({AMOUNT})円"
)
_DAYS_BEFORE = Pattern("([1-9][0-9]?)日前(?:まで|が期限|に締)")
_IF_ON = Pattern("(?:[(].[)])?(?:でしたら|であれば|なら|の場合は?)、?")
_FISCAL = Pattern("(今年度|本年度|来年度|昨年度|前年度)[(・] ?令和([0-9]{1,2})年度")
_YEARS = {"今年度": 0, "本年度": 0, "来年度": 1, "昨年度": -1, "前年度": -1}
_LOOSE = Pattern("約|およそ|ほぼ|程度|前後|最大|誤|訂正")
_NEARLY = 0.1
"""The part by which rounded sums may lie apart."""
_ROUNDED = 0.04
"""The part by which a shop may round a price."""


class AccuracyArithmetic(Check):
    """割引や間隔のように、隣の数から計算した結果と合わない数を見つけます。

    なぜ: 値段や期限をまちがえて覚えた人と、窓口でもめるもとになります。
    直し方: もとの数から計算し直して、どちらかを直します。
    限界: 「約」「最大」などのある数は計算しません。

    × メロンは«1箱2,000円のところ、市民の方は3割引の1,700円»です。
    × «1冊5,000円で6,500円分のお買い物ができます（プレミアム率20％»）。
    × 教室（全4回）の参加費は、«1回600円、4回分2,800円»です。
    × シャトルバスは«10分おき（1時間に8本»）に走ります。
    × «総額4,200万円で、1万4,000世帯に1世帯あたり3万円»分を配ります。
    × 使用日の30日前までお申し込みいただけます。«12月19日（土）でしたら、12月9日»（水）です。
    × [2027-02-15T10:00] «今年度（令和7年度»）の最後の納期限は3月1日（月）です。
    ○ メロンは1箱2,000円のところ、市民の方は3割引の1,400円です。
    ○ 定価980円を3割引の690円で。
    ○ 1冊5,000円で6,500円分のお買い物ができます（プレミアム率30％）。
    ○ 教室（全4回）の参加費は、1回600円、4回分2,000円です。
    ○ シャトルバスは10分おき（1時間に6本）に走ります。
    ○ 総額4,200万円で、1万4,000世帯に1世帯あたり3,000円分を配ります。
    ○ 使用日の30日前までお申し込みいただけます。12月19日（土）でしたら、11月19日（木）です。
    ○ [2027-02-15T10:00] 今年度（令和8年度）の最後の納期限は3月1日（月）です。
    """

    code = "accuracy/arithmetic"
    name = "計算の合わない数"
    severity = Severity.WARN
    wakes = said("円", "分", "前", "度", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every figure that does not follow from those beside it."""
        text = reading.text
        if "円" in text:
            yield from _prices(reading)
        if "1時間に" in text:
            for match in _INTERVAL.finditer(text):
                each, told = int(match[1]), int(match[2])
                if 60 % each == 0 and told not in (60 // each, 60 // each + 1):
                    yield _wrong(reading, match, f"{each}分おきなら、1時間に{60 // each}本です。")
        for match in _FISCAL.finditer(text) if "年度(" in text or "年度・" in text else ():
            now = reading.draft.occasion.at
            right = now.year - (now.month < 4) - ERAS["令和"] + _YEARS[match[1]]
            if int(match[2]) != right:
                yield _wrong(reading, match, f"{match[1]}は令和{right}年度です。")
        if "日前" in text and len(reading.moments) > 1:
            yield from _days_before(reading)


def _prices(reading: Reading) -> Iterator[Hit]:
    """Yield prices that are not what the discount, the bonus or the sharing out makes of others."""
    text = reading.text
    for pattern, whole in (
        ((_OFF, 10), (_PERCENT_OFF, 100)) if "引" in text or "オフ" in text else ()
    ):
        for match in pattern.finditer(text):
            right = value_of(match[1]) * (whole - int(match[2])) / whole
            if abs(right - value_of(match[3])) > _ROUNDED * right and _is_exact(reading, match):
                yield _wrong(reading, match, f"計算すると{right:,.0f}円です。")
    for match in _PREMIUM.finditer(text) if "プレミアム率" in text else ():
        paid, worth = value_of(match[1]), value_of(match[2])
        rate = (worth - paid) / paid * 100 if paid else 0
        if abs(rate - int(match[3])) >= 1 and _is_exact(reading, match):
            yield _wrong(reading, match, f"計算すると{rate:.0f}%です。")
    for match in _BUNDLE.finditer(text) if "回分" in text or "回で" in text else ():
        one, times, told = value_of(match[1]), int(match[2]), value_of(match[3])
        if told > one * times:
            yield _wrong(reading, match, f"{times}回分は{one * times:,.0f}円です。")
    for match in _SHARED.finditer(text) if "総額" in text else ():
        told, right = value_of(match[1]), value_of(match[2]) * value_of(match[4])
        if abs(told - right) > _NEARLY * told and _is_exact(reading, match):
            yield _wrong(reading, match, f"掛け合わせると{right:,.0f}円です。")


def _days_before(reading: Reading) -> Iterator[Hit]:
    """Yield an example of a deadline that is not as many days before as told."""
    text = reading.text
    told = list(_DAYS_BEFORE.finditer(text))
    if len(told) != 1:
        return
    days = [moment for moment in reading.moments if moment.start > told[0].end()]
    for day, due in pairwise(days):
        if not _IF_ON.fullmatch(text, day.end, due.start):
            continue
        if _apart(day, due) not in (None, int(told[0][1])):
            yield hit(
                reading,
                day.start,
                due.end,
                f"{due.month}月{due.dom}日は{_apart(day, due)}日前です。日付を確かめてください。",
            )


def _apart(day: Moment, due: Moment) -> int | None:
    return (day.day - due.day).days if day.day and due.day and due.day < day.day else None


def _is_exact(reading: Reading, match: re.Match[str]) -> bool:
    return _LOOSE.search(reading.text, max(0, match.start() - 4), match.end()) is None


def _wrong(reading: Reading, match: re.Match[str], right: str) -> Hit:
    return hit(reading, *match.span(), f"{right}数を確かめてください。")
