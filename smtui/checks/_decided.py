"""Whether a draft is about something made public already."""

from collections.abc import Iterator

from smtui.checks._kit import Mark, Reading, Sentence


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
