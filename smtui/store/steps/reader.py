"""What a person keeps while reading a guide."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_READER = """
CREATE TABLE reader_position (
    -- The clause read last, for each version of a guide.
    guide   TEXT NOT NULL,
    version TEXT NOT NULL,
    clause  TEXT NOT NULL,
    at      TEXT NOT NULL,
    CONSTRAINT reader_position_is_one UNIQUE (guide, version),
    CONSTRAINT reader_position_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TABLE reader_mark (
    -- A clause marked as read, in one version of a guide: a new version is read anew.
    guide   TEXT NOT NULL,
    version TEXT NOT NULL,
    clause  TEXT NOT NULL,
    at      TEXT NOT NULL,
    CONSTRAINT reader_mark_is_one UNIQUE (guide, version, clause),
    CONSTRAINT reader_mark_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TABLE bookmark (
    -- By clause id, through all versions. Label and words are those of the clause at that time:
    -- they are what can be shown where a later version has no such clause.
    guide   TEXT NOT NULL,
    clause  TEXT NOT NULL,
    version TEXT NOT NULL,
    label   TEXT NOT NULL,
    words   TEXT NOT NULL,
    at      TEXT NOT NULL,
    CONSTRAINT bookmark_is_one UNIQUE (guide, clause),
    CONSTRAINT bookmark_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TABLE memo (
    -- What the person wrote on a clause; kept as bookmarks are.
    guide   TEXT NOT NULL,
    clause  TEXT NOT NULL,
    version TEXT NOT NULL,
    label   TEXT NOT NULL,
    words   TEXT NOT NULL,
    at      TEXT NOT NULL,
    body    TEXT NOT NULL,
    CONSTRAINT memo_is_one UNIQUE (guide, clause),
    CONSTRAINT memo_says_something CHECK (trim(body) <> ''),
    CONSTRAINT memo_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??')
) STRICT;
"""


def reader(database: "Database") -> None:
    """Where a person reads a guide, and the bookmarks and memos on its clauses."""
    database.executescript(_READER)
