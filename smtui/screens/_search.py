"""Finding a command by its words, their kana, or romaji: 承認, しょうにん, shounin."""

import re

from smtui.reading.sounds import kana_of, romaji_patterns
from smtui.reading.spelling import hiragana, plain


class Finder:
    """Tells which phrases a query means. Readings are looked up once, when first needed."""

    def __init__(self) -> None:
        self._readings: dict[str, str] = {}

    def matches(self, query: str, phrases: tuple[str, ...]) -> bool:
        """Tell whether every word of `query` is in one of the phrases, by letters or sound."""
        return all(any(self._in(word, phrase) for phrase in phrases) for word in query.split())

    def learn(self, phrases: tuple[str, ...]) -> None:
        """Look the readings of phrases up beforehand."""
        for phrase in phrases:
            self._reading(phrase)

    def _in(self, word: str, phrase: str) -> bool:
        letters = hiragana(plain(word))
        if letters in hiragana(plain(phrase)):
            return True
        reading = self._reading(phrase)
        if letters in reading:
            return True
        return any(re.search(pattern, reading) for pattern in romaji_patterns(letters) or ())

    def _reading(self, phrase: str) -> str:
        if phrase not in self._readings:
            self._readings[phrase] = kana_of(phrase)
        return self._readings[phrase]
