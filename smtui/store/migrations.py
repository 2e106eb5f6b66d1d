"""Bringing a database up to date: backed up first, all steps or none, one process at a time."""

import os
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from smtui import __version__
from smtui.errors import StoreError
from smtui.store.backup import back_up
from smtui.store.errors import explain
from smtui.store.schema import Step

if TYPE_CHECKING:
    from sqlite_utils import Migrations

SET = "smtui"
"""The name under which sqlite-utils records our steps."""

_RECORD = "_sqlite_migrations"
"""The table in which sqlite-utils keeps which steps were applied."""

_PATIENCE_MS = 60_000
"""How long to wait for another process that is migrating."""


def is_current(connection: sqlite3.Connection, steps: Sequence[Step]) -> bool:
    """Tell whether every step has been applied.

    Raises StoreError for a database of a newer smtui or of another program.
    """
    applied = _applied(connection)
    names = {step.name for step in steps}
    newer = sorted(applied - names)
    if newer:
        raise StoreError(
            f"このデータは、いまの smtui（{__version__}）より新しい版で更新されています"
            f"（{'・'.join(newer)}）。",
            "新しい版の smtui で開いてください。データはそのままです。",
        )
    if not applied and _tables(connection) - {_RECORD}:
        raise StoreError(
            "データベースの場所に、smtui のものではないファイルがあります。",
            "そのファイルを別の場所へ移すか、別のフォルダーを SMTUI_HOME に指定してください。",
        )
    return names <= applied


def migrate(connection: sqlite3.Connection, path: str, steps: Sequence[Step]) -> None:
    """Apply the missing steps in one transaction, after a backup of a database that holds data.

    The right to write is taken before looking again, so of two processes one migrates and the
    other finds it done. Foreign keys are checked at the end instead of row by row, as SQLite
    advises for steps that rebuild a table.
    """
    old_timeout = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute(f"PRAGMA busy_timeout={_PATIENCE_MS}")
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        if not is_current(connection, steps):
            _apply(connection, path, steps)
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        told = explain(error, path)
        raise StoreError(
            f"データベースを新しい形に更新できず、元に戻しました。{told.message}", told.hint
        ) from error
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute(f"PRAGMA busy_timeout={old_timeout}")


def _apply(connection: sqlite3.Connection, path: str, steps: Sequence[Step]) -> None:
    from sqlite_utils import Database  # noqa: PLC0415 - 80 ms, and most openings change nothing

    if _applied(connection):
        back_up(os.path.abspath(path), datetime.now())
    _migrations(steps).apply(Database(connection, execute_plugins=False, strict=True))
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.IntegrityError


def _applied(connection: sqlite3.Connection) -> set[str]:
    """Return the names of the steps applied, read as sqlite-utils records them."""
    if _RECORD not in _tables(connection):
        return set()
    rows = connection.execute(f"SELECT name FROM {_RECORD} WHERE migration_set = ?", (SET,))  # noqa: S608
    return {str(name) for (name,) in rows}


def _tables(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {str(name) for (name,) in rows}


def _migrations(steps: Sequence[Step]) -> "Migrations":
    from sqlite_utils import Migrations  # noqa: PLC0415

    migrations = Migrations(SET)
    for step in steps:
        migrations(name=step.name)(step.apply)
    return migrations
