"""Opening the database: private files, a durable journal, transactions that wait their turn."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any

from smtui import places
from smtui.errors import BadInput, StoreError
from smtui.store.errors import explained, primary_code
from smtui.store.migrations import is_current, migrate
from smtui.store.network import on_network
from smtui.store.schema import STEPS, Step

OLDEST_SQLITE = (3, 37)
"""STRICT tables came with it."""

TIMEOUT = 5.0
"""Seconds to wait for another process's transaction before the person is told."""

_TURNS = 20
"""How often the change of journal is tried while others are opening the same new file."""


class Store:
    """A connection to the database, for the thread that opened it. Made only by `open_store`.

    Every sqlite3 error leaves it as StoreError.
    """

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self.path = path

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; closing twice does no harm."""
        with explained(self.path):
            self._connection.close()

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Hold a transaction that has the right to write from its start, so it never starts over.

        Everything inside is kept, on the disk, when the block ends; nothing of it if it raises.
        """
        with self._transaction("BEGIN IMMEDIATE"):
            yield

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Hold a view of the database in which several reads agree with each other."""
        with self._transaction("BEGIN"):
            yield

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return what a SELECT finds."""
        with explained(self.path):
            return self._connection.execute(sql, values).fetchall()

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Carry out an INSERT, UPDATE or DELETE; return the id of the row inserted last."""
        with explained(self.path):
            return self._connection.execute(sql, values).lastrowid or 0

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        connection = self._connection
        with explained(self.path):
            connection.execute(begin)
            try:
                yield
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")


def open_at(path: str, steps: Sequence[Step] = STEPS) -> Store:
    """Open the database at `path`, made and migrated by `steps` if need be."""
    _check_sqlite(sqlite3.sqlite_version_info)
    _make_private(path)
    with explained(path), contextlib.ExitStack() as undo:
        connection = sqlite3.connect(path, timeout=TIMEOUT, isolation_level=None)
        undo.callback(connection.close)
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA temp_store=MEMORY")  # no draft in a temporary file elsewhere
        connection.execute("PRAGMA fullfsync=ON")  # macOS: to the disk, not to its cache
        current = is_current(connection, steps)  # refuses what is not ours before changing anything
        _choose_journal(connection, on_network(os.path.dirname(path)))
        if not current:
            migrate(connection, path, steps)
        undo.pop_all()
    return Store(connection, path)


def _check_sqlite(version: tuple[int, ...]) -> None:
    if version < OLDEST_SQLITE:
        raise StoreError(
            f"SQLite {'.'.join(map(str, version))} は古いため、データを保存できません。",
            "SQLite 3.37 以上が入った Python で smtui を使ってください。",
        )


def _make_private(path: str) -> None:
    """Make the folder (0700) and the file (0600) before SQLite opens it; tighten an old file.

    A folder that is already there keeps its mode: the person may have chosen it. The database is
    never opened and closed here once it exists: on POSIX that would drop the locks of every
    connection of this process.
    """
    try:
        places.make_private(os.path.dirname(path))
    except BadInput as error:
        raise StoreError(error.message, error.hint) from None
    with explained(path):
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            for name in (path, f"{path}-wal", f"{path}-shm", f"{path}-journal"):
                with contextlib.suppress(FileNotFoundError, PermissionError):
                    if os.name == "posix" and os.stat(name).st_mode & 0o077:
                        os.chmod(name, 0o600)


def _choose_journal(connection: sqlite3.Connection, remote: bool) -> None:
    """Use WAL on local disks, a rollback journal on network drives and where WAL cannot be had.

    Either way a commit is on the disk before it is acknowledged; the rollback journal needs
    EXTRA for that, which also syncs the folder.
    """
    wanted = "delete" if remote else "wal"
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    if mode != wanted:
        mode = _change_journal(connection, wanted)
    connection.execute(f"PRAGMA synchronous={'FULL' if mode == 'wal' else 'EXTRA'}")


def _change_journal(connection: sqlite3.Connection, wanted: str) -> str:
    """Change the journal; return the mode that came of it.

    SQLite refuses the change at once, without waiting, while another process is at work on a new
    file. Waiting for the right to write is waiting for that process.
    """
    for _ in range(_TURNS):
        try:
            return str(connection.execute(f"PRAGMA journal_mode={wanted}").fetchone()[0])
        except sqlite3.OperationalError as error:
            if wanted == "wal" and primary_code(error) in (
                sqlite3.SQLITE_IOERR,
                sqlite3.SQLITE_PROTOCOL,
            ):
                wanted = "delete"  # no shared memory on this file system
            elif primary_code(error) != sqlite3.SQLITE_BUSY:
                raise
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    return str(connection.execute(f"PRAGMA journal_mode={wanted}").fetchone()[0])
