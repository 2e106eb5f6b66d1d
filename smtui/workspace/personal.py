"""Personal use: the ways through the rules, and notes kept on the person's word."""

from typing import TYPE_CHECKING

from smtui.domain.private_path import Note, Outcome, Path, PrivateUse
from smtui.library.guides import load_guide
from smtui.library.personal import load_private_use
from smtui.store import private_notes

if TYPE_CHECKING:
    from smtui.domain.guide import Clause
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace


def private_use(desk: "Workspace") -> PrivateUse:
    """Return what the chosen guide says on personal use; raises GuideError."""
    return load_private_use(desk.settings.guide)


def clauses(desk: "Workspace") -> "dict[str, Clause]":
    """Return the clauses of the chosen guide by id; raises GuideError."""
    chosen = desk.settings.guide
    return {clause.id: clause for clause in load_guide(chosen).clauses} if chosen else {}


def keep_note(
    desk: "Workspace", store: "Store", path: Path, outcome: Outcome, words: str = ""
) -> Note:
    """Keep where a way ended; raises StoreError."""
    guide = desk.settings.guide or ""
    note = Note(desk.now(), guide, path.id, outcome.id, outcome.title, words)
    return private_notes.add(store, note)


def notes(store: "Store") -> tuple[Note, ...]:
    """Return the notes kept, the newest first; raises StoreError."""
    return private_notes.listed(store)


def throw_away(store: "Store", note: Note) -> None:
    """Remove a note without a trace; raises StoreError."""
    private_notes.remove(store, note.number)
