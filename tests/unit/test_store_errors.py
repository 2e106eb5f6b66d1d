"""What goes wrong with the database: said clearly, and nothing is lost."""

import contextlib
import os
import sqlite3
import threading

import pytest
import store_samples as samples
from store_samples import keep

from smtui.errors import StoreError
from smtui.store import open as opening
from smtui.store import open_store
from smtui.store.errors import explain
from smtui.workspace import drafts


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "data" / "smtui.db")


def test_an_old_sqlite_is_refused():
    with pytest.raises(StoreError, match=r"SQLite 3\.34\.1 は古い"):
        opening._check_sqlite((3, 34, 1))


def test_a_file_that_is_no_database_is_left_as_it_is(path):
    os.makedirs(os.path.dirname(path))
    with open(path, "wb") as file:
        file.write(b"not a database" * 100)
    with pytest.raises(StoreError, match="壊れているか") as caught:
        open_store(path)
    assert "空のデータベース" in caught.value.hint
    with open(path, "rb") as file:
        assert file.read() == b"not a database" * 100


def read_all(path):
    with open_store(path) as store:
        for saved in drafts.drafts(store):
            drafts.draft_with_reports(store, saved.uid)


def test_a_damaged_database_names_the_newest_backup(path):
    with open_store(path) as store:
        for number in range(50):
            keep(store, f"本文{number}" * 100)
    for stamp in ("20261101T000000-000000", "20261102T000000-000000"):
        with open(f"{path[:-3]}-backup-{stamp}.db", "wb"):
            pass
    with open(path, "r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (os.path.getsize(path) - 4096))
    with pytest.raises(StoreError, match="壊れているか") as caught:
        read_all(path)
    assert "smtui-backup-20261102T000000-000000.db" in caught.value.hint


def test_a_database_of_another_program_is_left_as_it_is(path):
    os.makedirs(os.path.dirname(path))
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")
    with pytest.raises(StoreError, match="smtui のものではない"):
        open_store(path)
    with contextlib.closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="フォルダーを作れません") as caught:
        open_store(str(tmp_path / "file" / "smtui.db"))
    assert "SMTUI_HOME" in caught.value.hint


def test_a_database_that_is_a_folder_is_told(path):
    os.makedirs(path)
    with pytest.raises(StoreError, match="開けません"):
        open_store(path)


def test_waiting_too_long_for_another_writer_is_told(path, monkeypatch):
    monkeypatch.setattr(opening, "TIMEOUT", 0)
    with open_store(path) as store, open_store(path) as other:
        keep(store, "先の分。")
        with other.writing(), pytest.raises(StoreError, match="順番が来ません") as caught:
            keep(store, "今回の分。")
        assert "もう一度" in caught.value.hint
        keep(store, "今回の分。")
        assert len(drafts.drafts(other)) == 2


def test_readers_are_not_kept_waiting_by_a_writer(path, monkeypatch):
    monkeypatch.setattr(opening, "TIMEOUT", 0)
    with open_store(path) as store, open_store(path) as other:
        keep(store)
        with store.writing():
            assert len(drafts.drafts(other)) == 1


def test_a_full_disk_is_told_and_loses_nothing(path):
    with open_store(path) as store:
        keep(store, "先の分。")
        pages = store.rows("PRAGMA page_count")[0][0]
        store.rows(f"PRAGMA max_page_count={pages}")
        with pytest.raises(StoreError, match="ディスクの空きがない") as caught:
            keep(store, "とても長い本文。" * 20_000)
        assert "無事です" in caught.value.hint
        assert [saved.title for saved in drafts.drafts(store)] == ["先の分。"]
        store.rows("PRAGMA max_page_count=1000000")
        keep(store, "とても長い本文。" * 20_000)
        assert len(drafts.drafts(store)) == 2


def test_what_raises_in_a_transaction_leaves_nothing(path):
    with open_store(path) as store:
        with contextlib.suppress(RuntimeError), store.writing():
            store.change(
                "INSERT INTO draft"
                " (uid, created, updated, account, kind, platform, at, media, mode)"
                " VALUES ('a', ?, ?, 'official', 'post', 'x', ?, '', 'normal')",
                ("2026-11-21T10:30:00",) * 3,
            )
            raise RuntimeError
        assert drafts.drafts(store) == ()
        keep(store)


def test_closing_twice_does_no_harm_and_a_closed_store_says_so(path):
    store = open_store(path)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="途中で止まりました"):
        drafts.drafts(store)


def test_another_thread_is_told_instead_of_harmed(path):
    caught = []

    def use(store):
        try:
            drafts.drafts(store)
        except StoreError as error:
            caught.append(error)

    with open_store(path) as store:
        thread = threading.Thread(target=use, args=(store,))
        thread.start()
        thread.join()
    assert len(caught) == 1


CODES = [
    value
    for name, value in vars(sqlite3).items()
    if name.startswith("SQLITE_") and isinstance(value, int) and 0 < value < 100
]


@pytest.mark.parametrize("code", sorted(set(CODES)))
def test_every_error_says_what_happened_and_what_to_do(code, path):
    error = explain(samples.sqlite_error(code), path)
    assert error.message.endswith("。")
    assert error.hint.endswith("。")
    assert "made up" not in str(error)
