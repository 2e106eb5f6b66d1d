"""The official documents a person has attached to guides."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_OFFICIAL = """
CREATE TABLE official_text (
    -- What was read of a document. The one with the highest number is attached to the guide; the
    -- others are what was attached before. An empty body: from then on nothing is attached.
    id       INTEGER PRIMARY KEY,
    guide    TEXT NOT NULL,
    number   INTEGER NOT NULL,  -- 1, 2, 3 ... within the guide
    source   TEXT NOT NULL,     -- name of the file
    digest   TEXT NOT NULL,     -- SHA-256 of the file, first 16 hex digits
    edition  TEXT NOT NULL,     -- day of the edition; empty where nobody said
    attached TEXT NOT NULL,
    body     TEXT NOT NULL,
    CONSTRAINT official_text_number_is_unique UNIQUE (guide, number),
    CONSTRAINT official_text_number_is_positive CHECK (number > 0),
    CONSTRAINT official_text_edition_is_a_day CHECK (edition = '' OR edition GLOB '????-??-??'),
    CONSTRAINT official_text_attached_is_a_time CHECK (attached GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TRIGGER official_text_never_changes BEFORE UPDATE ON official_text
BEGIN SELECT RAISE(ABORT, 'official texts are only added to'); END;

CREATE TRIGGER official_text_never_goes BEFORE DELETE ON official_text
BEGIN SELECT RAISE(ABORT, 'official texts are only added to'); END;
"""


def official(database: "Database") -> None:
    """The wording of guides as their municipalities published it, by version."""
    database.executescript(_OFFICIAL)
