"""A document as the clauses of a guide that nobody has read yet: what the program can guess."""

import re
from collections.abc import Iterator, Sequence

from smtui.domain.guide import Clause, ClauseKind
from smtui.domain.keyword import Keyword, families_in
from smtui.domain.official import Piece
from smtui.intake.cutting_marks import KANA
from smtui.intake.predicates import is_incident, is_procedure, kind_of

_ROMAJI = (
    "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no"
    " ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa wo n"
)
_KANA = dict(zip(KANA, _ROMAJI.split(" "), strict=True))
_PARTS = {"編": "v", "章": "c", "節": "s", "款": "k"}
_FAMILIES = 4
"""So many families are suggested for a clause; more say nothing."""
_JUDGED = (
    ClauseKind.PROHIBITION,
    ClauseKind.OBLIGATION,
    ClauseKind.PRINCIPLE,
    ClauseKind.EXCEPTION,
)
"""Kinds a check may rest on."""


def provisions(
    guide_id: str, pieces: Sequence[Piece], keywords: Sequence[Keyword]
) -> tuple[Clause, ...]:
    """Return the clauses of a guide made of a document: its own words, kinds and families guessed.

    Headings that say nothing themselves become chapters, everything else a clause.
    """
    names = _Names(guide_id)
    kinds: list[ClauseKind] = []
    clauses = []
    for at, piece in enumerate(pieces):
        kind = kind_of(piece.body, piece.chapter, _above(pieces, kinds, at))
        kinds.append(kind)
        if piece.is_bare or not piece.body.strip():
            continue
        families = families_in(piece.body, keywords)[:_FAMILIES] if kind in _JUDGED else ()
        clauses.append(
            Clause(
                names.of(piece),
                piece.label,
                piece.chapter or piece.label,
                kind,
                "-",
                piece.body.replace("\n", "　"),
                "",
                tuple(_topics(piece.body, kind, families)),
                families,
                unreviewed=True,
            )
        )
    return tuple(clauses)


def _above(pieces: Sequence[Piece], kinds: Sequence[ClauseKind], at: int) -> ClauseKind | None:
    """Return the kind of the item a piece stands under; None where it stands under none."""
    own = pieces[at].item
    if len(own) < 2:
        return None
    for before in range(at - 1, -1, -1):
        there = pieces[before].item
        if pieces[before].keys != there:
            continue  # a later paragraph of an item says nothing of what stands under the item
        if len(there) < len(own) and own[: len(there)] == there:
            return kinds[before] if there else None
    return None


def _topics(body: str, kind: ClauseKind, families: Sequence[str]) -> Iterator[str]:
    yield "read"
    if families:
        yield "check"
    if is_procedure(body) and kind is not ClauseKind.BACKGROUND:
        yield "procedure"
    if is_incident(body) and kind is not ClauseKind.BACKGROUND:
        yield "incident"


class _Names:
    """Gives ids made of the numbers of the document: they stay when it is read again."""

    def __init__(self, guide_id: str) -> None:
        self._guide = guide_id
        self._given: set[str] = set()
        self._parts: dict[str, str] = {}

    def of(self, piece: Piece) -> str:
        keys = [part for key in piece.keys if (part := _ascii(key))]
        if not piece.item:
            keys.insert(0, self._part(piece.chapter))
        name = "-".join([self._guide, *keys])
        unique, number = name, 2
        while unique in self._given:
            unique, number = f"{name}-x{number}", number + 1
        self._given.add(unique)
        return unique

    def _part(self, chapter: str) -> str:
        """Return a name for a part without a number: s1, s2 …"""
        if not chapter:
            return "top"
        return self._parts.setdefault(chapter, f"s{len(self._parts) + 1}")


def _ascii(key: str) -> str:
    """Return a number as it stands in an id: 2, a for ア, b3 for the third of a list."""
    if key[0] == "*":
        return f"b{key[1:]}"
    if key[0] == "+":
        return f"p{key[1:]}" if key != "+1" else ""
    if key.endswith(tuple(_PARTS)):
        return f"{_PARTS[key[-1]]}{key[:-1]}"
    spelled = "".join(_KANA.get(char, char) for char in key.replace("の", "-"))
    return re.sub("[^a-z0-9]+", "-", spelled.lower()).strip("-")
