"""Number plates of private cars."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_PLATE = Pattern(
    "(?:[一-鿿ぁ-ゖ]{2,4} ?)?(?<![0-9])[0-9]{2,3} ?[ぁ-ん] ?(?:の ?)?"
    "(?:[0-9]{1,2}[-ー・][0-9]{2}|[0-9]{4}"
    "|[・.]{1,3} ?[0-9]{1,3})(?![0-9])"
)
_LAST_FOUR = Pattern(
    "ナンバー(?:プレート)?の?(?:下|末尾|最後)の?"
    "(?:[二三四2-4]?(?:けた|ケタ|桁|つ|字))?[がはの:「 ]{0,2}"
    "(?P<part>[0-9]{2,4})(?![0-9]|年|円|台|人)|"
    "ナンバー(?:プレート)?(?:は|が|の|:|下|末尾|4桁|下4桁|末尾が|「| ){0,4}"
    "(?P<number>[0-9]{1,2}-[0-9]{2}|[0-9]{4})(?![0-9]|年|円|台|人)"
)
_SPREAD = Pattern(
    "ナンバー[^。\n]{0,12}[0-9]{2,3}[^。\n0-9]{0,10}「?[ぁ-ん]」?[^。\n0-9]{0,6}[0-9]{1,2}(?:の"
    "|-|ー|・| )?[0-9]{2}(?![0-9])"
)
"""A plate told piece by piece."""
_OPEN = Pattern(
    "見本|図柄|デザイン|ご当地|希望ナンバー|希望番号|公用車|広報車|給水車|交付|抽選|レプリカ|イメージ|ラッピング"
)


class PersonalInfoPlate(Check):
    """車のナンバーを見つけます。

    なぜ: 車のナンバーから持ち主が分かり、公開すると本人がさらし者になるおそれがあります。
    直し方: ナンバーを消し、車の色と置き場所だけを書くか、館内放送など別の方法で伝えます。
    限界: 写真に写ったナンバーは分かりません。公用車のものは指摘しません。

    × 玄関前に止めた銀色の乗用車、«前橋 330 た 56-78» の方は移動してください。
    × 迷惑駐車の車両は «501 す 9021» です。
    × 逃げた車のナンバーは «45-67» でした。
    ○ 図柄入りナンバー「長岡 330 す 56-78」の見本ができました。
    ○ 玄関前に止めた銀色の乗用車の方は、移動をお願いします。
    ○ 駐車場は 120 台分、12-1時は混み合います。
    ○ 車検のときは、ナンバーの封印を確かめてください。2026 年度の税は 7,200 円です。
    """

    code = "personal-info/plate"
    name = "車のナンバー"
    severity = Severity.WARN
    wakes = ("vehicle",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield number plates, whole or the last four digits after ナンバー."""
        text = reading.text
        if not reading.has("digit") or _OPEN.search(text):
            return
        for match in _PLATE.finditer(text):
            yield hit(reading, *match.span(), _MESSAGE)
        for match in _SPREAD.finditer(text):
            yield hit(reading, *match.span(), _MESSAGE)
        for match in _LAST_FOUR.finditer(text):
            yield hit(reading, *match.span("number" if match["number"] else "part"), _MESSAGE)


_MESSAGE = "車のナンバーのようです。持ち主が分かるため、消してください。"
