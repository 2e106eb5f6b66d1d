"""An age beside years of birth that are not those of that age."""

import re
from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911}
_ERA = "(令和|平成|昭和|大正)([0-9]{1,2}|元)年"
_YEAR = f"(?:{_ERA}(?:[(][12][0-9]{{3}}年?[)])?|([12][0-9]{{3}})年)"
_AGE = Pattern("([0-9]{1,3})歳")
_BIRTH = Pattern(
    _YEAR
    + "[^。\\n]{0,12}?(?:から|~)[^。\\n]{0,20}?(?:生まれ|生)|"
    + _YEAR
    + "[^。\\n]{0,12}?(?:以前|以降|まで)?[にの]?生(?:まれ)?"
)
_BASE = Pattern(f"{_ERA}度|([12][0-9]{{3}})年度")
_TOLERANCE = 1
_FAR = 60
"""How far before the years of birth the age may stand."""
_OTHER = Pattern(
    "誤|訂正|ただし|特例|になるまで|未満|歳から|歳~|歳と|歳、|歳・|か月|カ月|講師|さん|氏|先生|享年|没"
)


class AccuracyCohort(Check):
    """「65歳になる方（昭和46年…生まれ）」のように、年齢と生まれ年が合わないところを見つけます。

    なぜ: 対象でない人が申し込み、対象の人が受けそびれます。
    直し方: 年度の年から年齢を引いて、生まれ年を数え直します。
    限界: 年齢がいくつも並ぶときや、1年の差は見ません。

    × [2026-04-15T10:00] 対象は«65歳になる方（昭和46年4月2日から昭和47年4月1日生まれ）»です。
    × [2026-06-01T10:00] «20歳になる方（平成8年4月2日～平成9年4月1日生まれ）»へ、はがきを送ります。
    ○ [2026-04-15T10:00] 対象は65歳になる方（昭和36年4月2日から昭和37年4月1日生まれ）です。
    ○ [2026-06-01T10:00] 令和9年度に20歳になる方（平成19年4月2日～平成20年4月1日生まれ）の集いです。
    ○ [2026-06-01T10:00] 40歳から74歳まで（昭和27年4月1日から昭和62年3月31日生まれ）の方の健診です。
    """

    code = "accuracy/cohort"
    name = "年齢と生まれ年"
    severity = Severity.WARN
    wakes = said("歳", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield ages whose years of birth are more than one off."""
        text = reading.text
        if "生" not in text:
            return
        for birth in _BIRTH.finditer(text):
            ages = list(_AGE.finditer(text, max(0, birth.start() - _FAR), birth.start()))
            if len(ages) != 1 or _OTHER.search(text, ages[0].start(), birth.start()):
                continue
            between = text[ages[0].end() : birth.start()]
            if "。" in between or "\n" in between:
                continue
            base = _base(text, ages[0].start()) or reading.draft.occasion.at.year
            right = base - int(ages[0][1])
            if abs(right - _years(birth)) > _TOLERANCE:
                yield hit(
                    reading,
                    ages[0].start(),
                    birth.end(),
                    f"{base}年に{ages[0][1]}歳になるのは{right}年ごろの生まれです。年を確かめてください。",
                )


def _base(text: str, before: int) -> int | None:
    """Return the fiscal year named last before a place."""
    found = list(_BASE.finditer(text, 0, before))
    return _year(found[-1], 1) if found else None


def _years(birth: re.Match[str]) -> int:
    """Return the first year of birth a match names."""
    return _year(birth, 1 if birth[1] or birth[3] else 4)


def _year(match: re.Match[str], first: int) -> int:
    """Return the Western year in the groups from `first` on: era, its year, or the year itself."""
    if match[first + 2]:
        return int(match[first + 2])
    return _ERAS[match[first]] + (1 if match[first + 1] == "元" else int(match[first + 1]))
