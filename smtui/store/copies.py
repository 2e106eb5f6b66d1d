"""Copies of the database that leave its folder, and the way back."""

import contextlib
import os
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from smtui.store.backup import back_up, copy
from smtui.store.errors import explained
from smtui.store.open import TIMEOUT, open_at


def copy_to(path: str, target: str) -> None:
    """Copy the database at `path` to a new file, and check the copy. Raises StoreError."""
    with explained(path):
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        copy(path, target)


def put_back(path: str, source: str, now: datetime) -> str:
    """Make the database at `path` what `source` holds; return a backup of what it was.

    `source` is brought up to date first, and refused if it is not one of ours. Other windows see
    the change as that of one transaction. Raises StoreError.
    """
    open_at(source).close()
    with open_at(path):
        pass  # made, if there was none
    with explained(path):
        kept = back_up(path, now)
        with (
            contextlib.closing(sqlite3.connect(source)) as old,
            contextlib.closing(sqlite3.connect(path, timeout=TIMEOUT)) as present,
        ):
            old.backup(present)
    return kept


def save_blocks(path: str, blocks: Iterable[bytes]) -> None:
    """Write a new file for its owner only; it is on the disk when this returns.

    Raises StoreError.
    """
    with explained(path):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "wb") as file:
            for block in blocks:
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
