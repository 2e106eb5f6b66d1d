"""Opening the store: private, durable, and clear about what is wrong."""

import os
import sqlite3
import stat
import subprocess
import sys
from typing import NamedTuple

import pytest
import store_samples as samples
from store_samples import keep

from smtui.store import open as opening
from smtui.store import open_store
from smtui.store.network import is_remote_mount
from smtui.workspace import drafts

posix = pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX matter")


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "data" / "smtui.db")


@pytest.fixture
def umask_022():
    old = os.umask(0o022)
    yield
    os.umask(old)


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


@posix
@pytest.mark.usefixtures("umask_022")
def test_folder_and_files_are_the_owners_only_and_the_umask_is_left_alone(path):
    with open_store(path) as store:
        keep(store)
        assert mode(os.path.dirname(path)) == 0o700
        assert {name: mode(path + name) for name in ("", "-wal", "-shm")} == {
            "": 0o600,
            "-wal": 0o600,
            "-shm": 0o600,
        }
    current = os.umask(0o022)
    assert current == 0o022


@posix
@pytest.mark.usefixtures("umask_022")
def test_a_file_others_could_read_is_tightened(path):
    open_store(path).close()
    os.chmod(path, 0o644)
    open_store(path).close()
    assert mode(path) == 0o600


def test_the_place_is_that_of_the_user_by_default(monkeypatch, tmp_path):
    monkeypatch.setenv("SMTUI_HOME", str(tmp_path / "home"))
    with open_store() as store:
        keep(store)
    assert (tmp_path / "home" / "smtui.db").is_file()


def pragmas(store):
    names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    return {name: store.rows(f"PRAGMA {name}")[0][0] for name in names}


def test_a_local_disk_has_wal_and_full_sync(path):
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
    with open_store(path) as store:
        assert pragmas(store) == expected
    with open_store(path) as store:
        assert pragmas(store) == expected


def test_a_network_drive_has_a_rollback_journal_even_after_wal(path, monkeypatch):
    with open_store(path) as store:
        keep(store)
    monkeypatch.setattr(opening, "on_network", lambda _folder: True)
    with open_store(path) as store:
        assert pragmas(store)["journal_mode"] == "delete"
        assert pragmas(store)["synchronous"] == 3
        keep(store, "もう一つ。")
        assert len(drafts.drafts(store)) == 2


class FakeCursor(NamedTuple):
    answer: str

    def fetchone(self):
        return (self.answer,)


class FakeConnection:
    """Answers `PRAGMA journal_mode` with what it is given, one answer a time."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    def execute(self, sql):
        self.asked.append(sql)
        if sql.startswith("PRAGMA journal_mode"):
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return FakeCursor(answer)
        return None


def test_without_shared_memory_the_journal_is_a_rollback_one():
    connection = FakeConnection(
        "delete", samples.sqlite_error(sqlite3.SQLITE_IOERR_SHMOPEN), "delete"
    )
    opening._choose_journal(connection, remote=False)
    assert connection.asked[-2:] == ["PRAGMA journal_mode=delete", "PRAGMA synchronous=EXTRA"]


def test_the_change_of_journal_waits_for_others_on_the_new_file():
    connection = FakeConnection("delete", samples.sqlite_error(sqlite3.SQLITE_BUSY), "wal")
    opening._choose_journal(connection, remote=False)
    assert connection.asked == [
        "PRAGMA journal_mode",
        "PRAGMA journal_mode=wal",
        "BEGIN IMMEDIATE",
        "ROLLBACK",
        "PRAGMA journal_mode=wal",
        "PRAGMA synchronous=FULL",
    ]


MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
server:/home /home nfs4 rw 0 0
//server/share /mnt/H\040drive cifs rw 0 0
C:\134 /mnt/c 9p rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/var/data", False),
        ("/home/tanaka", True),
        ("/home/local/x", False),
        ("/homestead", False),
        ("/mnt/H drive/smtui", True),
        ("/mnt/c/Users", True),
        ("/", False),
    ],
)
def test_network_drives_are_told_by_the_deepest_mount(folder, remote):
    assert is_remote_mount(folder, MOUNTS) is remote


def test_sqlite_is_imported_only_when_a_store_is_opened():
    code = (
        "import sys, smtui.store, smtui.store.drafts, smtui.workspace.drafts, smtui.domain.saved\n"
        "sys.exit(any(name in sys.modules for name in ('sqlite3', 'sqlite_utils')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
