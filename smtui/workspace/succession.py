"""The document for the successor, put together from what every noun has to say."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain.account import FIELDS
from smtui.domain.case import TODO, EntryKind
from smtui.domain.era import in_era
from smtui.domain.family import Family
from smtui.domain.incident import DRILL, State
from smtui.domain.labels import PLATFORMS
from smtui.domain.succession import Section
from smtui.exports.succession_sheet import succession_sheet
from smtui.library.guides import load_guide
from smtui.store import accounts, clearing, incidents, sheets
from smtui.workspace.cases import Stand, stands
from smtui.workspace.duties import turns
from smtui.workspace.forms import paper_bytes

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

Provider = Callable[["Workspace", "Store"], Iterator[Section]]
"""Tells what a successor has to know of one noun."""

_DISMISSALS = 30
"""So many of the findings set aside are told, the latest ones."""

_ACCOUNT = ("section", "manager", "posters", "device", "password_kept", "handover", "url")
"""Fields of the register a successor needs first."""


def account_sections(_desk: "Workspace", store: "Store") -> Iterator[Section]:
    """Yield the accounts that are run."""
    labels = {field.key: field.label for field in FIELDS}
    rows = []
    for account in accounts.listed(store):
        if account.retired is None:
            told = (
                f"{labels[key]}：{getattr(account, key)}"
                for key in _ACCOUNT
                if getattr(account, key)
            )
            last = in_era(account.last_used) if account.last_used else "記録なし"
            name = f"{account.name}\n（{PLATFORMS[account.platform]}）"
            rows.append((name, "\n".join(told), last))
    columns = ("アカウント", "知っておくこと", "最後の投稿")
    yield Section("公式アカウント", columns, tuple(rows), widths=(4, 9, 3))


def case_sections(_desk: "Workspace", store: "Store") -> Iterator[Section]:
    """Yield the cases under way with what is to be done next, and their notes."""
    running = [one for one in stands(store) if not one.case.closed]
    rows = tuple((one.case.subject, one.case.name, _next(one), _notes(one)) for one in running)
    columns = ("件名", "手続", "次にすること", "メモ・飛ばした段階")
    yield Section("進めている手続", columns, rows, widths=(3, 3, 4, 6))


def incident_sections(_desk: "Workspace", store: "Store") -> Iterator[Section]:
    """Yield the incidents that are open, and the questions without an answer."""
    rows = tuple(
        (
            f"事案{incident.number}",
            f"{f'【{DRILL}】' if incident.drill else ''}{incident.kind_name}\n{incident.name}",
            f"{in_era(incident.opened)}に開始\n"
            f"記録{incident.entries}件（最後は{in_era(incident.changed)}）",
        )
        for incident in incidents.incidents(store)
        if incident.state is State.OPEN
    )
    columns = ("番号", "種類と件名", "記録")
    yield Section("開いている事案", columns, rows, widths=(2, 9, 5))


def dismissal_sections(_desk: "Workspace", store: "Store") -> Iterator[Section]:
    """Yield the findings that were set aside, with the reasons: the next one will ask why."""
    labels = {str(family): family.label for family in Family}
    rows = tuple(
        (
            in_era(one.dismissal.at),
            f"{labels.get(one.check.partition('/')[0], one.check)}\n「{one.excerpt}」",
            one.dismissal.reason,
            one.dismissal.by,
        )
        for _, one in clearing.dismissals(store)[-_DISMISSALS:]
    )
    columns = ("日付", "指摘", "見送った理由", "だれが")
    yield Section("見送った指摘", columns, rows, widths=(3, 6, 5, 2))


def duty_sections(desk: "Workspace", store: "Store") -> Iterator[Section]:
    """Yield what comes back, with its day."""
    rows = []
    for one in turns(desk, store):
        name = f"{one.duty.name}（{one.account}）" if one.account else one.duty.name
        when = in_era(one.due) if one.due else one.words
        wish = "（望ましい目安）" if one.duty.wish else ""
        last = in_era(one.last.day) if one.last else "記録なし"
        rows.append((f"{name}{wish}", when, last))
    columns = ("すること", "次の期日", "前回")
    yield Section("くり返し行うこと", columns, tuple(rows), widths=(8, 4, 4))


def form_sections(_desk: "Workspace", store: "Store") -> Iterator[Section]:
    """Yield the sheets that are still being filled in."""
    rows = tuple(
        (sheet.name, sheet.title, in_era(datetime.fromisoformat(sheet.updated)))
        for sheet in sheets.listed(store)
        if not sheet.printed
    )
    columns = ("様式", "件名", "最後に書いた日")
    yield Section("書きかけの書類", columns, rows, widths=(8, 5, 3))


PROVIDERS: tuple[Provider, ...] = (
    account_sections,
    case_sections,
    incident_sections,
    duty_sections,
    form_sections,
    dismissal_sections,
)
"""Who has something to say, in the order of the document. A noun is one line here."""


def save_succession(desk: "Workspace", store: "Store", out: str, notes: str = "") -> None:
    """Write the document as Word (.docx) or Markdown (.md).

    Raises BadInput where nothing can be written, GuideError, StoreError.
    """
    from smtui.exports.files import write  # noqa: PLC0415 - only where a file is made

    settings, guide = desk.settings, desk.settings.guide
    identity = load_guide(guide).identity if guide else None
    name = f"{identity.title}（{identity.version}）" if identity else "選ばれていません"
    giver = "　".join(word for word in (settings.section, settings.name) if word)
    sections = [section for provider in PROVIDERS for section in provider(desk, store)]
    paper = succession_sheet(
        sections, guide_name=name, giver=giver, day=desk.now().date(), notes=notes
    )
    write(out, paper_bytes(paper, out))


def _next(one: Stand) -> str:
    if one.next is None:
        return "段階はすべて済み。終えるか見直す"
    due = f"\n{in_era(one.next.due)}まで" if one.next.due else ""
    left = [step for step in one.steps if step.mark in TODO]
    later = [
        f"\n「{step.step.name}」は{in_era(step.due)}まで"
        for step in left
        if step.due and step is not one.next
    ]
    name = f"{one.next.step.name}（{one.next.step.actor}）"
    return f"{name}{due}\n残り{len(left)}段階{''.join(later)}"


def _notes(one: Stand) -> str:
    """Return notes, reasons for what was left out and who decided what, the latest ones."""
    steps = {step.step.id: step.step for step in one.steps}
    told = []
    for entry in one.file.entries:
        step = steps.get(entry.step)
        decided = entry.who if step and step.named and entry.kind is EntryKind.DONE else ""
        words = "　".join(filter(None, (decided, entry.words)))
        if words:
            name = f"「{step.name}」" if step else ""
            told.append(f"{in_era(entry.day or entry.written)}　{entry.kind.label}{name}：{words}")
    return "\n".join(told[-8:])
