"""Notes on personal use, in SQL."""

from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain.private_path import Note

if TYPE_CHECKING:
    from smtui.store.open import Store


def add(store: "Store", note: Note) -> Note:
    """Keep a note; return it with its number."""
    with store.writing():
        number = store.change(
            "INSERT INTO private_note (created, guide, path, outcome, title, words)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (note.created.isoformat(), note.guide, note.path, note.outcome, note.title, note.words),
        )
    return note._replace(number=number)


def listed(store: "Store") -> tuple[Note, ...]:
    """Return all notes, the newest first."""
    rows = store.rows(
        "SELECT id, created, guide, path, outcome, title, words FROM private_note ORDER BY id DESC"
    )
    return tuple(
        Note(datetime.fromisoformat(created), guide, path, outcome, title, words, number)
        for number, created, guide, path, outcome, title, words in rows
    )


def remove(store: "Store", number: int) -> None:
    """Remove a note so that none of its words stays in the file."""
    store.rows("PRAGMA secure_delete=ON")
    with store.writing():
        store.change("DELETE FROM private_note WHERE id = ?", (number,))
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
