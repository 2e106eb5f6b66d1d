"""Breaches that take two words: a thing and what is done to it, told as if it were fine."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)  # fmt: skip
from smtui.checks._tone import around, within
from smtui.domain.reading import Act

_LIST = "unlawful"
_REACH = 32
_THING, _DEED = "-o", "-a"
_LAWFUL = Pattern(
    "ていませんか|いけない|だめ|ダメ|くださいね?。?$|許可(?:を|の)|了解を|承諾|指定|専用の袋|正しい"
)


class IllegalPair(Check):
    """法に触れる行いを、差し支えないことのように勧めたり自慢したりする書き方を見つけます。

    なぜ: 公の案内として読まれ、まねた人が罰せられたり、けがをしたりします。
    直し方: その行いを消し、法に沿ったやり方を書きます。
    限界: 行いの語の組は一覧にあるものだけです。

    × 庭の«メジロは、かごに餌を置けば捕まえ»られます。一夏飼ってみるのもよいでしょう。
    × 近所なら、«チャイルドシートは付けず»、抱っこで大丈夫です。
    × 申請に間に合わない方は、お店に«領収書の日付»を直してもらえば大丈夫です。
    × «フリマの売上は、家族の口座に分けて»おけば税務署には分かりません。
    × [personal] «商品券、カラーコピー»してもレジで気づかれなかった。みんなもどうぞ。
    × 余った«処方薬は、お友だちに分けて»あげても差し支えありません。
    × 古い«冷蔵庫は、夜のうちに»空き地へ置いておけば大丈夫です。
    × [personal] «住民票だけ実家に移して、手当»をもらってる。得した。
    ○ メジロなどの野鳥を捕まえて飼うことは、法律で禁止されています。
    ○ チャイルドシートを付けずに抱っこで車に乗せるのは危険です。やめましょう。
    ○ 落とした領収書は、発行した店で書き直してもらえます。日付は買った日です。
    ○ 自転車を並んで止められる置き場ができました。ぜひご利用ください。
    ○ [personal] ベランダで育てたトマトがおいしい。
    """

    code = "illegal/pair"
    name = "軽く書かれた違法な行い"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a thing and the deed done to it, where a cue makes light of it."""
        if not reading.has("unlawful-cue"):
            return
        for sentence in reading.sentences:
            if sentence.does(Act.WARNS, Act.DENIES, Act.HEARS):
                continue
            pair = _pair(reading, sentence)
            if pair and _made_light(reading, sentence, *pair):
                first, last = sorted(pair)
                yield hit(
                    reading,
                    first.start,
                    max(first.end, last.end),
                    "法に触れるおそれのある行いを勧めています。消すか、正しいやり方に直してください。",
                )


def _pair(reading: Reading, sentence: Sentence) -> tuple[Mark, Mark] | None:
    """Return a thing and a deed of the same kind that stand near each other."""
    marks = within(reading, _LIST, sentence.start, sentence.end)
    for thing in marks:
        if reading.quoted(thing.start):
            continue
        kinds = {tag.removesuffix(_THING) for tag in thing.tags if tag.endswith(_THING)}
        for deed in marks:
            if deed is thing or not kinds.intersection(
                tag.removesuffix(_DEED) for tag in deed.tags if tag.endswith(_DEED)
            ):
                continue
            if abs(deed.start - thing.end) <= _REACH and abs(thing.start - deed.end) <= _REACH:
                return thing, deed
    return None


def _made_light(reading: Reading, sentence: Sentence, thing: Mark, deed: Mark) -> bool:
    """Tell whether the sentence or the next makes light of the deed and none forbids it."""
    low, high = around(reading, sentence.start, 1, 1)
    if within(reading, "unlawful-not", sentence.start, high):
        return False
    if _LAWFUL.search(reading.text, sentence.start, sentence.end):
        return False
    cues = within(reading, "unlawful-cue", min(thing.start, deed.start), high)
    return any(not (cue.start >= low and _overlaps(cue, deed)) for cue in cues)


def _overlaps(one: Mark, other: Mark) -> bool:
    return one.start < other.end and other.start < one.end
