"""Words by which the subject of a provision is guessed, where nobody has said it yet."""

import unicodedata
from collections.abc import Iterable

from smtui.domain.value import Value


class Keyword(Value):
    """Some words, and what a provision is about that has one of them."""

    words: tuple[str, ...]
    families: tuple[str, ...]
    """Families of checks that may rest on it."""
    topics: tuple[str, ...]
    """Compared topics it may answer."""

    def stands_in(self, text: str) -> bool:
        """Tell whether one of the words stands in a text that was made even by `even`."""
        return any(even(word) in text for word in self.words)


def even(text: str) -> str:
    """Return a text in one width, case and without blanks: what keywords are looked for in."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def families_in(text: str, keywords: Iterable[Keyword]) -> tuple[str, ...]:
    """Return the families a text may be about, each once."""
    plain = even(text)
    found = (name for one in keywords if one.stands_in(plain) for name in one.families)
    return tuple(dict.fromkeys(found))


def topics_in(text: str, keywords: Iterable[Keyword]) -> tuple[str, ...]:
    """Return the compared topics a text may answer, each once."""
    plain = even(text)
    found = (name for one in keywords if one.stands_in(plain) for name in one.topics)
    return tuple(dict.fromkeys(found))
