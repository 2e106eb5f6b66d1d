"""Years written twice, by era and by the Western calendar, that do not agree."""

import re
from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, swapped

_ERAS = {
    "令和": 2018, "R": 2018, "平成": 1988, "H": 1988, "昭和": 1925, "S": 1925, "大正": 1911,
    "明治": 1867,
}  # fmt: skip
_ERA_FIRST = Pattern(
    r"(令和|平成|昭和|大正|明治|R|H|S)([0-9]{1,2}|元)(年度|年)? ?[(/・=](?:西暦 ?)?"
    r"([12][0-9]{3})(年度|年)?\)?(年度|年)?"
)
_WEST_FIRST = Pattern(
    r"([12][0-9]{3})(年度|年)? ?[(/・=](令和|平成|昭和|大正|明治|[RHS])([0-9]{1,2}|元)(年度|年)?\)?"
    r"(年度|年)?"
)
_TABLE = Pattern("(令和|平成|昭和|大正|明治)([0-9]{1,2}|元)年? ?→ ?(?:西暦)?([12][0-9]{3})年?")
"""A row of a table from one reckoning to the other."""
_EDGE = Pattern(
    r"令和元年(?:1|2|3|4)月[0-9]{1,2}日|平成31年(?:5|6|7|8|9|10|11|12)月[0-9]{1,2}日"
    r"|平成元年1月[1-7]日|昭和64年1月(?:[89]|[123][0-9])日|昭和64年(?:[2-9]|1[0-2])月[0-9]{1,2}日"
    r"|平成(?:3[2-9]|[4-9][0-9])年|昭和(?:6[5-9]|[7-9][0-9])年"
)
"""Days and years an era never had."""


class AccuracyEra(Check):
    """和暦と西暦を並べて書いた年の食いちがいを見つけます。

    なぜ: どちらの年か分からず、年をまちがえたまま広まります。
    直し方: 計算し直して、片方を直すか、片方だけを書きます。
    限界: 和暦か西暦の片方だけなら分かりません。

    × [2026-12-02T09:30] 日時：«令和9年（2026年）1月11日»（月・祝）
    × 計画の期間は«2027（令和8）年»から始まります。
    × «令和8年度（2027年度）»の予算です。
    × 開館は«平成3年（1992年）»です。
    ○ [2026-12-02T09:30] 日時：令和9年（2027年）1月11日（月・祝）
    × 資料館は«令和元年4月1日»に開きました。
    × 任期は«平成35年»3月までです。
    ○ 資料館は平成31年4月1日に開きました。
    × 生まれ年の西暦です。⏎昭和60年→1985年⏎«平成10年→1996年»
    ○ 生まれ年の西暦です。⏎昭和60年→1985年⏎平成10年→1998年
    ○ 令和8年度（2026年度）の予算です。
    ○ 令和8年度（2027年3月まで）の事業です。
    ○ 昭和64年・平成元年（1989年）に建てられました。
    ○ 明治22年（1889年）に村ができました。
    """

    code = "accuracy/era"
    name = "和暦と西暦"
    severity = Severity.WARN
    wakes = ("era-name",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every pair of years of which one is wrong."""
        for match in _EDGE.finditer(reading.text):
            yield hit(
                reading, *match.span(), "その元号にはない日です。元号か日付を確かめてください。"
            )
        for match in _ERA_FIRST.finditer(reading.text):
            era, number, unit, west, west_unit, after = match.groups()
            yield from _pair(reading, match, (era, number, west), {unit, west_unit, after})
        rows = list(_TABLE.finditer(reading.text)) if "→" in reading.text else []
        for row in rows if any(_ERAS[r[1]] + _count(r[2]) == int(r[3]) for r in rows) else ():
            yield from _pair(reading, row, (row[1], row[2], row[3]), {"年"})
        for match in _WEST_FIRST.finditer(reading.text):
            west, unit, era, number, era_unit, after = match.groups()
            yield from _pair(reading, match, (era, number, west), {unit, era_unit, after})


def _count(number: str) -> int:
    """Return the number of a year of an era."""
    return 1 if number == "元" else int(number)


def _pair(
    reading: Reading,
    match: re.Match[str],
    years: tuple[str, str, str],
    units: set[str | None],
) -> Iterator[Hit]:
    """Yield a hit if era year and Western year differ; 年 and 年度 may differ by one."""
    era, number, west = years
    right = _ERAS[era] + _count(number)
    told = units - {None}
    off = abs(int(west) - right)
    if not told or off <= len(told) - 1:
        return
    yield hit(
        reading,
        *match.span(),
        f"{era}{number}年は{right}年です。和暦と西暦のどちらが正しいか確かめてください。",
        *swapped(reading, *match.span(), west, str(right)),
    )
