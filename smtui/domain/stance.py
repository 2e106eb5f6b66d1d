"""Topics on which guides are compared, and what each guide says on them."""

from enum import StrEnum

from smtui.domain.guide import Clause, Identity
from smtui.domain.value import Value

SILENT = "silent"
"""The position of a guide that says nothing on a topic."""


UNREAD = "unread"
"""The position of a guide nobody has read for this topic yet: it may say something or not."""


class SheetPart(StrEnum):
    """A part of the one-page sheet of a guide."""

    NEVER = "never"
    ASK = "ask"
    APPROVE = "approve"
    TELL = "tell"
    FLAME = "flame"

    @property
    def label(self) -> str:
        """The Japanese heading."""
        return _SHEET_PARTS[self]


_SHEET_PARTS = {
    SheetPart.NEVER: "出さないこと",
    SheetPart.ASK: "出す前に確かめること",
    SheetPart.APPROVE: "だれが決めるか",
    SheetPart.TELL: "だれに知らせるか",
    SheetPart.FLAME: "もめたとき・まちがえたとき",
}


class Position(Value):
    """One of the answers guides give to a topic's question."""

    id: str
    name: str
    """Short Japanese words, for a table of guides."""


class Topic(Value):
    """Something clauses are about; with a question, guides are compared on it."""

    id: str
    name: str
    about: str
    """What the clauses of this topic hold; empty for a topic that is only compared."""
    question: str
    """What guides are asked; empty where they are not compared."""
    positions: tuple[Position, ...]
    """The answers found in the guides; empty where they are not compared."""
    sheet: SheetPart | None = None
    """The part of the one-page sheet its stance stands in."""

    @property
    def compared(self) -> bool:
        """True if every guide has a stance on this topic."""
        return bool(self.question)

    def position_name(self, position_id: str) -> str:
        """Return the words for a position, or its id where the topic does not know it."""
        if position_id == UNREAD:
            return "まだ読み解いていません（要確認）"
        return next(
            (position.name for position in self.positions if position.id == position_id),
            position_id,
        )


class Stance(Value):
    """What one guide says on one topic."""

    topic: str
    """Id of the topic."""
    position: str
    """Id of one of the topic's positions; `silent` where the guide does not say."""
    text: str
    """The stance in at most two sentences."""
    clauses: tuple[str, ...]
    """Ids of the clauses it rests on; empty for a silent guide."""
    note: str
    """How an unclear point is read (参考); may be empty."""

    @property
    def silent(self) -> bool:
        """True if the guide does not say anything on the topic."""
        return self.position == SILENT

    @property
    def unread(self) -> bool:
        """True if nobody has read yet what the guide says on the topic."""
        return self.position == UNREAD

    @property
    def answered(self) -> bool:
        """True if it is known that the guide says something, and what."""
        return not self.silent and not self.unread


class Relation(StrEnum):
    """How the stance of another guide stands to one's own."""

    OWN = "own"
    SAME = "same"
    OTHER = "other"
    """Both say something, and not the same."""
    ONLY_THERE = "only-there"
    """The own guide is silent."""
    SILENT = "silent"
    """The other guide is silent."""
    UNKNOWN = "unknown"
    """There is no own guide to compare with."""
    UNREAD = "unread"
    """Nobody has read one of the two for this topic yet."""

    @property
    def label(self) -> str:
        """The Japanese words shown to people."""
        return _RELATIONS[self]


_RELATIONS = {
    Relation.OWN: "あなたのガイドライン",
    Relation.SAME: "同じ答え",
    Relation.OTHER: "違う答え",
    Relation.ONLY_THERE: "こちらだけに定めあり",
    Relation.SILENT: "定めなし",
    Relation.UNKNOWN: "定めあり",
    Relation.UNREAD: "比べられません",
}


class Side(Value):
    """What one guide says in a comparison."""

    identity: Identity
    stance: Stance
    clauses: tuple[Clause, ...]
    """The clauses the stance rests on."""
    relation: Relation
    """To the own guide."""


class Comparison(Value):
    """One topic through all guides, the own one first."""

    topic: Topic
    sides: tuple[Side, ...]
    left_out: tuple[str, ...] = ()
    """Ids of the guides that are not compared, since there are mistakes in their files."""

    @property
    def silent(self) -> tuple[Side, ...]:
        """The guides that say nothing on the topic."""
        return tuple(side for side in self.sides if side.stance.silent)

    @property
    def unread(self) -> tuple[Side, ...]:
        """The guides nobody has read for this topic yet."""
        return tuple(side for side in self.sides if side.stance.unread)

    @property
    def answers(self) -> tuple[tuple[str, tuple[Side, ...]], ...]:
        """The differing answers, in words, each with the guides that give it."""
        by_position: dict[str, list[Side]] = {}
        for side in self.sides:
            if side.stance.answered:
                by_position.setdefault(side.stance.position, []).append(side)
        return tuple(
            (self.topic.position_name(position), tuple(sides))
            for position, sides in by_position.items()
        )

    @property
    def conflicting(self) -> bool:
        """True where guides that say something do not say the same."""
        return len(self.answers) > 1

    @property
    def said(self) -> str:
        """Who agrees with whom, in a Japanese sentence or two."""
        answers = "、".join(f"「{answer}」が{_names(sides)}" for answer, sides in self.answers)
        quiet = f"{_names(self.silent)}には定めがありません。" if self.silent else ""
        if self.unread:
            quiet += f"{_names(self.unread)}は、まだ読み解いていません（要確認）。"
        if self.left_out:
            names = "、".join(self.left_out)
            quiet += f"書き間違いのあるガイドライン（{names}）は、比べていません。"
        if not answers:
            if len(self.silent) == len(self.sides) and not self.left_out:
                return "どのガイドラインにも定めがありません。"
            return quiet
        if self.conflicting:
            return f"答えが分かれています。{answers}です。{quiet}"
        alone = (
            "定めがあるのは1つだけで、" if len(self.answers[0][1]) == 1 else "答えはそろっていて、"
        )
        return f"{alone}{answers}です。{quiet}"


def _names(sides: tuple[Side, ...]) -> str:
    return "・".join(side.identity.name for side in sides)


def relation(stance: Stance, own: Stance | None) -> Relation:
    """Return how a stance stands to that of the own guide, which may be the same one."""
    if stance is own:
        return Relation.OWN
    if stance.unread or (own is not None and own.unread and not stance.silent):
        return Relation.UNREAD
    if own is None:
        return Relation.SILENT if stance.silent else Relation.UNKNOWN
    if stance.silent:
        return Relation.SILENT
    if own.silent:
        return Relation.ONLY_THERE
    return Relation.SAME if stance.position == own.position else Relation.OTHER
