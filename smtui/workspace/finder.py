"""Finding: one search over all guides, checks and memos, and what rests on a clause."""

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from smtui import compiled
from smtui.checks import all_checks, signature
from smtui.checks._doc import doc_of
from smtui.compiled import Table
from smtui.domain.guide import Guide
from smtui.domain.passage import Passage, Source
from smtui.domain.search import Answer
from smtui.errors import GuideError
from smtui.library.guides import load_guide
from smtui.library.index import Index, Row, rows_of, rows_unkept
from smtui.library.layout import guide_ids
from smtui.library.passages import passages
from smtui.library.search import Synonyms, search
from smtui.library.synonyms import load_synonyms

Officials = Mapping[str, tuple[Passage, ...]]
"""Passages of the attached documents, by guide."""

_NONE: Officials = MappingProxyType({})


class Finder:
    """Owns what a search looks at, loaded once. Its calls belong into a thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._passages: dict[str, tuple[Passage, ...]] = {}
        self._indexes: dict[tuple[str, ...], Index] = {}
        self._synonyms: Synonyms | None = None
        self._memos: tuple[tuple[Passage, ...], list[Row]] = ((), [])
        self._officials: dict[str, tuple[Passage, ...]] = {}
        self._broken: dict[str, GuideError] = {}

    def find(
        self,
        query: str,
        own: str | None,
        *,
        everywhere: bool,
        memos: Sequence[Passage] = (),
        officials: Officials = _NONE,
    ) -> Answer:
        """Return what the own guide, or with `everywhere` any guide, has of a query, best first.

        Without an own guide all are searched; a guide with mistakes is left out then, and the
        answer says so. Raises GuideError for mistakes in the one guide that is searched.
        """
        alone = own is not None and not everywhere
        with self._lock:
            guides = (own,) if own is not None and alone else tuple(self._sound())
            self._take_officials(officials, guides)
            index = self._index(guides, tuple(m for m in memos if m.guide in guides))
            if self._synonyms is None:
                self._synonyms = Synonyms(load_synonyms())
            answer = search(index, query, self._synonyms, own)
            return answer if alone else answer._replace(left_out=tuple(self._broken))

    def _sound(self) -> Iterator[str]:
        """Yield the guides without mistakes; what is wrong with the others is kept."""
        for guide in guide_ids():
            try:
                if guide not in self._broken:
                    self._passages_of(guide)
                    yield guide
            except GuideError as error:
                self._broken[guide] = error

    def _take_officials(self, officials: Officials, guides: Iterable[str]) -> None:
        """Search in what is attached now; what was searched before is the same object."""
        for guide in guides:
            there = officials.get(guide, ())
            if self._officials.get(guide, ()) is not there:
                self._officials[guide] = there
                self._indexes.clear()

    def rests_on(self, guide: Guide, clause_id: str) -> tuple[Passage, ...]:
        """Return what rests on a clause: checks, questions, routes, playbook steps, forms …"""
        own = self._passages_of(guide.id)
        return tuple(
            passage
            for passage in (*own, *check_passages([guide]))
            if clause_id in passage.clauses and passage.source is not Source.NOTE
        )

    def labels(self, clause_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the labels of clauses of guides that were searched, each once."""
        titles = {
            one.id: one.title.partition("　")[0]
            for own in self._passages.values()
            for one in own
            if one.source is Source.CLAUSE
        }
        return tuple(dict.fromkeys(titles[name] for name in clause_ids if name in titles))

    def _index(self, guides: tuple[str, ...], memos: tuple[Passage, ...]) -> Index:
        if self._memos[0] != memos:
            self._memos = memos, rows_unkept(memos)
            self._indexes.clear()
        if guides not in self._indexes:
            rows = [row for g in guides for row in rows_of(g, self._passages_of(g))]
            for guide in guides:
                if official := self._officials.get(guide):
                    rows += rows_of(f"official.{guide}", official)
            loaded = [load_guide(guide) for guide in guides]
            rows += rows_of("checks", check_passages(loaded))
            self._indexes[guides] = Index([*rows, *self._memos[1]])
        return self._indexes[guides]

    def _passages_of(self, guide_id: str) -> tuple[Passage, ...]:
        if guide_id not in self._passages:
            self._passages[guide_id] = passages(guide_id)
        return self._passages[guide_id]


def check_passages(guides: Sequence[Guide]) -> list[Passage]:
    """Return what the checks say of themselves, with the clauses of these guides they rest on.

    Reading a hundred docstrings takes longer than a search: they are kept compiled.
    """
    (table,) = compiled.load("check-passages", [signature()], _check_table)
    return [
        Passage(
            Source.CHECK,
            "",
            code,
            name,
            text,
            tuple(
                clause.id
                for guide in guides
                for clause in guide.grounds_for(code.partition("/")[0], code)
            ),
        )
        for code, name, text in table["checks"]
    ]


def _check_table(_: list[bytes]) -> list[Table]:
    rows = []
    for check in all_checks():
        doc = doc_of(check)
        text = f"{doc.summary}\nなぜ: {doc.why}\n直し方: {doc.repair}\n限界: {doc.limits}"
        rows.append((check.code, check.name, text))
    return [{"checks": rows}]
