"""Nothing acknowledged is lost: not by kill -9, by others at the same time, or by a full disk."""

import contextlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import pytest
from store_worker import LIMIT, SAVES, text_of

from smtui.store import open_store
from smtui.store.backup import backups
from smtui.workspace import drafts

WORKER = os.path.join(os.path.dirname(__file__), "store_worker.py")
PROCESSES = 8

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX rights and limits")


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "data" / "smtui.db")


@contextlib.contextmanager
def worker(verb, path, tag="w"):
    """Run a verb of the worker; it is gone at the end, whatever happened."""
    process = subprocess.Popen(
        [sys.executable, WORKER, verb, path, tag],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def heard(process):
    """Let a worker run to its end; return what it said."""
    out, err = process.communicate()
    assert err == ""
    return [json.loads(line) for line in out.splitlines()]


def assert_all_there(path, acknowledged):
    """Every acknowledged save is there with its exact text and report, and the file is sound."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with open_store(path) as store:
        for _, uid, tag, number in acknowledged:
            history = drafts.draft_with_reports(store, uid)
            assert history.draft.text == text_of(tag, number)
            assert history.latest_report is not None
        there = drafts.drafts(store)
    assert all(saved.verdict for saved in there), "a draft without the report it was saved with"
    return len(there)


def test_kill_9_at_any_moment_loses_nothing_acknowledged(path):
    acknowledged = []
    seed = random.randrange(1_000_000)
    chance = random.Random(seed)
    for number in range(5):
        with worker("save_for_ever", path, f"回{number}") as process:
            for _ in range(chance.randrange(1, 120)):
                acknowledged.append(json.loads(process.stdout.readline()))
            process.kill()
            rest, _ = process.communicate()
        whole = rest[: rest.rfind("\n") + 1]
        acknowledged += [json.loads(line) for line in whole.splitlines()]
        count = assert_all_there(path, acknowledged)
        assert len(acknowledged) <= count <= len(acknowledged) + number + 1, f"seed {seed}"


def test_eight_processes_at_once_lose_nothing_and_are_never_turned_away(path):
    with contextlib.ExitStack() as stack:
        processes = [
            stack.enter_context(worker("save_some", path, f"窓口{number}"))
            for number in range(PROCESSES)
        ]
        release(processes)
        said = [line for process in processes for line in heard(process)]
    assert len(said) == PROCESSES * SAVES
    assert assert_all_there(path, said) == PROCESSES * SAVES


def test_eight_processes_migrating_at_once_make_one_backup(path):
    open_store(path).close()
    with contextlib.ExitStack() as stack:
        processes = [
            stack.enter_context(worker("migrate_and_save", path, f"窓口{number}"))
            for number in range(PROCESSES)
        ]
        release(processes)
        said = [line for process in processes for line in heard(process)]
    assert [line[0] for line in said] == ["saved"] * PROCESSES
    assert len(backups(path)) == 1
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*), count(note) FROM draft").fetchone() == (8, 0)


def release(processes):
    """Wait until all are ready, then let them go at once."""
    for process in processes:
        assert json.loads(process.stdout.readline()) == ["ready"]
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()


def test_kill_9_inside_a_migration_leaves_the_database_as_it_was(path):
    with worker("save_for_ever", path) as process:
        acknowledged = [json.loads(process.stdout.readline()) for _ in range(3)]
    with worker("stop_inside_a_step", path) as process:
        assert json.loads(process.stdout.readline()) == ["inside"]
    assert_all_there(path, acknowledged)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "half" not in tables


@posix
def test_a_full_disk_is_told_and_loses_nothing(path):
    with worker("save_with_small_files", path) as process:
        *acknowledged, (word, message, hint) = heard(process)
    assert word == "told"
    assert "失敗しました" in message or "空きがない" in message
    assert "空き" in message + hint
    assert "無事です" in hint
    assert acknowledged
    assert os.path.getsize(path) <= LIMIT
    assert_all_there(path, acknowledged)


@pytest.fixture
def open_folder():
    """A folder anybody may enter, unlike those of pytest, which are the user's own."""
    folder = tempfile.mkdtemp(prefix="smtui-test-")
    os.chmod(folder, 0o755)
    yield folder
    for name, _, _ in os.walk(folder):
        os.chmod(name, 0o755)
    shutil.rmtree(folder)


@posix
@pytest.mark.parametrize("there", [True, False], ids=["database there", "no database yet"])
def test_a_read_only_folder_is_told_and_loses_nothing(open_folder, there):
    folder = os.path.join(open_folder, "data")
    os.mkdir(folder)
    path = os.path.join(folder, "smtui.db")
    acknowledged = []
    if there:
        with worker("save_for_ever", path) as process:
            acknowledged = [json.loads(process.stdout.readline()) for _ in range(3)]
        open_store(path).close()
        if os.geteuid() == 0:
            os.chown(path, 65534, 65534)
    before = sorted(os.listdir(folder))
    os.chmod(folder, 0o555)
    other = os.path.join(open_folder, "elsewhere")
    with worker("save_without_rights", path, other) as process:
        ((word, message, hint),) = heard(process)
    if word == "writable":
        pytest.skip("this user may write everywhere")
    assert word == "told"
    assert path in message
    assert "SMTUI_HOME" in hint
    assert sorted(os.listdir(folder)) == before
    os.chmod(folder, 0o755)
    if there:
        assert_all_there(path, acknowledged)
