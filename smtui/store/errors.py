"""What SQLite and the disk complain of, said to a person: what happened and what to do."""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator

from smtui.errors import StoreError
from smtui.store.backup import newest_backup

_SAFE = "これまでに保存した分は無事です。"

_SENTENCES = {
    sqlite3.SQLITE_BUSY: (
        "ほかの smtui がデータを書き込んでいるため、待っても順番が来ませんでした。",
        "今回の分は保存されていません。"
        f"ほかの smtui の作業が終わってから、もう一度お試しください。{_SAFE}",
    ),
    sqlite3.SQLITE_FULL: (
        "ディスクの空きがないため、保存できませんでした。",
        f"不要なファイルを片付けて空きを作ってから、もう一度保存してください。{_SAFE}",
    ),
    sqlite3.SQLITE_READONLY: (
        "データベース（{path}）に書き込めません。",
        "ファイルとフォルダーの権限を確かめるか、"
        f"書き込める場所を SMTUI_HOME に指定してください。{_SAFE}",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "データベース（{path}）を開けません。",
        "フォルダーがあること、書き込めることを確かめるか、"
        "書き込める場所を SMTUI_HOME に指定してください。",
    ),
    sqlite3.SQLITE_IOERR: (
        "データベース（{path}）の読み書きに失敗しました。",
        "今回の分は保存できていないおそれがあります。"
        f"ディスクの空きと、ドライブの接続を確かめて、もう一度お試しください。{_SAFE}",
    ),
}
_SAME = {
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PROTOCOL: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_AUTH: sqlite3.SQLITE_READONLY,
}
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_OF_ERRNO = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EFBIG: sqlite3.SQLITE_FULL,
    errno.EACCES: sqlite3.SQLITE_READONLY,
    errno.EPERM: sqlite3.SQLITE_READONLY,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EIO: sqlite3.SQLITE_IOERR,
}


@contextlib.contextmanager
def explained(path: str) -> Iterator[None]:
    """Turn what sqlite3 and the disk raise inside into a StoreError about the database `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error
    except OSError as error:
        code = _OF_ERRNO.get(error.errno or 0, sqlite3.SQLITE_CANTOPEN)
        raise _story(code, path) from error


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code; 0 where the error is not SQLite's own."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def explain(error: sqlite3.Error, path: str) -> StoreError:
    """Return what a person should read; it never holds what they wrote."""
    code = primary_code(error)
    code = _SAME.get(code, code)
    if code in _DAMAGED:
        return _damaged(path)
    if code in _SENTENCES:
        return _story(code, path)
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    return StoreError(
        f"データベースの処理が途中で止まりました（{name}）。",
        f"今回の分は保存されていません。{_SAFE}続くときは、この文を担当者へお知らせください。",
    )


def _story(code: int, path: str) -> StoreError:
    message, hint = _SENTENCES[code]
    return StoreError(message.format(path=path), hint)


def _damaged(path: str) -> StoreError:
    """Say that the file is damaged, and how to put the newest backup in its place."""
    name = os.path.basename(path)
    backup = newest_backup(path)
    message = f"データベース（{path}）が壊れているか、SQLite のファイルではありません。"
    aside = f"smtui をすべて閉じ、{name}・{name}-wal・{name}-shm を別のフォルダーへ移してください。"
    if backup is None:
        return StoreError(
            message,
            f"{aside}次に開くと空のデータベースができます。移したファイルは担当者へ渡してください。",
        )
    return StoreError(
        message,
        f"{aside}そのあと、同じフォルダーの控え {os.path.basename(backup)} を "
        f"{name} という名前で写すと、控えの時点に戻ります。",
    )
