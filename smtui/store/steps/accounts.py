"""The register of official accounts, and which of them a draft is for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_ACCOUNTS = """
CREATE TABLE account (
    -- One official account; never deleted, since drafts name it: it is retired.
    -- Columns as the fields of smtui.domain.account.OfficialAccount; '' where nobody has said.
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL,  -- its name outside this database
    created          TEXT NOT NULL,
    updated          TEXT NOT NULL,
    platform         TEXT NOT NULL,
    name             TEXT NOT NULL,
    url              TEXT NOT NULL,
    guide            TEXT NOT NULL,
    section          TEXT NOT NULL,
    manager          TEXT NOT NULL,
    posters          TEXT NOT NULL,
    contractor       TEXT NOT NULL,
    device           TEXT NOT NULL,
    audience         TEXT NOT NULL,
    purpose          TEXT NOT NULL,
    reply            TEXT NOT NULL,
    reply_policy     TEXT NOT NULL,
    hours            TEXT NOT NULL,
    published        TEXT NOT NULL,
    site_link        TEXT,           -- days; NULL where nobody has said
    profile_link     TEXT,
    verified         TEXT NOT NULL,
    password_changed TEXT,           -- the day, never the secret
    password_kept    TEXT NOT NULL,  -- the place, never the secret
    last_used        TEXT,
    handover         TEXT NOT NULL,
    retired          TEXT,           -- NULL while it is run
    CONSTRAINT account_uid_is_unique UNIQUE (uid),
    CONSTRAINT account_uid_is_given CHECK (uid <> ''),
    CONSTRAINT account_name_is_given CHECK (name <> ''),
    CONSTRAINT account_created_is_a_time CHECK (created GLOB '????-??-??T??:??:??'),
    CONSTRAINT account_updated_is_a_time CHECK (updated GLOB '????-??-??T??:??:??'),
    CONSTRAINT account_site_link_is_a_day CHECK (site_link GLOB '????-??-??'),
    CONSTRAINT account_profile_link_is_a_day CHECK (profile_link GLOB '????-??-??'),
    CONSTRAINT account_password_changed_is_a_day CHECK (password_changed GLOB '????-??-??'),
    CONSTRAINT account_last_used_is_a_day CHECK (last_used GLOB '????-??-??'),
    CONSTRAINT account_retired_is_a_day CHECK (retired GLOB '????-??-??')
) STRICT;
"""


def accounts(database: "Database") -> None:
    """The register of official accounts; drafts and reports may name one."""
    database.executescript(_ACCOUNTS)
    for table in ("draft", "report"):
        database.execute(f"ALTER TABLE {table} ADD COLUMN register TEXT REFERENCES account (uid)")
