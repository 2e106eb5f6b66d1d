"""Migrations: a backup first, all steps or none, never a newer database."""

import contextlib
import os
import sqlite3
import stat

import pytest
from store_samples import keep

from smtui.errors import StoreError
from smtui.store import open_store
from smtui.store.backup import KEEP, backups
from smtui.store.open import open_at
from smtui.store.schema import STEPS, Step
from smtui.workspace import drafts


@pytest.fixture
def path(tmp_path):
    old = os.umask(0o022)
    yield str(tmp_path / "smtui.db")
    os.umask(old)


def add_note(database):
    database.execute("ALTER TABLE draft ADD COLUMN note TEXT")


def add_note_and_fail(database):
    add_note(database)
    database.execute("INSERT INTO nowhere VALUES (1)")


def break_a_reference(database):
    database.execute("UPDATE draft_text SET draft = draft + 1000")


NEXT = Step("note", add_note)


def made(path, *texts):
    with open_store(path) as store:
        for text in texts:
            keep(store, text)


def schema(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return set(connection.execute("SELECT name, sql FROM sqlite_master"))


@pytest.mark.parametrize("known", range(1, len(STEPS) + 1))
def test_a_database_of_every_earlier_version_is_brought_up_to_date(path, tmp_path, known):
    open_at(path, STEPS[:known]).close()
    open_store(path).close()
    fresh = str(tmp_path / "fresh.db")
    open_store(fresh).close()
    assert schema(path) == schema(fresh)


def test_step_names_are_unique():
    assert len({step.name for step in STEPS}) == len(STEPS)


def test_every_table_is_strict_and_every_constraint_has_a_name(path):
    open_store(path).close()
    for name, sql in schema(path):
        if sql and sql.startswith("CREATE TABLE") and not name.startswith("_"):
            assert sql.endswith("STRICT")
            named = sql.count("CONSTRAINT ")
            assert named == sum(
                sql.count(kind)
                for kind in ("PRIMARY KEY (", "UNIQUE (", "CHECK (", "FOREIGN KEY (")
            )


def test_a_fresh_database_needs_no_backup(path):
    made(path, "一つ。")
    made(path, "二つ。")
    assert backups(path) == []


def test_a_step_is_applied_once_with_a_sound_private_backup_from_before(path):
    made(path, "一つ。")
    for _ in range(2):
        with open_at(path, (*STEPS, NEXT)) as store:
            assert [saved.title for saved in drafts.drafts(store)] == ["一つ。"]
            assert store.rows("SELECT note FROM draft") == [(None,)]
            assert store.rows("PRAGMA foreign_keys") == [(1,)]
            assert store.rows("PRAGMA busy_timeout") == [(5000,)]
    (backup,) = backups(path)
    assert os.listdir(os.path.dirname(path)).count(os.path.basename(backup)) == 1
    if os.name == "posix":
        assert stat.S_IMODE(os.stat(backup).st_mode) == 0o600
    with open(backup, "rb") as file:
        assert file.read(20)[18:] == b"\x01\x01", "the copy needs a -wal beside it"
    with open_store(backup) as store:
        assert [saved.title for saved in drafts.drafts(store)] == ["一つ。"]
        assert store.rows("PRAGMA quick_check") == [("ok",)]


def test_the_last_backups_are_kept(path):
    made(path, "一つ。")
    steps = list(STEPS)
    for number in range(KEEP + 2):
        steps.append(
            Step(f"table-{number}", lambda db, n=number: db.execute(f"CREATE TABLE t{n} (x)"))
        )
        open_at(path, steps).close()
    assert len(backups(path)) == KEEP
    with contextlib.closing(sqlite3.connect(backups(path)[-1])) as newest:
        tables = {name for (name,) in newest.execute("SELECT name FROM sqlite_master")}
    assert f"t{KEEP}" in tables
    assert f"t{KEEP + 1}" not in tables


def test_a_newer_database_is_refused_and_untouched(path):
    with open_at(path, (*STEPS, NEXT)) as store:
        keep(store)
    before = schema(path)
    with pytest.raises(StoreError, match="より新しい版で更新されています（note）") as caught:
        open_store(path)
    assert "新しい版の smtui で" in caught.value.hint
    assert schema(path) == before
    assert backups(path) == []


@pytest.mark.parametrize("apply", [add_note_and_fail, break_a_reference])
def test_a_step_that_fails_leaves_the_database_as_it_was(path, apply):
    made(path, "一つ。")
    before = schema(path)
    with pytest.raises(StoreError, match="元に戻しました"):
        open_at(path, (*STEPS, NEXT, Step("bad", apply)))
    assert schema(path) == before
    assert len(backups(path)) == 1
    made(path, "二つ。")


def test_a_first_step_that_fails_leaves_an_empty_database_that_can_be_made(path):
    with pytest.raises(StoreError):
        open_at(path, (*STEPS, Step("bad", add_note_and_fail)))
    made(path, "一つ。")


def test_a_step_is_not_applied_without_its_backup(path, monkeypatch):
    made(path, "一つ。")
    before = schema(path)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("smtui.store.backup.os.replace", full)
    with pytest.raises(StoreError, match="ディスクの空きがない"):
        open_at(path, (*STEPS, NEXT))
    assert schema(path) == before
    assert not [name for name in os.listdir(os.path.dirname(path)) if "backup" in name]
