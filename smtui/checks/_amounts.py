"""Amounts as municipalities write them: 2,400人, 1億2,000万円, 3.5億円."""

from smtui.checks._kit import Pattern

AMOUNT = "(?<![0-9.,])[0-9][0-9,.]{0,11}(?:億(?:[0-9][0-9,]{0,5}万)?|万(?:[0-9][0-9,]{0,5})?)?"
"""An amount without its unit."""
UNIT = (
    "(?:人|名|組|店|件|点|台|本|個|枚|団体|社|校|園|世帯|棟|冊|円|か所|箇所|カ所|頭|羽|匹|チーム|作品"
    "|席|戸|区画|問|品|食|トン|票|議席)"
)
_PARTS = Pattern("([0-9][0-9,.]{0,11})(億|万)?")
_TIMES = {"億": 100_000_000, "万": 10_000}


def value_of(amount: str) -> float:
    """Return the number an amount stands for; 0 where it is none (1.2.3)."""
    total = 0.0
    for part in _PARTS.finditer(amount):
        digits = part[1].replace(",", "").rstrip(".")
        if digits.count(".") > 1:
            return 0
        total += float(digits) * _TIMES.get(part[2] or "", 1)
    return total
