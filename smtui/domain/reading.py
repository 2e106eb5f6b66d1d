"""A reading: everything the checks may know about a draft, found once.

All positions inside a reading are code points into `Reading.text`, the folded text.
`Reading.span` turns them into a `Span` of the draft as typed; nothing else does.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from operator import attrgetter

from smtui.domain.draft import Draft, Span
from smtui.domain.value import Value


class Word(Value):
    """One dictionary word, shared by all its occurrences (UniDic features)."""

    surface: str
    lemma: str
    """Dictionary form; the surface for unknown words. UniDic tells 伝聞 (そう-伝聞) from 様態."""
    pos: str
    """Part of speech, first level: 名詞, 動詞, 助動詞 …"""
    sub: str
    """Second level: 固有名詞, 普通名詞, 数詞, 助動詞語幹 …"""
    kind: str
    """Third level: 人名, 地名, 一般, サ変可能 …"""
    detail: str
    """Fourth level: 姓, 名, 国 …"""
    form: str
    """Inflected form: 命令形, 連体形-一般 …; empty where the word does not inflect."""
    kana: str
    """Reading in katakana; empty for unknown words."""
    known: bool
    """False for words that are not in the dictionary."""
    calls: bool
    """True for names of people and for what is put behind one (さん)."""


class Act(StrEnum):
    """What a sentence does. A sentence without any other act tells."""

    TELLS = "tells"
    DENIES = "denies"
    WARNS = "warns"
    QUOTES = "quotes"
    INVITES = "invites"
    ASKS = "asks"
    APOLOGISES = "apologises"
    THANKS = "thanks"
    HEARS = "hears"
    """Passes on what somebody else said (伝聞)."""
    GUESSES = "guesses"
    """Says what may be so (推量)."""
    STAGES = "stages"
    """Speaks of a play, a film or a tale, whose people may be fools and thieves."""


TELLS = frozenset({Act.TELLS})
"""What a sentence does that does nothing else."""


class Sentence(Value):
    """A sentence or line: the unit that does something."""

    start: int
    end: int
    first: int
    """Index of its first word in `Reading.words`."""
    last: int
    """Index after its last word."""
    acts: frozenset[Act]

    def does(self, *acts: Act) -> bool:
        """Tell whether the sentence does any of these."""
        return not self.acts.isdisjoint(acts)


_START = attrgetter("start")


class Mark(Value):
    """An entry of a word list found in the text."""

    start: int
    end: int
    text: str
    """The entry as the list writes it (not as typed)."""
    tags: tuple[str, ...]


class Moment(Value):
    """A date in the text."""

    start: int
    end: int
    day: date | None
    """The day meant, its year worked out from the occasion; None if there is no such day."""
    year: int | None
    """The year where the text gives one, else None."""
    month: int
    dom: int
    """Day of the month as written."""
    weekday: str
    """One of 月火水木金土日 where the text gives it, else empty."""
    holiday: bool
    """True where the text marks it as a holiday: （月・祝）."""
    era: str
    """「令和」 and so on where written, else empty."""
    both_years: tuple[int, int] | None
    """(year by era, Western year) where the text writes both."""


class Clock(Value):
    """A time of day in the text, in minutes after midnight (24時 = 1440, 翌5時 = 1740)."""

    start: int
    end: int
    minutes: int


class Contact(Value):
    """A phone number, mail address, URL or account name in the text."""

    start: int
    end: int
    kind: str
    """phone, mail, url or handle."""
    value: str
    """Digits only for a phone, lower case otherwise."""
    host: str
    """Host of a URL or mail address, lower case, without www.; else empty."""


class Person(Value):
    """A person named in the text."""

    start: int
    end: int
    name: str
    """The name without title."""
    title: str
    """Honorific or office that follows: さん, 様, 市長 …; may be empty."""
    full: bool
    """True if family and given name are both there."""
    office: bool
    """True for a holder of a public office (市長, 議員 …) named as such."""


class Place(Value):
    """An address in the text."""

    start: int
    end: int
    level: str
    """town (町・丁目), block (番地・番 まで) or house (号 or building)."""


class BackMap(Value):
    """Where each folded character came from, in code points of the draft."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]


