"""How words sound: the kana of a text, and Latin letters as the kana they may stand for."""

import unicodedata
from array import array

from smtui.domain.value import Value
from smtui.errors import MorphologyError
from smtui.reading.spelling import hiragana, plain
from smtui.reading.tokens import tokeniser

_FUNCTION_WORDS = frozenset({"助詞", "助動詞", "補助記号", "空白"})
_VOWELS = "aiueo"
_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの",
    "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だぢづでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ", "x": "ぁぃぅぇぉ",
}  # fmt: skip
_SMALL = {"a": "ゃ", "u": "ゅ", "o": "ょ", "e": "ぇ"}
_SYLLABLES = {
    head + vowel: kana
    for head, row in _ROWS.items()
    for vowel, kana in zip(_VOWELS, row, strict=True)
}
_SYLLABLES |= {
    f"{head}y{vowel}": row[1] + small
    for head, row in _ROWS.items()
    if head not in ("", "x")
    for vowel, small in _SMALL.items()
}
_SYLLABLES |= {
    f"{head}{vowel}": kana + small
    for head, kana in (("sh", "し"), ("ch", "ち"), ("j", "じ"), ("jy", "じ"))
    for vowel, small in _SMALL.items()
}
_SYLLABLES |= {
    "shi": "し", "chi": "ち", "tsu": "つ", "fu": "ふ", "ji": "[じぢ]", "zi": "[じぢ]",
    "di": "[じぢ]", "zu": "[ずづ]", "du": "[ずづ]", "dzu": "[ずづ]", "ya": "や", "yu": "ゆ",
    "yo": "よ", "wa": "わ", "wo": "[をお]", "o": "[おを]", "vu": "ゔ", "fa": "ふぁ", "fi": "ふぃ",
    "fe": "ふぇ", "fo": "ふぉ", "thi": "てぃ", "dhi": "でぃ", "wi": "うぃ", "we": "うぇ",
    "xtu": "っ", "xtsu": "っ", "ltu": "っ", "xya": "ゃ", "xyu": "ゅ", "xyo": "ょ",
}  # fmt: skip
_LONGEST = 4
_BEGUN = frozenset({name[:size] for name in _SYLLABLES for size in range(1, len(name))})
"""What may stand at the end of a word that is still being typed."""
_LENGTHENING = {"a": "あー", "i": "いー", "u": "うー", "e": "えいー", "o": "おうー"}
"""What may make a vowel long."""
_MACRONS = str.maketrans({"ā": "a-", "ī": "i-", "ū": "u-", "ē": "e-", "ō": "o-", "’": "'"})
_VOWEL_OF = {
    kana: vowel
    for row in (*_ROWS.values(), "ゃぃゅぇょ", "や　ゆ　よ", "わ　　　を")
    for vowel, kana in zip(_VOWELS, row, strict=True)
}


class Sound(Value):
    """How a text is read, word by word."""

    kana: str
    """In hiragana, all words joined."""
    starts: bytes
    """Where each word starts in the text, two bytes a word."""
    offsets: bytes
    """Where each word starts in `kana`, two bytes a word."""
    content: bytes
    """One byte a word: 0 for particles and other words without a meaning of their own."""

    def words(self) -> "tuple[array[int], array[int]]":
        """Return where the words start in the text and in the kana."""
        starts, offsets = array("H"), array("H")
        starts.frombytes(self.starts)
        offsets.frombytes(self.offsets)
        return starts, offsets


def sound_of(text: str) -> Sound:
    """Return how a text of at most 65,535 characters is read.

    Raises MorphologyError where the dictionary cannot be loaded.
    """
    words, _, starts = tokeniser().words(text)
    kana: list[str] = []
    offsets: list[int] = []
    length = 0
    for word in words:
        offsets.append(length)
        kana.append(hiragana(plain(word.kana or word.surface)))
        length += len(kana[-1])
    content = bytes(word.pos not in _FUNCTION_WORDS for word in words)
    return Sound(
        "".join(kana), array("H", starts).tobytes(), array("H", offsets).tobytes(), content
    )


def kana_of(phrase: str) -> str:
    """Return how a phrase is read, in hiragana; the phrase itself where no dictionary loads."""
    even = unicodedata.normalize("NFKC", phrase)
    try:
        return sound_of(even).kana
    except MorphologyError:
        return hiragana(plain(even))


def kana_pattern(kana: str) -> str:
    """Return a pattern for hiragana in which ー stands for any way to make the vowel long."""
    out = ""
    for number, letter in enumerate(kana):
        vowel = _VOWEL_OF.get(kana[number - 1], "") if number else ""
        out += f"[{_LENGTHENING[vowel]}]" if letter == "ー" and vowel else letter
    return out


def romaji_patterns(letters: str) -> tuple[str, str] | None:
    """Return patterns for the hiragana that lower-case romaji stand for; None if they are none.

    Hepburn, kunrei and what a word processor takes in are one, and the beginning of a syllable at
    the end is overlooked, for search as one types. The second pattern lets every vowel be long, so
    that shonin finds しょうにん.
    """
    rest = letters.translate(_MACRONS)
    strict = loose = last = ""
    while rest:
        kana, vowel, used = _syllable(rest, last)
        if not used:
            if strict and rest in _BEGUN:
                break
            return None
        strict += kana
        if kana.endswith("ー]"):
            loose += f"{kana}?"
        else:
            loose += kana + (f"[{_LENGTHENING[vowel]}]?" if vowel else "")
        rest, last = rest[used:], vowel
    return (strict, loose) if strict else None


def _syllable(rest: str, last: str) -> tuple[str, str, int]:
    """Return the kana of the first syllable, its vowel, and how many letters it takes."""
    if rest[0] == "-" and last:
        return f"[{_LENGTHENING[last]}]", "", 1
    if rest[0] == "'":
        return "", "", 1
    long = _SYLLABLES.get(rest[0], "").strip("[]")[:1]
    if long and last and long in _LENGTHENING[last]:
        return f"[{long}ー]", "", 1
    if rest.startswith("nn") and (len(rest) == 2 or rest[2] in "aiueoy"):
        return _doubled_n(rest)
    if rest[0] == "n" and rest[1:2] not in tuple("aiueoy"):
        return "ん", "", 2 if rest[1:2] == "n" else 1
    if rest[0] == "m" and rest[1:2] in ("b", "p", "m"):
        return "ん", "", 1
    if rest.startswith("tch") or (rest[:1] == rest[1:2] and rest[0] not in "aiueon"):
        return "っ", "", 1
    for size in range(min(_LONGEST, len(rest)), 0, -1):
        if kana := _SYLLABLES.get(rest[:size]):
            return kana, rest[size - 1] if rest[size - 1] in _VOWELS else "", size
    return "", "", 0


def _doubled_n(rest: str) -> tuple[str, str, int]:
    """Read onna as おんな and, as a word processor does, shinnyou as しんよう."""
    if len(rest) == 2:
        return "ん", "", 2
    typed, vowel, size = _syllable(rest[2:], "")
    spoken, _, _ = _syllable(rest[1:], "")
    return f"ん(?:{typed}|{spoken})", vowel, size + 2
