"""Search: the passages that have the words one typed, in any way of writing, best first."""

from collections.abc import Iterable, Sequence

from smtui.domain.passage import Source
from smtui.domain.search import Answer, Hit, Widening, whole
from smtui.domain.value import Value
from smtui.errors import MorphologyError
from smtui.library.index import Index, Row
from smtui.library.needles import Find, Needle, mark_of, needle, places_of
from smtui.reading.sounds import kana_of, romaji_patterns
from smtui.reading.spelling import hiragana, plain

_SYNONYM = 0.5
"""What means the same counts half of what was typed."""
_OWN_GUIDE = 1.25
_SOURCES = {Source.CLAUSE: 1.2, Source.OFFICIAL: 1.1, Source.MEMO: 1.2, Source.QUESTION: 0.8}
_OTHER_SOURCE = 0.9
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz'-")
MOST = 60
"""So many hits are returned at most, the best ones."""


class _Term(Value):
    """A word of the query with what means the same."""

    needles: tuple[Needle, ...]
    widening: Widening | None


class Synonyms:
    """Groups of words that are looked for together, found by letters or sound."""

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._groups: dict[str, tuple[str, ...]] = {}
        for group in groups:
            for word in group:
                for key in {plain(word), kana_of(word)}:
                    others = (*self._groups.get(key, ()), *group)
                    self._groups[key] = tuple(dict.fromkeys(others))

    def of(self, word: str) -> tuple[str, ...]:
        """Return the words that mean the same as one that was typed, without itself."""
        letters = plain(word)
        same = self._groups.get(letters) or self._groups.get(hiragana(letters))
        if same is None and set(letters) <= _LATIN and (patterns := romaji_patterns(letters)):
            import re  # noqa: PLC0415

            same = next(
                (group for key, group in self._groups.items() if re.fullmatch(patterns[0], key)),
                None,
            )
        return tuple(other for other in same or () if plain(other) != letters)


def search(index: Index, query: str, synonyms: Synonyms, own: str | None = None) -> Answer:
    """Return what an index has of a query, best first; `own` is the guide that applies.

    Every word of the query must stand in a passage; where none has all of them, one is enough,
    and where nobody writes the query as it is, it is parted into its words. The answer says so.
    """
    words = tuple(dict.fromkeys(query.split()))
    answer = _search(index, words, synonyms, own)
    if answer.hits and not answer.loose:
        return answer
    parts = _parts(words)
    if parts and parts != words:
        parted = _search(index, parts, synonyms, own)
        if parted.hits:
            return parted._replace(parted=True)
    return answer


def _search(index: Index, words: tuple[str, ...], synonyms: Synonyms, own: str | None) -> Answer:
    terms = [_term(word, synonyms) for word in words if plain(word)]
    if not terms:
        return Answer(words)
    candidates = [set().union(*(n.candidates(index) for n in term.needles)) for term in terms]
    fitting = _fitting(index, terms, set.intersection(*candidates), len(terms))
    loose = not fitting and len(terms) > 1
    if loose:
        fitting = _fitting(index, terms, set().union(*candidates), 1)
    ranked = sorted(
        ((_score(row, finds, own), number, row, finds) for number, row, finds in fitting),
        key=lambda entry: (-entry[0], entry[1]),
    )
    widened = tuple(term.widening for term in terms if term.widening)
    hits = tuple(_hit(score, row, finds) for score, _, row, finds in ranked[:MOST])
    return Answer(words, hits, len(ranked), widened, loose and bool(hits))


def _fitting(
    index: Index, terms: Sequence[_Term], candidates: Iterable[int], wanted: int
) -> list[tuple[int, Row, list[list[Find]]]]:
    """Return the rows that have so many of the terms, with where they stand."""
    found = []
    for number in candidates:
        row = index.rows[number]
        finds = [[find for one in term.needles for find in one.finds(row)] for term in terms]
        if sum(map(bool, finds)) >= wanted:
            found.append((number, row, finds))
    return found


def _term(word: str, synonyms: Synonyms) -> _Term:
    others = synonyms.of(word)
    needles = (
        needle(word),
        *(needle(other, _SYNONYM, whole=True) for other in others),
    )
    return _Term(needles, Widening(word, others) if others else None)


def _score(row: Row, finds: Sequence[Sequence[Find]], own: str | None) -> float:
    """Return how near a row is: the best find of each word, a little for more, less for length."""
    score = 0.0
    for of_term in finds:
        if len(of_term) == 1:
            score += of_term[0].weight
            continue
        weights = sorted((find.weight for find in of_term), reverse=True)
        score += sum(weight / (1 + 4 * place) for place, weight in enumerate(weights[:3]))
    score *= 1 + 20 / (40 + len(row.plain))
    score *= _SOURCES.get(row.passage.source, _OTHER_SOURCE)
    return score * (_OWN_GUIDE if own and row.passage.guide == own else 1)


def _hit(score: float, row: Row, finds: Sequence[Sequence[Find]]) -> Hit:
    text = whole(row.passage)
    places = places_of(text) if any(not f.heard for fs in finds for f in fs) else []
    marks = sorted(mark_of(row, find, places, text) for of_term in finds for find in of_term)
    return Hit(row.passage, score, _joined(marks))


def _joined(marks: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return ranges in order, those that overlap or touch made one."""
    joined: list[tuple[int, int]] = []
    for start, end in marks:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def _parts(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words with a meaning of their own: 写真の許可 is 写真 and 許可."""
    from smtui.reading.tokens import tokeniser  # noqa: PLC0415 - where nothing was found

    parts: list[str] = []
    try:
        for word in words:
            tokens, *_ = tokeniser().words(word)
            parts += [
                token.surface
                for token in tokens
                if token.pos in ("名詞", "動詞", "形容詞", "形状詞") and token.lemma not in _EMPTY
            ]
    except MorphologyError:
        return ()
    return tuple(dict.fromkeys(part for part in parts if len(plain(part)) > 1))


_EMPTY = frozenset({"為る", "居る", "有る", "成る", "事", "物", "時", "良い", "方", "出来る"})
"""Words that say nothing about what is looked for."""
