"""Limits that leave nobody between them, and changes told the wrong way round."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_N = "([0-9][0-9,]{0,8}(?:万[0-9,]{0,5})?|[一二三四五六七八九十]{1,3})"
_UNIT = r"(歳|才|年生|か月|カ月|人|名|円|cm|センチ|kg|キロ|%|点|件|組|m|メートル|階|年)"
_BOTH = Pattern(rf"{_N} ?{_UNIT}(?:以上|を超え)[、でか]?(?:から)?{_N} ?(\2)(?:以下|未満|以内)")
_RANGE = Pattern(
    rf"(?<![年中高]){_N} ?(歳|才|年生|か月|カ月)(?:から|~){_N} ?(\2)"
    r"(?:まで|の(?:方|人|子|お子|児童|生徒|男|女)|が対象|を対象|対象|[)。\n]|です)"
)
_CHANGE = Pattern(
    rf"{_N} ?{_UNIT}から{_N} ?(\2)(?:に|へ)、?(?:と)?(?:大きく|大幅に|少し|わずかに)?"
    r"(値上|値下|増え|増加|増や|増額|上が|上げ|引き上げ|上昇|伸び|アップ|減り|減少|減ら|減額|下が|下げ|引き下げ|低下|ダウン)"
)
_UP = ("値上", "増", "上", "引き上", "伸", "アップ")
_KANJI = "一二三四五六七八九"
_PLAYFUL = Pattern("誤|訂正|ではなく|でなく|マイナス|順位|位から")


class AccuracyBounds(Check):
    """「六年生以上三年生以下」のように、範囲や増減が逆になっているところを見つけます。

    なぜ: だれが対象か、上がるのか下がるのかが分かりません。
    直し方: もとの資料で、上と下の数を確かめて直します。
    限界: 同じ単位で続けて書かれているときだけ分かります。

    × 対象は«12歳以上6歳以下»のお子さんです。
    × «六年生以上三年生以下»の児童が参加できます。
    × 使用料を«500円から400円に値上»げします。
    × 来場者は«320人から280人に増え»ました。
    × 世帯は«2万1,300件から2万900件に増え»ました。
    × 対象：«10歳から7歳まで»
    ○ 対象は6歳以上12歳以下のお子さんです。
    ○ 使用料を400円から500円に値上げします。
    ○ 来場者は320人から280人に減りました。
    ○ 対象年齢を70歳から65歳に引き下げます。
    """

    code = "accuracy/bounds"
    name = "範囲と増減"
    severity = Severity.WARN
    wakes = ("accuracy-bound",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every range or change that is the wrong way round."""
        for pattern in (_BOTH, _RANGE):
            for match in pattern.finditer(reading.text):
                if _number(match[1]) > _number(match[3]) and not _apart(reading, *match.span()):
                    yield hit(
                        reading,
                        *match.span(),
                        "下の数が上の数より大きくなっています。範囲を確かめてください。",
                    )
        for match in _CHANGE.finditer(reading.text):
            first, second = _number(match[1]), _number(match[3])
            up = match[5].startswith(_UP)
            if (second < first if up else first < second) and not _apart(reading, *match.span()):
                yield hit(
                    reading,
                    *match.span(),
                    "数の動きと、増減の言い方が逆です。どちらかを確かめてください。",
                )


def _apart(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words set something right or count places."""
    sentence = reading.sentence_at(start)
    return _PLAYFUL.search(reading.text, sentence.start, sentence.end) is not None


def _number(text: str) -> int:
    """Return a number in digits, or in kanji up to 99."""
    if text[0].isdigit():
        thousands, _, rest = text.replace(",", "").rpartition("万")
        return int(thousands or 0) * 10_000 + int(rest or 0)
    tens, ten, ones = text.rpartition("十")
    high = (_KANJI.find(tens) + 1 or 1) * 10 if ten else 0
    return high + (_KANJI.find(ones) + 1 if ones else 0)
