"""Incidents and their entries, in SQL: added one by one, read, and emptied by a purge."""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from smtui.domain import chain
from smtui.domain.deed import Attached
from smtui.domain.deed_shape import kind_of
from smtui.domain.entry import Content, Entry, body, content_from
from smtui.domain.entry_kind import EntryKind
from smtui.domain.fold import KEEPING, SUMMING, fold, summary
from smtui.domain.incident import Incident, IncidentFile
from smtui.domain.proof import Extent
from smtui.domain.value import Value
from smtui.errors import BadInput

if TYPE_CHECKING:
    from smtui.store.open import Store

_PAGE = 5_000
"""Entries read at once where all are walked."""


class Log(Value):
    """The log as its one row tells it."""

    uid: str
    length: int
    head: str
    """The link of the last entry; before the first one, the link all begins with."""


class Snapshot(Value):
    """Some incidents as they are at one moment."""

    files: tuple[IncidentFile, ...]
    extent: Extent
    """Of the log, from the first entry of these incidents."""
    entries: tuple[chain.Sealed, ...]
    """All entries of the log in that extent, those of other incidents too."""


def begin(store: "Store", content: Content, now: datetime) -> Entry:
    """Add an incident with its first entry."""
    with store.writing():
        (number,) = store.rows("SELECT coalesce(max(number), 0) + 1 FROM incident")[0]
        uid = os.urandom(8).hex()
        store.change("INSERT INTO incident (uid, number) VALUES (?, ?)", (uid, number))
        return _add(store, uid, content, now)


def add(store: "Store", uid: str, contents: Sequence[Content], now: datetime) -> tuple[Entry, ...]:
    """Add entries to an incident, all or none; they are on the disk when this returns.

    Raises BadInput where there is no such incident, or where it was purged.
    """
    with store.writing():
        _refuse_purged(store, uid)
        return tuple(_add(store, uid, content, now) for content in contents)


def purge(store: "Store", uid: str, content: Content, now: datetime) -> Entry:
    """Add the entry of a purge and destroy the content of every entry before it.

    What is destroyed is written over in the database and its journal. Raises BadInput where the
    incident was purged already.
    """
    store.rows("PRAGMA secure_delete=ON")
    with store.writing():
        _refuse_purged(store, uid)
        entry = _add(store, uid, content, now)
        store.change(
            "UPDATE entry SET salt = NULL, body = NULL WHERE incident = ? AND number < ?",
            (_id_of(store, uid), entry.number),
        )
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return entry


def hashes(store: "Store") -> frozenset[str]:
    """Return the SHA-256 of all evidence that some entry still speaks of."""
    rows = store.rows("SELECT body FROM entry WHERE kind = 'attached' AND body IS NOT NULL")
    deeds = (content_from(EntryKind.ATTACHED, text).deed for (text,) in rows)
    return frozenset(deed.sha256 for deed in deeds if isinstance(deed, Attached))


def note(store: "Store", content: Content, now: datetime) -> Entry:
    """Add an entry that belongs to the log itself."""
    with store.writing():
        return _add(store, "", content, now)


def log(store: "Store") -> Log | None:
    """Return the log; None before the first incident."""
    rows = store.rows("SELECT uid, length, head FROM log")
    return Log(*rows[0]) if rows else None


def incidents(store: "Store") -> list[Incident]:
    """Return all incidents, the newest first, from the few entries that tell their state."""
    kinds, keeping = _listed(SUMMING), _listed(KEEPING)
    with store.reading():
        counts = store.rows(
            "SELECT i.uid, i.number, count(*),"  # noqa: S608 - words of this module
            f" max(CASE WHEN e.kind NOT IN ({keeping}) THEN e.written END) FROM incident i"
            " JOIN entry e ON e.incident = i.id GROUP BY i.id ORDER BY i.number DESC"
        )
        rows = store.rows(f"{_ENTRIES} WHERE e.kind IN ({kinds}) ORDER BY e.position")
    told: dict[str, list[Entry]] = {}
    for row in rows:
        told.setdefault(row[1], []).append(_entry(row))
    return [
        summary(number, told[uid], count, datetime.fromisoformat(changed))
        for uid, number, count, changed in counts
    ]


def having(store: "Store", kind: EntryKind) -> list[str]:
    """Return the uids of the incidents that have an entry of a kind, in the order they began."""
    rows = store.rows(
        "SELECT DISTINCT i.uid, i.number FROM incident i JOIN entry e ON e.incident = i.id"
        " WHERE e.kind = ? AND e.body IS NOT NULL ORDER BY i.number",
        (str(kind),),
    )
    return [uid for uid, _ in rows]


def incident_file(store: "Store", uid: str) -> IncidentFile:
    """Return an incident with all its entries; raises BadInput where there is none."""
    with store.reading():
        return _file(store, uid)


