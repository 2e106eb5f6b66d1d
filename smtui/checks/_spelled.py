"""Numbers spelled out in kana or kanji, as they are where digits would be noticed."""

from collections.abc import Iterator

from smtui.checks._kit import Pattern, Reading
from smtui.domain.value import Value

_KANA = (
    "(?:ぜろ|ゼロ|れい|レイ|まる|マル|いち|イチ|に|ニ|さん|サン|よん|ヨン"
    "|し|シ|ご|ゴ|ろく|ロク|なな|ナナ|しち|シチ|はち|ハチ|きゅう|キュウ"
    "|きゅー|く|ク|じゅう|ジュウ|ひゃく|ヒャク|せん|セン)"
)
_JOIN = "(?:の|ノ|・|-|ー| |ハイフン|はいふん|てん)?"
_KANJI = "[〇零一二三四五六七八九十百千]"
_SPELLED = Pattern(
    f"(?<![ぁ-ゖ]){_KANA}(?:{_JOIN}{_KANA}){{3,16}}(?![ぁ-ゖ]{{2}})"
    f"|(?<=[「は、の ]){_KANA}(?:{_JOIN}{_KANA}){{3,16}}"
    f"|{_KANJI}{{2,5}}(?:(?:の|、|-|・|「[ぁ-ん]」の?){{1,2}}{_KANJI}{{2,5}}){{1,3}}"
    f"|[〇零一二三四五六七八九]{{7,16}}"
    f"|[0-9](?:→[0-9]){{2,9}}|[①-⑨⓪]{{4,11}}"
)
_LEAST = 3


class Spelled(Value):
    """A number spelled out."""

    start: int
    end: int


def spelled(reading: Reading) -> Iterator[Spelled]:
    """Yield the numbers of at least three digits that are spelled out."""
    for match in _SPELLED.finditer(reading.text):
        yield Spelled(*match.span())
