"""Procedures under way, what is filled into forms, and duties that come back."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_CASES = """
CREATE TABLE procedure_case (
    -- A procedure under way; how far it has come follows from its entries.
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL,   -- its name outside this database
    guide         TEXT NOT NULL,   -- empty: general practice
    guide_version TEXT NOT NULL,
    procedure     TEXT NOT NULL,   -- id in procedures.toml
    name          TEXT NOT NULL,   -- as shown then: the file may have changed since
    title         TEXT NOT NULL,   -- what it is about; may be empty
    account       TEXT NOT NULL,   -- uid in the account register; may be empty
    begun         TEXT NOT NULL,
    CONSTRAINT procedure_case_uid_is_unique UNIQUE (uid),
    CONSTRAINT procedure_case_uid_is_given CHECK (uid <> ''),
    CONSTRAINT procedure_case_begun_is_a_time CHECK (begun GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TABLE case_entry (
    -- What was said on a case; rows are only ever added, so their ids give the order.
    id             INTEGER PRIMARY KEY,
    procedure_case INTEGER NOT NULL,
    kind           TEXT NOT NULL,
    written        TEXT NOT NULL,
    step           TEXT NOT NULL,   -- id of a step or an exemption; empty: the whole case
    day            TEXT,
    who            TEXT NOT NULL,
    words          TEXT NOT NULL,
    choice         TEXT NOT NULL,
    CONSTRAINT case_entry_is_of_a_case FOREIGN KEY (procedure_case) REFERENCES procedure_case (id),
    CONSTRAINT case_entry_written_is_a_time CHECK (written GLOB '????-??-??T??:??:??'),
    CONSTRAINT case_entry_day_is_a_day CHECK (day GLOB '????-??-??')
) STRICT;

CREATE INDEX case_entry_by_case ON case_entry (procedure_case);

CREATE TRIGGER case_entry_never_changes BEFORE UPDATE ON case_entry
BEGIN SELECT RAISE(ABORT, 'the log of a case is only added to'); END;

CREATE TRIGGER case_entry_never_goes BEFORE DELETE ON case_entry
BEGIN SELECT RAISE(ABORT, 'the log of a case is only added to'); END;
"""

_FORMS = """
CREATE TABLE form_sheet (
    -- A form being filled in.
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL,   -- its name outside this database
    guide         TEXT NOT NULL,   -- empty: general practice
    guide_version TEXT NOT NULL,
    form          TEXT NOT NULL,   -- id in forms.toml
    name          TEXT NOT NULL,   -- as shown then: the file may have changed since
    title         TEXT NOT NULL,   -- given by the person; may be empty
    case_uid      TEXT NOT NULL,   -- the case it belongs to; may be empty
    created       TEXT NOT NULL,
    archived      TEXT,            -- when it was put away; NULL while it is in use
    CONSTRAINT form_sheet_uid_is_unique UNIQUE (uid),
    CONSTRAINT form_sheet_uid_is_given CHECK (uid <> ''),
    CONSTRAINT form_sheet_created_is_a_time CHECK (created GLOB '????-??-??T??:??:??'),
    CONSTRAINT form_sheet_archived_is_a_time CHECK (archived GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TABLE form_version (
    -- What has stood on a sheet; the one with the highest number is the sheet. A version that was
    -- printed never changes.
    id      INTEGER PRIMARY KEY,
    sheet   INTEGER NOT NULL,
    number  INTEGER NOT NULL,  -- 1, 2, 3 ... within the sheet
    saved   TEXT NOT NULL,
    printed TEXT,
    body    TEXT NOT NULL,     -- the values as a JSON object
    CONSTRAINT form_version_is_of_a_sheet FOREIGN KEY (sheet) REFERENCES form_sheet (id),
    CONSTRAINT form_version_number_is_unique UNIQUE (sheet, number),
    CONSTRAINT form_version_number_is_positive CHECK (number > 0),
    CONSTRAINT form_version_body_is_json CHECK (json_valid(body)),
    CONSTRAINT form_version_saved_is_a_time CHECK (saved GLOB '????-??-??T??:??:??'),
    CONSTRAINT form_version_printed_is_a_time CHECK (printed GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TABLE form_wording (
    -- The words above the table of an official form, as a person attached them.
    guide    TEXT NOT NULL,
    form     TEXT NOT NULL,
    body     TEXT NOT NULL,
    source   TEXT NOT NULL,   -- name of the file
    digest   TEXT NOT NULL,   -- SHA-256 of the file, first 16 hex digits
    attached TEXT NOT NULL,
    CONSTRAINT form_wording_is_one_a_form PRIMARY KEY (guide, form),
    CONSTRAINT form_wording_attached_is_a_time CHECK (attached GLOB '????-??-??T??:??:??')
) STRICT;
"""

_DUTIES = """
CREATE TABLE duty_interval (
    -- How often a duty comes back where the guide leaves it to the person.
    guide  TEXT NOT NULL,
    duty   TEXT NOT NULL,
    months INTEGER NOT NULL,
    since  TEXT NOT NULL,     -- counted from this day until it is done for the first time
    CONSTRAINT duty_interval_is_one_a_duty PRIMARY KEY (guide, duty),
    CONSTRAINT duty_interval_is_positive CHECK (months > 0),
    CONSTRAINT duty_interval_since_is_a_day CHECK (since GLOB '????-??-??')
) STRICT;

CREATE TABLE duty_done (
    -- When a duty was done, or put aside with a reason; rows are only ever added.
    id      INTEGER PRIMARY KEY,
    guide   TEXT NOT NULL,
    duty    TEXT NOT NULL,
    day     TEXT NOT NULL,
    aside   TEXT NOT NULL,    -- the reason for which it was put aside; empty: it was done
    written TEXT NOT NULL,
    CONSTRAINT duty_done_day_is_a_day CHECK (day GLOB '????-??-??'),
    CONSTRAINT duty_done_written_is_a_time CHECK (written GLOB '????-??-??T??:??:??')
) STRICT;
"""


def cases(database: "Database") -> None:
    """Cases, sheets and duties."""
    database.executescript(_CASES + _FORMS + _DUTIES)
