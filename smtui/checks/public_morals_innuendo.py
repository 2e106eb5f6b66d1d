"""Sexual innuendo."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit, is_official
from smtui.checks._tone import around, meant, within

_LIST = "morals-sexual"
_PROPER = Pattern(
    "サイト|チャット|https?|筋|検診|体操|マッサージ|健康|医|介護|性教育|相談|展|像|彫刻|画|防犯|盗撮|被害|大根|野菜|痛|リハビリ|がん"
)
_MESSAGE = "性的なほのめかしと受け取られます。催しの見どころを、ふつうの言葉で書いてください。"


class PublicMoralsInnuendo(Check):
    """性的な表現やほのめかしを見つけます。

    なぜ: 公の発信として品位を欠き、不快に感じる人が多くいます。
    直し方: 催しや商品のよさを、そのままの言葉で伝えます。
    限界: 軽い語は、二つ以上そろったときだけ知らせます。

    × 混浴露天でドキドキの«ポロリ»もあるかも。お楽しみに。
    × «大人の夜を演出する妖艶»なショーと、魅惑の時間をどうぞ。
    × プール開き。«水着美女に悩殺»されたい方は集合です。
    ○ おっぱい相談の日です。母乳のことを助産師に聞けます。
    ○ 下半身の筋力を保つ体操教室です。太ももを上げる運動から始めます。
    ○ ヤングアダルトの棚が新しくなりました。
    ○ 足が二本に分かれたセクシー大根がとれました。
    ○ 大人の時間をすごせる喫茶店です。
    ○ ドキドキの初舞台。子どもたちの笑顔をご覧ください💕
    """

    code = "public-morals/innuendo"
    name = "性的なほのめかし"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield strong expressions, and two weak ones close together."""
        for mark in reading.each(_LIST):
            if "harmless" in mark.tags or not meant(reading, mark.start):
                continue
            start, end = around(reading, mark.start, 0, 1)
            if _PROPER.search(reading.text, start, end):
                continue
            if "strong" in mark.tags or (is_official(reading) and _again(reading, mark, end)):
                yield hit(reading, mark.start, mark.end, _MESSAGE)


_GAZE = Pattern(
    "眺め放題|眺められ|眺めて|見放題|拝め|堪能|釘付け|くぎ付け|目を奪|ドキッ|たまら|お得|接客|お相手|癒やし|癒し|ご奉仕|隣に|鼻の下|お酌|独り占め"
)


def _again(reading: Reading, mark: Mark, end: int) -> bool:
    """Tell whether another such word or a gaze follows; two emoji or heartbeats do not count."""
    if "light" not in mark.tags and _GAZE.search(reading.text, mark.end, end):
        return True
    others = [m for m in within(reading, _LIST, mark.end, end) if "harmless" not in m.tags]
    return any("light" not in m.tags or "light" not in mark.tags for m in others)
