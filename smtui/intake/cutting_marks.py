"""What numbers the provisions of a document: 第3条, 1, (1), ア, ①, ・, and how they are cited."""

import re
import unicodedata

from smtui.domain.value import Value

_DIGITS = "[0-9０-９]{1,3}"
_KANJI = "[一二三四五六七八九十百]{1,4}"
KANA = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
)
_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
_UNITS = "年月日時分回人件条章節項号つ個点本か箇ヶカ％%歳円枚字行台名週度割倍世種番部款編都道府"
"""What follows a number that counts something and numbers nothing."""

PARTS = ("編", "章", "節", "款")
"""Parts above an article, the widest first."""
_LEAD = r"[ 　\t]*(?:[-*+] +)?"
_PATTERNS = (
    ("part", rf"第[ 　]?(?P<n>{_DIGITS}|{_KANJI})[ 　]?(?P<unit>[編章節款])(?=[ 　\t]|$)"),
    (
        "article",
        rf"第[ 　]?(?P<n>{_DIGITS}|{_KANJI})[ 　]?条(?:の(?P<sub>{_DIGITS}|{_KANJI}))?"
        r"(?=[ 　\t]|$|[(（])",
    ),
    ("dotted", rf"(?P<n>{_DIGITS}(?:[.．-]{_DIGITS})+)[.．]?(?=[ 　\t])"),
    ("number", rf"(?P<n>{_DIGITS})(?:[ 　]?[.．、:：)）](?![0-9０-９])|(?=[ 　\t]))"),
    ("paren", rf"[(（][ 　]?(?P<n>{_DIGITS})[ 　]?[)）]"),
    ("paren-kanji", rf"[(（](?P<n>{_KANJI})[)）]"),
    ("kanji", rf"(?P<n>{_KANJI})(?:[、.．]|(?=[ 　\t]))"),
    ("roman", rf"(?P<n>[{_ROMAN}])[.．、]?"),
    ("circled", "(?P<n>[①-⑳])"),
    ("kana", r"(?P<n>[ア-ヲン])(?:[.．、)）](?![ア-ンー])|(?=[ 　\t]))"),
    ("paren-kana", r"[(（](?P<n>[ア-ヲン])[)）]"),
    ("latin", r"(?P<n>[a-zａ-ｚ])[.．)）]"),
    ("paren-latin", r"[(（](?P<n>[a-zａ-ｚ])[)）]"),
    ("bullet", r"(?P<n>[・●※‣▪•＊*－–-])(?:[ 　\t]+|(?<=[・●※‣▪•]))"),
)
_MARKS = tuple((kind, re.compile(_LEAD + pattern + r"[ 　\t]*")) for kind, pattern in _PATTERNS)

_WRITTEN = {
    "part": "第{n}{unit}",
    "paren": "({n})",
    "paren-kanji": "({n})",
    "paren-kana": "({n})",
    "paren-latin": "({n})",
}
_STANDING = re.compile(
    r"[ 　\t]*[(（]?(?:附[ 　]*則|別表|別紙|別記|別図|別添|参考資料|様式)[)）]?[ 　]*"
    rf"(?:第?[ 　]?{_DIGITS}[ 　]?号?)?"
)
_SYMBOL = re.compile(r"[ 　\t]*[○◯◎●■□◆◇★☆▼▽▲△]+[ 　]*(?=\S)")
_FRAMED = re.compile(
    r"[ 　\t]*(?:【[^】]+】|〔[^〕]+〕|《[^》]+》|＜[^＞]+＞|≪[^≫]+≫|[(（][^（）()]+[)）])[ 　\t]*"
)
_MARKDOWN = re.compile(r"[ 　\t]*(#{1,6})[ \t]+(?=\S)")


