"""Words of a text. The only module that knows fugashi.

Each piece of text is segmented once. MeCab prints surface, context ids and cost of every node:
together they name the dictionary entry, and a bounded memo turns them into a shared `Word`. Only
entries not met before are looked up with their features; reading features of every node instead
would take 1.9 times as long.
"""

import re
import threading
from typing import Any

from smtui.domain.reading import Word
from smtui.errors import MorphologyError

_FORMAT = r'-F "%m\t%phl\t%phr\t%pw\n" -U "%m\t%phl\t%phr\t%pw\n" -E "\n" --output-format-type='
_MEMO_LIMIT = 20_000
_WHOLE = 600
"""Texts up to this many code points are segmented in one call."""
_PIECE = re.compile("[^\n。!?]{1,256}[\n。!?]{0,8}|[\n。!?]{1,8}")
"""MeCab is quadratic in runs of one character class; pieces keep it linear."""


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
        self._memo: dict[str, Word] = {}
        self._lock = threading.Lock()

    def words(self, text: str) -> tuple[tuple[Word, ...], tuple[int, ...]]:
        """Return the words of `text` and where each starts; blanks belong to no word."""
        found: list[Word] = []
        starts: list[int] = []
        with self._lock:
            if len(text) <= _WHOLE:
                self._segment(text, 0, len(text), found, starts)
            else:
                for piece in _PIECE.finditer(text):
                    self._segment(text, *piece.span(), found, starts)
        return tuple(found), tuple(starts)

    def _segment(self, text: str, at: int, end: int, found: list[Word], starts: list[int]) -> None:
        piece = text if end - at == len(text) else text[at:end]
        lines = self._tagger.parse(piece).split("\n")
        known = self._memo.get
        position = at
        for line in lines:
            word = known(line)
            if word is None:
                if not line:
                    continue
                word = self._learn(piece, lines, line)
            surface = word.surface
            if not text.startswith(surface, position):
                position = text.index(surface, position)
            found.append(word)
            starts.append(position)
            position += len(surface)

    def _learn(self, piece: str, lines: list[str], wanted: str) -> Word:
        """Look up the features of all words of a piece that holds an unknown entry."""
        memo = self._memo
        if len(memo) > _MEMO_LIMIT:
            memo.clear()
        nodes = self._tagger.parseToNodeList(piece)
        for line, node in zip((line for line in lines if line), nodes, strict=True):
            if line not in memo:
                memo[line] = _word(node.surface, node.feature_raw)
        return memo[wanted]


def _word(surface: str, raw: str) -> Word:
    """Return the word for a surface and its comma-separated UniDic features."""
    features = raw.split(",")
    if len(features) < 18:  # an unknown word: part of speech only
        return Word(surface, surface, *_blank(features[:4], 4), "", "", known=False)
    pos, sub, kind, detail, _type, form = _blank(features[:6], 6)
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
    )


def _blank(features: list[str], size: int) -> list[str]:
    """Return `size` features with `*` as an empty string."""
    padded = features + ["*"] * (size - len(features))
    return ["" if feature == "*" else feature for feature in padded]


_tokenisers: list[Tokeniser] = []
_making = threading.Lock()


def tokeniser() -> Tokeniser:
    """Return the tokeniser of this process, made at the first call (taggers are never freed).

    Raises MorphologyError where the dictionary cannot be loaded.
    """
    with _making:
        if not _tokenisers:
            _tokenisers.append(Tokeniser())
        return _tokenisers[0]
