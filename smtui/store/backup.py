"""Backup copies of the database, made beside it and checked before they count."""

import contextlib
import os
import sqlite3
from datetime import datetime

from smtui.errors import StoreError

KEEP = 3
"""How many backups stay; older ones are removed once a new one is sound."""

_PATIENCE = 5.0


def back_up(path: str, now: datetime) -> str:
    """Copy the database beside itself, check the copy, and return its path.

    The copy is one file with mode 0600 that needs no -wal. A copy that fails leaves nothing.
    Raises sqlite3.Error, OSError or StoreError.
    """
    target = f"{_stem(path)}{now:%Y%m%dT%H%M%S-%f}.db"
    part = f"{target}.part"
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        copy(path, part)
        os.replace(part, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(part)
    _sync_folder(os.path.dirname(path))
    for old in backups(path)[:-KEEP]:
        with contextlib.suppress(OSError):
            os.remove(old)
    return target


def backups(path: str) -> list[str]:
    """Return the paths of the backups of the database `path`, the newest last."""
    stem = os.path.basename(_stem(path))
    folder = os.path.dirname(path)
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    return [
        os.path.join(folder, name)
        for name in sorted(names)
        if name.startswith(stem) and name.endswith(".db")
    ]


def newest_backup(path: str) -> str | None:
    """Return the path of the newest backup of the database `path`, None if there is none."""
    return next(reversed(backups(path)), None)


def _stem(path: str) -> str:
    return f"{os.path.splitext(path)[0]}-backup-"


def copy(path: str, part: str) -> None:
    """Copy the database into the file `part`, which needs no -wal then, and check the copy."""
    with (
        contextlib.closing(sqlite3.connect(path, timeout=_PATIENCE)) as source,
        contextlib.closing(sqlite3.connect(part)) as copy,
    ):
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise StoreError(
                "データベースの控えを作りましたが、中身が壊れています。",
                "もとのデータベースも壊れているおそれがあります。担当者へお知らせください。",
            )


def _sync_folder(folder: str) -> None:
    """Put the new name on the disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
