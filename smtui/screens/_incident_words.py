"""An incident in rows and lines: its head, its card, its steps and its timeline."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from smtui.domain.incident import DRILL, UNKNOWN, Incident, State
from smtui.domain.telling import shown_time, told
from smtui.screens._report_words import clause_parts
from smtui.screens._wrapping import rows
from smtui.text import cells, printable

if TYPE_CHECKING:
    from smtui.domain.entry import Entry
    from smtui.domain.playbook import Step
    from smtui.domain.proof import Proof
    from smtui.workspace.playbooks import Standing

REFERENCE = "（参考）"
_LATE = 60
"""Seconds after which an entry says that it was written later than it happened."""
Parts = Iterator[tuple[str, str]]


def hung(text: str, width: int, indent: int) -> str:
    """Return a text in rows of `width` cells, all but the first indented."""
    lines = rows(printable(text), max(8, width - indent))
    return ("\n" + " " * indent).join(lines)


def elapsed(since: datetime, now: datetime) -> str:
    """Return how long ago something was: 5分, 2時間5分, 3日と4時間."""
    minutes = max(0, int((now - since).total_seconds()) // 60)
    hours, days = minutes // 60, minutes // 1440
    if days:
        return f"{days}日と{hours % 24}時間"
    if hours:
        return f"{hours}時間{minutes % 60}分"
    return f"{minutes}分" if minutes else "1分未満"


def title_of(incident: Incident) -> str:
    """Return the title of the screen of an incident."""
    return f"{drill_words(incident)}事案{incident.number}　{incident.kind_name}"


def drill_words(incident: Incident) -> str:
    """Return what a drill says of itself; empty for what really happened."""
    return f"【{DRILL}】" if incident.drill else ""


def head(stand: "Standing", now: datetime, width: int) -> Content:
    """Return the lines above the steps: state, time gone by, what is known.

    Where the first line is too long for `width` cells, the time at which it began is left out:
    the timeline begins with it.
    """
    incident, reports = stand.file.incident, len(stand.file.reports)
    begun = f"開始 {shown_time(incident.opened)}"
    gone = f"始めてから {elapsed(incident.opened, now)}"
    since = f"{gone}（{begun}）" if incident.state is State.OPEN else begun
    lead = f"{drill_words(incident)}{incident.state.label}　"
    known = printable(incident.name if incident.name != incident.kind_name else UNKNOWN)
    where = printable(incident.account or incident.url or UNKNOWN, one_line=True)
    second = f"報告 {reports}件　証拠 {len(stand.file.evidence)}件　{incident.mark.label}"
    if incident.state is State.OPEN and cells(f"{lead}{since}　{second}") > width:
        since = gone
    parts = [(lead + since, "bold"), (f"　{second}\n", ""), (f"何が {known}　どこで {where}", "")]
    if stand.ready_to_close:
        asked = "回答がありました。" if stand.asks else "手順はすべて済みました。"
        parts.append((f"\n{asked}F5 で、対応を終えられます。", "bold"))
    if stand.earlier:
        again = f"この1年に、同じ種類がほかに{len(stand.earlier)}件あります（F2 から開けます）。"
        parts.append((f"\n{again}", "bold"))
    return Content.assemble(*parts)


def grounds(stand: "Standing", clauses: tuple[str, ...]) -> str:
    """Return the labels of the clauses something rests on, or that it is good practice only."""
    labels = dict.fromkeys(clause.label for clause in stand.clauses(clauses))
    return f"（{'、'.join(labels)}）" if labels else REFERENCE


def card_parts(stand: "Standing", width: int) -> Parts:
    """Yield the card for the first fifteen minutes: a line each for stop, capture, tell, act."""
    for number, line in enumerate(stand.playbook.card, start=1):
        mark = grounds(stand, line.clauses)
        yield f"{number} {line.kind.label}\n", "bold"
        yield f"  {hung(line.text + mark, width, 2)}\n", ""
    if not stand.playbook.card:
        yield "この種類のカードはありません。\n", ""


def step_row(stand: "Standing", step: "Step", mark: str, width: int) -> Content:
    """Return a step in the list: whether it is done, what it is, who did it when."""
    state = stand.file.steps.get(step.id)
    word = "未" if state is None else "済" if state.done else "不要"
    left = f"{mark or ' '} {word}{' ' * (5 - cells(word))}"
    text = hung(f"{step.kind.label}：{step.text}{grounds(stand, step.clauses)}", width, cells(left))
    parts = [(left, "bold"), (text, "" if state is None else "dim")]
    if state is not None:
        after = "、".join(
            part
            for part in (state.option_name, state.text, state.who, shown_time(state.when))
            if part
        )
        parts.append((f"\n{' ' * cells(left)}{hung(after, width, cells(left))}", "bold"))
    return Content.assemble(*parts)


def step_parts(stand: "Standing", step: "Step") -> Parts:
    """Yield a step in full: who does it, what, whom it tells, and the clauses it rests on."""
    yield f"{step.kind.label}　", "bold"
    yield f"{printable(step.actor)}\n", ""
    yield f"{printable(step.text)}\n", "bold"
    if step.to:
        yield f"知らせる相手　{printable('、'.join(step.to))}\n", ""
    clauses = stand.clauses(step.clauses)
    for clause in clauses:
        yield "\n根拠　", "bold"
        yield from clause_parts(clause)
    if not clauses:
        yield "\n参考　条文にはない、一般的な心がけです。\n", ""


def entry_row(stand: "Standing", entry: "Entry", width: int) -> Content:
    """Return an entry in the timeline: when it happened, what, and when it was written if later."""
    left = f"{shown_time(entry.when)} "
    text = f"{entry.kind.label}　{told(stand.file, entry)}{_late(entry)}"
    return Content.assemble((left, "bold"), hung(text, width, cells(left)))


def entry_parts(stand: "Standing", entry: "Entry") -> Parts:
    """Yield an entry in full, with both clocks and who wrote it."""
    yield f"{entry.number}番　{entry.kind.label}\n", "bold"
    yield f"{printable(told(stand.file, entry))}\n\n", ""
    happened = entry.content.happened if entry.content else None
    yield f"起きた時刻　{shown_time(happened) if happened else '記入と同じ'}\n", ""
    yield f"記入した時刻　{shown_time(entry.written)}\n", ""
    yield f"記入した人　{printable(entry.who) or UNKNOWN}\n", ""


def _late(entry: "Entry") -> str:
    if abs((entry.written - entry.when).total_seconds()) < _LATE:
        return ""
    return f"（{shown_time(entry.written)} 記入）"


def incident_row(incident: Incident, now: datetime) -> Content:
    """Return the two lines of an incident in a list."""
    state = incident.state.label
    first = f"{drill_words(incident)}{state}　{incident.number}　{incident.kind_name}"
    name = "" if incident.name == incident.kind_name else f"　{printable(incident.name)}"
    gone = f"経過 {elapsed(incident.opened, now)}" if incident.state is State.OPEN else ""
    facts = (shown_time(incident.opened), gone, f"記録 {incident.entries}件", incident.mark.label)
    second = "　".join(part for part in facts if part)
    return Content.assemble((first, "bold"), f"{name}\n", f"  開始 {second}")


def proof_words(proof: "Proof") -> str:
    """Return what verifying the log has shown."""
    if not proof.entries:
        return "記録はまだありません。"
    gone = f"中身を比べられなかったもの {len(proof.gone)}件（廃棄済み）。" if proof.gone else ""
    if proof.sound:
        return f"{proof.entries}件の記録は、書いたときのままです。{gone}"
    first = proof.flaws[0].words
    return f"書いたときと違うところが{len(proof.flaws)}件あります。{first}{gone}"
