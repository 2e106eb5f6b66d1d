"""Official documents attached to guides, in SQL: added version by version, never changed."""

from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain.official import Official
from smtui.store.drafts import stamp

if TYPE_CHECKING:
    from smtui.store.open import Store

_COLUMNS = "guide, number, source, digest, edition, attached, body"


def attach(store: "Store", official: Official, now: datetime) -> Official:
    """Keep a document as the latest of its guide; return it with its number.

    What is attached already is not kept a second time.
    """
    with store.writing():
        there = latest(store, official.guide)
        if there and there[3:5] == official[3:5] and there.text == official.text:
            return there
        kept = official._replace(number=there.number + 1 if there else 1, attached=stamp(now))
        store.change(
            f"INSERT INTO official_text ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            kept,
        )
        return kept


def latest(store: "Store", guide: str) -> Official | None:
    """Return the document attached last, which may have no text: it was taken off; or None."""
    rows = store.rows(
        f"SELECT {_COLUMNS} FROM official_text WHERE guide = ?"  # noqa: S608
        " ORDER BY number DESC LIMIT 1",
        (guide,),
    )
    return Official(*rows[0]) if rows else None


def before(store: "Store", official: Official) -> Official | None:
    """Return the latest document before this one whose text is another one, None without one."""
    rows = store.rows(
        f"SELECT {_COLUMNS} FROM official_text"  # noqa: S608
        " WHERE guide = ? AND number < ? AND body NOT IN ('', ?) ORDER BY number DESC LIMIT 1",
        (official.guide, official.number, official.text),
    )
    return Official(*rows[0]) if rows else None


def versions(store: "Store", guide: str) -> list[Official]:
    """Return all documents that were attached to a guide, the latest first."""
    rows = store.rows(
        f"SELECT {_COLUMNS} FROM official_text WHERE guide = ? ORDER BY number DESC",  # noqa: S608
        (guide,),
    )
    return [Official(*row) for row in rows]


def guides(store: "Store") -> list[str]:
    """Return the guides to which something was attached."""
    return [guide for (guide,) in store.rows("SELECT DISTINCT guide FROM official_text")]
