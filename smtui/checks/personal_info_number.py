"""Numbers that belong to one person: My Number and the like."""

import re
from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_LABELS = "personal-number"
_TWELVE = Pattern(r"(?<![0-9A-Za-z.-])[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z]|-[0-9])")
_AFTER_LABEL = Pattern(
    "(?:の?番号)?[はがのを:=「『( ]{0,4}"
    "(?P<number>[A-Z]{0,2}[0-9]{2,8}[ -]?[0-9]{2,8}[ -]?[0-9]{0,6})"
    "(?![0-9]|桁|ケタ|文字|年|月|日|円)"
)
_NAMED = Pattern("マイナンバー|個人番号|通知カード")
_SAMPLE = Pattern(r"見本|サンプル|記入例|入力例|ダミー|架空|\(例\)|例:")


class PersonalInfoNumber(Check):
    """マイナンバーなど、一人ひとりに付いた番号を見つけます。

    なぜ: 番号が公開されると、本人になりすました手続きなどに使われるおそれがあり、取り消せません。
    直し方: 番号をすべて消します。写真に番号が写っていないかも確かめます。
    限界: 番号の呼び名が近くにないものは、検査用の数字が合うときだけ見つけます。

    × 落とし物のカードの個人番号は «1234 5678 9018» でした。
    × マイナンバー：«123456789018»（木村 花江さん）で手続きを進めています。
    × お預かりした保険証の番号は «0612-4471» です。
    × 在留カード番号は «AB12345678» と書かれていました。
    ○ マイナンバーカードの受け取りには、4桁の暗証番号が必要です。
    ○ マイナンバーは12桁の番号です。人に教えないでください。
    ○ マイナンバーのお問い合わせは 0120-95-0178 へどうぞ。
    ○ マイナンバーの記入例：1234 5678 9018（見本です）
    ○ 被保険者番号は8桁です。保険証をご覧ください。
    """

    code = "personal-info/number"
    name = "個人に付いた番号"
    severity = Severity.BLOCK
    wakes = (_LABELS,)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield numbers with a right check digit, and numbers right after their label."""
        text = reading.text
        if not reading.has("digit") or _SAMPLE.search(text):
            return
        found = [m.span() for m in _TWELVE.finditer(text) if _is_number(text, m)]
        for mark in reading.each(_LABELS):
            after = _AFTER_LABEL.match(text, mark.end)
            if after and not _is_phone(reading, after.start("number")):
                found.append(after.span("number"))
        for start, end in sorted(set(found)):
            yield hit(reading, start, end, _MESSAGE)


_MESSAGE = "個人に付いた番号のようです。どんな場合も公開できないので、消してください。"


def _is_phone(reading: Reading, start: int) -> bool:
    return any(contact.start <= start < contact.end for contact in reading.contacts)


def _is_number(text: str, match: re.Match[str]) -> bool:
    """Tell whether the digits are a My Number: by grouping after its name, or by check digit."""
    if match[0][4] in " -" and _NAMED.search(text, max(0, match.start() - 60), match.start()):
        return True
    return _is_my_number(match[0])


def _is_my_number(text: str) -> bool:
    """Tell whether the twelve digits end in the check digit of a My Number."""
    from stdnum.jp import in_  # noqa: PLC0415 - loaded when such a number is met

    return bool(in_.is_valid(text.replace(" ", "").replace("-", "")))
