"""The sheet of a hand-over: one or two pages of A4 on one incident, read without this program."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from smtui.domain.chain import shown
from smtui.domain.entry import Entry
from smtui.domain.entry_kind import EntryKind
from smtui.domain.era import in_era
from smtui.domain.handoff import Handoff
from smtui.domain.incident import DRILL, UNKNOWN, Incident, IncidentFile, State
from smtui.domain.paper import Align, Block, Grid, Heading, Items, Line, Paper
from smtui.domain.playbook import Playbook, Step, standing
from smtui.domain.telling import elapsed, said, shown_time, told
from smtui.text import cells, shorten

_POINTS = 9.0
_MARGIN = 15

_LINES = 98
"""Lines on two pages at this size, with some air for tables."""

_WIDTH = 112
"""Width of a line, in terminal cells."""

_SOME = (5, 4, 3, 2)
"""Rows at most of every table but the timeline; fewer where there would be no room for that."""

_STEPS = 8
"""Open steps at most."""

_LEAST = 6
"""Rows of the timeline at least."""

_ROOM = 16
"""Lines the timeline needs at least."""

_CELL = 120
"""Width of a text in a table, in terminal cells."""

_ASIDE = frozenset(
    (EntryKind.REPORTED, EntryKind.ATTACHED, EntryKind.ASKED, EntryKind.ANSWERED,
     EntryKind.HANDED, EntryKind.UNMASKED)
)  # fmt: skip
"""Entries that stand in a table of their own, or say nothing of what happened."""


def handoff_sheet(
    file: IncidentFile, playbook: Playbook | None, labels: Mapping[str, str], handoff: Handoff
) -> Paper:
    """Return the sheet of an incident; `playbook` is that of its kind, None if there is none.

    `labels` are the numbers of the guide's clauses as printed, by their ids.
    """
    incident = file.incident
    foot = tuple(_foot(handoff))
    for most in _SOME:
        blocks: list[Block] = [
            *_head(handoff),
            _summary(incident, handoff),
            *_reports(file, most),
            *_open_steps(file, playbook, labels),
            *_decisions(file, most),
            *_consults(file, most),
            *_evidence(file, most, handoff),
        ]
        room = _LINES - sum(_lines(block) for block in (*blocks, *foot))
        if room >= _ROOM:
            break
    blocks += (*_timeline(file, room), *foot)
    return Paper(
        "事案引き継ぎ書",
        tuple(blocks),
        footer=_anchor(handoff),
        mark=DRILL if incident.drill else "",
        points=_POINTS,
        margin=_MARGIN,
        label=incident.mark.label,
    )


def _head(handoff: Handoff) -> Iterator[Block]:
    sender = f"{handoff.section} {handoff.who}".strip() or UNKNOWN
    custom = "（参考：ガイドラインに宛先の定めはありません）" if handoff.custom else ""
    yield Line(in_era(handoff.made.date()), Align.RIGHT)
    if handoff.to:
        yield Line(f"{'・'.join(handoff.to)}　あて{custom}")
    yield Line(f"作成：{sender}", Align.RIGHT)


def _summary(incident: Incident, handoff: Handoff) -> Grid:
    drill = f"（{DRILL}）" if incident.drill else ""
    since = (
        f"、{elapsed(incident.opened, handoff.made)}経過" if incident.state is State.OPEN else ""
    )
    state = f"{incident.state.label}　（{shown_time(incident.opened)}に記録開始{since}）"
    place = "　".join(part for part in (incident.account, incident.url) if part)
    times = (incident.happened, incident.noticed)
    happened, noticed = (f"{in_era(t.date())} {t:%H:%M}" if t else UNKNOWN for t in times)
    until = f"、保存期限 {in_era(incident.retention)}" if incident.retention else ""
    rows = (
        ("件名", f"{incident.name}{drill}　（事案 {incident.number}）"),
        ("種別", incident.kind_name),
        ("状態", state),
        ("何が", shorten(incident.what, 240) or UNKNOWN),
        ("アカウント・URL", place or UNKNOWN),
        ("起きた／気づいた", f"{happened} ／ {noticed}"),
        ("知らせてくれた人", incident.told_by or UNKNOWN),
        ("ガイドライン", handoff.guide or "選んでいません（一般的な注意）"),
        ("記録の扱い", f"{incident.mark.label}{until}"),
    )
    return Grid(rows, (3, 14), labels=True)


def _reports(file: IncidentFile, most: int) -> Iterator[Block]:
    yield Heading("報告")
    if not file.reports:
        yield Line("まだ、どこにも報告していません。")
        return
    rows = [
        (shown_time(report.when), report.to, _cell("　".join((report.how, report.text)).strip()))
        for report in file.reports
    ]
    yield _grid(("いつ", "だれに", "方法・内容"), rows, (3, 4, 10), most)
    yield from _more(len(rows), most)


def _open_steps(
    file: IncidentFile, playbook: Playbook | None, labels: Mapping[str, str]
) -> Iterator[Block]:
    if playbook is None:
        return
    chosen = {step.step: step.option for step in file.steps.values() if step.option}
    left = [step for step in standing(playbook, chosen) if step.id not in file.steps]
    yield Heading("残っている手順")
    if not left:
        yield Line("すべて済んだか、該当しません。")
        return
    yield Items(tuple(_step(step, labels) for step in left[:_STEPS]))
    yield from _more(len(left), _STEPS)


def _step(step: Step, labels: Mapping[str, str]) -> str:
    grounds = "、".join(labels.get(clause, clause) for clause in step.clauses[:2]) or "参考"
    return f"{shorten(step.text, _CELL)}（{grounds}）"


def _decisions(file: IncidentFile, most: int) -> Iterator[Block]:
    kinds = (EntryKind.DECIDED, EntryKind.CHOSEN, EntryKind.DELETED)
    rows = [
        (shown_time(entry.when), _cell(said(entry.deed)))
        for entry in file.timeline
        if entry.kind in kinds and entry.number not in file.withdrawn
    ]
    if rows:
        yield Heading("決めたこと")
        yield _grid(("いつ", "内容"), rows, (3, 14), most)
        yield from _more(len(rows), most)


def _consults(file: IncidentFile, most: int) -> Iterator[Block]:
    rows = [
        (
            shown_time(consult.asked),
            f"{consult.to}：{_cell(consult.question)}",
            _cell("　".join((consult.by, consult.answer)).strip()) or "回答待ち",
        )
        for consult in file.consults
    ]
    if rows:
        yield Heading("相談")
        yield _grid(("いつ", "だれに・何を", "回答"), rows, (3, 7, 7), most)
        yield from _more(len(rows), most)


def _evidence(file: IncidentFile, most: int, handoff: Handoff) -> Iterator[Block]:
    rows = [
        (
            str(piece.number),
            shorten(piece.name, 60) + ("（位置情報あり）" if piece.located else ""),
            f"{shown_time(piece.captured)}　{_writer(file.entry(piece.number))}".strip(),
            shown(piece.sha256) if piece.sha256 else "URL",
        )
        for piece in file.evidence
    ]
    yield Heading("証拠")
    if not rows:
        yield Line("まだありません。")
        return
    yield _grid(("番号", "名前", "いつ・だれが", "SHA-256 の先頭"), rows, (1, 6, 6, 4), most)
    yield from _more(len(rows), most)
    if handoff.masked:
        yield Line("証拠のファイルは元のままで、個人情報を伏せていません。")


def _timeline(file: IncidentFile, room: int) -> Iterator[Block]:
    """Yield the timeline: all of it, or the first few and the last entries, as there is room."""
    entries = [entry for entry in file.timeline if entry.kind not in _ASIDE]
    rows = [(shown_time(e.when), _cell(told(file, e)), _written(e)) for e in entries]
    fitting = range(_LEAST, min(len(rows), _LINES) + 1)
    count = bisect_right(fitting, room, key=lambda count: _lines(_course(_ends(rows, count))))
    count = min(len(rows), max(_LEAST, _LEAST + count - 1))
    yield Heading("経過")
    yield _course(_ends(rows, count))
    if count < len(rows):
        yield Line(f"ほかに {len(rows) - count} 件あります。全部は「時系列.csv」にあります。")


def _course(rows: Sequence[tuple[str, ...]]) -> Grid:
    return _grid(("起きた日時", "内容", "書いた日時・人"), rows, (3, 9, 5), len(rows))


def _ends(rows: Sequence[tuple[str, ...]], count: int) -> Sequence[tuple[str, ...]]:
    """Return the first third of `count` rows and the rest of them from the end."""
    if count >= len(rows):
        return rows
    first = count // 3
    return (*rows[:first], *rows[len(rows) - (count - first) :])


def _lines(block: Block) -> int:
    """Return how many lines a block takes on the page, roughly and rather too many."""
    match block:
        case Line(text):
            return _wrapped(text, _WIDTH)
        case Items(items):
            return sum(_wrapped(item, _WIDTH - 8) for item in items)
        case Grid(rows, widths):
            room = [_WIDTH * width // sum(widths) - 4 for width in widths]
            return 1 + sum(
                max(_wrapped(text, width) for text, width in zip(row, room, strict=True))
                for row in rows
            )
    return 2


def _wrapped(text: str, width: int) -> int:
    return sum(max(1, -(-cells(line) // width)) for line in text.split("\n"))


def _written(entry: Entry) -> str:
    return f"{shown_time(entry.written)}　{_writer(entry)}".strip()


def _writer(entry: Entry | None) -> str:
    """Return the name of who wrote an entry, without the section."""
    return entry.content.who if entry and entry.content else ""


def _foot(handoff: Handoff) -> Iterator[Block]:
    masked = "電話番号・住所・市民の名前などは伏せてあります。" if handoff.masked else ""
    yield Line(
        f"{masked}記録の末尾の値は {shown(handoff.extent.head)}（{handoff.extent.length} 番）です。"
        "この紙に残った値と突き合わせると、あとからの改ざんを検知できます。",
        points=8,
    )


def _anchor(handoff: Handoff) -> str:
    return f"記録の末尾 {shown(handoff.extent.head)}（{handoff.extent.length} 番）"


def _grid(
    head: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    widths: tuple[int, ...],
    most: int,
) -> Grid:
    return Grid((head, *rows[:most]), widths, head=True)


def _more(count: int, most: int) -> Iterable[Block]:
    return (Line(f"ほかに {count - most} 件あります。"),) if count > most else ()


def _cell(text: str) -> str:
    return shorten(text, _CELL)
