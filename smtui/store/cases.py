"""Procedures under way and their logs, in SQL."""

import os
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from smtui.domain.case import Case, CaseFile, Entry, EntryKind
from smtui.errors import BadInput
from smtui.store.drafts import readable, stamp

if TYPE_CHECKING:
    from smtui.store.open import Store

_CASE = """
SELECT c.uid, c.guide, c.guide_version, c.procedure, c.name, c.title, c.account, c.begun,
       (SELECT max(written) FROM case_entry WHERE procedure_case = c.id),
       (SELECT kind FROM case_entry WHERE procedure_case = c.id AND kind IN ('closed', 'resumed')
        ORDER BY id DESC LIMIT 1)
FROM procedure_case c
"""
_ENTRY = "SELECT kind, written, step, day, who, words, choice FROM case_entry"


def begin(store: "Store", case: Case, entry: Entry) -> Case:
    """Keep a new case with its first entry; return it with its uid."""
    case = case._replace(uid=os.urandom(8).hex())
    with store.writing():
        number = store.change(
            "INSERT INTO procedure_case (uid, guide, guide_version, procedure, name, title,"
            " account, begun) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*case[:7], stamp(case.begun)),
        )
        _add(store, number, entry)
    return case


def add(store: "Store", uid: str, entry: Entry, *, seen: int | None = None) -> None:
    """Add an entry to a log.

    Raises BadInput if there is no such case, and if the log has more than `seen` entries: then
    another window has written on it.
    """
    with store.writing():
        number = _id_of(store, uid)
        if seen is not None and _count(store, number) != seen:
            raise BadInput(
                "ほかの窓で、この手続が進められています。", "開き直してから、続けてください。"
            )
        _add(store, number, entry)


def listed(store: "Store") -> list[Case]:
    """Return all cases: those under way first, the one changed last before the others."""
    rows = store.rows(_CASE)
    cases = sorted((_case(row) for row in rows), key=lambda case: case.changed, reverse=True)
    return sorted(cases, key=lambda case: case.closed)


def load(store: "Store", uid: str) -> CaseFile:
    """Return a case with its log; raises BadInput if there is none."""
    with store.reading():
        number = _id_of(store, uid)
        (row,) = store.rows(f"{_CASE} WHERE c.id = ?", (number,))
        entries = store.rows(f"{_ENTRY} WHERE procedure_case = ? ORDER BY id", (number,))
    return CaseFile(_case(row), _entries(entries))


def loaded(store: "Store") -> list[CaseFile]:
    """Return all cases with their logs, in the order of `listed`."""
    with store.reading():
        cases = listed(store)
        logs: dict[str, list[tuple[Any, ...]]] = {}
        for uid, *row in store.rows(
            "SELECT c.uid, e.kind, e.written, e.step, e.day, e.who, e.words, e.choice"
            " FROM case_entry e JOIN procedure_case c ON c.id = e.procedure_case ORDER BY e.id"
        ):
            logs.setdefault(uid, []).append(tuple(row))
    return [CaseFile(case, _entries(logs.get(case.uid, ()))) for case in cases]


def rename(store: "Store", uid: str, title: str, account: str) -> None:
    """Say what a case is about; raises BadInput if there is none."""
    with store.writing():
        number = _id_of(store, uid)
        store.change(
            "UPDATE procedure_case SET title = ?, account = ? WHERE id = ?",
            (title, account, number),
        )


def _id_of(store: "Store", uid: str) -> int:
    rows = store.rows("SELECT id FROM procedure_case WHERE uid = ?", (uid,))
    if not rows:
        raise BadInput(f"手続「{uid}」は見つかりません。", "smtui case list で確かめてください。")
    return int(rows[0][0])


def _count(store: "Store", number: int) -> int:
    rows = store.rows("SELECT count(*) FROM case_entry WHERE procedure_case = ?", (number,))
    return int(rows[0][0])


def _add(store: "Store", number: int, entry: Entry) -> None:
    store.change(
        "INSERT INTO case_entry (procedure_case, kind, written, step, day, who, words, choice)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            entry.kind.value,
            stamp(entry.written),
            entry.step,
            entry.day.isoformat() if entry.day else None,
            entry.who,
            entry.words,
            entry.choice,
        ),
    )


def _case(row: tuple[Any, ...]) -> Case:
    uid, guide, version, procedure, name, title, account, begun, changed, state = row
    with readable():
        return Case(
            uid,
            guide,
            version,
            procedure,
            name,
            title,
            account,
            datetime.fromisoformat(begun),
            datetime.fromisoformat(changed or begun),
            state == EntryKind.CLOSED,
        )


def _entries(rows: Sequence[tuple[Any, ...]]) -> tuple[Entry, ...]:
    with readable():
        return tuple(
            Entry(
                EntryKind(kind),
                datetime.fromisoformat(written),
                step,
                date.fromisoformat(day) if day else None,
                who,
                words,
                choice,
            )
            for kind, written, step, day, who, words, choice in rows
        )
