"""People named in a text."""

from itertools import compress, count
from operator import itemgetter

from smtui.domain.reading import Person, Reading, Word
from smtui.patterns import Pattern
from smtui.reading.tokens import PERSON

_CALLS = itemgetter(Word._fields.index("calls"))
_OFFICE = (
    "副市長|副町長|副区長|副村長|副知事|市長|町長|村長|区長|知事|教育長|副議長|議長"
    "|(?:市議|町議|県議|区議|村議|都議|衆院|参院|衆議院|参議院|市議会"
    "|町議会|県議会|区議会|国会)?議員"
    "|市議|町議|県議|区議|大臣|首相|総理|長官|課長|部長|局長|室長"
)
_TITLE = Pattern(
    rf" ?(?P<office>{_OFFICE})"
    r"| ?(?:さん|様|さま|氏|くん|君|ちゃん|殿|先生|係長|主任|主事|主査|補佐|所長|館長|校長|園長"
    r"|団長|会長|社長|店長|隊長|監督|選手|コーチ|教授|博士|医師|容疑者|被告|夫妻)"
)
_ROLE = Pattern(rf"(?:{_OFFICE})(?:の|・|:|である)? ?$")
_LETTER = "[一-鿿々ぁ-ゖァ-ヺー]"
_CALL = "(?:さん|様|さま|氏|くん|君|ちゃん|殿)"
_GIVEN = Pattern(rf" ({_LETTER}{{1,5}}?)(?= ?{_CALL})|[一-鿿々]{{1,3}}(?={_CALL})")
_FOREIGN = Pattern(r"[ァ-ヺー]{1,12}(?:[・=][ァ-ヺー]{1,12}){1,4}$")
_KANA = Pattern("[ぁ-ゖァ-ヺー]{1,5}")
_SURNAME_NOUNS = frozenset("森原星泉辻堀関浜岡島林東西南北谷滝沖峰")
_NOT_NAMES = frozenset(
    ("赤", "あか", "はてな", "ひいおばあ", "ひいおじい", "おばあ", "おじい", "おにい", "おねえ",
     "おじ", "おば", "ぼう", "にい", "ねえ",
     "じい", "ばあ", "わん", "ワン", "にゃん", "おかあ", "おとう", "ちび", "サンタ", "パパ", "ママ")
)  # fmt: skip


def people(reading: Reading) -> tuple[Person, ...]:
    """Return the people named in a tokenised reading, in order of place."""
    words = reading.words
    if True not in map(_CALLS, words):
        return ()
    found: list[Person] = []
    done = 0
    for index in compress(count(), map(_CALLS, words)):
        if reading.starts[index] < done:
            continue
        named = words[index].kind == PERSON
        person = _named(reading, index) if named else _called(reading, index)
        if person and person.start >= done:
            found.append(person)
            done = person.end
    return tuple(found)


def _named(reading: Reading, index: int) -> Person | None:
    """Return the person whose name begins at a word the dictionary knows as a name."""
    words, starts, text = reading.words, reading.starts, reading.text
    start, end = starts[index], reading.end_of(index)
    family = words[index].detail == "姓"
    full = False
    last = index
    while last + 1 < len(words) and _goes_on(text, end, words[last + 1], starts[last + 1]):
        last += 1
        full = full or words[last].detail != "姓" or not family
        end = reading.end_of(last)
        if text[end : end + 1] in ("・", "=") and last + 2 < len(words):
            continue
    if words[index].surface[-1] in "ァィゥェォーン・" or _KANA.fullmatch(words[index].surface):
        full = full or "・" in text[start:end]
    given = _GIVEN.match(text, end) if family else None
    if given and not _TITLE.match(text, end):
        end, full = given.end(), True
    return _person(reading, start, end, full=full)


def _goes_on(text: str, end: int, word: Word, start: int) -> bool:
    """Tell whether the next word belongs to the same name."""
    between = text[end:start]
    if word.kind == PERSON:
        return (between in ("", " ") and word.detail != "姓") or (
            not between and len(word.surface) > 1
        )
    return not between and word.surface in ("・", "=") and bool(_KANA.match(text, start + 1))


def _called(reading: Reading, index: int) -> Person | None:
    """Return the person before an honorific whose name the dictionary does not know."""
    if index == 0:
        return None
    text, at = reading.text, reading.starts[index]
    foreign = _FOREIGN.search(text, max(0, at - 40), at)
    if foreign:
        return _person(reading, foreign.start(), at, full=True)
    if text[at - 1] == " ":
        at -= 1
    word, start = reading.words[index - 1], reading.starts[index - 1]
    if reading.end_of(index - 1) != at or not _is_name(word, reading.words[index].surface):
        if reading.words[index].surface not in ("くん", "ちゃん"):
            return None
        start = _kana_name(reading, index)
        if start < 0:
            return None
    return _person(reading, start, at, full=False)


def _is_name(word: Word, call: str) -> bool:
    if word.surface in _NOT_NAMES:
        return False
    if word.kind == "地名":
        return call in ("さん", "様", "氏") and len(word.surface) <= 3
    if not word.known:
        return len(word.surface) <= 6 and not word.surface.isascii()
    return word.surface in _SURNAME_NOUNS


def _kana_name(reading: Reading, index: int) -> int:
    """Return where a given name in kana before くん or ちゃん begins, or -1."""
    start = reading.starts[index]
    end = start
    for back in range(index - 1, max(-1, index - 4), -1):
        word = reading.words[back]
        if reading.end_of(back) != start or not _KANA.fullmatch(word.surface):
            break
        if word.pos in ("助詞", "助動詞", "補助記号"):
            break
        start = reading.starts[back]
    name = reading.text[start:end]
    return start if 2 <= len(name) <= 5 and name not in _NOT_NAMES else -1


def _person(reading: Reading, start: int, end: int, *, full: bool) -> Person | None:
    """Return the person, with what follows the name; None for a bare word that may be a place."""
    text = reading.text
    title = _TITLE.match(text, end)
    role = _ROLE.search(text, max(0, start - 8), start)
    if not title and not full:
        return None
    office = bool(role) or bool(title and title["office"])
    return Person(
        start,
        title.end() if title else end,
        text[start:end].strip(),
        title[0].strip() if title else "",
        full,
        office,
    )
