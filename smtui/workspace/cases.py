"""Procedures under way: begun, taken step by step, closed; a gate is never passed unseen."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from smtui.domain.agenda import Waiting
from smtui.domain.case import (
    TODO,
    Case,
    CaseFile,
    Entry,
    EntryKind,
    Mark,
    Standing,
    finished,
    next_step,
    standings,
)
from smtui.domain.procedure import Procedure, Procedures
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.library.guides import load_guide
from smtui.library.procedures import load_procedures
from smtui.store import cases as kept

if TYPE_CHECKING:
    from smtui.domain.guide import Clause
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

TITLE_MOST = 100
"""The longest title of a case, in characters."""


class Stand(Value):
    """A case, and where it stands."""

    file: CaseFile
    procedure: Procedure | None
    """None where the guide no longer has it: the log can still be read."""
    steps: tuple[Standing, ...]
    clauses: "dict[str, Clause]"
    """Of the guide of the case."""

    @property
    def case(self) -> Case:
        """The case itself."""
        return self.file.case

    @property
    def next(self) -> Standing | None:
        """The step to be done next; None where nothing can be done now."""
        return next_step(self.steps)

    @property
    def finished(self) -> bool:
        """Tell whether nothing is left to be done."""
        return self.procedure is not None and finished(self.steps)


def procedures(desk: "Workspace") -> Procedures:
    """Return what the chosen guide says on procedures; raises GuideError."""
    return load_procedures(desk.settings.guide)


def guide_clauses(guide: str | None) -> "dict[str, Clause]":
    """Return the clauses of a guide by their ids; none without a guide. Raises GuideError."""
    return {clause.id: clause for clause in load_guide(guide).clauses} if guide else {}


def begin_case(
    desk: "Workspace", store: "Store", procedure_id: str, title: str = "", account: str = ""
) -> Case:
    """Begin a case of the chosen guide; raises BadInput for a procedure that has no cases."""
    guide = desk.settings.guide
    procedure = load_procedures(guide).get(procedure_id)
    if procedure is None or procedure.rule:
        raise BadInput(
            f"「{procedure_id}」という手続は始められません。", "一覧から選び直してください。"
        )
    version = load_guide(guide).identity.version if guide else ""
    now = desk.now()
    case = Case(
        "",
        guide or "",
        version,
        procedure.id,
        procedure.name,
        _title(title),
        account,
        now,
        now,
        closed=False,
    )
    return kept.begin(store, case, Entry(EntryKind.BEGUN, now, who=desk.settings.name))


def listed(store: "Store") -> tuple[Case, ...]:
    """Return all cases, those under way first; raises StoreError."""
    return tuple(kept.listed(store))


def stand(store: "Store", uid: str) -> Stand:
    """Return where a case stands; raises BadInput if there is none, GuideError, StoreError."""
    return _stand(kept.load(store, uid))


def find(store: "Store", beginning: str) -> Stand:
    """Return the case whose uid begins so; raises BadInput for none and for several."""
    found = [case for case in kept.listed(store) if case.uid.startswith(beginning)]
    if len(found) != 1:
        what = "見つかりません" if not found else "2つ以上あります"
        raise BadInput(
            f"手続「{beginning[:20]}」は{what}。", "smtui case list で番号を確かめてください。"
        )
    return stand(store, found[0].uid)


def stands(store: "Store") -> tuple[Stand, ...]:
    """Return where every case stands, those under way first; raises GuideError, StoreError."""
    return tuple(_stand(file) for file in kept.loaded(store))


def do_step(
    desk: "Workspace",
    store: "Store",
    seen: Stand,
    step: str,
    *,
    day: date | None = None,
    who: str = "",
    words: str = "",
    choice: str = "",
) -> None:
    """Note that a step was done (today by default).

    Raises BadInput with the clause's reason where a gate bars it, where a way has to be chosen,
    where a decision has nobody's name, and for a day to come.
    """
    one = _standing(seen, step)
    today = desk.now().date()
    if one.gate is not None:
        raise BadInput(one.gate.text, one.gate.remedy)
    if one.step.choices and choice not in {way.id for way in one.step.choices}:
        raise BadInput("どれに当たるかが選ばれていません。", "一覧から選んでください。")
    if one.step.named:
        who = _needed(who, f"「{one.step.name}」をした人")
    if day is not None and day > today:
        raise BadInput("これからの日付では、済んだことにできません。", "済んだ日を入れてください。")
    done = {"day": day or today, "who": who, "words": words, "choice": choice}
    _write(desk, store, seen, EntryKind.DONE, step, **done)


def skip_step(desk: "Workspace", store: "Store", seen: Stand, step: str, reason: str) -> None:
    """Note that a step is left out; raises BadInput without a reason."""
    _standing(seen, step)
    _write(desk, store, seen, EntryKind.SKIPPED, step, words=_needed(reason, "飛ばすわけ"))


def reopen_step(desk: "Workspace", store: "Store", seen: Stand, step: str, reason: str) -> None:
    """Take back that a step was done or left out; raises BadInput without a reason."""
    _standing(seen, step)
    _write(desk, store, seen, EntryKind.REOPENED, step, words=_needed(reason, "取り消すわけ"))


def set_due(desk: "Workspace", store: "Store", seen: Stand, step: str, day: date | None) -> None:
    """Note by when a step is to be done; None takes the day away."""
    _standing(seen, step)
    _write(desk, store, seen, EntryKind.DUE, step, day=day)


def grant(
    desk: "Workspace",
    store: "Store",
    seen: Stand,
    exemption: str,
    *,
    who: str,
    day: date,
    words: str = "",
) -> None:
    """Note that somebody has recognised an exemption; raises BadInput without a name."""
    if seen.procedure is None or seen.procedure.exemption(exemption) is None:
        raise BadInput("この手続には、その特例がありません。", "一覧から選び直してください。")
    who = _needed(who, "認めた人")
    _write(desk, store, seen, EntryKind.EXEMPTED, exemption, day=day, who=who, words=words)


def add_note(desk: "Workspace", store: "Store", seen: Stand, words: str, step: str = "") -> None:
    """Keep a note on a case or a step; raises BadInput for an empty one."""
    _write(desk, store, seen, EntryKind.NOTE, step, words=_needed(words, "メモ"))


def close_case(desk: "Workspace", store: "Store", seen: Stand, reason: str = "") -> None:
    """Close a case; raises BadInput without a reason where steps are still open."""
    words = reason if seen.finished else _needed(reason, "途中で終えるわけ")
    _write(desk, store, seen, EntryKind.CLOSED, words=words)


def resume_case(desk: "Workspace", store: "Store", seen: Stand) -> None:
    """Open a closed case again."""
    _write(desk, store, seen, EntryKind.RESUMED)


def rename_case(store: "Store", seen: Stand, title: str, account: str = "") -> None:
    """Say what a case is about; raises BadInput for a title that is too long."""
    kept.rename(store, seen.case.uid, _title(title), account or seen.case.account)


def waiting(desk: "Workspace", store: "Store") -> tuple[Waiting, ...]:
    """Return the next step of every case under way, and the duties that are due."""
    from smtui.workspace.duties import waiting_duties  # noqa: PLC0415 - siblings know each other

    running = [one for one in stands(store) if not one.case.closed]
    dated = (late for one in running for late in _dated(one))
    return (*(_waiting(one) for one in running), *dated, *waiting_duties(desk, store))


def _dated(one: Stand) -> Iterator[Waiting]:
    """Yield the steps with a day that are not the next one: they would be forgotten."""
    following, case = one.next, one.case
    for step in one.steps if following is not None else ():
        if step.due is not None and step.mark in TODO and step is not following:
            about = f"{case.name}\n{step.step.actor}：{step.step.text}"
            subject = f"{step.step.name}（{case.subject}）"
            yield Waiting("手続の期限", subject, about, "case", (case.uid,), step.due)


def _waiting(one: Stand) -> Waiting:
    case, step = one.case, one.next
    if step is None:
        about = "段階がすべて済んでいます。終えるか、見直してください。"
        return Waiting("手続を終える", case.subject, about, "case", (case.uid,))
    name = "書類を整える" if step.mark is Mark.LATER else "手続を進める"
    about = f"{case.name}\n{step.step.actor}：{step.step.text}"
    return Waiting(
        name, f"{step.step.name}（{case.subject}）", about, "case", (case.uid,), step.due
    )


def _stand(file: CaseFile) -> Stand:
    guide = file.case.guide or None
    procedure = load_procedures(guide).get(file.case.procedure)
    steps = standings(procedure, file.entries) if procedure else ()
    return Stand(file, procedure, steps, guide_clauses(guide))


def _standing(seen: Stand, step: str) -> Standing:
    found = next((one for one in seen.steps if one.step.id == step), None)
    if found is None:
        raise BadInput("この手続には、その段階がありません。", "一覧から選び直してください。")
    return found


def _needed(words: str, name: str) -> str:
    """Return words without blanks around them; raises BadInput where nothing is left."""
    if not words.strip():
        raise BadInput(f"{name}が空です。", "ひとことで書いてください。")
    return words.strip()


def _title(title: str) -> str:
    plain = " ".join(title.split())
    if len(plain) > TITLE_MOST:
        raise BadInput(f"名前は{TITLE_MOST}字までです。", "短くしてください。")
    return plain


def _write(
    desk: "Workspace", store: "Store", seen: Stand, kind: EntryKind, step: str = "", **rest: Any
) -> None:
    """Add an entry whose other fields are `rest`; the person's name stands where nobody's does."""
    entry = Entry(kind, desk.now(), step, **rest)
    entry = entry._replace(who=entry.who or desk.settings.name)
    kept.add(store, seen.case.uid, entry, seen=len(seen.file.entries))
