"""早見表: what a guide says on the things one asks in a hurry, on one side of A4."""

from collections.abc import Iterator, Sequence

from smtui.domain.guide import Clause, ClauseKind, Guide
from smtui.domain.paper import Align, Grid, Heading, Items, Line, Paper
from smtui.domain.stance import SheetPart, Stance, Topic

_POINTS = 8.5
_MARGIN = 12
_PITCH = 11.5
"""Points a line: the sheet stays on one side whatever fonts the machine has."""
_WIDTHS = (23, 77)
_NOTHING = "定めなし"
_UNREAD = "まだ読み解いていない話題（要確認）"


def quick_sheet(guide: Guide, topics: Sequence[Topic], stances: Sequence[Stance]) -> Paper:
    """Return the one-page sheet of a guide: every sentence with the labels of its clauses."""
    identity = guide.identity
    told = {stance.topic: stance for stance in stances}
    blocks: list[Line | Heading | Items | Grid] = [
        Line(
            f"{identity.name}　{identity.title}（{_edition(guide)}）", Align.CENTER, points=_POINTS
        )
    ]
    for part in SheetPart:
        rows = _rows(guide, part, topics, told)
        own = [topic for topic in topics if topic.sheet is part]
        silent = [topic.name for topic in own if told[topic.id].silent]
        unread = [topic.name for topic in own if told[topic.id].unread]
        blocks.append(Heading(part.label))
        if rows:
            blocks.append(Grid(tuple(rows), _WIDTHS, labels=True))
        if silent:
            blocks.append(Line(f"{_NOTHING}: {'、'.join(silent)}"))
        if unread:
            blocks.append(Line(f"{_UNREAD}: {'、'.join(unread)}"))
    return Paper(
        "ソーシャルメディア早見表",
        tuple(blocks),
        "条文を言い換えたものです。正式な文は、元の文書で確かめてください。",
        points=_POINTS,
        margin=_MARGIN,
        pitch=_PITCH,
    )


def _edition(guide: Guide) -> str:
    identity = guide.identity
    return f"{identity.version} 改定" if identity.revised else identity.version


def _rows(
    guide: Guide, part: SheetPart, topics: Sequence[Topic], told: dict[str, Stance]
) -> list[tuple[str, str]]:
    """Return the rows of a part: the topics on which the guide says something."""
    own = [topic for topic in topics if topic.sheet is part]
    rows = [
        (topic.name, _founded(guide, told[topic.id].text, told[topic.id].clauses))
        for topic in own
        if told[topic.id].answered
    ]
    if part is SheetPart.NEVER:
        rows += _other_bans(guide, topics, told)
    elif part is SheetPart.APPROVE:
        rows += _routes(guide)
    elif part is SheetPart.TELL:
        rows += _offices(guide)
    return rows


def _other_bans(
    guide: Guide, topics: Sequence[Topic], told: dict[str, Stance]
) -> Iterator[tuple[str, str]]:
    """Yield the prohibitions the sheet does not speak of; nor does it of what they stand under."""
    cited = {
        clause for topic in topics if topic.sheet and topic.id in told
        for clause in told[topic.id].clauses
    }  # fmt: skip
    left = [
        clause
        for clause in guide.clauses
        if clause.kind is ClauseKind.PROHIBITION and not _is_under(clause, cited)
    ]
    if left:
        yield "ほかの禁止", "\n".join(_founded(guide, clause.text, (clause.id,)) for clause in left)


def _is_under(clause: Clause, cited: set[str]) -> bool:
    return clause.id in cited or clause.id.rpartition("-")[0] in cited


def _routes(guide: Guide) -> Iterator[tuple[str, str]]:
    """Yield who decides, each with the kinds of posts; what nobody has laid down stands last."""
    kinds: dict[str, list[str]] = {}
    for route in guide.routes:
        who = route.approver or ("決裁は不要" if route.decided else _NOTHING)
        kinds.setdefault(who, []).append(route.name)
    for who, names in sorted(kinds.items(), key=lambda entry: entry[0] == _NOTHING):
        yield who, "、".join(names)


def _offices(guide: Guide) -> Iterator[tuple[str, str]]:
    """Yield the offices with the first sentence on their duty, once for each name."""
    duties: dict[str, list[str]] = {}
    for office in guide.identity.offices:
        duties.setdefault(office.name, []).append(office.duty.partition("。")[0] + "。")
    for name, told in duties.items():
        yield name, "".join(told)


def _founded(guide: Guide, text: str, clauses: Sequence[str]) -> str:
    """Return a text with the labels of its clauses, each once."""
    labels = dict.fromkeys(clause.label for name in clauses if (clause := guide.clause(name)))
    return f"{text}（{'、'.join(labels)}）" if labels else text
