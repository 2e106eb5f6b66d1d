"""The official document beside a guide: its pieces, and which clause each of them words."""

from collections.abc import Mapping, Sequence

from smtui.domain.value import Value

OTHER = "@"
"""Begins the name of a piece that words no clause: no clause id has this character."""


class Piece(Value):
    """A provision of a document: an article, an item, a paragraph, a heading with its text.

    The pieces of a document follow each other without a gap; together they are its text.
    """

    start: int
    end: int
    """Half-open range in the text of the document."""
    keys: tuple[str, ...]
    """Its numbers from the outermost in: 2, 6, ア; `*3` is the third of a list without numbers,
    `+2` the second paragraph of an item."""
    label: str
    """As one would cite it: 2(6)ア, 第3条第2項, はじめに 第2段."""
    chapter: str
    """The heading of the part it stands in; empty before the first one."""
    heading: str
    """Its own first row where that is a heading; empty where it is none."""
    body: str
    """Its text to read: rows that were broken for the paper are one again."""
    is_bare: bool = False
    """True for a heading that says nothing itself: others stand below it."""

    @property
    def item(self) -> tuple[str, ...]:
        """Its numbers without that of the paragraph."""
        return tuple(key for key in self.keys if key[0] != "+")


class Official(Value):
    """An official document as it was attached to a guide."""

    guide: str
    number: int
    """1, 2, 3 … within the guide; 0 before it is kept."""
    source: str
    """Name of the file."""
    digest: str
    """SHA-256 of the file, first 16 hex digits."""
    edition: str
    """Day of the edition, ISO; empty where nobody said."""
    attached: str
    """When it was attached: ISO local time; empty before."""
    text: str
    """All that was read of the file; empty: from then on nothing is attached."""

    @property
    def title(self) -> str:
        """Name and day in one line, for a heading."""
        return f"{self.source}、{self.edition or f'{self.attached[:10]} に添付'}"


class Wording(Value):
    """A document laid beside the clauses of a guide."""

    official: Official
    pieces: tuple[Piece, ...]
    by_clause: Mapping[str, tuple[int, ...]]
    """Indexes of the pieces that word a clause, in order; no entry for a clause without one."""
    changed: Mapping[str, str]
    """What a clause said in the document attached before, where it said something else."""

    @property
    def others(self) -> tuple[int, ...]:
        """Indexes of the pieces that word no clause.

        A heading without a text of its own goes with what stands below it.
        """
        placed = {index for indexes in self.by_clause.values() for index in indexes}
        found: list[int] = []
        below = False
        for index in range(len(self.pieces) - 1, -1, -1):
            alone = index not in placed and (below or not self.pieces[index].is_bare)
            if alone:
                found.append(index)
            below = alone or index == len(self.pieces) - 1
        return tuple(reversed(found))

    def of(self, clause_id: str) -> tuple[Piece, ...]:
        """Return the pieces that word a clause; empty where there are none."""
        return tuple(self.pieces[index] for index in self.by_clause.get(clause_id, ()))

    def clauses_of(self, index: int) -> tuple[str, ...]:
        """Return the clauses a piece words, in the order of the guide."""
        return tuple(clause for clause, there in self.by_clause.items() if index in there)


def other_name(index: int) -> str:
    """Return the name by which a screen opens a piece that words no clause."""
    return f"{OTHER}{index}"


def body_of(pieces: Sequence[Piece]) -> str:
    """Return the text of pieces to read."""
    return "\n".join(piece.body for piece in pieces)
