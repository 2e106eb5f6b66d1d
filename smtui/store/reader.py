"""Position, read marks, bookmarks and memos, in SQL."""

from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain.bookmark import Kept, ReaderState
from smtui.store.drafts import stamp

if TYPE_CHECKING:
    from smtui.store.open import Store


def load(store: "Store", guide: str, version: str) -> ReaderState:
    """Return all that is kept on a guide; the position of an older version where none is newer."""
    with store.reading():
        positions = store.rows(
            "SELECT clause FROM reader_position WHERE guide = ?"
            " ORDER BY version = ? DESC, at DESC LIMIT 1",
            (guide, version),
        )
        read = store.rows(
            "SELECT clause FROM reader_mark WHERE guide = ? AND version = ?", (guide, version)
        )
        bookmarks = store.rows(
            "SELECT guide, clause, version, label, words, at, '' FROM bookmark WHERE guide = ?",
            (guide,),
        )
        memos = store.rows(
            "SELECT guide, clause, version, label, words, at, body FROM memo WHERE guide = ?",
            (guide,),
        )
    return ReaderState(
        positions[0][0] if positions else "",
        frozenset(clause for (clause,) in read),
        tuple(map(_kept, bookmarks)),
        tuple(map(_kept, memos)),
    )


def all_memos(store: "Store") -> list[Kept]:
    """Return the memos on the clauses of all guides."""
    rows = store.rows("SELECT guide, clause, version, label, words, at, body FROM memo ORDER BY at")
    return [_kept(row) for row in rows]


def put_position(store: "Store", guide: str, version: str, clause: str, now: datetime) -> None:
    """Keep which clause is being read."""
    with store.writing():
        store.change(
            "INSERT INTO reader_position (guide, version, clause, at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET clause = excluded.clause, at = excluded.at",
            (guide, version, clause, stamp(now)),
        )


def put_mark(store: "Store", guide: str, version: str, clause: str, now: datetime) -> None:
    """Mark a clause as read; the first time counts."""
    with store.writing():
        store.change(
            "INSERT OR IGNORE INTO reader_mark (guide, version, clause, at) VALUES (?, ?, ?, ?)",
            (guide, version, clause, stamp(now)),
        )


def drop_mark(store: "Store", guide: str, version: str, clause: str) -> None:
    """Take the read mark from a clause."""
    with store.writing():
        store.change(
            "DELETE FROM reader_mark WHERE guide = ? AND version = ? AND clause = ?",
            (guide, version, clause),
        )


def put_bookmark(store: "Store", kept: Kept) -> None:
    """Keep a bookmark in the place of an older one on the same clause."""
    with store.writing():
        store.change(
            "INSERT OR REPLACE INTO bookmark (guide, clause, version, label, words, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (kept.guide, kept.clause, kept.version, kept.label, kept.words, stamp(kept.at)),
        )


def put_memo(store: "Store", kept: Kept) -> None:
    """Keep a memo in the place of an older one on the same clause."""
    with store.writing():
        store.change(
            "INSERT OR REPLACE INTO memo (guide, clause, version, label, words, at, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*kept[:5], stamp(kept.at), kept.body),
        )


def drop(store: "Store", kept: Kept) -> None:
    """Take a bookmark, or a memo, from its clause."""
    table = "memo" if kept.body else "bookmark"
    with store.writing():
        store.change(
            f"DELETE FROM {table} WHERE guide = ? AND clause = ?",  # noqa: S608 - one of two words
            (kept.guide, kept.clause),
        )


def _kept(row: tuple[str, ...]) -> Kept:
    guide, clause, version, label, words, at, body = row
    return Kept(guide, clause, version, label, words, datetime.fromisoformat(at), body)
