"""An official post with nothing of the town in it, in which one person shows."""

from collections.abc import Iterator

from smtui.checks import _town_matters
from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Kind,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
)
from smtui.checks._tone import around, told
from smtui.domain.reading import Act

_PARTICLE = Pattern("[はがもにのをとへ、]|から|って|まで")
_SEEKS = Pattern(
    "(?:が|は|を|も)?(?:ほしい|欲しい|募集|探して|いない|いません|できない|ください|紹介)"
)
_JOINED = Pattern("[一-鿿り]$")
_OTHERS = Pattern(
    "協力隊|隊員|審査|給付|婚活|キャラ|マスコット|着ぐるみ|さん(?:は|が|の|も|に)|先生|選手|生徒|児童|監督|インタビュー|取材|編集後記|着任|採用|日記|[0-9]{3,4}年|時代|江戸|明治|昔|物語|主人公|作品|体験|支え|介護|詐欺|手口|注意|健診|検診|法律|禁止|運転|防災|火災|安全|人権|差別|虐待|悩|同じ立場|BGM|ません?か[?。]|しましょう"
)
_LIFE = tuple(
    f"private-life:{kind}" for kind in ("love", "kin", "play", "eat", "buy", "body", "mind", "off")
)
_LONGEST = 160
_MESSAGE = (
    "まちのことが何も書かれていない、私的な投稿に読めます。公式アカウントからは外してください。"
)


class OffPurposeNoTown(Check):
    """まちの催し、窓口、場所、呼びかけが何もなく、書いた人や身内だけが出てくる公式の投稿を見つけます。

    なぜ: 公式アカウントは役所の仕事を伝えるためのもので、私的な話は目的に合いません。
    直し方: 投稿せず、どのアカウントで書いているかを確かめます。
    限界: 協力隊の日記や、作品の紹介は対象にしません。

    × «カヌーの県大会に担当も出ます。カンパは私まで»。
    × «年末もひとりで鍋。彼氏がほしいです。連絡を待ってます»。
    × «実家の犬が五匹も産みました。毎日にぎやかです»。
    × 花火は19時から、河川敷公園で。«席取りの代金は私まで»。
    ○ 私は大阪から来た協力隊員です。山のそばが好きになりました。
    ○ 夫や息子を名のる電話は詐欺です。
    ○ 伊能忠敬の妻は、忠敬と江戸へ出ました。1795年のことです。
    ○ 担当が実際に走ってみました。土手の道は川風が心地よく、日かげもあります。
    ○ [personal] 実家の犬が五匹も産みました。
    """

    code = "off-purpose/no-town"
    name = "まちのことがない投稿"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("own-voice",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what one person says of themself where nothing of the town is said."""
        if reading.draft.occasion.kind is Kind.REPLY:
            return
        marks = [mark for mark in reading.each("own-voice") if _own(reading, mark)]
        for mark in marks:
            if "to" in mark.tags:
                yield hit(reading, *around(reading, mark.start, 1), _MESSAGE)
                return
        if not marks or len(reading.text) > _LONGEST or _OTHERS.search(reading.text):
            return
        if reading.has("url") or _town_matters.has_town_matters(reading, facts, sigh=True):
            return
        yield hit(reading, 0, len(reading.text.rstrip()), _MESSAGE)


def _own(reading: Reading, mark: Mark) -> bool:
    """Tell whether the mark is the writer, or somebody of theirs, in the writer's own words."""
    if not told(reading, mark.start, mark.end):
        return False
    if reading.sentence_at(mark.start).does(Act.WARNS, Act.DENIES):
        return False
    if _JOINED.search(reading.text, max(0, mark.start - 1), mark.start):
        return False
    if "seek" in mark.tags:
        return _SEEKS.match(reading.text, mark.end) is not None
    if mark.text.startswith("担当"):
        return reading.has(*_LIFE)
    return "me" in mark.tags or _PARTICLE.match(reading.text, mark.end) is not None