class Reading:
    """A draft, read: folded text, words, sentences, and the things found in it."""

    __slots__ = (
        "_back",
        "clocks",
        "contacts",
        "draft",
        "leans",
        "lemmas",
        "marks",
        "moments",
        "people",
        "places",
        "present",
        "quotes",
        "sentences",
        "starts",
        "text",
        "tokenised",
        "weighed",
        "words",
    )

    draft: Draft
    text: str
    """The folded text: NFKC, zero-width characters gone, spaced-out words joined."""
    words: tuple[Word, ...]
    lemmas: tuple[str, ...]
    """The lemma of each word."""
    starts: tuple[int, ...]
    """Start of each word; `words[i]` covers `starts[i] … starts[i] + len(words[i].surface)`."""
    sentences: tuple[Sentence, ...]
    quotes: tuple[tuple[int, int], ...]
    """The insides of 「」『』“”, outermost only."""
    marks: Mapping[str, Sequence[Mark]]
    """Word-list entries by list name; a missing name means none was found."""
    leans: Mapping[str, tuple[int, int]]
    """The families for which all words together speak, and from where to where they do most."""
    weighed: tuple[tuple[str, ...], tuple[int, ...]]
    """Families, and what all words together weigh for each in hundredths above the threshold; empty
    for a text that was not weighed."""
    moments: tuple[Moment, ...]
    clocks: tuple[Clock, ...]
    contacts: tuple[Contact, ...]
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    present: frozenset[str]
    """What is there at all: names of word lists, and the words in `smtui.reading.PRESENT`."""
    tokenised: bool
    """False if the dictionary could not be loaded; then words, people and acts are missing."""

    def __init__(self, draft: Draft, text: str, back: BackMap | None) -> None:
        self.draft = draft
        self.text = text
        self._back = back
        self.words = ()
        self.lemmas = ()
        self.starts = ()
        self.sentences = ()
        self.quotes = ()
        self.marks = {}
        self.leans = {}
        self.weighed = (), ()
        self.moments = ()
        self.clocks = ()
        self.contacts = ()
        self.people = ()
        self.places = ()
        self.present = frozenset()
        self.tokenised = False

    @property
    def weighs(self) -> dict[str, int]:
        """What all words together weigh, by family: few are ever asked."""
        return dict(zip(*self.weighed, strict=True))

    def span(self, start: int, end: int) -> Span:
        """Return the span of the draft that the non-empty folded range came from."""
        if self._back is None:
            return Span(start, end)
        return Span(self._back.starts[start], self._back.ends[end - 1])

    def word_at(self, position: int) -> int:
        """Return the index of the word that covers or precedes `position` (-1 if none)."""
        return bisect_right(self.starts, position) - 1

    def end_of(self, index: int) -> int:
        """Return where word `index` ends."""
        return self.starts[index] + len(self.words[index].surface)

    def sentence_at(self, position: int) -> Sentence:
        """Return the sentence that covers `position`, or the one before it."""
        index = bisect_right(self.sentences, position, key=_START) - 1
        return self.sentences[max(index, 0)]

    def words_of(self, sentence: Sentence) -> tuple[Word, ...]:
        """Return the words of a sentence."""
        return self.words[sentence.first : sentence.last]

    def quoted(self, position: int) -> bool:
        """Tell whether `position` is inside quotation marks."""
        index = bisect_right(self.quotes, (position, len(self.text))) - 1
        return index >= 0 and position < self.quotes[index][1]

    def has(self, *names: str) -> bool:
        """Tell whether any of the word lists or kinds of thing is present at all."""
        return not self.present.isdisjoint(names)

    def each(self, *lists: str) -> Iterator[Mark]:
        """Yield the entries found of these word lists, list by list."""
        for name in lists:
            yield from self.marks.get(name, ())
