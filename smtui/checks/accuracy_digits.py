"""Amounts and postcodes with a digit too many or too few."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, said

_COMMAS = Pattern(
    r"[1-9][0-9]{0,2}(?:,[0-9]{3}){0,3},"
    r"(?:[0-9]{4,6} ?(?:円|人|名|件|部|枚|台|戸|票|世帯|万円|千円)|[0-9]{1,2} ?円)"
)
_POSTCODE = Pattern(r"〒 ?([0-9]{1,8})[-ー]?([0-9]{0,8})")


class AccuracyDigits(Check):
    """位取りの合わない金額や人数、桁の合わない郵便番号を見つけます。

    なぜ: 金額や数が一桁ちがって伝わったり、郵便が届かなかったりします。
    直し方: もとの資料で数を確かめ、3桁ごとに区切って書きます。
    限界: 区切りのない数や、桁の合っている数のまちがいは分かりません。

    × 参加費は«1,50円»です。
    × 市の人口は«7,0000人»です。
    × 送り先は «〒386-009» 市役所まで。
    ○ 参加費は1,500円です。
    ○ 総額は158,700,000円です。
    ○ 1,2年生は10時、3,4年生は13時に集合してください。
    ○ 送り先は 〒386-0099 市役所まで。
    ○ 会場は10,11番の部屋です。
    """

    code = "accuracy/digits"
    name = "数の桁"
    severity = Severity.WARN
    wakes = said(",", "〒", beside="digit")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield amounts with wrong commas and postcodes that have not seven digits."""
        text = reading.text
        for match in _COMMAS.finditer(text) if "," in text else ():
            if not text[match.start() - 1 : match.start()].isdigit() or not match.start():
                yield hit(
                    reading, *match.span(), "数の区切りの位置が合いません。桁を確かめてください。"
                )
        for match in _POSTCODE.finditer(text) if "〒" in text else ():
            if len(match[1]) + len(match[2]) != 7 or (match[2] and len(match[1]) != 3):
                yield hit(reading, *match.span(), "郵便番号は7桁です。番号を確かめてください。")
