"""Whoever changes, removes or cuts off an entry, with whatever tool, is found out."""

import contextlib
import hashlib
import sqlite3

import pytest
from incident_samples import a_desk, an_incident

from smtui.domain import chain
from smtui.domain.chain import Head, shown
from smtui.errors import BadInput, StoreError
from smtui.store.evidence import path_of
from smtui.workspace import closing
from smtui.workspace.evidence import attach_file, attach_text
from smtui.workspace.incidents import load, note
from smtui.workspace.verify import verify_log


@pytest.fixture
def desk():
    """Return a desk with two incidents, eight entries in turn."""
    desk = a_desk()
    one, other = an_incident(desk), an_incident(desk)
    for number in range(3):
        note(desk, one.uid, f"一つ目の{number}")
        note(desk, other.uid, f"二つ目の{number}")
    return desk


def tamper(home, *changes):
    """Change the database as somebody would who knows SQLite and takes the triggers away."""
    with contextlib.closing(sqlite3.connect(home / "smtui.db")) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for change in changes:
            connection.execute(change)
        connection.commit()


def test_an_untouched_log_is_sound_and_all_of_it_was_compared(desk):
    proof = verify_log(desk)
    assert (proof.sound, proof.entries, proof.compared, proof.gone) == (True, 8, 8, ())


def test_a_log_that_does_not_exist_yet_is_sound():
    assert verify_log(a_desk()).sound


@pytest.mark.parametrize(
    ("changes", "position", "words"),
    [
        (["UPDATE entry SET body = replace(body, '一つ目', '別の話') WHERE position = 3"], 3, "中身が"),
        (["UPDATE entry SET salt = zeroblob(16) WHERE position = 3"], 3, "中身が"),
        (["UPDATE entry SET salt = NULL, body = NULL WHERE position = 3"], 3, "中身が消されて"),
        (["UPDATE entry SET written = '2026-01-01T00:00:00' WHERE position = 3"], 3, "前とつながり"),
        (["UPDATE entry SET kind = 'closed' WHERE position = 3"], 3, "前とつながり"),
        (["UPDATE entry SET incident = 2, number = 9 WHERE position = 3"], 3, "前とつながり"),
        (["UPDATE entry SET content = printf('%064d', 1) WHERE position = 3"], 3, "中身が"),
        (["UPDATE entry SET link = printf('%064d', 1) WHERE position = 3"], 3, "前とつながり"),
        (["DELETE FROM entry WHERE position = 3"], 3, "3番の記録がありません"),
        (["DELETE FROM entry WHERE position BETWEEN 3 AND 5"], 3, "3番から5番まで"),
        (["DELETE FROM entry WHERE position = 1"], 1, "1番の記録がありません"),
        (["DELETE FROM entry WHERE position > 6"], 7, "末尾が切れています"),
        (["DELETE FROM entry"], 1, "末尾が切れています"),
        (["DELETE FROM entry WHERE incident = 2"], 2, "2番の記録がありません"),
        (
            ["DELETE FROM entry WHERE position > 6",
             "UPDATE log SET length = 6, head = (SELECT link FROM entry WHERE position = 6)",
             "UPDATE log SET head = printf('%064d', 1)"],
            0, "末尾の値が",
        ),
        (["UPDATE log SET length = 7"], 8, "付け足された"),
        (["UPDATE log SET uid = 'ffffffffffffffff'"], 1, "前とつながり"),
        (
            ["UPDATE entry SET position = 99 WHERE position = 3",
             "UPDATE entry SET position = 3 WHERE position = 4",
             "UPDATE entry SET position = 4 WHERE position = 99"],
            3, "前とつながり",
        ),
    ],
)  # fmt: skip
def test_every_change_is_found_where_it_was_made(desk, home, changes, position, words):
    tamper(home, *changes)
    proof = verify_log(desk)
    assert not proof.sound
    assert any(flaw.position == position and words in flaw.words for flaw in proof.flaws), (
        proof.flaws
    )


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET body = 'x'",
        "UPDATE entry SET salt = NULL, body = NULL",
        "DELETE FROM entry",
        "INSERT INTO entry SELECT 20, incident, 20, kind, written, salt, body, content, link FROM entry LIMIT 1",
        "UPDATE incident SET number = 9",
        "DELETE FROM incident",
        "UPDATE log SET length = 1",
        "UPDATE log SET uid = 'x', length = length + 1",
        "DELETE FROM log",
    ],
)
def test_the_database_itself_only_lets_the_log_grow(desk, change):
    with desk.store() as store, pytest.raises(StoreError):
        store.change(change)
    assert verify_log(desk).compared == 8


