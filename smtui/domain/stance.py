"""Topics on which guides are compared, and what each guide says on them."""

from typing import NamedTuple

SILENT = "silent"
"""The position of a guide that says nothing on a topic."""


class Position(NamedTuple):
    """One of the answers guides give to a topic's question."""

    id: str
    name: str
    """Short Japanese words, for a table of guides."""


class Topic(NamedTuple):
    """Something clauses are about; with a question, guides are compared on it."""

    id: str
    name: str
    about: str
    """What the clauses of this topic hold; empty for a topic that is only compared."""
    question: str
    """What guides are asked; empty where they are not compared."""
    positions: tuple[Position, ...]
    """The answers found in the guides; empty where they are not compared."""

    @property
    def compared(self) -> bool:
        """True if every guide has a stance on this topic."""
        return bool(self.question)

    def position_name(self, position_id: str) -> str:
        """Return the words for a position, or its id where the topic does not know it."""
        return next(
            (position.name for position in self.positions if position.id == position_id),
            position_id,
        )


class Stance(NamedTuple):
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
