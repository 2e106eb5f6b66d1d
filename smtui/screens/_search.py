"""Finding a command by its words, their kana, or romaji: 承認, しょうにん, shounin."""

import re
import unicodedata

from smtui.errors import MorphologyError

_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの",
    "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だぢづでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
}  # fmt: skip
_ROMAJI = {
    kana: head + vowel
    for head, row in _ROWS.items()
    for kana, vowel in zip(row, "aiueo", strict=True)
}
_ROMAJI |= {"や": "ya", "ゆ": "yu", "よ": "yo", "わ": "wa", "を": "o", "ん": "n", "ゔ": "vu"}
_SMALL = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo", "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o"}

_ONE_SPELLING = (
    (re.compile(r"xtsu|ltu|xtu"), ""),
    (re.compile(r"sh([aueo])"), r"sy\1"), (re.compile(r"shi"), "si"),
    (re.compile(r"ch([aueo])"), r"ty\1"), (re.compile(r"chi"), "ti"),
    (re.compile(r"tsu"), "tu"), (re.compile(r"fu"), "hu"), (re.compile(r"ji|di"), "zi"),
    (re.compile(r"jy?([aueo])"), r"zy\1"), (re.compile(r"du|dzu"), "zu"), (re.compile(r"wo"), "o"),
    (re.compile(r"nn|n'|m(?=[bmp])"), "n"), (re.compile(r"([kstgzdbphmrcj])\1"), r"\1"),
    (re.compile(r"o[uo]+"), "o"), (re.compile(r"uu+"), "u"), (re.compile(r"ee|ei"), "e"),
    (re.compile(r"-"), ""),
)  # fmt: skip
"""Hepburn, kunrei and word-processor spellings, long vowels and doubled consonants made one."""


class Finder:
    """Tells which phrases a query means. Readings are looked up once, when first needed."""

    def __init__(self) -> None:
        self._readings: dict[str, str] = {}

    def matches(self, query: str, phrases: tuple[str, ...]) -> bool:
        """Tell whether every word of `query` is in one of the phrases, by letters or sound."""
        return all(
            any(self._in(word, phrase) for phrase in phrases) for word in fold(query).split()
        )

    def learn(self, phrases: tuple[str, ...]) -> None:
        """Look the readings of phrases up beforehand."""
        for phrase in phrases:
            self._reading(phrase)

    def _in(self, word: str, phrase: str) -> bool:
        if word in fold(phrase):
            return True
        reading = self._reading(phrase)
        if re.fullmatch(r"[a-z'\-]+", word):
            return one_spelling(word) in one_spelling(romaji(reading))
        return word in reading

    def _reading(self, phrase: str) -> str:
        if phrase not in self._readings:
            self._readings[phrase] = kana_of(phrase)
        return self._readings[phrase]


def fold(text: str) -> str:
    """Return `text` in one way of writing: NFKC, lower case, hiragana."""
    plain = unicodedata.normalize("NFKC", text).lower()
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in plain)


def kana_of(phrase: str) -> str:
    """Return how a phrase is read, in hiragana; the phrase itself where no dictionary loads."""
    from smtui.reading.tokens import tokeniser  # noqa: PLC0415 - not before somebody searches

    try:
        words, _ = tokeniser().words(unicodedata.normalize("NFKC", phrase))
    except MorphologyError:
        return fold(phrase)
    return fold("".join(word.kana or word.surface for word in words))


def romaji(kana: str) -> str:
    """Return hiragana in Latin letters, word-processor style: しょうにん is syounin."""
    out = ""
    for char in kana:
        small = _SMALL.get(char)
        if small and out:
            out = (out[:-1] if out[-1] == "i" else out) + small
        elif char != "っ":
            out += _ROMAJI.get(char, char)
    return out


def one_spelling(letters: str) -> str:
    """Return romaji in one spelling, so that shounin, syounin and shōnin's shonin meet."""
    for pattern, spelling in _ONE_SPELLING:
        letters = pattern.sub(spelling, letters)
    return letters
