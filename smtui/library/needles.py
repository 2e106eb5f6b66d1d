"""A word that is looked for, and where it stands in a row: by its letters, or by its sound."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from smtui.domain.value import Value
from smtui.library.index import Index, Row
from smtui.reading.sounds import kana_pattern, romaji_patterns
from smtui.reading.spelling import hiragana, plain, plain_with_places

_TITLE = 1.2
"""A find in the title counts so many times one in the text."""
_TORN = 0.25
"""A find inside a longer word of the same script counts so much of a whole one."""
_LATIN = re.compile("[a-z0-9'ā-ō-]+")
_KANA = re.compile("[ぁ-ゖァ-ヺー]+")
_HIRAGANA = re.compile("[ぁ-ゖー]+")
_KATAKANA_LETTER = re.compile("[ァ-ヺー]")
_LATIN_LETTER = re.compile("[a-z]")
_VOICED = ("ﾞ", "ﾟ", "\u3099", "\u309a")
_SURE, _LIKELY = 0.8, 0.4
"""What a find by sound counts: as typed, and with vowels made long."""
_MOST = 4
"""So many finds of a word in one row count; more say no more."""
_MOST_OF_ONE = 1
"""The same for a single letter, which stands in nearly every row."""


class Find(Value):
    """One place in a row where a needle was found."""

    start: int
    end: int
    """In `Row.plain`, or in the kana if `heard`."""
    weight: float
    heard: bool


class Needle(Value):
    """A word in the forms in which it is looked for."""

    letters: str
    """The word in one spelling; empty where only its sound counts."""
    whole: bool
    """True where it must not begin or end inside a word of its own script (LINE in GUIDELINE)."""
    sounds: tuple[re.Pattern[str], ...]
    """Patterns of its kana, the surest first."""
    weight: float
    most: int
    """So many finds in one row count."""

    def candidates(self, index: Index) -> set[int]:
        """Return the numbers of the rows in which it may stand."""
        found = index.with_letters(self.letters) if self.letters else set()
        for sound in self.sounds:
            found |= index.with_sound(sound)
        return found

    def finds(self, row: Row) -> list[Find]:
        """Return where the needle stands in a row; empty where it does not."""
        if self.letters and self.letters in row.plain:
            found = list(islice(self._read(row), self.most))
            if found:
                return found
        for number, sound in enumerate(self.sounds):
            weight = self.weight * (_SURE if number == 0 else _LIKELY)
            found = list(islice(self._heard(row, sound, weight), self.most))
            if found:
                return found
        return []

    def _read(self, row: Row) -> Iterator[Find]:
        at = row.plain.find(self.letters)
        while at >= 0:
            end = at + len(self.letters)
            torn = self._is_torn(row.plain, at, end)
            if not (torn and self.whole):
                weight = self.weight * (_TITLE if end <= row.title else 1) * (_TORN if torn else 1)
                yield Find(at, end, weight, heard=False)
            at = row.plain.find(self.letters, end)

    def _is_torn(self, text: str, start: int, end: int) -> bool:
        """Tell whether a word of one script goes on beyond the find."""
        for script in (_KATAKANA_LETTER, _LATIN_LETTER):
            before, after = text[start - 1 : start], text[end : end + 1]
            if before and script.match(before) and script.match(text[start]):
                return True
            if self.whole and after and script.match(after) and script.match(text[end - 1]):
                return True
        return False

    def _heard(self, row: Row, sound: re.Pattern[str], weight: float) -> Iterator[Find]:
        """Yield finds that begin where a word with a meaning of its own begins."""
        starts: Sequence[int] = ()
        for found in sound.finditer(row.sound.kana):
            if not starts:
                starts, offsets = row.sound.words()
            start, end = found.span()
            word = bisect_right(offsets, start) - 1
            if end == start or offsets[word] != start:
                continue
            last = bisect_right(offsets, end - 1, word) - 1
            if not row.sound.content[word] and not (last > word and len(found[0]) > 2):
                continue
            in_title = starts[word] < len(row.passage.title)
            whole = last + 1 == len(offsets) or offsets[last + 1] == end
            scale = (_TITLE if in_title else 1) * (1 if whole else 0.7)
            yield Find(start, end, weight * scale, heard=True)


def needle(word: str, weight: float = 1.0, *, whole: bool = False) -> Needle:
    """Return the needle for a word as typed."""
    letters = plain(word)
    most = _MOST if len(letters) > 1 else _MOST_OF_ONE
    if _HIRAGANA.fullmatch(letters):
        # the letters of hiragana stand in the kana too, where words begin is known there
        return Needle("", whole, (re.compile(kana_pattern(letters)),), weight * 1.2, most)
    sounds: list[str] = []
    if _KANA.fullmatch(letters):
        sounds.append(kana_pattern(hiragana(letters)))
    elif _LATIN.fullmatch(letters):
        sounds += romaji_patterns(letters) or ()
    return Needle(letters, whole, tuple(map(re.compile, sounds)), weight, most)


def mark_of(row: Row, find: Find, places: list[int], text: str) -> tuple[int, int]:
    """Return the range of a find in `text`, the title and text of the row's passage.

    `places` are those of `plain_with_places(text)`.
    """
    if not find.heard:
        last = places[find.end - 1]
        return places[find.start], last + (2 if text[last + 1 : last + 2] in _VOICED else 1)
    starts, offsets = row.sound.words()
    first = bisect_right(offsets, find.start) - 1
    last = bisect_right(offsets, find.end - 1)
    end = starts[last] if last < len(starts) else len(text)
    return starts[first], starts[first] + len(text[starts[first] : end].rstrip())


@lru_cache(1024)
def places_of(text: str) -> list[int]:
    """Return where each character of the spelling that is searched stands in `text`."""
    return plain_with_places(text)[1]
