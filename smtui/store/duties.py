"""Duties that come back, in SQL: how often, and when they were done."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from smtui.domain.duty import Done, Interval
from smtui.store.drafts import readable, stamp

if TYPE_CHECKING:
    from smtui.store.open import Store


def intervals(store: "Store", guide: str) -> dict[str, Interval]:
    """Return the intervals a person has set, by the ids of the duties."""
    rows = store.rows("SELECT duty, months, since FROM duty_interval WHERE guide = ?", (guide,))
    with readable():
        return {duty: Interval(months, date.fromisoformat(since)) for duty, months, since in rows}


def set_interval(store: "Store", guide: str, duty: str, interval: Interval | None) -> None:
    """Keep how often a duty comes back; None: nobody has said."""
    with store.writing():
        store.change("DELETE FROM duty_interval WHERE guide = ? AND duty = ?", (guide, duty))
        if interval is not None:
            store.change(
                "INSERT INTO duty_interval (guide, duty, months, since) VALUES (?, ?, ?, ?)",
                (guide, duty, interval.months, interval.since.isoformat()),
            )


def last_done(store: "Store", guide: str) -> dict[str, Done]:
    """Return when each duty was done or put aside last, by the ids of the duties."""
    rows = store.rows(
        "SELECT duty, day, aside FROM duty_done WHERE guide = ? ORDER BY day, id", (guide,)
    )
    with readable():
        return {duty: Done(date.fromisoformat(day), aside) for duty, day, aside in rows}


def add_done(store: "Store", guide: str, duty: str, done: Done, now: datetime) -> None:
    """Note that a duty was done, or put aside."""
    with store.writing():
        store.change(
            "INSERT INTO duty_done (guide, duty, day, aside, written) VALUES (?, ?, ?, ?, ?)",
            (guide, duty, done.day.isoformat(), done.aside, stamp(now)),
        )
