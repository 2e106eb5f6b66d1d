"""Masking the personal data of an incident, for hand-overs and tables that leave the desk.

Phone numbers, mail addresses, addresses of houses and personal numbers give way to what they
were; people to letters, one a person in the order they appear: 職員A, 市民B. URLs, account names
and times stay. For the public, staff get letters too. What no dictionary knows as a name stays:
whoever hands over reads it once more.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from smtui.domain.deed import Deed
from smtui.domain.deed_shape import deed_from, fields_of, kind_of
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.domain.entry import Content, Entry
from smtui.domain.fold import fold
from smtui.domain.incident import IncidentFile
from smtui.domain.reading import Person, Reading
from smtui.domain.value import Value
from smtui.errors import MorphologyError
from smtui.exports.aliases import Alias, People
from smtui.patterns import Pattern
from smtui.reading import read_all
from smtui.reading.lexicon import Lexicon

_KEPT = frozenset(
    ("kind", "kind_name", "guide", "guide_version", "account", "url", "happened", "noticed",
     "mark", "retention", "step", "option", "form", "sha256", "wording", "draft", "head", "due",
     "opened")
)  # fmt: skip
"""Fields that name no person: ids, times, addresses on the net, accounts."""

_NAMES = frozenset(("told_by", "by", "owner", "to"))
"""Fields that may hold nothing but a name."""

_THINGS = {"phone": "〔電話番号〕", "mail": "〔メールアドレス〕"}
_HOUSE = "〔住所〕"
_NUMBER = "〔番号〕"
_PATH = "〔手元のファイル〕"
_TWELVE = Pattern(r"(?<![0-9A-Za-z./-])[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z]|-[0-9])")
_ROOT = Pattern(r"[A-Za-z]:[\\/]|\\\\|~?/")
"""How a path on somebody's machine begins."""
_STAFF = Pattern("係長|主任|主事|主査|補佐|課長|部長|局長|室長|参事|主幹|所長|館長|園長|職員")
_ELECTED = Pattern("市長|町長|村長|区長|知事|教育長|議長|議員|大臣|首相|総理|長官")
_CITIZEN = Pattern("(?:市民|町民|区民|村民|住民)の ?$")
_TOWN = Pattern("[市町村区県駅]")
_WHEN = Occasion(None, Account.PERSONAL, Kind.POST, Platform.X, datetime(2026, 1, 1))


class Masked(Value):
    """An incident without personal data."""

    file: IncidentFile
    changed: frozenset[int]
    """Numbers of the entries that are no longer what was hashed."""
    key: tuple[Alias, ...]


def masked(file: IncidentFile, own: frozenset[str], *, public: bool = False) -> Masked:
    """Return an incident without the personal data of citizens; `public`, of staff either.

    `own` are the municipality's published contacts, which stay (phone numbers by their digits).
    Raises MorphologyError where the dictionary cannot be loaded: no name would be found.
    """
    entries = [entry for entry in file.entries if entry.content]
    people = People(entry.content.who for entry in entries if entry.content)
    read = _read(entries)
    for _ in range(2):  # the first round meets everybody, the second knows them all
        made = {
            entry.number: _content(entry.content, people, read, own, public)
            for entry in entries
            if entry.content
        }
    told = tuple(
        entry._replace(content=made.get(entry.number, entry.content)) for entry in file.entries
    )
    changed = frozenset(
        old.number for old, new in zip(file.entries, told, strict=True) if old != new
    )
    return Masked(fold(file.incident.number, told), changed, people.key())


def masked_texts(texts: Iterable[str], own: frozenset[str]) -> list[str]:
    """Return texts without personal data, one person one letter in all of them.

    Raises MorphologyError as `masked` does.
    """
    people, given = People(()), list(texts)
    read = iter(_readings(text for text in given if text.strip()))
    return [
        _text(next(read), people, own, public=False) if text.strip() else text for text in given
    ]


def _read(entries: Iterable[Entry]) -> Mapping[str, Reading]:
    """Return the readings of all texts that may hold personal data, by the text."""
    texts: dict[str, None] = {}
    for entry in entries:
        if entry.content:
            _mapped(entry.content.deed, lambda name, text: _collect(texts, name, text))
    return dict(zip(texts, _readings(texts), strict=True))


def _collect(texts: dict[str, None], name: str, text: str) -> str:
    texts[text] = None
    if name in _NAMES:
        texts[f"{text}さん"] = None
    return text


def _readings(texts: Iterable[str]) -> list[Reading]:
    given = [(Draft.of(text, _WHEN), False) for text in texts]
    readings = read_all(given, Lexicon.of(()))
    if not all(reading.tokenised for reading in readings):
        raise MorphologyError(
            "辞書を読み込めないため、人の名前を伏せられません。",
            "smtui doctor で確かめてください。",
        )
    return readings


