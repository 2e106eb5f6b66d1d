"""Frames: words that say together what none of them says alone.

「合鍵」 is harmless, 「石の下」 is harmless; in one sentence they tell where the key lies. A frame
names the slots such a meaning needs and what takes it back. A slot is a word list (`grim`), one of
the lists of a file with slots (`security-entry:where`), or a pattern; the first is the anchor and
must be a list: the rarest, for the check sleeps without it.
"""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Wake, hit
from smtui.checks._tone import beside, sentence_of, within
from smtui.domain.reading import Act, Sentence
from smtui.domain.value import Value

Slot = str | Pattern
"""A list (`file` or `file:slot`) or a pattern."""


class Frame(Value):
    """Slots that mean something together."""

    needs: tuple[Slot, ...]
    """All must be there; the first is the anchor, a list."""
    message: str
    """What the finding says."""
    none: tuple[Slot, ...] = ()
    """What takes the meaning back where it stands in the same stretch."""
    before: int = 0
    """How many sentences before the anchor's the other slots may stand in."""
    after: int = 0
    """How many sentences after it."""
    account: Account | None = None
    """The kind of account the frame is for; None for both."""
    when: tuple[str, ...] = ()
    """What the occasion must be, any of these (`reply`, `photo`); empty for all."""
    quoted: bool = False
    """True where the words count inside quotation marks too."""
    warned: bool = False
    """True where a warning makes no difference (details of a case in a campaign against it)."""
    acts: frozenset[Act] = frozenset({Act.DENIES})
    """What the anchor's sentence must not do."""
    whole: bool = False
    """True where the finding covers the sentences in which the slots stand."""


def slots(file: str, *needs: Slot) -> tuple[Slot, ...]:
    """Return slots of one file with slots, named by their tags; a full name stays what it is."""
    return tuple(
        f"{file}:{need}" if isinstance(need, str) and ":" not in need else need for need in needs
    )


_Known = dict[tuple[Pattern, int, int], tuple[int, int] | None]
"""Where a pattern matches in a range of the text."""


Ready = tuple[tuple[frozenset[str], Frame], ...]
"""Frames, each behind all names that must be present for it."""


def ready(*frames: Frame) -> Ready:
    """Return frames as `find` takes them."""
    return tuple((frozenset(_lists(frame)), frame) for frame in frames)


class Framed(Check):
    """A check made of frames; its `wakes` name what else it looks at."""

    frames: ClassVar[tuple[Frame, ...]]
    _ready: ClassVar[Ready]

    def __init_subclass__(cls) -> None:
        cls.wakes = (*wakes(*cls.frames), *cls.wakes)
        cls._ready = ready(*cls.frames)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        return find(reading, self._ready)


def wakes(*frames: Frame) -> tuple[Wake, ...]:
    """Return what wakes a check made of these frames: all lists of any one of them."""
    needed = dict.fromkeys(_lists(frame) for frame in frames)
    return tuple(
        one
        for one in needed
        if not any(set(other) < set(one) and other[0] == one[0] for other in needed)
    )


def _lists(frame: Frame) -> tuple[str, ...]:
    """Return the names that must be present for a frame, the anchor first."""
    lists = dict.fromkeys(slot for slot in frame.needs if isinstance(slot, str))
    return (*lists, frame.account.value) if frame.account else tuple(lists)


def find(reading: Reading, frames: Ready) -> Iterator[Hit]:
    """Yield one hit for each sentence that fills a frame."""
    done: set[int] = set()
    known: _Known = {}
    present = reading.present
    for names, frame in frames:
        if not names <= present or (frame.when and present.isdisjoint(frame.when)):
            continue
        for anchor in _marks(reading, frame.needs[0]):
            index = sentence_of(reading, anchor.start)
            if index in done or not _counts(reading, frame, anchor, reading.sentences[index]):
                continue
            stretch = _filled(reading, frame, anchor, index, known)
            if stretch:
                done.add(index)
                yield hit(
                    reading,
                    *(_widened(reading, *stretch) if frame.whole else stretch),
                    frame.message,
                )


def _widened(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the range of the sentences that the range begins and ends in."""
    first = reading.sentences[sentence_of(reading, start)].start
    last = reading.sentences[sentence_of(reading, end - 1)].end
    return min(first, start), max(last, end)


def _counts(reading: Reading, frame: Frame, anchor: Mark, sentence: Sentence) -> bool:
    """Tell whether the anchor is the writer's own and its sentence does nothing against it."""
    if not sentence.acts.isdisjoint(frame.acts):
        return False
    if not frame.quoted and reading.quoted(anchor.start):
        return False
    return frame.warned or Act.WARNS not in sentence.acts


def _filled(
    reading: Reading, frame: Frame, anchor: Mark, index: int, known: _Known
) -> tuple[int, int] | None:
    """Return the range from the first to the last word that fills a slot, or None.

    Frames of a check share patterns and anchors share sentences: `known` keeps what was looked for.
    """
    start, end = anchor.start, anchor.end
    low, high = beside(reading, index, start, frame.before, frame.after)
    for slot in frame.needs[1:]:
        if isinstance(slot, str):
            found = _fill(reading, slot, low, high, anchor)
        elif (slot, low, high) in known:
            found = known[slot, low, high]
        else:
            found = known[slot, low, high] = _fill(reading, slot, low, high)
        if found is None:
            return None
        start, end = min(start, found[0]), max(end, found[1])
    if any(_fill(reading, slot, low, high) for slot in frame.none):
        return None
    again = _marks(reading, frame.needs[0], anchor.start, reading.sentences[index].end)
    return start, max(end, *(mark.end for mark in again))


def _fill(
    reading: Reading, slot: Slot, low: int, high: int, anchor: Mark | None = None
) -> tuple[int, int] | None:
    """Return from where to where a slot is filled in the range, or None.

    The anchor fills no other slot.
    """
    if isinstance(slot, Pattern):
        match = slot.search(reading.text, low, high)
        return match.span() if match else None
    marks = [mark for mark in _marks(reading, slot, low, high) if mark is not anchor]
    return (marks[0].start, marks[-1].end) if marks else None


def _marks(reading: Reading, slot: Slot, low: int = 0, high: int = -1) -> Sequence[Mark]:
    """Return the entries that fill a slot made of a list, in the range or in the whole text."""
    if isinstance(slot, Pattern):
        return ()
    return reading.marks.get(slot, ()) if high < 0 else within(reading, slot, low, high)
