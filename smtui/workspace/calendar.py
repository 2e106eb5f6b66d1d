"""The days to keep, for a calendar program."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from smtui.domain import digest
from smtui.domain.agenda import Waiting
from smtui.domain.case import TODO
from smtui.domain.duty import Turn
from smtui.domain.procedure import Rhythm
from smtui.errors import BadInput
from smtui.exports.calendar import Day, calendar_of
from smtui.workspace.agenda import agenda, sources
from smtui.workspace.cases import Stand, stands
from smtui.workspace.duties import turns

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

_OWN = "cases"
"""The module whose days are told with more: every day of a case, duties with their rhythm."""


def days(desk: "Workspace", store: "Store") -> tuple[Day, ...]:
    """Return what has a day: duties, steps of cases, and what else waits until a day."""
    found = [day for one in turns(desk, store) for day in _duty_days(one, desk)]
    found += [day for one in stands(store) if not one.case.closed for day in _case_days(one)]
    others = agenda(desk, store, [name for name in sources() if name != _OWN])
    found += [_waiting_day(one) for one in others.waiting if one.due is not None]
    return tuple(sorted(found, key=lambda one: (one.day, one.title)))


def save_calendar(desk: "Workspace", store: "Store", out: str) -> int:
    """Write the days as an iCalendar file; return how many there are.

    Raises BadInput where there are none, and where nothing can be written.
    """
    from smtui.exports.files import write  # noqa: PLC0415 - only where a file is made

    found = days(desk, store)
    if not found:
        raise BadInput(
            "日付の決まっている予定がありません。", "手続の期限か、見直しの間隔を決めてください。"
        )
    write(out, calendar_of(found, desk.now()))
    return len(found)


def _duty_days(one: Turn, desk: "Workspace") -> Iterator[Day]:
    if one.due is None:
        return
    duty = one.duty
    repeat = {
        Rhythm.FISCAL_YEAR: "FREQ=YEARLY",
        Rhythm.WEEK: "FREQ=WEEKLY",
        Rhythm.MONTHS: f"FREQ=MONTHLY;INTERVAL={one.interval.months}" if one.interval else "",
    }[duty.rhythm]
    title = f"{duty.name}（{one.account}）" if one.account else duty.name
    wish = "望ましい目安です。\n" if duty.wish else ""
    uid = f"duty-{desk.settings.guide}-{duty.id}-{digest.of_text(one.account)}"
    yield Day(uid, one.due, title, f"{wish}{duty.text}", repeat)


def _case_days(one: Stand) -> Iterator[Day]:
    for step in one.steps:
        if step.due is not None and step.mark in TODO:
            title = f"{step.step.name}（{one.case.subject}）"
            yield Day(f"case-{one.case.uid}-{step.step.id}", step.due, title, step.step.text)


def _waiting_day(one: Waiting) -> Day:
    assert one.due is not None
    uid = digest.of_text("\n".join((one.place, one.name, *map(str, one.arguments))))
    return Day(f"{one.place}-{uid}", one.due, f"{one.name}　{one.subject}", one.about)
