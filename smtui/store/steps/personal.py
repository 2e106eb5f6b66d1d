"""Notes a person keeps for themselves on the personal-use rules."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTES = """
CREATE TABLE private_note (
    -- Where a way through the personal-use rules ended; kept only on the person's word.
    id      INTEGER PRIMARY KEY,
    created TEXT NOT NULL,
    guide   TEXT NOT NULL,
    path    TEXT NOT NULL,   -- ids in personal.toml
    outcome TEXT NOT NULL,
    title   TEXT NOT NULL,   -- as shown then: the file may have changed since
    words   TEXT NOT NULL,   -- what the person added; may be empty
    CONSTRAINT private_note_created_is_a_time CHECK (created GLOB '????-??-??T??:??:??')
) STRICT;
"""


def private_notes(database: "Database") -> None:
    """Notes on personal use."""
    database.executescript(_NOTES)
