"""Facts of an incident as people type them: times and days in their own words."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from smtui.domain.entry import Entry, quick
from smtui.domain.era import read_date
from smtui.domain.incident import Incident
from smtui.errors import BadInput
from smtui.workspace.closing import add_action
from smtui.workspace.incidents import state_facts

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

TIMES = ("happened", "noticed")
"""The facts that are a time."""

DAY = "retention"
"""The fact that is a day."""


def state_typed(desk: "Workspace", uid: str, typed: Mapping[str, str]) -> None:
    """Write down facts as they were typed, such as `昨日 14:05`; an empty line says 不明.

    Raises BadInput for a time or a day that cannot be read, StoreError.
    """
    values = {name: _value(desk, name, line.strip()) for name, line in typed.items()}
    state_facts(desk, uid, values)


def shown_fact(incident: Incident, name: str) -> str:
    """Return a fact of an incident as a person may type it again; empty where it is not known."""
    value = getattr(incident, name)
    if isinstance(value, datetime):
        return f"{value.year}-{value.month}-{value.day} {value:%H:%M}"
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _value(desk: "Workspace", name: str, line: str) -> str:
    if not line or name not in (*TIMES, DAY):
        return line
    if name == DAY:
        return read_date(line, desk.now().date()).isoformat()
    moment = quick(f"{line} -", desk.now()).happened
    if moment is None:
        raise BadInput(
            f"「{line[:20]}」という時刻を読めません。",
            "「14:05」「昨日 9:30」「11/20 14:05」のように書いてください。",
        )
    return moment.isoformat(timespec="minutes")


def add_typed_action(desk: "Workspace", uid: str, text: str, owner: str, due: str) -> Entry:
    """Note what shall be better, its day as typed; raises BadInput for a day that is none."""
    day = read_date(due, desk.now().date()) if due.strip() else None
    return add_action(desk, uid, text, owner, day)
