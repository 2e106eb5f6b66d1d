"""The wording for the public: a template becomes a draft that is bound to its incident."""

from typing import TYPE_CHECKING

from smtui.domain.draft import Account, Draft, Kind, Mode
from smtui.domain.playbook import Wording
from smtui.workspace.drafts import keep_typed, rename_draft
from smtui.workspace.incidents import bind_wording, load

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace


def begin_wording(desk: "Workspace", uid: str, wording: Wording) -> str:
    """Begin a draft with a wording and bind it to the incident; return the draft's uid.

    Raises BadInput where there is no such incident, StoreError.
    """
    incident = load(desk, uid).incident
    mode = Mode.DRILL if incident.drill else Mode.NORMAL
    occasion = desk.usual_occasion()._replace(account=Account.OFFICIAL, kind=Kind.POST, mode=mode)
    with desk.store() as store:
        draft = Draft.of(wording.text.strip(), occasion)
        saved = keep_typed(store, draft, desk.now())
        name = f"事案{incident.number} {wording.name}"
        rename_draft(store, saved.uid, f"【訓練】{name}" if incident.drill else name)
    bind_wording(desk, uid, wording.id, wording.name, saved.uid)
    return saved.uid
