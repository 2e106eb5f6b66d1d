"""What happens between a clean text and a post: answers, approvals, dismissals, the posting."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_CLEARING = """
CREATE TABLE draft_answer (
    -- What the person answered to a question of the guide; rows are only ever added.
    id       INTEGER PRIMARY KEY,
    draft    INTEGER NOT NULL,
    question TEXT NOT NULL,  -- its id in the guide's posting.toml
    answer   TEXT NOT NULL,  -- yes, no, or the words given
    at       TEXT NOT NULL,
    digest   TEXT NOT NULL,  -- of the text it was given about
    CONSTRAINT draft_answer_is_of_a_draft FOREIGN KEY (draft) REFERENCES draft (id),
    CONSTRAINT draft_answer_digest_is_hex CHECK (length(digest) = 16),
    CONSTRAINT draft_answer_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??')
) STRICT;

CREATE INDEX draft_answer_by_draft ON draft_answer (draft, id);

CREATE TABLE clearance (
    -- That another person approved, looked, or recognised an urgency, as the writer recorded it.
    -- It holds for one exact text. Only `done` ever changes.
    id       INTEGER PRIMARY KEY,
    draft    INTEGER NOT NULL,
    act      TEXT NOT NULL,
    person   TEXT NOT NULL,  -- who did it
    at       TEXT NOT NULL,  -- when that person did
    digest   TEXT NOT NULL,  -- of the text
    office   TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted    TEXT NOT NULL,
    after    TEXT NOT NULL,  -- the report still to be made; '' for none
    done     TEXT,           -- when it was made
    CONSTRAINT clearance_is_of_a_draft FOREIGN KEY (draft) REFERENCES draft (id),
    CONSTRAINT clearance_person_is_given CHECK (trim(person) <> ''),
    CONSTRAINT clearance_digest_is_hex CHECK (length(digest) = 16),
    CONSTRAINT clearance_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??'),
    CONSTRAINT clearance_noted_is_a_time CHECK (noted GLOB '????-??-??T??:??:??'),
    CONSTRAINT clearance_done_is_a_time CHECK (done GLOB '????-??-??T??:??:??')
) STRICT;

CREATE INDEX clearance_by_draft ON clearance (draft, id);

CREATE TABLE dismissal (
    -- That the person set a finding aside, and why; rows are only ever added or taken back.
    id       INTEGER PRIMARY KEY,
    draft    INTEGER NOT NULL,
    check_id TEXT NOT NULL,  -- code of the check
    severity TEXT NOT NULL,
    excerpt  TEXT NOT NULL,
    line     TEXT NOT NULL,  -- digest of the line it stands in, or of the whole text
    reason   TEXT NOT NULL,
    at       TEXT NOT NULL,
    person   TEXT NOT NULL,  -- who dismissed; '' where the settings name nobody
    revoked  TEXT,           -- when it was taken back
    CONSTRAINT dismissal_is_of_a_draft FOREIGN KEY (draft) REFERENCES draft (id),
    CONSTRAINT dismissal_reason_is_given CHECK (trim(reason) <> ''),
    CONSTRAINT dismissal_at_is_a_time CHECK (at GLOB '????-??-??T??:??:??'),
    CONSTRAINT dismissal_revoked_is_a_time CHECK (revoked GLOB '????-??-??T??:??:??')
) STRICT;

CREATE INDEX dismissal_by_draft ON dismissal (draft, id);

CREATE TABLE posting (
    -- That a text was copied from its last card, and what became of it.
    id       INTEGER PRIMARY KEY,
    draft    INTEGER NOT NULL,
    digest   TEXT NOT NULL,     -- of the text
    body     TEXT NOT NULL,     -- the text: what later posts are compared with
    guide    TEXT,
    account  TEXT NOT NULL,
    register TEXT,
    platform TEXT NOT NULL,
    copied   TEXT NOT NULL,
    posted   TEXT,              -- when it appeared; NULL while nobody has said
    url      TEXT NOT NULL,
    given_up INTEGER NOT NULL,  -- 1 where the person says that it was never posted
    CONSTRAINT posting_is_of_a_draft FOREIGN KEY (draft) REFERENCES draft (id),
    CONSTRAINT posting_is_on_an_account FOREIGN KEY (register) REFERENCES account (uid),
    CONSTRAINT posting_digest_is_hex CHECK (length(digest) = 16),
    CONSTRAINT posting_given_up_is_a_flag CHECK (given_up IN (0, 1)),
    CONSTRAINT posting_copied_is_a_time CHECK (copied GLOB '????-??-??T??:??:??'),
    CONSTRAINT posting_posted_is_a_time CHECK (posted GLOB '????-??-??T??:??:??')
) STRICT;

CREATE INDEX posting_by_draft ON posting (draft, id);
CREATE INDEX posting_by_time ON posting (posted);
"""


def clearing(database: "Database") -> None:
    """Answers, approvals, dismissals and postings of drafts."""
    database.executescript(_CLEARING)
