"""Telephone numbers with too few or too many digits."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.reading.contacts import SIGNS

_NUMBER = Pattern(
    r"0[1-9][0-9]{0,3}(?:[-ー][0-9]{1,6}[-ー][0-9]{1,6}|\([0-9]{1,6}\)[0-9]{1,6}"
    r"|-?\([0-9]{1,6}\)-?[0-9]{1,6})",
)
_HINT = Pattern("0[0-9]{1,4}-?[-ー(]|0[0-9]{6}")
_BARE = Pattern(r"0[0-9]{6,13}")
_LABELS = (
    "電話", "電話番号", "TEL", "Tel", "tel", "FAX", "Fax", "fax", "ファクス", "ファックス", "携帯",
)  # fmt: skip
_ELEVEN = ("050", "060", "070", "080", "090", "0800")
_ANY_GROUPS = ("0120", "0570", "0800", "0180", "0990")
"""Numbers whose digits their holders group as they are remembered best."""
_SHORT_AREAS = ("03", "04", "06")
_NOT_BEFORE = frozenset("-ー./@_=&?〒#第")


class AccuracyPhoneDigits(Check):
    """桁の足りない、または多い電話番号を見つけます。

    なぜ: かからない番号や、ほかの人の番号を広めてしまいます。
    直し方: 番号を名刺や役所のホームページで確かめて直します。
    限界: 桁が合っていれば、番号そのもののまちがいは分かりません。市外局番のない番号は見ません。

    × 問い合わせは下水道課 «0823-51-772» へ。
    × 予約：電話«03-5987-880132»
    × 相談は携帯電話 «090-1234-567» まで。
    × フリーダイヤル «0120-123-45» です。
    × 高齢者福祉課 電話 «0823-5102-27» へ。
    × 申込みは福祉課（電話 «026875935»）へ。
    ○ 問い合わせは下水道課 0823-51-7720 へ。
    ○ フリーダイヤル 0120-123-456、ナビダイヤル 0570-012-345
    ○ 携帯電話 090-1234-5678、IP電話 050-1234-5678
    ○ 子どもの悩みの相談は 0120-0-78310、相続の相談は 0570-0-12345 へ。
    ○ 急ぎのときは 110番、#7119、#9110、189 へ。
    ○ 〒010-8560 市役所１階
    ○ 電話 03(5987)6452、0800-123-4567
    ○ 受付番号 01-23-4567 の方はお越しください。
    """

    code = "accuracy/phone-digits"
    name = "電話番号の桁"
    severity = Severity.WARN
    wakes = ("digit",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every number written like a phone number with a wrong number of digits."""
        text = reading.text
        if not _HINT.search(text):
            return
        for match in _NUMBER.finditer(text):
            start, end = match.span()
            before = text[start - 1] if start else " "
            after = text[end] if end < len(text) else " "
            if before in _NOT_BEFORE or after in "-ー" or (before.isascii() and before.isalnum()):
                continue
            if after.isascii() and after.isalnum():
                continue
            yield from self._judge(reading, start, end)
        for match in _BARE.finditer(text):
            start, end = match.span()
            label = text[max(0, start - 8) : start].rstrip(": は")
            if label.endswith(_LABELS) and text[end : end + 1] not in {"-", "ー", "("}:
                yield from self._judge(reading, start, end)

    def _judge(self, reading: Reading, start: int, end: int) -> Iterator[Hit]:
        written = reading.text[start:end]
        digits = written.translate(SIGNS)
        right = 11 if digits.startswith(_ELEVEN) else 10
        if len(digits) == right and _ends_short(written) and not digits.startswith(_ANY_GROUPS):
            yield hit(
                reading,
                start,
                end,
                "電話番号の区切りか桁がまちがっています。番号を確かめてください。",
            )
        if len(digits) == right or not 7 <= len(digits) <= 13 or _is_number_of_case(written):
            return
        told = "足りません" if len(digits) < right else "多すぎます"
        yield hit(
            reading,
            start,
            end,
            f"電話番号の桁が{told}（{len(digits)}桁。正しくは{right}桁）。番号を確かめてください。",
        )


def _ends_short(written: str) -> bool:
    """Tell whether the last group of a number is not of three or four digits."""
    parts = written.replace("ー", "-").replace("(", "-").replace(")", "-").split("-")
    groups = [part for part in parts if part]
    return len(groups) == 3 and not 3 <= len(groups[-1]) <= 4


def _is_number_of_case(written: str) -> bool:
    """Tell whether it looks like a date or a case number (01-23-4567) rather than a phone."""
    parts = written.replace("ー", "-").split("-")
    if len(parts[0]) == 2 and parts[0] not in _SHORT_AREAS:
        return True
    return len(parts) == 3 and len(parts[0]) == 2 and len(parts[1]) <= 2
