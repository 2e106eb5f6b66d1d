"""`smtui case`: procedures under way, what is due, the calendar, the paper for a successor."""

import argparse
from datetime import date
from typing import TYPE_CHECKING, Any

from smtui.commands._json import dumps
from smtui.domain.agenda import Waiting
from smtui.domain.case import Mark, Standing
from smtui.domain.era import in_era
from smtui.text import printable
from smtui.workspace.desk import Workspace

if TYPE_CHECKING:
    from smtui.workspace.cases import Stand


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui case`."""
    verbs = parser.add_subparsers(
        dest="verb", required=True, metavar="list|show|calendar|succession"
    )
    listing = verbs.add_parser("list", help="進めている手続の一覧")
    listing.add_argument("--due", action="store_true", help="待っていることと期日の一覧")
    showing = verbs.add_parser("show", help="手続を1つ、段階と記録とともに示します")
    showing.add_argument("id", metavar="ID", help="手続の番号（先頭の数文字でもよい）")
    for verb in (listing, showing):
        verb.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")
    days = verbs.add_parser("calendar", help="期日をカレンダーのファイル（iCalendar）にします")
    days.add_argument("--out", required=True, metavar="FILE", help="書き出すファイル（.ics）")
    paper = verbs.add_parser("succession", help="後任に渡す引継書を作ります")
    paper.add_argument("--out", required=True, metavar="FILE", help=".docx か .md のファイル")


def run(options: argparse.Namespace) -> int:
    """Carry out the verb; return the exit code."""
    desk = Workspace()
    if options.verb == "list":
        return _due(desk, options.format) if options.due else _list(desk, options.format)
    if options.verb == "show":
        return _show(desk, options.id, options.format)
    if options.verb == "calendar":
        return _calendar(desk, options.out)
    from smtui.workspace.succession import save_succession  # noqa: PLC0415 - this verb only

    with desk.store() as store:
        save_succession(desk, store, options.out)
    print(f"引継書を作りました: {printable(options.out)}")
    return 0


def _list(desk: Workspace, form: str) -> int:
    from smtui.workspace.cases import stands  # noqa: PLC0415 - sqlite

    with desk.store() as store:
        found = stands(store)
    if form == "json":
        print(dumps([_case_json(one) for one in found]))
        return 0
    for one in found:
        state = (
            "終了" if one.case.closed else f"次は「{one.next.step.name}」" if one.next else "済み"
        )
        print(printable(f"{one.case.uid[:8]}  {one.case.name}　{one.case.title}　{state}"))
    if not found:
        print("手続はまだありません。作業場の「手続と様式」から始められます。")
    return 0


def _due(desk: Workspace, form: str) -> int:
    """Print what waits, from all nouns, in the order of the first screen."""
    from smtui.workspace.agenda import agenda, sources  # noqa: PLC0415 - sqlite

    with desk.store() as store:
        found = agenda(desk, store, sources())
    if form == "json":
        print(dumps([_waiting_json(one) for one in found.waiting]))
    else:
        for one in found.waiting:
            due = f"{in_era(one.due)}まで" if one.due else "期日なし"
            print(printable(f"{due}　{one.name}　{one.subject}", one_line=True))
        if not found.waiting:
            print("待っていることはありません。")
    for problem in found.problems:
        raise problem
    return 0


def _show(desk: Workspace, id: str, form: str) -> int:
    from smtui.workspace.cases import find  # noqa: PLC0415 - sqlite

    with desk.store() as store:
        one = find(store, id)
    if form == "json":
        print(dumps(_stand_json(one)))
        return 0
    case = one.case
    print(printable(f"{case.name}　{case.title}（{case.uid}）{'　終了' if case.closed else ''}"))
    for step in one.steps:
        print(
            printable(f"  [{step.mark.label}] {step.step.name}（{step.step.actor}）{_more(step)}")
        )
    print("記録:")
    for entry in one.file.entries:
        words = "　".join(filter(None, (entry.kind.label, entry.step, entry.who, entry.words)))
        print(printable(f"  {entry.written:%Y-%m-%d %H:%M}  {words}", one_line=True))
    return 0


def _more(step: Standing) -> str:
    if step.mark is Mark.BARRED and step.gate is not None:
        return f"\n      {step.gate.text}（{'、'.join(step.gate.clauses)}）"
    due = f"　{in_era(step.due)}まで" if step.due else ""
    done = step.entry.day if step.entry else None
    return f"　{in_era(done)}" if done else due


def _calendar(desk: Workspace, out: str) -> int:
    from smtui.workspace.calendar import save_calendar  # noqa: PLC0415 - this verb only

    with desk.store() as store:
        number = save_calendar(desk, store, out)
    print(f"{number}件の予定を書き出しました: {printable(out)}")
    return 0


def _case_json(one: "Stand") -> dict[str, Any]:
    case = one.case
    return {
        "id": case.uid,
        "guide": case.guide,
        "procedure": case.procedure,
        "name": case.name,
        "title": case.title,
        "begun": case.begun.isoformat(),
        "changed": case.changed.isoformat(),
        "closed": case.closed,
        "next": one.next.step.id if one.next and not case.closed else None,
        "due": _iso(one.next.due) if one.next and not case.closed else None,
    }


def _stand_json(one: "Stand") -> dict[str, Any]:
    steps = [
        {
            "id": step.step.id,
            "name": step.step.name,
            "actor": step.step.actor,
            "state": step.mark.value,
            "due": _iso(step.due),
            "barred_by": step.gate.after if step.gate else None,
            "clauses": list(step.step.clauses),
        }
        for step in one.steps
    ]
    log = [
        {
            **entry._asdict(),
            "kind": entry.kind.value,
            "written": entry.written.isoformat(),
            "day": _iso(entry.day),
        }
        for entry in one.file.entries
    ]
    return {**_case_json(one), "steps": steps, "log": log}


def _waiting_json(one: Waiting) -> dict[str, Any]:
    return {
        "name": one.name,
        "subject": one.subject,
        "about": one.about,
        "place": one.place,
        "due": _iso(one.due),
        "urgent": one.urgent,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