def test_a_purged_content_leaves_the_chain_whole_and_is_named(desk):
    closing.close(desk, "1")
    closing.purge(desk, "1", "期限")
    proof = verify_log(desk)
    assert proof.sound
    assert (proof.entries, proof.compared, proof.gone) == (10, 5, (1, 3, 5, 7, 9))


def test_a_purge_that_was_only_pretended_is_found(desk, home):
    closing.close(desk, "1")
    closing.purge(desk, "1", "期限")
    tamper(home, "UPDATE entry SET salt = NULL, body = NULL WHERE position = 2")
    assert [flaw.position for flaw in verify_log(desk).flaws] == [2]


def test_the_value_on_paper_tells_that_all_before_it_is_as_it_was(desk):
    with desk.store() as store:
        ((head,),) = store.rows("SELECT link FROM entry WHERE position = 5")
    assert verify_log(desk, shown(head)).found == 5
    assert verify_log(desk, "0123 4567 89ab cdef").found == 0
    with pytest.raises(BadInput, match="末尾の値ではありません"):
        verify_log(desk, "きのうの値")


def test_evidence_that_was_changed_or_taken_away_is_found(desk, tmp_path):
    picture = tmp_path / "画面.png"
    picture.write_bytes(b"picture")
    attach_file(desk, "1", str(picture))
    attach_text(desk, "2", "貼り付けた文")
    assert verify_log(desk).sound
    kept = path_of(load(desk, "1").evidence[0].sha256)
    with open(kept, "wb") as file:
        file.write(b"another")
    assert [flaw.words for flaw in verify_log(desk).flaws] == [
        "9番の証拠「画面.png」が、ないか、変えられています。"
    ]


def test_no_two_different_entries_are_the_same_bytes():
    heads = [
        Head("a", 1, "bc", 1, "noted", "2026"), Head("ab", 1, "c", 1, "noted", "2026"),
        Head("a", 11, "bc", 1, "noted", "2026"), Head("a", 1, "bc", 11, "noted", "2026"),
        Head("a", 1, "bc", 1, "noted2026", ""),
    ]  # fmt: skip
    assert len({chain.digest_of(head, "0" * 64) for head in heads}) == len(heads)
    assert chain.content_hash(b"ab", "c") != chain.content_hash(b"a", "bc")


def test_the_hashes_are_those_that_are_published():
    """docs/handoff.md tells how they are made; a change would break every bundle there is."""

    def hashed(*parts):
        told = (part if isinstance(part, bytes) else part.encode() for part in parts)
        return hashlib.sha256(
            b"".join(len(part).to_bytes(8, "big") + part for part in told)
        ).hexdigest()

    log, uid, when = "0" * 16, "1" * 16, "2026-11-21T14:00:00"
    content = hashed("smtui-content-1", bytes(16), '{"a":"語"}')
    digest = hashed("smtui-entry-1", log, "7", uid, "2", "noted", when, content)
    assert chain.content_hash(bytes(16), chain.body_of({"a": "語"})) == content
    assert chain.digest_of(Head(log, 7, uid, 2, "noted", when), content) == digest
    assert chain.first_link(log) == hashed("smtui-log-1", log)
    assert chain.next_link(content, digest) == hashed("smtui-link-1", content, digest)
