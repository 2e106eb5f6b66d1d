"""The end of an incident and what follows: the review, what shall be better, the purge."""

import time
from datetime import date
from typing import TYPE_CHECKING

from smtui.domain.deed import ActionDone, ActionSet, Closed, Purged, Reopened, Reviewed
from smtui.domain.entry import Entry
from smtui.domain.incident import Incident, State
from smtui.errors import BadInput
from smtui.store import evidence as blobs
from smtui.store import incidents as kept
from smtui.workspace.incidents import entry_of, listed, load, needed, record, signed

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace


def close(desk: "Workspace", uid: str, text: str = "") -> Entry:
    """Close an incident; raises BadInput where it is closed already."""
    if load(desk, uid).incident.state is not State.OPEN:
        raise BadInput("この事案は、もう終了しています。")
    return record(desk, uid, Closed(text.strip()))


def reopen(desk: "Workspace", uid: str, reason: str) -> Entry:
    """Reopen a closed incident; raises BadInput where it is open."""
    if load(desk, uid).incident.state is State.OPEN:
        raise BadInput("この事案は、まだ終了していません。")
    return record(desk, uid, Reopened(needed(reason, "再開する理由")))


def review(desk: "Workspace", uid: str, *, cause: str, worked: str, better: str) -> Entry:
    """Note the review afterwards: the cause, what worked, what should go better."""
    given = Reviewed(cause.strip(), worked.strip(), better.strip())
    if not any(given):
        raise BadInput("振り返りが書かれていません。", "原因か、よかった点を書いてください。")
    return record(desk, uid, given)


def add_action(desk: "Workspace", uid: str, text: str, owner: str, due: date | None) -> Entry:
    """Note what is to be done so that it does not happen again, by whom and until when."""
    deed = ActionSet(needed(text, "改善策"), owner.strip(), due.isoformat() if due else "")
    return record(desk, uid, deed)


def finish_action(desk: "Workspace", uid: str, action: int, text: str = "") -> Entry:
    """Note that such a thing (the number of its entry) was done."""
    if not isinstance(entry_of(desk, uid, action).deed, ActionSet):
        raise BadInput(f"{action} 番の記録は改善策ではありません。", "選び直してください。")
    return record(desk, uid, ActionDone(action, text.strip()))


def alike(desk: "Workspace", incident: Incident, months: int = 12) -> tuple[Incident, ...]:
    """Return the earlier incidents of the same kind in the last months, drills apart."""
    oldest = incident.opened.timestamp() - months * 30.5 * 86_400
    return tuple(
        other
        for other in listed(desk)
        if (other.kind, other.drill) == (incident.kind, incident.drill)
        and other.number < incident.number
        and other.opened.timestamp() >= oldest
    )


def purge(desk: "Workspace", uid: str, reason: str) -> Entry:
    """Destroy every content of an incident and its evidence; hashes and this entry stay.

    Evidence another incident has too stays with that one. Copies elsewhere (backups, bundles) are
    not reached. Raises BadInput for an incident that is still open, and StoreError.
    """
    opened = load(desk, uid)
    incident = opened.incident
    if incident.state is State.OPEN:
        raise BadInput("対応中の事案は廃棄できません。", "終了してから廃棄してください。")
    deed = Purged(
        incident.kind_name,
        incident.drill,
        incident.opened.date().isoformat(),
        incident.entries,
        needed(reason, "廃棄する理由"),
    )
    with desk.store() as store:
        entry = kept.purge(store, incident.uid, signed(desk, deed), desk.now())
        still = kept.hashes(store)
    for evidence in opened.every_evidence:
        if evidence.sha256 and evidence.sha256 not in still:
            blobs.remove(evidence.sha256)
    blobs.sweep(still, time.time())
    return entry
