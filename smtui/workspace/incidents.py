"""Incidents: opening one and writing its log. Every verb is one entry or several.

What a verb returned is on the disk. Who wrote it comes from the settings, when it was written
from the clock; when it happened is said, or is not known.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from smtui.domain.chain import stamp
from smtui.domain.deed import (
    FACTS,
    Answered,
    Asked,
    Chosen,
    Corrected,
    Decided,
    Deed,
    Deleted,
    Noted,
    Opened,
    Reported,
    Stated,
    StepDone,
    StepSkipped,
    Worded,
)
from smtui.domain.deed_shape import cleaned
from smtui.domain.entry import Content, Entry, quick
from smtui.domain.incident import Incident, IncidentFile, State
from smtui.errors import BadInput
from smtui.store import incidents as kept
from smtui.text import printable
from smtui.workspace.incident_defaults import usual_facts

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

    All but the kind may stay unknown. `kind_name` is looked up where it is not given. `source`
    says what it was opened from: a clause id, `draft:<uid>`, `check:<code>`. Raises BadInput for
    a kind nobody knows, StoreError.
    """
    guide = desk.settings.guide or ""
    kind_name = kind_name or name_of_kind(guide, kind)
    version = next((known.version for known in desk.identities() if known.id == guide), "")
    deed = Opened(kind, kind_name, guide, version, drill, what.strip(), source)
    usual = usual_facts(desk)
    with desk.store() as store:
        entry = kept.begin(store, signed(desk, deed), desk.now())
        if usual:
            kept.add(store, entry.incident, [signed(desk, Stated(usual))], desk.now())
        return kept.incident_file(store, entry.incident).incident


def name_of_kind(guide: str, kind: str) -> str:
    """Return the name of a kind of incident under a guide; raises BadInput for an unknown one."""
    from smtui.library.playbooks import load_playbooks  # noqa: PLC0415 - not where it is given

    playbooks = load_playbooks(guide or None)
    playbook = playbooks.get(kind)
    if playbook is None:
        known = "、".join(f"{known.id}（{known.name}）" for known in playbooks.kinds)
        raise BadInput(f"「{kind}」という種類の事案はありません。", f"使えるのは {known} です。")
    return playbook.name


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
    entry_of(desk, uid, number)
    return record(desk, uid, Corrected(number, needed(text, "正しい内容"), False))


def withdraw(desk: "Workspace", uid: str, number: int, reason: str) -> Entry:
    """Let an earlier entry count as not written, such as a step ticked by mistake."""
    if entry_of(desk, uid, number).number == 1:
        raise BadInput(
            "事案の開始は取り消せません。", "要らない事案は、理由を書いて終了してください。"
        )
    return record(desk, uid, Corrected(number, needed(reason, "取り消す理由"), True))


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
    return record(desk, uid, StepSkipped(step, name, needed(reason, "該当しない理由")))


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
    deed = Reported(needed(to, "報告先"), how.strip(), text.strip())
    return record(desk, uid, deed, happened=happened)


def decide(desk: "Workspace", uid: str, text: str, *, by: str = "", reason: str = "") -> Entry:
    """Note a decision, who made it and why."""
    return record(desk, uid, Decided(needed(text, "決めたこと"), by.strip(), reason.strip()))


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
    return record(desk, uid, Asked(needed(to, "相談先"), needed(question, "相談の内容"), source))


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
    if not isinstance(entry_of(desk, uid, consult).deed, Asked):
        raise BadInput(f"{consult} 番の記録は相談ではありません。", "相談を選び直してください。")
    deed = Answered(consult, by.strip(), needed(text, "回答"))
    return record(desk, uid, deed, happened=happened)


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
    section, name = (
        printable(text, one_line=True).strip()
        for text in (desk.settings.section, desk.settings.name)
    )
    return Content(section, name, happened, cleaned(deed))


def entry_of(desk: "Workspace", uid: str, number: int) -> Entry:
    """Return an entry by its number; raises BadInput where there is none."""
    entry = load(desk, uid).entry(number)
    if entry is None:
        raise BadInput(f"{number} 番の記録はありません。", "番号を確かめてください。")
    return entry


def needed(text: str, name: str) -> str:
    """Return a text without the blanks around it; raises BadInput where nothing is left."""
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
