"""Sentences and quotations."""

from bisect import bisect_left

from smtui.domain.reading import TELLS, Reading, Sentence
from smtui.patterns import Pattern

_made = tuple.__new__
_SENTENCE = Pattern("[^\n。!?]{1,2000}[。!?]{0,20}[」』)）]{0,3}|[。!?]{1,20}[」』)]{0,3}")
_QUOTE = Pattern('「[^「」\n]{1,400}」|『[^『』\n]{1,400}』|“[^“”\n]{1,400}”|"[^"\n]{1,400}"')


def sentences(reading: Reading) -> tuple[Sentence, ...]:
    """Return the sentences of a tokenised reading; a line end also ends a sentence."""
    found: list[Sentence] = []
    starts, text = reading.starts, reading.text
    first = 0
    for match in _SENTENCE.finditer(text):
        start, end = match.span()
        last = bisect_left(starts, end, first)
        found.append(_made(Sentence, (start, end, first, last, TELLS)))
        first = last
    return tuple(found)


def quotes(text: str) -> tuple[tuple[int, int], ...]:
    """Return the insides of quotation marks."""
    if not ("「" in text or "『" in text or "“" in text or '"' in text):
        return ()
    return tuple((m.start() + 1, m.end() - 1) for m in _QUOTE.finditer(text))
