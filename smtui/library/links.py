"""Links between the clauses of a guide: named in the text, of one item, above, below, one topic."""

import re
from collections.abc import Iterable, Iterator, Sequence

from smtui.domain.guide import Clause, Guide
from smtui.domain.stance import Stance, Topic
from smtui.domain.value import Value


class Link(Value):
    """A clause to go on with."""

    clause: Clause
    why: str
    """What joins them, in a few Japanese words."""


def links(
    guide: Guide, clause: Clause, stances: Iterable[Stance], topics: Iterable[Topic]
) -> tuple[Link, ...]:
    """Return the clauses a clause leads to, each once, the nearest first."""
    found: dict[str, Link] = {}
    for link in (
        *_named(guide, clause),
        *_of_one_item(guide, clause),
        *_of_one_topic(guide, clause, stances, {topic.id: topic.name for topic in topics}),
    ):
        found.setdefault(link.clause.id, link)
    found.pop(clause.id, None)
    return tuple(found.values())


def _named(guide: Guide, clause: Clause) -> Iterator[Link]:
    """Yield the clauses whose label stands in the text or its note, the longest label first."""
    words = _even(f"{clause.text}\n{clause.note}")
    by_label: dict[str, Clause] = {}
    for other in guide.clauses:
        by_label.setdefault(_even(other.label), other)
    labels = sorted((label for label in by_label if _is_name(label)), key=len, reverse=True)
    if labels:
        for match in re.finditer("|".join(map(re.escape, labels)), words):
            if not words[match.start() - 1 : match.start()].isdigit():
                yield Link(by_label[match[0]], "文中の条文")


def _is_name(label: str) -> bool:
    """Tell whether a label is nothing but the name of an item: 2(6)ア, 様式1⑧; not 5."""
    return bool(re.fullmatch(r"(?:様式)?[0-9]{1,2}(?:[(（][0-9]{1,2}[)）]|[①-⑳]).{0,3}", label))


def _even(text: str) -> str:
    return re.sub(r"[ 　]", "", text).replace("章(", "(")


def _of_one_item(guide: Guide, clause: Clause) -> Iterator[Link]:
    above = clause.id.rpartition("-")[0]
    for other in guide.clauses:
        if other.label == clause.label and other.chapter == clause.chapter:
            yield Link(other, "同じ項目")
        elif other.id == above:
            yield Link(other, "上の項目")
        elif other.id.rpartition("-")[0] == clause.id:
            yield Link(other, "下の項目")


def _of_one_topic(
    guide: Guide, clause: Clause, stances: Iterable[Stance], names: dict[str, str]
) -> Iterator[Link]:
    """Yield the clauses on which one answer rests together with this one."""
    for stance in stances:
        others: Sequence[str] = stance.clauses if clause.id in stance.clauses else ()
        for name in others:
            if other := guide.clause(name):
                yield Link(other, names.get(stance.topic, stance.topic))
