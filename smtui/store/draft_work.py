"""Drafts under work, in SQL: what is being typed, and naming, finishing, putting away."""

from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain import digest
from smtui.domain.draft import Draft
from smtui.domain.saved import SavedDraft
from smtui.store.drafts import LISTED, Judgement, id_of, put, saved_from, stamp

if TYPE_CHECKING:
    from smtui.store.open import Store


def keep_typed(
    store: "Store",
    draft: Draft,
    judgement: Judgement | None,
    now: datetime,
    under: SavedDraft | None,
) -> SavedDraft:
    """Keep what is being typed, and mark its draft as the one under work.

    `under` is what the last call returned; None begins a draft of its own, even where another
    says the same. If somebody else has written on that draft in the meantime, both texts stay:
    theirs where it is, this one as a new draft, whose uid is another.
    """
    moment = stamp(now)
    with store.writing():
        draft_id = _own_row(store, draft, under) if under else None
        saved = put(store, draft_id, draft, judgement, moment)
        store.change(
            "UPDATE draft SET worked_on = ?, archived = NULL,"
            " title = CASE WHEN ? THEN ? ELSE title END WHERE uid = ?",
            (moment, under is not None and draft_id is None, under and under.title, saved.uid),
        )
        return _one(store, saved.uid)


def under_work(store: "Store") -> SavedDraft | None:
    """Return the draft typed in last and neither finished nor put away; None if there is none."""
    rows = store.rows(
        f"{LISTED} WHERE d.worked_on IS NOT NULL AND d.archived IS NULL"
        " ORDER BY d.worked_on DESC, d.id DESC LIMIT 1"
    )
    return saved_from(rows[0]) if rows else None


def take_up(store: "Store", uid: str, now: datetime) -> SavedDraft:
    """Mark a draft as the one under work, and take it back if it was put away."""
    return _set(store, uid, "worked_on = ?, archived = NULL", (stamp(now),))


def latest_text(store: "Store", uid: str) -> str:
    """Return the latest text of a draft; raises BadInput if there is none."""
    rows = store.rows(
        "SELECT body FROM draft_text WHERE draft = ? ORDER BY number DESC LIMIT 1",
        (id_of(store, uid),),
    )
    return str(rows[0][0])


def finish(store: "Store", uid: str) -> None:
    """Take the mark of work from a draft; raises BadInput if there is none."""
    _set(store, uid, "worked_on = NULL", ())


def rename(store: "Store", uid: str, title: str) -> SavedDraft:
    """Name a draft; an empty title lets the first line stand for it again."""
    return _set(store, uid, "title = ?", (title or None,))


def archive(store: "Store", uid: str, now: datetime) -> SavedDraft:
    """Put a draft away: it leaves the list, nothing of it is lost."""
    return _set(store, uid, "archived = ?, worked_on = NULL", (stamp(now),))


def take_out(store: "Store", uid: str) -> SavedDraft:
    """Take a draft that was put away back into the list."""
    return _set(store, uid, "archived = NULL", ())


def archived(store: "Store") -> list[SavedDraft]:
    """Return the drafts that were put away, the last one first."""
    rows = store.rows(f"{LISTED} WHERE d.archived IS NOT NULL ORDER BY d.archived DESC, d.id DESC")
    return [saved_from(row) for row in rows]


def _own_row(store: "Store", draft: Draft, under: SavedDraft) -> int | None:
    """Return the row of a draft nobody else has written on, None if somebody has."""
    draft_id = id_of(store, under.uid)
    there = _one(store, under.uid).digest
    return draft_id if there in (under.digest, digest.of_text(draft.text)) else None


def _set(store: "Store", uid: str, change: str, values: tuple[object, ...]) -> SavedDraft:
    with store.writing():
        draft_id = id_of(store, uid)
        store.change(
            f"UPDATE draft SET {change} WHERE id = ?",  # noqa: S608 - words of this module
            (*values, draft_id),
        )
        return _one(store, uid)


def _one(store: "Store", uid: str) -> SavedDraft:
    (row,) = store.rows(f"{LISTED} WHERE d.uid = ?", (uid,))
    return saved_from(row)
