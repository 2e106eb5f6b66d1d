"""Words of a text. The only module that knows fugashi.

Each piece of text is segmented once. MeCab prints surface and left context id of every node, and a
mark behind words it does not know: of entries that are alike in these MeCab only ever takes the
cheapest, so together they name it, and a bounded memo turns them into a shared `Word`. Only entries
not met before are looked up with their features; reading features of every node instead would take
1.9 times as long, and every further number printed a thirtieth of a whole check.
"""

from _thread import allocate_lock
from bisect import bisect_left
from itertools import accumulate
from operator import itemgetter
from typing import Any

from smtui.domain.reading import Word
from smtui.errors import MorphologyError
from smtui.patterns import Pattern

_FORMAT = r'-F "%m\t%phl\n" -U "%m\t%phl\t\n" -E "\n" --output-format-type='
PERSON = "人名"
"""The third level of a name's part of speech."""
_CALLS = frozenset(("さん", "様", "さま", "氏", "くん", "君", "ちゃん", "殿", "先生"))
_MEMO_LIMIT = 20_000
_WHOLE = 600
"""Texts up to this many code points are segmented in one call."""
_PIECE = Pattern("[^\n。!?]{1,256}[\n。!?]{0,8}|[\n。!?]{1,8}")
"""MeCab is quadratic in runs of one character class; pieces keep it linear."""
_BLANK = Pattern("[\t\n\x0b ](?:[\t\n\x0b ]{1,400})?")
"""What MeCab passes over between words."""


class Tokeniser:
    """The one tagger of the process, behind a lock (a tagger must not be shared while it works)."""

    def __init__(self) -> None:
        try:
            import fugashi  # noqa: PLC0415 - loaded when the first text is read

            self._tagger: Any = fugashi.Tagger(_FORMAT)
        except (ImportError, RuntimeError, OSError) as error:
            raise MorphologyError(
                "形態素解析の辞書を読み込めません。",
                "smtui doctor を実行して、入れ直し方を確かめてください。",
            ) from error
        self._memo: dict[str, tuple[Word, str, int]] = {}
        """Word, lemma and length by the line that names the entry."""
        self._lock = allocate_lock()

    def words(self, text: str) -> tuple[tuple[Word, ...], tuple[str, ...], tuple[int, ...]]:
        """Return the words of `text`, their lemmas, and where each starts.

        Blanks belong to no word.
        """
        with self._lock:
            if len(text) <= _WHOLE:
                words, lemmas, sizes = self._segment(text)
                return words, lemmas, tuple(_starts(text, sizes))
            found: list[Word] = []
            said: list[str] = []
            starts: list[int] = []
            for piece in _PIECE.finditer(text):
                words, lemmas, sizes = self._segment(piece[0])
                found += words
                said += lemmas
                starts += [piece.start() + start for start in _starts(piece[0], sizes)]
        return tuple(found), tuple(said), tuple(starts)

    def _segment(self, piece: str) -> tuple[tuple[Word, ...], tuple[str, ...], tuple[int, ...]]:
        """Return the words of a piece, their lemmas and their lengths."""
        lines = self._tagger.parse(piece).split("\n")
        while lines and not lines[-1]:
            lines.pop()
        if not lines:
            return (), (), ()
        take = itemgetter(*lines, lines[0])  # of a single line it would take no tuple
        try:
            rows = take(self._memo)
        except KeyError:
            self._learn(piece, lines)
            rows = take(self._memo)
        words, lemmas, sizes = zip(*rows[:-1], strict=True)
        return words, lemmas, sizes

    def _learn(self, piece: str, lines: list[str]) -> None:
        """Look up the features of all words of a piece that holds an entry not met before."""
        memo = self._memo
        if len(memo) > _MEMO_LIMIT:
            memo.clear()
        for line, node in zip(lines, self._tagger.parseToNodeList(piece), strict=True):
            if line not in memo:
                word = _word(node.surface, node.feature_raw)
                memo[line] = word, word.lemma, len(word.surface)


def _starts(text: str, sizes: tuple[int, ...]) -> list[int]:
    """Return where each word starts: the sum of the words before it and the blanks between."""
    starts = list(accumulate(sizes, initial=0))
    if starts[-1] != len(text):
        wide, lead, blanks = list(sizes), 0, 0
        for blank in _BLANK.finditer(text):
            at, after = blank.span()
            before = bisect_left(starts, at - blanks) - 1
            if before < 0:
                lead = after
            else:
                wide[before] += after - at
            blanks += after - at
        starts = list(accumulate(wide, initial=lead))
    starts.pop()
    return starts


def _word(surface: str, raw: str) -> Word:
    """Return the word for a surface and its comma-separated UniDic features."""
    features = raw.split(",")
    if len(features) < 18:  # an unknown word: part of speech only
        pos, sub, kind, detail = _blank(features[:4], 4)
        calls = kind == PERSON or _is_call(surface, pos)
        return Word(surface, surface, pos, sub, kind, detail, "", "", known=False, calls=calls)
    pos, sub, kind, detail, _, form = _blank(features[:6], 6)
    lemma = features[7]
    kana = features[17]
    return Word(
        surface,
        surface if lemma == "*" else lemma,
        pos,
        sub,
        kind,
        detail,
        form,
        "" if kana == "*" else kana,
        known=True,
        calls=kind == PERSON or _is_call(surface, pos),
    )


def _is_call(surface: str, pos: str) -> bool:
    """Tell whether a word is put behind names."""
    return pos == "接尾辞" and surface in _CALLS


def _blank(features: list[str], size: int) -> list[str]:
    """Return `size` features with `*` as an empty string."""
    padded = features + ["*"] * (size - len(features))
    return ["" if feature == "*" else feature for feature in padded]


_tokenisers: list[Tokeniser] = []
_making = allocate_lock()


def tokeniser() -> Tokeniser:
    """Return the tokeniser of this process, made at the first call (taggers are never freed).

    Raises MorphologyError where the dictionary cannot be loaded.
    """
    with _making:
        if not _tokenisers:
            _tokenisers.append(Tokeniser())
        return _tokenisers[0]
