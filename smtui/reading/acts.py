"""What each sentence does, from the word lists named act-… and from quotation marks.

A post may be a campaign as a whole: an entry of act-warns tagged `whole` (【詐欺に注意】, 人権週間)
makes every sentence of it a warning. A warning that begins with そんな or こうした speaks of the
sentence before it, which then warns too.
"""

from bisect import bisect_right
from operator import attrgetter

from smtui.domain.reading import TELLS, Act, Reading, Sentence

_ACTS = {f"act-{act.value}": act for act in Act if act is not Act.TELLS}
"""Acts by the word list that tells of them."""
_WARNS = frozenset({Act.WARNS})
_WHOLE = "whole"
_POINTS_BACK = (
    "そんな", "そうした", "そういう", "そういった", "そのような", "こんな", "こうした",
    "こういう", "こういった", "このような", "これら", "これは", "それは", "いずれも", "どれも",
)  # fmt: skip
_START = attrgetter("start")
_made = tuple.__new__


def with_acts(reading: Reading) -> tuple[Sentence, ...]:
    """Return the reading's sentences with what they do."""
    sentences, marks = reading.sentences, reading.marks
    found: dict[int, set[Act]] = {}
    for name in _ACTS.keys() & marks.keys():
        for mark in marks[name]:
            found.setdefault(_index(sentences, mark.start), set()).add(_ACTS[name])
    for start, _end in reading.quotes:
        found.setdefault(_index(sentences, start), set()).add(Act.QUOTES)
    if not found:
        return sentences
    _warn_backwards(reading, found)
    acted = list(sentences)
    for index, acts in found.items():
        start, end, first, last, _ = acted[index]
        acted[index] = _made(Sentence, (start, end, first, last, frozenset(acts)))
    if any(_WHOLE in mark.tags for mark in marks.get("act-warns", ())):
        return tuple(s._replace(acts=(s.acts | _WARNS) - TELLS) for s in acted)
    return tuple(acted)


def _index(sentences: tuple[Sentence, ...], position: int) -> int:
    """Return the index of the sentence that covers or precedes `position`."""
    return max(bisect_right(sentences, position, key=_START) - 1, 0)


def _warn_backwards(reading: Reading, found: dict[int, set[Act]]) -> None:
    """Let a warning that points back make the sentence before it a warning."""
    for index in sorted(found, reverse=True):
        sentence = reading.sentences[index]
        if (
            index
            and Act.WARNS in found[index]
            and reading.text.startswith(_POINTS_BACK, sentence.start)
        ):
            found.setdefault(index - 1, set()).add(Act.WARNS)
