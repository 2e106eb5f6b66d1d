"""Evidence: words that weigh a little each and are a fault together.

A list holds words tagged with their weight: 3 says it all, two of 2 in one sentence do together.
"""

from collections.abc import Iterator

from smtui.checks._kit import Hit, Mark, Pattern, Reading, hit
from smtui.checks._tone import about_self, around, negated, sentence_of, within
from smtui.domain.reading import Act
from smtui.domain.value import Value

_ENOUGH = 4
"""What the words of a sentence must weigh together."""
_WEIGHTS = {"3": 4, "2": 2}
_COMMON = "g"
"""Marks words that are common: only one of them counts."""


class Weighing(Value):
    """What is weighed and what takes it back."""

    list: str
    message: str
    """What the finding says."""
    none: tuple[str | Pattern, ...] = ()
    """What takes the meaning back where it stands in the sentence: lists always, patterns only
    from words that do not say it all."""
    reach: int = 0
    """How many sentences on either side lend their weight."""
    acts: frozenset[Act] = frozenset({Act.DENIES})
    """What the sentence must not do besides warning."""
    aimed: bool = False
    """True where a word said of the writer, denied or only reported does not count."""


def find(reading: Reading, weighing: Weighing) -> Iterator[Hit]:
    """Yield the stretches whose words weigh enough."""
    done = -1
    for mark in reading.marks.get(weighing.list, ()):
        if mark.start < done or not _counts(reading, weighing, mark):
            continue
        found = _weighed(reading, weighing, mark)
        if found:
            done = reading.sentences[sentence_of(reading, mark.start)].end
            yield hit(reading, *found, weighing.message)


def _weight(mark: Mark) -> int:
    return max((_WEIGHTS.get(tag, 0) for tag in mark.tags), default=0)


def _counts(reading: Reading, weighing: Weighing, mark: Mark) -> bool:
    """Tell whether a word is the writer's own and nothing in its sentence takes it back."""
    sentence = reading.sentences[sentence_of(reading, mark.start)]
    if sentence.does(Act.WARNS, Act.STAGES, *weighing.acts):
        return False
    if reading.quoted(mark.start):
        return False
    if weighing.aimed and (negated(reading, mark.end) or about_self(reading, mark.start, mark.end)):
        return False
    low, high = sentence.start, sentence.end
    if _weight(mark) >= _ENOUGH:
        return not any(
            within(reading, slot, low, high) for slot in weighing.none if isinstance(slot, str)
        )
    return not any(
        slot.search(reading.text, low, high)
        if isinstance(slot, Pattern)
        else within(reading, slot, low, high)
        for slot in weighing.none
    )


def _weighed(reading: Reading, weighing: Weighing, mark: Mark) -> tuple[int, int] | None:
    """Return the range of the words that weigh enough around one of them, or None."""
    index = sentence_of(reading, mark.start)
    sentence = reading.sentences[index]
    total = _weight(mark)
    start, end, texts = mark.start, mark.end, {mark.text}
    common = _COMMON in mark.tags
    low, high = around(reading, mark.start, weighing.reach, weighing.reach)
    near = within(reading, weighing.list, sentence.start, sentence.end)
    far = within(reading, weighing.list, low, high)
    for other in (*near, *far):
        apart = other.end <= mark.start or mark.end <= other.start
        if other.text in texts or not apart or reading.quoted(other.start):
            continue
        if common and _COMMON in other.tags:
            continue
        common = common or _COMMON in other.tags
        texts.add(other.text)
        total += _weight(other)
        start, end = min(start, other.start), max(end, other.end)
    return (start, end) if total >= _ENOUGH else None
