"""`smtui incident`: open an incident, write its log, read it, hand it over."""

import argparse
import sys
from collections.abc import Iterator, Sequence

from smtui.commands._json import dumps
from smtui.domain.incident import DRILL, UNKNOWN, Incident, IncidentFile
from smtui.domain.telling import shown_time, told
from smtui.errors import BadInput
from smtui.text import printable, shorten
from smtui.workspace.desk import Workspace
from smtui.workspace.incidents import listed, load, note, open_incident, report_to

_NAME_CELLS = 40
_LOCATED = "この写真（動画）には、撮影した場所の情報が入っています。渡すときは気をつけてください。"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `smtui incident`."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="list|show|new|log|handoff")
    listing = verbs.add_parser("list", help="事案の一覧（対応中のものが先）")
    showing = verbs.add_parser("show", help="事案を1つ、時系列とともに示します")
    showing.add_argument("id", metavar="ID", help="事案の番号")
    for verb in (listing, showing):
        verb.add_argument("--format", choices=["text", "json"], default="text", help="出力の形")
    _configure_new(verbs.add_parser("new", help="事案を書きとめ始めます"))
    _configure_log(verbs.add_parser("log", help="事案に経過や証拠を書き足します"))
    _configure_handoff(verbs.add_parser("handoff", help="引き継ぎの一式を作ります"))


def _configure_new(new: argparse.ArgumentParser) -> None:
    new.add_argument(
        "kind", nargs="?", metavar="KIND", help="種類（例: flame または 炎上）。省略で種類の一覧"
    )
    new.add_argument("--what", default="", metavar="TEXT", help="何が起きたか（あとからでも可）")
    new.add_argument("--drill", action="store_true", help="訓練として書きとめます")


def _configure_log(log: argparse.ArgumentParser) -> None:
    log.add_argument("id", metavar="ID", help="事案の番号")
    log.add_argument(
        "text", nargs="*", metavar="TEXT", help="経過。例: 14:05 電話3件（- で標準入力、1行1件）"
    )
    log.add_argument(
        "--report",
        nargs="+",
        metavar=("TO", "TEXT"),
        help="TO への報告として書きます（内容は後ろに）",
    )
    log.add_argument("--file", action="append", default=[], metavar="FILE", help="証拠のファイル")
    log.add_argument("--url", action="append", default=[], metavar="URL", help="証拠の URL")


def _configure_handoff(handoff: argparse.ArgumentParser) -> None:
    add = handoff.add_argument
    add("ids", nargs="*", metavar="ID", help="事案の番号。省略で対応中のもの全部（訓練は除く）")
    add("--since", metavar="DATE", help="この日から後に記録のあるものだけ（終わったものも含む）")
    add(
        "--out",
        required=True,
        metavar="OUT",
        help="作る場所。.zip なら zip、ほかはフォルダー",
    )
    add("--unmasked", metavar="REASON", help="個人情報を伏せません。理由は記録に残ります")
    add("--without-evidence", action="store_true", help="証拠のファイルを入れません")


def run(options: argparse.Namespace) -> int:
    """Carry out the verb; return the exit code."""
    desk = Workspace()
    if desk.settings_problem is not None:
        raise desk.settings_problem
    verbs = {"list": _list, "show": _show, "new": _new, "log": _log, "handoff": _handoff}
    verbs[options.verb](desk, options)
    return 0


def _list(desk: Workspace, options: argparse.Namespace) -> None:
    found = listed(desk)
    if options.format == "json":
        from smtui.exports.handoff_json import incident_json  # noqa: PLC0415

        print(dumps([incident_json(one) for one in found]))
    elif not found:
        print("事案はまだありません。")
    else:
        print("\n".join(_row(one) for one in found))


def _row(one: Incident) -> str:
    drill = f"【{DRILL}】" if one.drill else ""
    name = shorten(one.name, _NAME_CELLS)
    when = shown_time(one.opened)
    what = f"{drill}{one.kind_name}　{name}"
    return f"{one.number:>3}  {one.state.label}　{what}　{when}から　記録 {one.entries} 件"


def _show(desk: Workspace, options: argparse.Namespace) -> None:
    file = load(desk, options.id)
    if options.format == "json":
        from smtui.exports.handoff_json import entry_json, incident_json  # noqa: PLC0415

        log = [entry_json(entry) for entry in file.entries]
        print(dumps({**incident_json(file.incident), "log": log}))
    else:
        print("\n".join(printable(line) for line in _told(file)))