class Mark(Value):
    """What stands before a provision."""

    kind: str
    number: int
    """Counted from 1; 0 for what has no number."""
    written: str
    """As it is cited: 第3条, 2, (6), ア; empty for what has no number."""
    end: int
    """Where the words begin in the row."""
    weak: bool = False
    """True where it may as well be the beginning of a broken row: `25 年`, `ア `."""

    @property
    def key(self) -> str:
        """The number without its dress, by which labels are compared."""
        if self.kind in ("kanji", "paren-kanji", "circled", "roman"):
            return str(self.number)
        return re.sub("[第条()]", "", self.written).replace("-", ".")


def mark_of(row: str) -> Mark | None:
    """Return what numbers a row, or None where it begins with a word."""
    for kind, pattern in _MARKS:
        match = pattern.match(row)
        if match and match.end() < len(row.rstrip()) + (kind in ("part", "article")):
            return _mark(kind, match, row)
    return None


def _mark(kind: str, match: re.Match[str], row: str) -> Mark | None:
    raw = match["n"]
    if kind == "bullet":
        return Mark(kind, 0, "", match.end())
    written = unicodedata.normalize("NFKC", raw) if kind != "circled" else raw
    if kind == "number" and row[match.end() : match.end() + 1] in _UNITS:
        return None
    number = number_of(kind, raw)
    if kind in ("article", "part"):
        sub = match.groupdict().get("sub")
        unit = match.groupdict().get("unit") or "条"
        written = f"第{number}{unit}" + (f"の{number_of('article', sub)}" if sub else "")
        number = number * 100 + (number_of("article", sub) if sub else 0)
    else:
        written = _WRITTEN.get(kind, "{n}").format(n=written)
    bare = row[match.end("n")] not in ".．、)）:："
    weak = bare and kind in ("number", "kana", "kanji", "latin")
    return Mark(kind, number, written, match.end(), weak)


def number_of(kind: str, raw: str) -> int:
    """Return which one in its sequence a number is; 0 for what is none."""
    plain = unicodedata.normalize("NFKC", raw)
    if kind == "dotted":
        return int(re.split("[.-]", plain)[-1])
    if plain.isascii() and plain.isdigit():
        return int(plain)
    if kind in ("kana", "paren-kana"):
        return KANA.find(plain) + 1
    if kind in ("latin", "paren-latin"):
        return ord(plain) - ord("a") + 1
    if raw in _ROMAN:
        return _ROMAN.index(raw) + 1
    return _kanji(plain)


def follows(kind: str, before: str, after: str) -> bool:
    """Tell whether a letter comes after another in イロハ, where it does not in アイウ."""
    place = IROHA.find(before.strip("()"))
    return kind in ("kana", "paren-kana") and IROHA[place + 1 : place + 2] == after.strip("()")


def _kanji(text: str) -> int:
    total, digit = 0, 0
    for char in text:
        if char in "十百":
            total += (digit or 1) * (10 if char == "十" else 100)
            digit = 0
        else:
            digit = "一二三四五六七八九".find(char) + 1
    return total + digit


def heading_end(row: str) -> int | None:
    """Return where the words of a row begin that is dressed as a heading; None where none is.

    Dressed are `# 目的`, `【運営】`, `（目的）`, `○はじめに`, `附則`, `様式第1号`.
    """
    if end := markdown_end(row):
        return end
    if _FRAMED.fullmatch(row) or _STANDING.match(row):
        return len(row) - len(row.lstrip())
    if match := _SYMBOL.match(row):
        return match.end()
    return None


def is_caption(row: str) -> bool:
    """Tell whether a row is the caption above an article: （目的）."""
    return bool(re.fullmatch(r"[ 　\t]*[(（][^（）()]+[)）][ 　\t]*", row))


def markdown_end(row: str) -> int:
    """Return where the words of a Markdown heading begin; 0 where the row is none."""
    match = _MARKDOWN.match(row)
    return match.end() if match else 0


def stands_apart(row: str) -> bool:
    """Tell whether a row begins what is added to a document: 附則, 別紙, 様式第1号."""
    return bool(_STANDING.match(row)) and "。" not in row