def snapshot(store: "Store", uids: Sequence[str]) -> Snapshot:
    """Return incidents with the log from their first entry on, all of one moment."""
    with store.reading():
        files = tuple(_file(store, uid) for uid in uids)
        found = log(store)
        first = min(file.entries[0].position for file in files)
        entries = list(sealed(store, max(1, first - 1)))
    assert found is not None
    start = entries.pop(0).link if first > 1 else chain.first_link(found.uid)
    extent = Extent(found.uid, start, first, found.length, found.head)
    return Snapshot(files, extent, tuple(entries))


def uid_of(store: "Store", written: str) -> str:
    """Return the uid of an incident named by its number or by the beginning of its uid.

    Raises BadInput where that is none, or more than one.
    """
    rows = store.rows(
        "SELECT uid FROM incident WHERE CAST(number AS TEXT) = ? OR uid = ?", (written, written)
    ) or store.rows(
        "SELECT uid FROM incident WHERE length(?) >= 4 AND substr(uid, 1, length(?)) = ?",
        (written, written, written),
    )
    if len(rows) != 1:
        raise BadInput(
            f"事案「{written[:40]}」は見つかりません。", "一覧で番号を確かめてください。"
        )
    return str(rows[0][0])


def sealed(store: "Store", first: int = 1) -> Iterator[chain.Sealed]:
    """Yield the entries from a position on as they lie in the database, in order."""
    found = log(store)
    uid = found.uid if found else ""
    after = first - 1
    while rows := store.rows(
        f"{_SEALED} WHERE e.position > ? ORDER BY e.position LIMIT ?", (after, _PAGE)
    ):
        for position, incident, number, kind, written, salt, text, content, link in rows:
            head = chain.Head(uid, position, incident or "", number, kind, written)
            yield chain.Sealed(head, salt, text, content, link)
        after = rows[-1][0]


_ENTRIES = """
SELECT e.position, i.uid, e.number, e.kind, e.written, e.body, e.link
FROM entry e JOIN incident i ON i.id = e.incident
"""

_SEALED = """
SELECT e.position, i.uid, e.number, e.kind, e.written, e.salt, e.body, e.content, e.link
FROM entry e LEFT JOIN incident i ON i.id = e.incident
"""


def _add(store: "Store", uid: str, content: Content, now: datetime) -> Entry:
    """Add one entry inside a transaction of the caller."""
    found = log(store) or _begin_log(store)
    incident = _id_of(store, uid) if uid else None
    (number,) = store.rows(
        "SELECT coalesce(max(number), 0) + 1 FROM entry WHERE incident IS ?", (incident,)
    )[0]
    kind, written = kind_of(content.deed), chain.stamp(now)
    position, salt, text = found.length + 1, os.urandom(chain.SALT_BYTES), body(content)
    hashed = chain.content_hash(salt, text)
    head = chain.Head(found.uid, position, uid, number, kind, written)
    link = chain.next_link(found.head, chain.digest_of(head, hashed))
    store.change(
        "INSERT INTO entry (position, incident, number, kind, written, salt, body, content, link)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (position, incident, number, kind.value, written, salt, text, hashed, link),
    )
    return Entry(position, uid, number, kind, now, content, link)


def _begin_log(store: "Store") -> Log:
    uid = os.urandom(8).hex()
    made = Log(uid, 0, chain.first_link(uid))
    store.change("INSERT INTO log (id, uid, length, head) VALUES (1, ?, ?, ?)", made)
    return made


def _listed(kinds: Iterable[EntryKind]) -> str:
    return ", ".join(f"'{kind}'" for kind in sorted(kinds))


def _refuse_purged(store: "Store", uid: str) -> None:
    if store.rows(
        "SELECT 1 FROM entry WHERE incident = ? AND kind = 'purged'", (_id_of(store, uid),)
    ):
        raise BadInput("この事案は廃棄されています。", "新しい事案として書きとめてください。")


def _file(store: "Store", uid: str) -> IncidentFile:
    incident = _id_of(store, uid)
    ((number,),) = store.rows("SELECT number FROM incident WHERE id = ?", (incident,))
    rows = store.rows(f"{_ENTRIES} WHERE e.incident = ? ORDER BY e.number", (incident,))
    return fold(number, [_entry(row) for row in rows])


def _id_of(store: "Store", uid: str) -> int:
    rows = store.rows("SELECT id FROM incident WHERE uid = ?", (uid,))
    if not rows:
        raise BadInput(f"事案「{uid}」は見つかりません。", "一覧で番号を確かめてください。")
    return int(rows[0][0])


def _entry(row: tuple[Any, ...]) -> Entry:
    position, uid, number, kind, written, text, link = row
    known = EntryKind(kind)
    content = content_from(known, text) if text is not None else None
    return Entry(position, uid, number, known, datetime.fromisoformat(written), content, link)
