"""What the guide says on an incident, beside the log of that incident."""

from typing import TYPE_CHECKING

from smtui.domain.deed import Deed, Reported, StepDone
from smtui.domain.entry import Entry, Quick, quick
from smtui.domain.guide import Clause, Guide
from smtui.domain.incident import CONSULTATION, Incident, IncidentFile, State
from smtui.domain.playbook import Advice, Playbook, Playbooks, Step, StepKind, standing
from smtui.domain.value import Value
from smtui.errors import GuideError
from smtui.library.guides import load_guide
from smtui.library.playbooks import load_playbooks
from smtui.workspace.closing import alike
from smtui.workspace.incidents import (
    answer,
    consult,
    do_step,
    listed,
    load,
    open_incident,
    record_all,
)

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace


class Standing(Value):
    """An incident, and how far it has come along its playbook."""

    file: IncidentFile
    playbook: Playbook
    """Of the guide under which it was opened; without steps where nobody knows its type."""
    guide: Guide | None
    """That guide; None for general practice, and where the guide is gone."""
    earlier: tuple[Incident, ...]
    """Incidents of the same kind in the year before."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that stand after what was chosen so far."""
        chosen = {state.step: state.option for state in self.file.steps.values() if state.option}
        return standing(self.playbook, chosen)

    @property
    def open_steps(self) -> tuple[Step, ...]:
        """The steps nobody has dealt with yet."""
        return tuple(step for step in self.steps if step.id not in self.file.steps)

    @property
    def asks(self) -> bool:
        """Tell whether it is a consultation."""
        return self.file.incident.kind == CONSULTATION

    @property
    def ready_to_close(self) -> bool:
        """Tell whether nothing is left but to close it: all answered, or all steps dealt with."""
        file = self.file
        if file.incident.state is not State.OPEN or not all(one.answered for one in file.consults):
            return False
        return bool(file.consults) if self.asks else bool(self.steps) and not self.open_steps

    def clauses(self, ids: tuple[str, ...]) -> tuple[Clause, ...]:
        """Return the clauses with these ids, as far as the guide still has them."""
        return _clauses(self.guide, ids)


def playbooks(desk: "Workspace") -> Playbooks:
    """Return what the guide that applies says on incidents; raises GuideError."""
    return load_playbooks(desk.settings.guide)


def advice(desk: "Workspace") -> tuple[tuple[Advice, tuple[Clause, ...]], ...]:
    """Return whom one may ask about what, with the clauses; raises GuideError."""
    guide = load_guide(desk.settings.guide) if desk.settings.guide else None
    known = playbooks(desk).advice
    return tuple((one, _clauses(guide, one.clauses)) for one in known)


def playbooks_of(incident: Incident) -> Playbooks:
    """Return what the guide says under which an incident was opened; general practice without."""
    return _of(incident.guide)[1]


def standing_of(desk: "Workspace", uid: str) -> Standing:
    """Return an incident beside its playbook; raises BadInput where there is none, StoreError."""
    file = load(desk, uid)
    incident = file.incident
    guide, known = _of(incident.guide)
    playbook = known.get(incident.kind) or Playbook(incident.kind, incident.kind_name, "")
    return Standing(file, playbook, guide, alike(desk, incident))


def newest_open(desk: "Workspace") -> str | None:
    """Return the uid of the incident to go on with: the newest open one; None without any."""
    found = listed(desk)
    return found[0].uid if found else None


def finish_step(
    desk: "Workspace", uid: str, step: Step, line: str = "", to: tuple[str, ...] = ()
) -> Entry:
    """Note that a step was done and, for each of `to`, that they were told: all or nothing.

    `line` may begin with a time, as in `note`. Raises BadInput as `note` does, StoreError.
    """
    read = quick(line, desk.now()) if line.strip() else Quick(None, "")
    told = [Reported(name, "", read.text) for name in to]
    deeds: list[Deed] = [*told, StepDone(step.id, step.text, read.text)]
    return record_all(desk, uid, deeds, happened=read.happened)[-1]


def ask(desk: "Workspace", to: str, question: str, source: str = "") -> Incident:
    """Open a 相談 with its question; raises BadInput where one of the two is missing."""
    known = playbooks(desk)
    playbook = known.get(CONSULTATION)
    name = playbook.name if playbook else "相談"
    incident = open_incident(desk, CONSULTATION, kind_name=name, what=question, source=source)
    consult(desk, incident.uid, to, question, source=source)
    _tick(desk, incident.uid, playbook, StepKind.TELL)
    return incident


def note_answer(desk: "Workspace", uid: str, asked: int, by: str, text: str) -> None:
    """Note the answer to a question; in a 相談 the step of the answer is done with it."""
    answer(desk, uid, asked, by, text)
    found = standing_of(desk, uid)
    if found.file.incident.kind == CONSULTATION:
        _tick(desk, uid, found.playbook, StepKind.RECORD)


def _tick(desk: "Workspace", uid: str, playbook: Playbook | None, kind: StepKind) -> None:
    for step in playbook.steps if playbook else ():
        if step.kind is kind:
            do_step(desk, uid, step.id, step.text)


def _clauses(guide: Guide | None, ids: tuple[str, ...]) -> tuple[Clause, ...]:
    return tuple(clause for name in ids if guide and (clause := guide.clause(name)))


def _of(guide_id: str) -> tuple[Guide | None, Playbooks]:
    """Return a guide with its playbooks; general practice where it is gone."""
    try:
        return (load_guide(guide_id) if guide_id else None), load_playbooks(guide_id)
    except GuideError:
        return None, load_playbooks(None)
