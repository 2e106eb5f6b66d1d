"""The same size told in two units that do not agree, and nights that are not the days less one."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_NUMBER = "([0-9][0-9,]{0,9}(?:[.][0-9]{1,3})?)(万|千)?"
_UNITS = {
    "km": (1000, "m"), "キロメートル": (1000, "m"), "キロ": (1000, "?"), "m": (1, "m"),
    "メートル": (1, "m"), "cm": (0.01, "m"), "センチ": (0.01, "m"), "センチメートル": (0.01, "m"),
    "ha": (10_000, "m2"), "ヘクタール": (10_000, "m2"), "平方メートル": (1, "m2"),
    "m2": (1, "m2"), "平方キロメートル": (1_000_000, "m2"), "アール": (100, "m2"),
    "t": (1000, "kg"), "トン": (1000, "kg"), "kg": (1, "kg"), "キログラム": (1, "kg"),
    "g": (0.001, "kg"), "グラム": (0.001, "kg"), "時間": (60, "分"), "分": (1, "分"),
    "人": (1, "人"), "円": (1, "円"),
}  # fmt: skip
_UNIT = "(" + "|".join(sorted(_UNITS, key=len, reverse=True)) + ")"
_OTHER = Pattern(f"\\({_NUMBER}{_UNIT}\\)")
_PAIR = Pattern(f"{_NUMBER}{_UNIT}\\({_NUMBER}{_UNIT}\\)")
_STAY = Pattern("([0-9]{1,2})泊([0-9]{1,2})日")
_TIMES = {"万": 10_000, "千": 1000, None: 1, "": 1}
_SLACK = 1.15
"""How far two sizes may differ by rounding."""
_FILM = 50
"""So many times longer, a time in brackets is another thing: 24時間（12分）, a film's length."""


class AccuracyUnits(Check):
    """「5キロ（500メートル）」「3泊3日」のように、言い換えた数が合わないところを見つけます。

    なぜ: けたの誤りがそのまま広まります。
    直し方: もとの数から計算し直します。
    限界: かっこの中に言い換えただけのときに分かります。

    × 遊歩道は全長«5キロ（500メートル）»です。
    × 広さは«2ヘクタール（2,000平方メートル）»あります。
    × 遊歩道は全長«5キロ（5メートル）»です。
    × «2時間（90分）»の講座です。
    × キャンプは«3泊3日»です。
    ○ 遊歩道は全長5キロ（5,000メートル）です。
    ○ 広さは2ヘクタール（2万平方メートル）あります。
    ○ 新しい動画「消防士の24時間（12分）」を公開しました。
    ○ 会費は500円（1,000円）です。かっこの中は当日の料金です。
    ○ キャンプは3泊4日です。
    """

    code = "accuracy/units"
    name = "単位の言い換え"
    severity = Severity.WARN
    wakes = said("泊", "(", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield two sizes that ought to be the same, and stays that do not fit."""
        text = reading.text
        for match in _PAIR.finditer(text) if _OTHER.search(text) else ():
            first, second = _size(match[1], match[2]), _size(match[4], match[5])
            (by, kind), (other, also) = _UNITS[match[3]], _UNITS[match[6]]
            same = kind == also or "?" in (kind, also)
            if not same or match[3] == match[6] or not first or not second:
                continue
            off = first * by / (second * other)
            if not 1 / _SLACK < off < _SLACK and not (kind == "分" and off > _FILM):
                yield hit(
                    reading, *match.span(), "言い換えた数が合いません。計算し直してください。"
                )
        for match in _STAY.finditer(text) if "泊" in text else ():
            if not 0 < int(match[2]) - int(match[1]) <= _BUS:
                yield hit(
                    reading, *match.span(), "泊数と日数が合いません。日程を確かめてください。"
                )


_BUS = 2
"""A night in a bus or on a ship adds a day."""


def _size(digits: str, times: str | None) -> float:
    return float(digits.replace(",", "")) * _TIMES[times]
