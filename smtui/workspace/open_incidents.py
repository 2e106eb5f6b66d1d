"""What waits of the incidents: those that are open, questions without an answer, actions due."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from smtui.domain.agenda import Waiting
from smtui.domain.entry_kind import EntryKind
from smtui.domain.incident import CONSULTATION, DRILL, Incident, State
from smtui.domain.telling import shown_time
from smtui.store import incidents as kept

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

_ANSWERED = "回答あり・閉じる"
PLACE = "incident"
"""Id of the screen where an incident is gone on with."""


def waiting(_desk: "Workspace", store: "Store") -> Sequence[Waiting]:
    """Return the open incidents; what really happened is urgent, drills and questions are not."""
    return [*_waiting(store, kept.incidents(store)), *_actions(store)]


def _actions(store: "Store") -> Iterator[Waiting]:
    """Yield what was to be done so that it does not happen again, also of what has been closed."""
    for uid in kept.having(store, EntryKind.ACTION):
        file = kept.incident_file(store, uid)
        for action in file.actions:
            if action.done is None:
                incident = file.incident
                owner = f"担当は{action.owner}です。" if action.owner else ""
                about = f"{incident.kind_name}（事案{incident.number}）の改善策です。{owner}"
                yield Waiting("改善策を行う", action.text, about, PLACE, (uid,), action.due)


def _waiting(store: "Store", incidents: Sequence[Incident]) -> Iterator[Waiting]:
    for incident in incidents:
        if incident.state is not State.OPEN:
            continue
        asked = incident.kind == CONSULTATION
        answered = asked and _answered(store, incident)
        drill = f"【{DRILL}】" if incident.drill else ""
        name = incident.name if incident.name != incident.kind_name else ""
        about = (
            f"{shown_time(incident.opened)}に始めた{incident.kind_name}です。"
            f"記録は{incident.entries}件、最後は{shown_time(incident.changed)}です。"
        )
        if answered:
            about = "相談には回答があります。開いて F5 を押すと、閉じられます。"
        yield Waiting(
            _ANSWERED if answered else "答えを書く" if asked else "事案に対応する",
            "　".join(word for word in (f"{drill}{incident.kind_name}", name) if word),
            about,
            PLACE,
            (incident.uid,),
            urgent=not asked and not incident.drill,
        )


def _answered(store: "Store", incident: Incident) -> bool:
    """Tell whether all that was asked in a consultation has its answer."""
    consults = kept.incident_file(store, incident.uid).consults
    return bool(consults) and all(one.answered for one in consults)
