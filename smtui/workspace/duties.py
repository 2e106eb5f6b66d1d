"""Duties that come back: the roster in April, reviews, passwords, the weekly post."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from smtui.domain.account import OfficialAccount
from smtui.domain.agenda import Waiting
from smtui.domain.case import Case
from smtui.domain.duty import Done, Interval, Turn, turn
from smtui.domain.procedure import Duty, Rhythm
from smtui.errors import BadInput
from smtui.library.procedures import load_procedures
from smtui.store import accounts
from smtui.store import duties as kept
from smtui.workspace.register import accounts_in_use

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

MOST_MONTHS = 120
"""The longest interval."""


def turns(desk: "Workspace", store: "Store") -> tuple[Turn, ...]:
    """Return when each duty of the chosen guide comes up next; raises GuideError, StoreError."""
    guide = desk.settings.guide
    if not guide:
        return ()
    today = desk.now().date()
    intervals, last = kept.intervals(store, guide), kept.last_done(store, guide)
    accounts = accounts_in_use(desk, store)
    found: list[Turn] = []
    for duty in load_procedures(guide).duties:
        interval, done = intervals.get(duty.id), last.get(duty.id)
        found += _turns(duty, interval, done, accounts, today)
    return tuple(found)


def _turns(
    duty: Duty,
    interval: Interval | None,
    done: Done | None,
    accounts: Sequence[OfficialAccount],
    today: date,
) -> list[Turn]:
    """Return one turn a duty, or one an account where the register knows when it was done."""
    if duty.register is None:
        return [turn(duty, interval, done, today)]
    found = []
    for account in accounts:
        day: date | None = getattr(account, duty.register)
        own = Done(day) if day else None
        latest = max(filter(None, (own, done)), key=lambda one: one.day, default=None)
        one = turn(duty, interval, latest, today)
        found.append(one._replace(account=account.name, account_uid=account.uid))
    if found or duty.wish:
        return found
    return [turn(duty, interval, done, today)]


def waiting_duties(desk: "Workspace", store: "Store") -> tuple[Waiting, ...]:
    """Return the duties that are due or soon will be."""
    return tuple(_waiting(one) for one in turns(desk, store) if one.waits)


def _waiting(one: Turn) -> Waiting:
    duty = one.duty
    subject = "　".join(word for word in (one.account, one.words) if word)
    if duty.wish:
        subject = f"{subject or duty.rhythm.label}（望ましい目安です）"
    due = None if duty.wish or duty.rhythm is Rhythm.FISCAL_YEAR else one.due
    about = "\n".join(filter(None, (duty.text, duty.note)))
    return Waiting(duty.name, subject or "今回の分", about, "cases", ("duty", duty.id), due)


def set_interval(desk: "Workspace", store: "Store", duty: Duty, months: int | None) -> None:
    """Keep how often a duty comes back; raises BadInput for a number nobody can mean."""
    if months is not None and not 0 < months <= MOST_MONTHS:
        raise BadInput("間隔が読めません。", f"1から{MOST_MONTHS}までの月数で入れてください。")
    interval = Interval(months, desk.now().date()) if months else None
    kept.set_interval(store, desk.settings.guide or "", duty.id, interval)


def note_done(
    desk: "Workspace", store: "Store", one: Turn, day: date | None = None, aside: str = ""
) -> None:
    """Note that a duty was done (today by default), or put aside with a reason.

    What is an account's goes to the register. Raises BadInput for a day to come.
    """
    now = desk.now()
    day = day or now.date()
    if day > now.date():
        raise BadInput("これからの日付では、済んだことにできません。", "済んだ日を入れてください。")
    duty = one.duty
    if duty.register is not None and one.account_uid and not aside:
        changed: dict[str, Any] = {duty.register.value: day}
        accounts.put(store, accounts.load(store, one.account_uid)._replace(**changed), now)
        return
    done = Done(day, aside.strip())
    kept.add_done(store, desk.settings.guide or "", duty.id, done, now)


def renewed(desk: "Workspace", store: "Store", case: Case) -> Duty | None:
    """Note the duty as done whose procedure has just been closed; return it, None for none."""
    duties = load_procedures(case.guide or None).duties
    found = next((duty for duty in duties if duty.procedure == case.procedure), None)
    if found is not None:
        today = Done(desk.now().date())
        kept.add_done(store, case.guide, found.id, today, desk.now())
    return found
