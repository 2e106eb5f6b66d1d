"""What the settings say of every new incident."""

from typing import TYPE_CHECKING

from smtui.domain.era import kept_until
from smtui.domain.incident import Mark

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_MOST_YEARS = 100


def usual_facts(desk: "Workspace") -> tuple[tuple[str, str], ...]:
    """Return what the settings say of every new incident: whose record, until when it is kept."""
    mark, years = desk.settings.incident_mark, desk.settings.incident_years
    found = [("mark", mark)] if mark == Mark.SHARED else []
    if years.isascii() and years.isdigit() and int(years) <= _MOST_YEARS:
        found.append(("retention", kept_until(desk.now().date(), int(years)).isoformat()))
    return tuple(found)
