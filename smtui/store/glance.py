"""A look at the database before anything else is loaded: which draft is under work."""

import contextlib
import os
import sqlite3


def glance(path: str) -> str | None:
    """Return the uid of the draft under work, None where there is none or the file cannot say.

    A hint for the first frame, in two milliseconds: nothing is made, migrated or complained of.
    `draft_work.under_work` knows for sure.
    """
    if not os.path.exists(path):
        return None
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=0.05)) as connection:
            connection.execute("PRAGMA query_only=ON")
            row = connection.execute(
                "SELECT uid FROM draft WHERE worked_on IS NOT NULL AND archived IS NULL"
                " ORDER BY worked_on DESC, id DESC LIMIT 1"
            ).fetchone()
    except sqlite3.Error:
        return None
    return str(row[0]) if row else None
