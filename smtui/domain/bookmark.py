"""What a person keeps on the clauses of a guide: position, read marks, bookmarks, memos."""

from datetime import datetime

from smtui.domain.guide import Clause, Guide
from smtui.domain.value import Value


class Kept(Value):
    """A bookmark or a memo on a clause, with the clause as it was then."""

    guide: str
    clause: str
    version: str
    """Of the guide, when it was made or last changed."""
    label: str
    words: str
    """Label and text as they stood then: what is shown where the clause is gone."""
    at: datetime
    body: str = ""
    """What the person wrote; empty for a bookmark."""

    def is_lost(self, guide: Guide) -> bool:
        """Tell whether the guide no longer has the clause."""
        return guide.clause(self.clause) is None

    def is_outdated(self, guide: Guide) -> bool:
        """Tell whether the clause says something else now."""
        clause = guide.clause(self.clause)
        return clause is not None and clause.text != self.words


class ReaderState(Value):
    """All a person keeps on one guide."""

    position: str = ""
    """The clause read last; empty where nothing was."""
    read: frozenset[str] = frozenset()
    """The clauses marked as read, of the version at hand."""
    bookmarks: tuple[Kept, ...] = ()
    memos: tuple[Kept, ...] = ()

    def bookmark(self, clause_id: str) -> Kept | None:
        """Return the bookmark on a clause, or None."""
        return next((kept for kept in self.bookmarks if kept.clause == clause_id), None)

    def memo(self, clause_id: str) -> Kept | None:
        """Return the memo on a clause, or None."""
        return next((kept for kept in self.memos if kept.clause == clause_id), None)

    def kept_in_order(self, guide: Guide) -> tuple[Kept, ...]:
        """Return bookmarks and memos in document order; those whose clause is gone go first."""
        places = {clause.id: number for number, clause in enumerate(guide.clauses)}
        both = (*self.bookmarks, *self.memos)
        return tuple(sorted(both, key=lambda kept: (places.get(kept.clause, -1), kept.at)))


def kept_on(guide: Guide, clause: Clause, now: datetime, body: str = "") -> Kept:
    """Return a bookmark, or with `body` a memo, on a clause of a guide."""
    version = guide.identity.version
    return Kept(guide.id, clause.id, version, clause.label, clause.text, now, body)
