"""Whether a draft is about something made public already."""

from collections.abc import Iterator
from typing import ClassVar

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Facts, Hit, Mark, Pattern, Reading, Sentence, is_personal

_FAMILY = Pattern(
    "わが家|我が家|うちの(?:子|家|猫|犬|母|父)|自宅|マイホーム|実家|家の建て替え|旅先|旅行|結婚式|新婚|夫婦|旦那"
    "|(?<![一-鿿の])(?:夫|妻|嫁|娘|息子|母|父|姉|兄|妹|弟|祖母|祖父|両親)(?:が|は|も|に|と|の|から|いわく|曰く)"
)
"""The writer's own people and home."""


def made_public(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the draft invites opinions or the sentence says that the matter is public."""
    return any(
        "draft" in mark.tags or sentence.start <= mark.start < sentence.end
        for mark in reading.each("undecided-open")
    )


def open_cues(reading: Reading, *lists: str) -> Iterator[tuple[Mark, Sentence]]:
    """Yield the entries of these lists, with their sentences, that nothing marks as public."""
    for mark in reading.each(*lists):
        sentence = reading.sentence_at(mark.start)
        if not reading.quoted(mark.start) and not made_public(reading, sentence):
            yield mark, sentence


def at_home(reading: Reading) -> bool:
    """Tell whether a private draft speaks of the writer's family, whose plans are no secrets."""
    return is_personal(reading) and _FAMILY.search(reading.text) is not None


class AwayFromHome(Framed):
    """Frames about matters of the municipality, which family talk only sounds like."""

    frames: ClassVar[tuple[Frame, ...]] = ()

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame, but not of the writer's own family."""
        if not at_home(reading):
            yield from super().find(reading, facts)
