"""Incidents and the append-only, chained log of their entries."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_INCIDENTS = """
CREATE TABLE log (
    -- The one row says whose log this is and how far it reaches; it grows with every entry.
    id     INTEGER PRIMARY KEY,
    uid    TEXT NOT NULL,     -- its name outside this database; hashed with every entry
    length INTEGER NOT NULL,  -- how many entries there are
    head   TEXT NOT NULL,     -- the link of the last one
    CONSTRAINT log_is_one CHECK (id = 1),
    CONSTRAINT log_uid_is_given CHECK (uid <> ''),
    CONSTRAINT log_length_is_a_count CHECK (length >= 0),
    CONSTRAINT log_head_is_hex CHECK (length(head) = 64)
) STRICT;

CREATE TABLE incident (
    -- An incident has a name and a number; all else is in its entries.
    id     INTEGER PRIMARY KEY,
    uid    TEXT NOT NULL,
    number INTEGER NOT NULL,  -- 1, 2, 3 ... for people
    CONSTRAINT incident_uid_is_unique UNIQUE (uid),
    CONSTRAINT incident_number_is_unique UNIQUE (number),
    CONSTRAINT incident_uid_is_given CHECK (uid <> ''),
    CONSTRAINT incident_number_is_positive CHECK (number > 0)
) STRICT;

CREATE TABLE entry (
    -- Rows are only ever added. A purge takes salt and body away and leaves the rest.
    position INTEGER PRIMARY KEY,  -- in the whole log: 1, 2, 3 ...
    incident INTEGER,              -- NULL: it belongs to the log itself
    number   INTEGER NOT NULL,     -- within the incident: 1, 2, 3 ...
    kind     TEXT NOT NULL,
    written  TEXT NOT NULL,
    salt     BLOB,                 -- hashed with the body
    body     TEXT,                 -- the content as JSON, see smtui.domain.entry
    content  TEXT NOT NULL,        -- hash of salt and body
    link     TEXT NOT NULL,        -- hash of the link before and of this row
    CONSTRAINT entry_is_of_an_incident FOREIGN KEY (incident) REFERENCES incident (id),
    CONSTRAINT entry_number_is_unique UNIQUE (incident, number),
    CONSTRAINT entry_position_is_positive CHECK (position > 0),
    CONSTRAINT entry_number_is_positive CHECK (number > 0),
    CONSTRAINT entry_written_is_a_time CHECK (written GLOB '????-??-??T??:??:??'),
    CONSTRAINT entry_content_goes_with_its_salt CHECK ((salt IS NULL) = (body IS NULL)),
    CONSTRAINT entry_content_is_hex CHECK (length(content) = 64),
    CONSTRAINT entry_link_is_hex CHECK (length(link) = 64)
) STRICT;

CREATE INDEX entry_by_kind ON entry (kind, incident, number);

CREATE TRIGGER log_only_grows BEFORE UPDATE ON log
WHEN new.uid <> old.uid OR new.length <> old.length + 1
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER log_stays BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the log stays'); END;

CREATE TRIGGER incident_stays_as_it_is BEFORE UPDATE ON incident
BEGIN SELECT RAISE(ABORT, 'an incident stays as it is'); END;

CREATE TRIGGER incident_stays BEFORE DELETE ON incident
BEGIN SELECT RAISE(ABORT, 'an incident stays'); END;

CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
WHEN new.position <> (SELECT length + 1 FROM log)
BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;

CREATE TRIGGER entry_moves_the_head AFTER INSERT ON entry
BEGIN UPDATE log SET length = new.position, head = new.link; END;

CREATE TRIGGER entry_stays_as_it_is BEFORE UPDATE ON entry
WHEN new.position <> old.position OR new.incident IS NOT old.incident OR new.number <> old.number
  OR new.kind <> old.kind OR new.written <> old.written OR new.content <> old.content
  OR new.link <> old.link OR new.body IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM entry AS later
    WHERE later.kind = 'purged' AND later.incident = old.incident AND later.number > old.number
  )
BEGIN SELECT RAISE(ABORT, 'an entry stays as it is'); END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry stays'); END;
"""


def incidents(database: "Database") -> None:
    """Incidents, their entries, and the triggers by which the log only grows."""
    database.executescript(_INCIDENTS)
