"""Incidents: opening one, writing its log, closing it. Every verb is one entry or several.

What a verb returned is on the disk. Who wrote it comes from the settings, when it was written
from the clock; when it happened is said, or is not known.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from smtui.domain.chain import stamp
from smtui.domain.deed import (
    FACTS,
    ActionDone,
    ActionSet,
    Answered,
    Asked,
    Chosen,
    Closed,
    Corrected,
    Decided,
    Deed,
    Deleted,
    Noted,
    Opened,
    Purged,
    Reopened,
    Reported,
    Reviewed,
    Stated,
    StepDone,
    StepSkipped,
    Worded,
)
from smtui.domain.entry import Content, Entry, quick
from smtui.domain.incident import Incident, IncidentFile, State
from smtui.errors import BadInput
from smtui.store import evidence as blobs
from smtui.store import incidents as kept

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace


def open_incident(
    desk: "Workspace",
    kind: str,
    *,
    kind_name: str = "",
    what: str = "",
    source: str = "",
    drill: bool = False,
) -> Incident:
    """Open an incident of a kind (the id of a playbook) under the guide that applies.

    All but the kind may stay unknown. `source` says what it was opened from: a clause id,
    `draft:<uid>`, `check:<code>`. Raises StoreError.
    """
    guide = desk.settings.guide or ""
    version = next((known.version for known in desk.identities() if known.id == guide), "")
    deed = Opened(kind, kind_name or kind, guide, version, drill, what.strip(), source)
    with desk.store() as store:
        entry = kept.begin(store, signed(desk, deed), desk.now())
        return kept.incident_file(store, entry.incident).incident


def listed(desk: "Workspace") -> tuple[Incident, ...]:
    """Return all incidents: the open ones first, then the newest first."""
    with desk.store() as store:
        found = kept.incidents(store)
    return tuple(sorted(found, key=lambda one: (one.state is not State.OPEN, -one.number)))


def load(desk: "Workspace", uid: str) -> IncidentFile:
    """Return an incident with all that belongs to it; raises BadInput where there is none.

    `uid` may also be its number, or the beginning of its uid.
    """
    with desk.store() as store:
        return kept.incident_file(store, kept.uid_of(store, uid))


def note(desk: "Workspace", uid: str, line: str) -> Entry:
    """Write a line such as `14:05 電話3件` into the log; the time may be left out."""
    read = quick(line, desk.now())
    return record(desk, uid, Noted(read.text), happened=read.happened)


def state_facts(desk: "Workspace", uid: str, facts: Mapping[str, str]) -> Entry | None:
    """Write down what is known now, by the names of `FACTS`; only what changed makes an entry.

    Times are ISO local times, the retention an ISO date; an empty text says 不明. Returns None
    where nothing changed. Raises BadInput for a fact nobody knows or a time that is none.
    """
    incident = load(desk, uid).incident
    changed = tuple(
        (name, value) for name, value in _checked(facts) if value != _written(incident, name)
    )
    return record(desk, uid, Stated(changed)) if changed else None


def correct(desk: "Workspace", uid: str, number: int, text: str) -> Entry:
    """Write down what is right instead of an earlier entry, which stays as it is."""
    _entry(desk, uid, number)
    return record(desk, uid, Corrected(number, _needed(text, "正しい内容"), False))


def withdraw(desk: "Workspace", uid: str, number: int, reason: str) -> Entry:
    """Let an earlier entry count as not written, such as a step ticked by mistake."""
    if _entry(desk, uid, number).number == 1:
        raise BadInput(
            "事案の開始は取り消せません。", "要らない事案は、理由を書いて終了してください。"
        )
    return record(desk, uid, Corrected(number, _needed(reason, "取り消す理由"), True))


def do_step(
    desk: "Workspace",
    uid: str,
    step: str,
    name: str,
    text: str = "",
    *,
    happened: datetime | None = None,
) -> Entry:
    """Note that a step of the playbook was done; `name` is its words."""
    return record(desk, uid, StepDone(step, name, text.strip()), happened=happened)


def skip_step(desk: "Workspace", uid: str, step: str, name: str, reason: str) -> Entry:
    """Note that a step does not apply, with the reason."""
    return record(desk, uid, StepSkipped(step, name, _needed(reason, "該当しない理由")))


def choose(
    desk: "Workspace",
    uid: str,
    step: str,
    name: str,
    *,
    option: str,
    option_name: str,
    by: str = "",
    reason: str = "",
) -> Entry:
    """Note which way was chosen at a branch of the playbook, by whom and why."""
    return record(desk, uid, Chosen(step, name, option, option_name, by.strip(), reason.strip()))


def report_to(
    desk: "Workspace",
    uid: str,
    to: str,
    text: str = "",
    *,
    how: str = "",
    happened: datetime | None = None,
) -> Entry:
    """Note a report to somebody: a section or a post."""
    deed = Reported(_needed(to, "報告先"), how.strip(), text.strip())
    return record(desk, uid, deed, happened=happened)


def decide(desk: "Workspace", uid: str, text: str, *, by: str = "", reason: str = "") -> Entry:
    """Note a decision, who made it and why."""
    return record(desk, uid, Decided(_needed(text, "決めたこと"), by.strip(), reason.strip()))


def record_deletion(
    desk: "Workspace",
    uid: str,
    *,
    url: str = "",
    text: str = "",
    by: str = "",
    reason: str = "",
    happened: datetime | None = None,
) -> Entry:
    """Note that a post was deleted or hidden.

    Raises BadInput where the incident has no evidence yet and no reason is given: what is
    deleted cannot be shown later.
    """
    if not load(desk, uid).evidence and not reason.strip():
        raise BadInput(
            "まだ証拠がありません。消した投稿は、あとから示せません。",
            "画面の写しや URL を先に添えるか、添えられない理由を書いてください。",
        )
    deed = Deleted(url.strip(), text.strip(), by.strip(), reason.strip())
    return record(desk, uid, deed, happened=happened)


def bind_wording(desk: "Workspace", uid: str, wording: str, name: str, draft: str) -> Entry:
    """Bind a draft (its uid) for the public to the incident; `wording` is its template's id."""
    return record(desk, uid, Worded(wording, name, draft))


