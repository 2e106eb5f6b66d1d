"""Reading a guide: where one is, what was read, bookmarks and memos on clauses."""

from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain.bookmark import Kept, ReaderState, kept_on
from smtui.domain.guide import Clause, Guide
from smtui.domain.official import Wording
from smtui.domain.passage import Passage, Source
from smtui.domain.stance import Stance, Topic
from smtui.domain.term import Term
from smtui.domain.value import Value
from smtui.library.glossary import load_glossary
from smtui.library.guides import load_guide
from smtui.library.layout import guide_of
from smtui.library.links import Link, links
from smtui.library.stances import load_stances
from smtui.library.topics import load_topics
from smtui.store import reader as kept_reader

if TYPE_CHECKING:
    from smtui.store.open import Store

MEMO_LETTERS = 2_000
"""A memo is at most so long; what is longer belongs into a document."""


class Book(Value):
    """A guide to read, with what explains and joins its clauses."""

    guide: Guide
    stances: tuple[Stance, ...]
    topics: tuple[Topic, ...]
    terms: tuple[Term, ...]
    wording: Wording | None = None
    """The official document attached to it, laid beside its clauses; None where there is none."""

    def links(self, clause: Clause) -> tuple[Link, ...]:
        """Return the clauses a clause leads to."""
        return links(self.guide, clause, self.stances, self.topics)

    def topic_of(self, clause_id: str) -> str | None:
        """Return the first compared topic whose answer rests on a clause."""
        return next((s.topic for s in self.stances if clause_id in s.clauses), None)


def open_book(guide_id: str) -> Book:
    """Return a guide to read; raises GuideError for one that is unknown or has mistakes."""
    guide = load_guide(guide_id)
    return Book(guide, load_stances(guide_id), load_topics(), load_glossary())


def owner_of(clause_id: str) -> str | None:
    """Return the guide a clause id belongs to, None where there is no such guide."""
    return guide_of(clause_id)


def reader_state(store: "Store", guide: Guide) -> ReaderState:
    """Return all that is kept on a guide, read marks of the version at hand only."""
    return kept_reader.load(store, guide.id, guide.identity.version)


def stop_at(store: "Store", guide: Guide, clause_id: str, now: datetime) -> None:
    """Keep which clause is being read, to begin there next time."""
    kept_reader.put_position(store, guide.id, guide.identity.version, clause_id, now)


def mark_read(store: "Store", guide: Guide, clause_id: str, now: datetime) -> None:
    """Mark a clause as read, in this version of the guide."""
    kept_reader.put_mark(store, guide.id, guide.identity.version, clause_id, now)


def mark_unread(store: "Store", guide: Guide, clause_id: str) -> None:
    """Take the read mark from a clause."""
    kept_reader.drop_mark(store, guide.id, guide.identity.version, clause_id)


def set_bookmark(store: "Store", guide: Guide, clause: Clause, now: datetime) -> None:
    """Put a bookmark on a clause."""
    kept_reader.put_bookmark(store, kept_on(guide, clause, now))


def write_memo(store: "Store", guide: Guide, clause: Clause, body: str, now: datetime) -> None:
    """Keep a memo on a clause; an empty one takes it away."""
    kept = kept_on(guide, clause, now, body.strip()[:MEMO_LETTERS])
    if kept.body:
        kept_reader.put_memo(store, kept)
    else:
        kept_reader.drop(store, kept._replace(body="-"))


def put_away(store: "Store", kept: Kept) -> None:
    """Take a bookmark or a memo from its clause, whether the clause is still there or not."""
    kept_reader.drop(store, kept)


def memo_passages(store: "Store") -> tuple[Passage, ...]:
    """Return all memos as they are found by a search."""
    return tuple(
        Passage(Source.MEMO, memo.guide, memo.clause, memo.label, memo.body, (memo.clause,))
        for memo in kept_reader.all_memos(store)
    )
