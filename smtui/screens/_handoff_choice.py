"""What goes into a hand-over, as rows a person can change."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from smtui.domain.incident import Incident, State
from smtui.domain.telling import shown_time
from smtui.screens._incident_words import drill_words

if TYPE_CHECKING:
    from smtui.domain.playbook import Playbooks

ALL = "最初から"


@dataclass(frozen=True, slots=True)
class HandoffChoice:
    """What is handed over, and how."""

    out: str
    """Where it is put; a name that ends in .zip becomes one file."""
    chosen: frozenset[str] = frozenset()
    """Uids of the incidents."""
    since: date | None = None
    """Only incidents written on since this day."""
    masked: bool = True
    """Whether personal data is masked."""
    reason: str = ""
    """Why it is not masked."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list."""

    name: str
    value: str
    field: str
    """What Enter changes: a field of `HandoffChoice`, or the uid of an incident."""


def rows_of(choice: HandoffChoice, found: tuple[Incident, ...], to: str) -> list[Row]:
    """Return the lines: how it is handed over, then the incidents to choose from."""
    since = choice.since.isoformat() + " から" if choice.since else ALL
    masked = "伏せる" if choice.masked else f"伏せない（{choice.reason}）"
    rows = [
        Row("渡す相手", to, ""),
        Row("置き場所", choice.out, "out"),
        Row("個人情報", masked, "masked"),
        Row("いつから", since, "since"),
    ]
    return rows + [_incident_row(one, one.uid in choice.chosen) for one in found]


def ready(found: tuple[Incident, ...]) -> tuple[Incident, ...]:
    """Return the incidents that can be handed over."""
    return tuple(one for one in found if one.state is not State.PURGED)


def addressee(playbooks: "Playbooks") -> str:
    """Return to whom the guide wants it handed."""
    mark = "" if playbooks.handoff.clauses else "（参考）"
    return "、".join(playbooks.handoff.to) + mark


def _incident_row(incident: Incident, chosen: bool) -> Row:
    mark = "[渡す]  " if chosen else "[　　]  "
    name = f"{mark}{incident.number}　{drill_words(incident)}{incident.kind_name}"
    known = f"{incident.name}　" if incident.name != incident.kind_name else ""
    value = f"{known}{incident.state.label}　{shown_time(incident.opened)}"
    return Row(name, value, incident.uid)
