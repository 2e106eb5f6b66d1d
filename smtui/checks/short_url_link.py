"""Links through URL shorteners."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_SHORTENER = Pattern(
    r"(?<![A-Za-z0-9.@-])(?:https?://)?(?:bit\.ly|tinyurl\.com|x\.gd|is\.gd|ow\.ly|onl\.(?:la|tw|bz)"
    r"|t\.ly|buff\.ly|cutt\.ly|rb\.gy|v\.gd|ux\.nu|qr\.paps\.jp|shorturl\.at|goo\.gl|urx\.(?:nu|blue))"
    r"/[A-Za-z0-9_%?=.&-]{1,100}",
    needs="/",
)


class ShortUrlLink(Check):
    """短縮URLのリンクを見つけます。

    なぜ: 行き先が見えないため、読む人が安心して開けず、悪用されたときに気づけません。
    直し方: 短縮する前の、もとのURLに置きかえます。
    限界: 一覧にない短縮サービスは分かりません。

    × 詳しくは «https://bit.ly/3xAk9Tq» をご覧ください。
    × 会場は、«x.gd/9fKq2» でご確認ください。
    ○ 短縮URL（bit.ly や tinyurl.com で始まるもの）は開かずに削除してください。
    ○ 詳しくは https://www.city.example.lg.jp/event.html をご覧ください。
    """

    code = "short-url/link"
    name = "短縮URL"
    severity = Severity.WARN
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every link whose host is a known shortener."""
        for match in _SHORTENER.finditer(reading.text):
            yield hit(reading, *match.span(), "短縮URLです。もとのURLを書いてください。")
