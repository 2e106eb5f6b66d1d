"""The only SQL: one SQLite file that only its owner can read.

`open` opens it, `migrations` and `schema` bring it up to date, `backup` copies it, `errors` says
what went wrong; further modules hold one noun each and know nothing but `Store`. Neither sqlite3
nor sqlite_utils (60 ms) is imported before a store is opened.

The umask belongs to the process: `smtui.cli` sets it once at the start. The store never touches
it, since it may run in any thread; it makes every file of its own with mode 0600 before SQLite
opens it, and SQLite gives -wal, -shm and -journal the mode of the database.
"""

from typing import TYPE_CHECKING

from smtui import places

if TYPE_CHECKING:
    from smtui.store.open import Store


def open_store(path: str | None = None) -> "Store":
    """Open the database at `path` (the user's own by default), made and migrated if need be.

    The store belongs to the calling thread; use it in a `with`, which closes it. Opening takes
    about a millisecond: every thread opens its own. Raises StoreError.
    """
    from smtui.store.open import open_at  # noqa: PLC0415 - sqlite_utils costs 60 ms

    return open_at(path or places.database())