def _content(
    content: Content,
    people: People,
    read: Mapping[str, Reading],
    own: frozenset[str],
    public: bool,
) -> Content:
    alias = people.alias(content.who, staff=True) if content.who else ""

    def change(name: str, text: str) -> str:
        if name in _NAMES and (whole := _whole(read[f"{text}さん"], text)):
            staff = name != "told_by" or people.is_staff(text)
            given = people.alias(whole, staff=staff)
            return given if public or not staff else text
        if name == "source" and _is_local(text):
            return _PATH
        return _text(read[text], people, own, public=public)

    deed = _mapped(content.deed, change)
    return content._replace(who=alias if public else content.who, deed=deed)


def _is_local(source: str) -> bool:
    """Tell whether a source is a path on somebody's machine: a root and folders under it."""
    root = _ROOT.match(source)
    folders = source[root.end() :] if root else ""
    return "\n" not in folders and ("/" in folders or "\\" in folders)


def _mapped(deed: Deed, change: Callable[[str, str], str]) -> Deed:
    """Return a deed with every text that may hold personal data changed."""
    fields = fields_of(deed)
    return deed_from(kind_of(deed), {name: _new(name, v, change) for name, v in fields.items()})


def _new(name: str, value: Any, change: Callable[[str, str], str]) -> Any:
    if isinstance(value, list):
        return [[key, _new(key, text, change)] for key, text in value]
    if name in _KEPT or not isinstance(value, str) or not value.strip():
        return value
    return change(name, value)


def _whole(reading: Reading, text: str) -> str:
    """Return the name if a field holds nothing but a name, else an empty text."""
    for person in reading.people:
        if person.start == 0 and person.name == text.strip():
            return person.name
    return ""


def _text(reading: Reading, people: People, own: frozenset[str], *, public: bool) -> str:
    text = reading.draft.text
    done = len(text)
    spans = sorted(_spans(reading, people, own, public), reverse=True)
    for start, end, words in spans:
        if end <= done:
            text = text[:start] + words + text[end:]
            done = start
    return text


def _spans(
    reading: Reading, people: People, own: frozenset[str], public: bool
) -> Iterator[tuple[int, int, str]]:
    """Yield what to replace in the text as typed, and by what."""
    for start, end, words in (
        *_contacts(reading, own),
        *_numbers(reading),
        *_persons(reading, people, public),
        *_mentions(reading, people, public),
    ):
        yield (*reading.span(start, end), words)


def _contacts(reading: Reading, own: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    for contact in reading.contacts:
        if contact.kind in _THINGS and contact.value not in own:
            yield contact.start, contact.end, _THINGS[contact.kind]


def _numbers(reading: Reading) -> Iterator[tuple[int, int, str]]:
    taken = [(contact.start, contact.end) for contact in reading.contacts]
    for place in reading.places:
        if place.level != "town" and not _inside(place.start, taken):
            yield place.start, place.end, _HOUSE
    for match in _TWELVE.finditer(reading.text):
        if not _inside(match.start(), taken):
            yield (*match.span(), _NUMBER)


def _persons(reading: Reading, people: People, public: bool) -> Iterator[tuple[int, int, str]]:
    """Yield the people named as such; elected and appointed heads are public."""
    text = reading.text
    for person in reading.people:
        around = text[max(0, person.start - 6) : person.start] + "｜" + person.title
        if _ELECTED.search(person.title) or (person.office and _ELECTED.search(around)):
            continue
        staff = people.is_staff(person.name) or bool(_STAFF.search(around))
        alias = people.alias(person.name, staff=staff)
        if staff and not public:
            continue
        yield _start(text, person), person.end, alias + _rank(person)


def _start(text: str, person: Person) -> int:
    """Return where a name begins, with 市民の before it: the letter says so already."""
    before = _CITIZEN.search(text, max(0, person.start - 4), person.start)
    return before.start() if before else person.start


def _rank(person: Person) -> str:
    return f"（{person.title}）" if _STAFF.search(person.title) else ""


def _mentions(reading: Reading, people: People, public: bool) -> Iterator[tuple[int, int, str]]:
    """Yield people met elsewhere in the incident, by their full or family names alone."""
    found = [(person.start, person.end) for person in reading.people]
    for start, end, name in people.named(reading.text):
        if not _inside(start, found) and (public or not people.is_staff(name)):
            found.append((start, end))
            yield start, end, people.alias(name)
    for index, word in enumerate(reading.words):
        start, end = reading.starts[index], reading.end_of(index)
        if word.kind != "人名" or len(word.surface) < 2 or _inside(start, found):
            continue
        if people.known(word.surface) is None or _TOWN.match(reading.text, end):
            continue
        if public or not people.is_staff(word.surface):
            yield start, end, people.alias(word.surface)


def _inside(position: int, taken: Iterable[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in taken)
