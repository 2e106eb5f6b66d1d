"""Drafts, the history of their texts, and the reports on them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_DRAFTS = """
CREATE TABLE draft (
    -- What a person works on until it is posted or given up.
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL,   -- its name outside this database
    title    TEXT,            -- given by the person; NULL: the first line of the text stands for it
    created  TEXT NOT NULL,
    updated  TEXT NOT NULL,
    archived TEXT,            -- when it was put away; NULL while it is in use
    -- the occasion as last set; each report keeps the one it was made for
    guide    TEXT,            -- NULL: general advice only
    account  TEXT NOT NULL,
    kind     TEXT NOT NULL,
    platform TEXT NOT NULL,
    at       TEXT NOT NULL,
    media    TEXT NOT NULL,   -- words separated by blanks
    mode     TEXT NOT NULL,
    CONSTRAINT draft_uid_is_unique UNIQUE (uid),
    CONSTRAINT draft_uid_is_given CHECK (uid <> ''),
    CONSTRAINT draft_created_is_a_time CHECK (created GLOB '????-??-??T??:??:??'),
    CONSTRAINT draft_updated_is_a_time CHECK (updated GLOB '????-??-??T??:??:??'),
    CONSTRAINT draft_archived_is_a_time CHECK (archived GLOB '????-??-??T??:??:??'),
    CONSTRAINT draft_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TABLE draft_text (
    -- The texts a draft has had, one row a version; the one with the highest number is the draft.
    -- A version that has a report never changes; one without is still being written.
    id     INTEGER PRIMARY KEY,
    draft  INTEGER NOT NULL,
    number INTEGER NOT NULL,  -- 1, 2, 3 ... within the draft
    saved  TEXT NOT NULL,
    digest TEXT NOT NULL,     -- SHA-256 of the body, first 16 hex digits
    body   TEXT NOT NULL,
    CONSTRAINT draft_text_is_of_a_draft FOREIGN KEY (draft) REFERENCES draft (id),
    CONSTRAINT draft_text_number_is_unique UNIQUE (draft, number),
    CONSTRAINT draft_text_digest_belongs UNIQUE (id, digest),
    CONSTRAINT draft_text_number_is_positive CHECK (number > 0),
    CONSTRAINT draft_text_digest_is_hex CHECK (length(digest) = 16),
    CONSTRAINT draft_text_saved_is_a_time CHECK (saved GLOB '????-??-??T??:??:??')
) STRICT;

CREATE INDEX draft_text_by_digest ON draft_text (digest);

CREATE TABLE report (
    -- One judgement of one version, as it was made; rows are only ever added.
    id            INTEGER PRIMARY KEY,
    draft_text    INTEGER NOT NULL,
    digest        TEXT NOT NULL,     -- as the report has it: the foreign key holds it to its text
    checked       TEXT NOT NULL,
    verdict       TEXT NOT NULL,
    program       TEXT NOT NULL,     -- version of smtui
    guide         TEXT,              -- NULL: general advice only
    guide_version TEXT NOT NULL,
    guide_digest  TEXT NOT NULL,
    checks_run    INTEGER NOT NULL,
    checks_failed INTEGER NOT NULL,
    account       TEXT NOT NULL,
    kind          TEXT NOT NULL,
    platform      TEXT NOT NULL,
    at            TEXT NOT NULL,
    media         TEXT NOT NULL,
    mode          TEXT NOT NULL,
    body          TEXT NOT NULL,     -- the whole report as JSON, see docs/report-json.md
    CONSTRAINT report_is_of_its_exact_text
        FOREIGN KEY (draft_text, digest) REFERENCES draft_text (id, digest),
    CONSTRAINT report_checks_are_counts CHECK (checks_run >= 0 AND checks_failed >= 0),
    CONSTRAINT report_checked_is_a_time CHECK (checked GLOB '????-??-??T??:??:??'),
    CONSTRAINT report_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??')
) STRICT;

CREATE INDEX report_by_text ON report (draft_text, digest);
"""


def drafts(database: "Database") -> None:
    """Drafts with the history of their texts, and the reports on them."""
    database.executescript(_DRAFTS)


_UNDER_WORK = """
ALTER TABLE draft ADD COLUMN worked_on TEXT  -- last typed in; NULL once it is finished or put away
    CONSTRAINT draft_worked_on_is_a_time CHECK (worked_on GLOB '????-??-??T??:??:??')
"""


def draft_under_work(database: "Database") -> None:
    """Which draft a person was writing when smtui ended, however it ended."""
    database.execute(_UNDER_WORK)