def _told(file: IncidentFile) -> Iterator[str]:
    one = file.incident
    if one.drill:
        yield f"【{DRILL}】"
    yield f"事案 {one.number}　{one.name}"
    yield f"種別: {one.kind_name}　状態: {one.state.label}　扱い: {one.mark.label}"
    place = "　".join(part for part in (one.account, one.url) if part)
    times = (shown_time(moment) if moment else UNKNOWN for moment in (one.happened, one.noticed))
    yield f"何が: {one.what or UNKNOWN}"
    yield f"どこで: {place or UNKNOWN}"
    yield "起きた: {}　気づいた: {}".format(*times) + f"　知らせ: {one.told_by or UNKNOWN}"
    yield ""
    for entry in file.timeline:
        late = "" if entry.when == entry.written else f"（{shown_time(entry.written)}に記入）"
        yield f"{entry.number:>3}  {shown_time(entry.when)}　{told(file, entry)}{late}"


def _new(desk: Workspace, options: argparse.Namespace) -> None:
    from smtui.library.playbooks import load_playbooks  # noqa: PLC0415

    kinds = load_playbooks(desk.settings.guide).kinds
    wanted = options.kind
    kind = next((known for known in kinds if wanted in (known.id, known.name)), None)
    if kind is None:
        known = "\n".join(f"  {known.id:<16}{known.name}" for known in kinds)
        said = f"「{wanted}」という種類はありません。" if wanted else "種類を指定してください。"
        raise BadInput(f"{said}\n{known}")
    one = open_incident(desk, kind.id, kind_name=kind.name, what=options.what, drill=options.drill)
    drill = f"【{DRILL}】" if one.drill else ""
    print(f"{drill}事案 {one.number}（{one.kind_name}）を書きとめ始めました。")
    for line in kind.card:
        print(f"  ・{line.text}{'' if line.clauses else '（参考）'}")
    print(f"経過は smtui incident log {one.number} '14:05 電話3件' のように書き足せます。")


def _log(desk: Workspace, options: argparse.Namespace) -> None:
    from smtui.workspace.evidence import attach_file, attach_url  # noqa: PLC0415

    load(desk, options.id)
    to, *rest = options.report or [""]
    text = " ".join((*options.text, *rest))
    lines = sys.stdin.read().splitlines() if text == "-" else [text]
    lines = [line for line in lines if line.strip()]
    if not (lines or options.file or options.url or to):
        raise BadInput(
            "書くことがありません。", f"例: smtui incident log {options.id} '14:05 電話3件'"
        )
    written = []
    if to:
        written.append(report_to(desk, options.id, to, "\n".join(lines)))
    else:
        written += [note(desk, options.id, line) for line in lines]
    for path in options.file:
        entry = attach_file(desk, options.id, path)
        written.append(entry)
        if getattr(entry.deed, "located", False):
            print(_LOCATED, file=sys.stderr)
    written += [attach_url(desk, options.id, url) for url in options.url]
    numbers = _numbers([entry.number for entry in written])
    print(f"事案 {load(desk, options.id).incident.number} に書きました（{numbers}番）。")


def _numbers(numbers: Sequence[int]) -> str:
    return f"{numbers[0]}" if len(numbers) == 1 else f"{numbers[0]}〜{numbers[-1]}"


def _handoff(desk: Workspace, options: argparse.Namespace) -> None:
    from smtui.domain.chain import shown  # noqa: PLC0415
    from smtui.domain.era import read_date  # noqa: PLC0415
    from smtui.workspace.handover import hand_over  # noqa: PLC0415

    made = hand_over(
        desk,
        options.ids,
        out=options.out,
        since=read_date(options.since, desk.now().date()) if options.since else None,
        masked=options.unmasked is None,
        reason=options.unmasked or "",
        evidence=not options.without_evidence,
    )
    drill = f"【{DRILL}】" if made.drill else ""
    print(f"{drill}事案 {len(made.incidents)} 件の引き継ぎを作りました: {printable(made.path)}")
    if made.to:
        print(f"渡す相手: {'・'.join(made.to)}")
    print(f"記録の末尾の値: {shown(made.head)}")
    if made.key:
        print(f"人物の対応表は別にあります（渡さないでください）: {printable(made.key)}")
    print(
        "伏せ忘れがないか、渡す前に読み返してください。"
        if made.masked
        else "個人情報を伏せていません。"
    )
    for name in made.missing:
        print(
            f"証拠「{printable(name)}」は、手元にないか変わっているため入っていません。",
            file=sys.stderr,
        )
