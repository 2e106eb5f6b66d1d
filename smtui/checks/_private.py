"""Whose matter it is: private persons, consent, and the company in which a name is public."""

from bisect import bisect_left
from operator import attrgetter

from smtui.checks._kit import Mark, Pattern, Reading, Sentence
from smtui.domain.reading import Person

CONSENT = "consent-given"
_NEGATED = Pattern(
    "(?:い|て|いて|け|っ|って|え)?(?:い(?:ない|ませ)|おら|ませ|ない|ず|る(?:前|まで|の)|たら|れば|次第)"
)
_ELECTED = Pattern(
    "(?:市長|町長|村長|区長|知事|議員|議長|市議|町議|県議|区議|大臣|首相|総理|教育長|長官)"
)
_CALLED = frozenset(
    ("さん", "様", "さま", "氏", "くん", "君", "ちゃん", "殿", "係長", "主任", "主事", "主査",
     "補佐", "課長", "部長", "局長", "室長", "所長", "先生", "夫妻", "容疑者", "被告")
)  # fmt: skip
_TIE = Pattern(
    "(?:後輩|先輩|同僚|部下|上司|友人|友達|友だち|知人|同期|同級生|幼なじみ|団員|新人"
    "|担任)(?:の|、|・) ?$"
)
_PUBLIC = Pattern(
    "講師|講演|講座|ゲスト|登壇|出演|主演|出場|監督|作家|著者|作者|原作|俳優|女優|歌手|タレント|芸人"
    "|アナウンサー|選手|受賞|優勝|入賞|最優秀|金賞|銀賞|銅賞|表彰|叙勲|感謝状|作品|生誕|没後|武将"
    "|江戸時代|明治|大正|歴史|体験談|体験を語|教授|弁護士|候補|報道|ニュース|発表|公演|上映|朗読"
    "|追悼|名誉市民|名誉町民|行方不明|捜して|探しています|見かけた方|マスコット|キャラクター"
    "|着ぐるみ"
)


def consented(reading: Reading) -> bool:
    """Tell whether the text says that those concerned have agreed."""
    return any(not _NEGATED.match(reading.text, mark.end) for mark in reading.each(CONSENT))


def private_people(reading: Reading) -> list[Person]:
    """Return the people who are named as private persons: no office, no stage, no history."""
    return [person for person in reading.people if is_private(reading, person)]


def is_private(reading: Reading, person: Person) -> bool:
    """Tell whether the person is addressed by name outside any public part."""
    tied = person.full and not person.title and _tied(reading, person)
    if not (tied or person.title in _CALLED) or _ELECTED.search(person.title):
        return False
    before = max(0, person.start - 8)
    if _ELECTED.search(reading.text, before, person.start):
        return False
    sentence = reading.sentence_at(person.start)
    return not in_public(reading, sentence)


def _tied(reading: Reading, person: Person) -> bool:
    """Tell whether a bare name follows 後輩の, 同級生、 and the like."""
    return _TIE.search(reading.text, max(0, person.start - 8), person.start) is not None


def in_public(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence shows people on a stage, in a prize list or in history."""
    return _PUBLIC.search(reading.text, sentence.start, sentence.end) is not None


def person_near(reading: Reading, mark: Mark, people: list[Person]) -> Person | None:
    """Return the person the mark speaks of: in its sentence, else in one beside it on its line."""
    sentence = reading.sentence_at(mark.start)
    line = reading.text.rfind("\n", 0, mark.start) + 1
    after = reading.text.find("\n", mark.end) % (len(reading.text) + 1)
    best: Person | None = None
    first = bisect_left(people, line, key=attrgetter("start"))
    for person in people[first : first + 40]:
        if sentence.start <= person.start < sentence.end:
            return person
        follows = best is None and 0 < person.start - sentence.end < 20 and person.start < after
        if line <= person.start < mark.start or follows:
            best = person
    return best
