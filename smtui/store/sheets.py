"""Forms being filled in, in SQL."""

import json
import os
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from smtui.domain.form import Sheet, Wording
from smtui.errors import BadInput
from smtui.store.drafts import readable, stamp

if TYPE_CHECKING:
    from smtui.store.open import Store

_SHEET = """
SELECT s.uid, s.guide, s.guide_version, s.form, s.name, s.title, s.case_uid, v.number, s.created,
       v.saved, ifnull(v.printed, ''), v.body
FROM form_sheet s
JOIN form_version v ON v.sheet = s.id
     AND v.number = (SELECT max(number) FROM form_version WHERE sheet = s.id)
"""


def begin(store: "Store", sheet: Sheet, now: datetime) -> Sheet:
    """Keep a new sheet; return it with its uid."""
    moment = stamp(now)
    sheet = sheet._replace(uid=os.urandom(8).hex(), version=1, created=moment, updated=moment)
    with store.writing():
        number = store.change(
            "INSERT INTO form_sheet (uid, guide, guide_version, form, name, title, case_uid,"
            " created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*sheet[:7], moment),
        )
        _add_version(store, number, 1, sheet.values, moment)
    return sheet


def save(
    store: "Store", uid: str, changes: Mapping[str, str], known: Mapping[str, str], now: datetime
) -> Sheet:
    """Write some values into a sheet; return it as it is now.

    `known` is what stood there when the person began to type. Where another window has written
    something else in the same place meanwhile, that stays as a version of its own; so does what
    was printed. Raises BadInput if there is no such sheet.
    """
    with store.writing():
        number, sheet = _id_of(store, uid), _load(store, uid)
        stored = sheet.values
        if all(stored.get(key, "") == value for key, value in changes.items()):
            return sheet
        lost = any(
            stored.get(key, "") not in (known.get(key, ""), value) for key, value in changes.items()
        )
        values, moment = {**stored, **changes}, stamp(now)
        if lost or sheet.printed:
            _add_version(store, number, sheet.version + 1, values, moment)
        else:
            store.change(
                "UPDATE form_version SET saved = ?, body = ? WHERE sheet = ? AND number = ?",
                (moment, _json(values), number, sheet.version),
            )
        return _load(store, uid)


def printed(store: "Store", uid: str, version: int, now: datetime) -> None:
    """Note that a version was printed: from now on it never changes."""
    with store.writing():
        store.change(
            "UPDATE form_version SET printed = ifnull(printed, ?) WHERE sheet = ? AND number = ?",
            (stamp(now), _id_of(store, uid), version),
        )


def listed(store: "Store") -> list[Sheet]:
    """Return the sheets in use, the one changed last first."""
    rows = store.rows(f"{_SHEET} WHERE s.archived IS NULL ORDER BY v.saved DESC, s.id DESC")
    return [_sheet(row) for row in rows]


def load(store: "Store", uid: str) -> Sheet:
    """Return a sheet; raises BadInput if there is none."""
    with store.reading():
        return _load(store, uid)


def versions(store: "Store", uid: str) -> list[Sheet]:
    """Return what has stood on a sheet, the latest first; raises BadInput if there is none."""
    every = _SHEET.partition("     AND v.number")[0]
    number = _id_of(store, uid)
    rows = store.rows(f"{every} WHERE s.id = ? ORDER BY v.number DESC", (number,))
    return [_sheet(row) for row in rows]


def archive(store: "Store", uid: str, now: datetime) -> None:
    """Put a sheet away: it leaves the list, nothing of it is lost."""
    with store.writing():
        store.change(
            "UPDATE form_sheet SET archived = ? WHERE id = ?", (stamp(now), _id_of(store, uid))
        )


def rename(store: "Store", uid: str, title: str) -> None:
    """Name a sheet; an empty title lets the name of the form stand for it again."""
    with store.writing():
        store.change("UPDATE form_sheet SET title = ? WHERE id = ?", (title, _id_of(store, uid)))


def latest_of(store: "Store", guide: str, form: str, title: str = "") -> Sheet | None:
    """Return the sheet of a form that was changed last, of a title if one is given, or None."""
    rows = store.rows(
        f"{_SHEET} WHERE s.guide = ? AND s.form = ? AND ? IN ('', s.title)"
        " ORDER BY v.saved DESC, s.id DESC LIMIT 1",
        (guide, form, title),
    )
    return _sheet(rows[0]) if rows else None


def wording(store: "Store", guide: str, form: str) -> Wording | None:
    """Return the words a person attached to a form, None if there are none."""
    rows = store.rows(
        "SELECT body, source, digest, attached FROM form_wording WHERE guide = ? AND form = ?",
        (guide, form),
    )
    return Wording(*rows[0]) if rows else None


def attach(store: "Store", guide: str, form: str, words: Wording) -> None:
    """Keep the words of an official form in place of those attached before."""
    with store.writing():
        store.change(
            "INSERT OR REPLACE INTO form_wording (guide, form, body, source, digest, attached)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (guide, form, *words),
        )


def detach(store: "Store", guide: str, form: str) -> None:
    """Go back to our own words."""
    with store.writing():
        store.change("DELETE FROM form_wording WHERE guide = ? AND form = ?", (guide, form))


def _id_of(store: "Store", uid: str) -> int:
    rows = store.rows("SELECT id FROM form_sheet WHERE uid = ?", (uid,))
    if not rows:
        raise BadInput(f"用紙「{uid}」は見つかりません。", "一覧から選び直してください。")
    return int(rows[0][0])


def _load(store: "Store", uid: str) -> Sheet:
    (row,) = store.rows(f"{_SHEET} WHERE s.id = ?", (_id_of(store, uid),))
    return _sheet(row)


def _add_version(
    store: "Store", sheet: int, number: int, values: Mapping[str, str], moment: str
) -> None:
    store.change(
        "INSERT INTO form_version (sheet, number, saved, body) VALUES (?, ?, ?, ?)",
        (sheet, number, moment, _json(values)),
    )


def _json(values: Mapping[str, str]) -> str:
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True)


def _sheet(row: tuple[Any, ...]) -> Sheet:
    with readable():
        return Sheet._make((*row[:-1], json.loads(row[-1])))