def consult(desk: "Workspace", uid: str, to: str, question: str, *, source: str = "") -> Entry:
    """Note that somebody was asked for advice."""
    return record(desk, uid, Asked(_needed(to, "相談先"), _needed(question, "相談の内容"), source))


def answer(
    desk: "Workspace",
    uid: str,
    consult: int,
    by: str,
    text: str,
    *,
    happened: datetime | None = None,
) -> Entry:
    """Note the answer to a consultation (the number of its entry), and who gave it."""
    if not isinstance(_entry(desk, uid, consult).deed, Asked):
        raise BadInput(f"{consult} 番の記録は相談ではありません。", "相談を選び直してください。")
    deed = Answered(consult, by.strip(), _needed(text, "回答"))
    return record(desk, uid, deed, happened=happened)


def add_action(desk: "Workspace", uid: str, text: str, owner: str, due: date | None) -> Entry:
    """Note what is to be done so that it does not happen again, by whom and until when."""
    deed = ActionSet(_needed(text, "改善策"), owner.strip(), due.isoformat() if due else "")
    return record(desk, uid, deed)


def finish_action(desk: "Workspace", uid: str, action: int, text: str = "") -> Entry:
    """Note that such a thing (the number of its entry) was done."""
    if not isinstance(_entry(desk, uid, action).deed, ActionSet):
        raise BadInput(f"{action} 番の記録は改善策ではありません。", "選び直してください。")
    return record(desk, uid, ActionDone(action, text.strip()))


def review(desk: "Workspace", uid: str, *, cause: str, worked: str, better: str) -> Entry:
    """Note the review afterwards: the cause, what worked, what should go better."""
    given = Reviewed(cause.strip(), worked.strip(), better.strip())
    if not any(given):
        raise BadInput("振り返りが書かれていません。", "原因か、よかった点を書いてください。")
    return record(desk, uid, given)


def close(desk: "Workspace", uid: str, text: str = "") -> Entry:
    """Close an incident; raises BadInput where it is closed already."""
    if load(desk, uid).incident.state is not State.OPEN:
        raise BadInput("この事案は、もう終了しています。")
    return record(desk, uid, Closed(text.strip()))


def reopen(desk: "Workspace", uid: str, reason: str) -> Entry:
    """Reopen a closed incident; raises BadInput where it is open."""
    if load(desk, uid).incident.state is State.OPEN:
        raise BadInput("この事案は、まだ終了していません。")
    return record(desk, uid, Reopened(_needed(reason, "再開する理由")))


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


def record(desk: "Workspace", uid: str, deed: Deed, *, happened: datetime | None = None) -> Entry:
    """Write one entry; raises BadInput for an incident that is not there or was purged."""
    return record_all(desk, uid, (deed,), happened=happened)[0]


def record_all(
    desk: "Workspace", uid: str, deeds: Sequence[Deed], *, happened: datetime | None = None
) -> tuple[Entry, ...]:
    """Write several entries, all or none; raises BadInput as `record` does."""
    contents = [signed(desk, deed, happened) for deed in deeds]
    with desk.store() as store:
        return kept.add(store, kept.uid_of(store, uid), contents, desk.now())


def signed(desk: "Workspace", deed: Deed, happened: datetime | None = None) -> Content:
    """Return a deed with who writes it, as the settings say."""
    return Content(desk.settings.section.strip(), desk.settings.name.strip(), happened, deed)


def _entry(desk: "Workspace", uid: str, number: int) -> Entry:
    entry = load(desk, uid).entry(number)
    if entry is None:
        raise BadInput(f"{number} 番の記録はありません。", "番号を確かめてください。")
    return entry


def _needed(text: str, name: str) -> str:
    if not text.strip():
        raise BadInput(f"{name}が書かれていません。", "書いてから、もう一度記録してください。")
    return text.strip()


_TIMES = frozenset(("happened", "noticed"))


def _checked(facts: Mapping[str, str]) -> Sequence[tuple[str, str]]:
    """Return facts with their values as they are stored."""
    unknown = facts.keys() - FACTS.keys()
    if unknown:
        raise BadInput(f"「{'、'.join(sorted(unknown))}」という項目はありません。")
    return [(name, _value(name, value.strip())) for name, value in facts.items()]


def _value(name: str, value: str) -> str:
    try:
        if value and name in _TIMES:
            return stamp(datetime.fromisoformat(value).replace(tzinfo=None))
        if value and name == "retention":
            return date.fromisoformat(value).isoformat()
    except ValueError:
        raise BadInput(
            f"{FACTS[name]}の「{value[:40]}」を読めません。",
            "2026-11-21T14:05（日付だけなら 2026-11-21）の形で書いてください。",
        ) from None
    return value


def _written(incident: Incident, name: str) -> str:
    """Return a fact of an incident as it is stored."""
    value = getattr(incident, name)
    if isinstance(value, datetime):
        return stamp(value)
    return value.isoformat() if isinstance(value, date) else str(value or "")


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
        _needed(reason, "廃棄する理由"),
    )
    with desk.store() as store:
        entry = kept.purge(store, incident.uid, signed(desk, deed), desk.now())
        still = kept.hashes(store)
    for evidence in opened.every_evidence:
        if evidence.sha256 and evidence.sha256 not in still:
            blobs.remove(evidence.sha256)
    return entry
