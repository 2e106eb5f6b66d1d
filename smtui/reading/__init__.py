"""Reading a draft: folded and tokenised once, everything in it found once."""

from collections.abc import Iterable

from smtui.domain.draft import Draft
from smtui.domain.reading import Reading
from smtui.errors import MorphologyError
from smtui.patterns import Pattern
from smtui.reading.acts import with_acts
from smtui.reading.addresses import places
from smtui.reading.contacts import contacts
from smtui.reading.fold import fold
from smtui.reading.lexicon import Lexicon
from smtui.reading.moments import clocks, moments
from smtui.reading.people import people
from smtui.reading.sentences import quotes, sentences
from smtui.reading.tokens import tokeniser

PRESENT = (
    "date", "dates", "clock", "clocks", "phone", "mail", "url", "handle", "person", "place",
    "quote", "digit", "letter", "earlier", "official", "personal", "post", "reply", "share",
    "photo", "video", "illustration", "document",
)  # fmt: skip
"""What `Reading.present` may say beside the names of word lists."""

_DIGIT = Pattern("[0-9]")
_LETTER = Pattern("[A-Z○◯●△▲×□■☆*]")
"""Capitals and signs, which may stand for a name."""


def read(draft: Draft, lexicon: Lexicon, *, earlier: bool = False) -> Reading:
    """Return the reading of a draft; without a dictionary, one that has no words.

    `earlier` tells whether earlier posts are at hand, so that the checks on them wake.
    """
    return read_all([(draft, earlier)], lexicon)[0]


def read_all(drafts: Iterable[tuple[Draft, bool]], lexicon: Lexicon) -> list[Reading]:
    """Return the readings of drafts, each with whether earlier posts are at hand.

    Each step is taken for all drafts before the next: the dictionary alone fills the processor's
    cache, and tokenising takes half as long again when other work comes in between.
    """
    readings: list[Reading] = []
    with_earlier: list[bool] = []
    for draft, earlier in drafts:
        readings.append(Reading(draft, *fold(draft.text)))
        with_earlier.append(earlier)
    _tokenise(readings)
    for reading in readings:
        reading.sentences = sentences(reading)
        reading.quotes = quotes(reading.text)
    for reading in readings:
        reading.marks = lexicon.mark(reading)
    for reading in readings:
        reading.sentences = with_acts(reading)
    _find_things(readings)
    for reading, earlier in zip(readings, with_earlier, strict=True):
        reading.present = _present(reading, earlier=earlier)
    for reading in readings:
        lexicon.leanings.lean(reading)
    return readings


def _tokenise(readings: list[Reading]) -> None:
    try:
        words = tokeniser().words
    except MorphologyError:
        return  # the checker names the checks that could not run
    for reading in readings:
        reading.words, reading.lemmas, reading.starts = words(reading.text)
        reading.tokenised = True


def _find_things(readings: list[Reading]) -> None:
    """Find contacts, addresses, dates, times and people."""
    for reading in readings:
        reading.contacts = contacts(reading.text)
        if _may_hold_places(reading):
            reading.places = places(reading.text)
    counted = [reading for reading in readings if _DIGIT.search(reading.text)]
    for reading in counted:
        reading.moments = moments(reading.text, reading.draft.occasion.at)
    for reading in counted:
        reading.clocks = clocks(reading.text)
    for reading in readings:
        reading.people = people(reading)


def _may_hold_places(reading: Reading) -> bool:
    """Tell whether there is a sign of an address: far quicker than to look for one."""
    text = reading.text
    dashes = text.count("-")
    return "丁目" in text or "番" in text or (dashes > 0 and dashes > _dashes(reading))


def _dashes(reading: Reading) -> int:
    """Return how many hyphens belong to phone numbers, URLs and the like."""
    return sum(reading.text.count("-", found.start, found.end) for found in reading.contacts)


def _present(reading: Reading, *, earlier: bool) -> frozenset[str]:
    """Name all that is there at all, so that checks without a cause can sleep."""
    occasion = reading.draft.occasion
    dates, times = len(reading.moments), len(reading.clocks)
    others = (
        ("date", dates),
        ("dates", dates > 1),
        ("clock", times),
        ("clocks", times > 1),
        ("person", reading.people),
        ("place", reading.places),
        ("quote", reading.quotes),
        ("earlier", earlier),
        ("digit", _DIGIT.search(reading.text)),
        ("letter", _LETTER.search(reading.text)),
    )
    return frozenset(
        (
            occasion.account._value_,  # `value` takes ten times as long
            occasion.kind._value_,
            *reading.marks,
            *[medium.value for medium in occasion.media],
            *[contact.kind for contact in reading.contacts],
            *[name for name, there in others if there],
        )
    )
