"""Reading a draft: folded and tokenised once, everything in it found once."""

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
    "date", "clock", "phone", "mail", "url", "handle", "person", "place", "quote", "digit",
    "earlier", "official", "personal", "post", "reply", "share",
    "photo", "video", "illustration", "document",
)  # fmt: skip
"""What `Reading.present` may say beside the names of word lists."""

_DIGIT = Pattern("[0-9]")


def read(draft: Draft, lexicon: Lexicon, *, earlier: bool = False) -> Reading:
    """Return the reading of a draft; without a dictionary, one that has no words.

    `earlier` tells whether earlier posts are at hand, so that the checks on them wake.
    """
    text, back = fold(draft.text)
    reading = Reading(draft, text, back)
    try:
        reading.words, reading.starts = tokeniser().words(text)
        reading.tokenised = True
    except MorphologyError:
        pass  # the checker names the checks that could not run
    reading.sentences = sentences(reading)
    reading.quotes = quotes(text)
    reading.marks = lexicon.mark(reading)
    reading.sentences = with_acts(reading)
    reading.contacts = contacts(text)
    if _DIGIT.search(text):
        reading.moments = moments(text, draft.occasion.at)
        reading.clocks = clocks(text)
    reading.places = places(text)
    if reading.tokenised:
        reading.people = people(reading)
    reading.present = _present(reading, earlier=earlier)
    return reading


def _present(reading: Reading, *, earlier: bool) -> frozenset[str]:
    """Name all that is there at all, so that checks without a cause can sleep."""
    occasion = reading.draft.occasion
    names = {occasion.account.value, occasion.kind.value}
    names.update(reading.marks)
    names.update(medium.value for medium in occasion.media)
    names.update(contact.kind for contact in reading.contacts)
    for name, things in (
        ("date", reading.moments),
        ("clock", reading.clocks),
        ("person", reading.people),
        ("place", reading.places),
        ("quote", reading.quotes),
        ("earlier", earlier),
    ):
        if things:
            names.add(name)
    if _DIGIT.search(reading.text):
        names.add("digit")
    return frozenset(names)
