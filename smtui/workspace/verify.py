"""Verifying the own log: has an entry or a piece of evidence been changed, removed, cut off?"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from smtui.domain import chain
from smtui.domain.chain import Sealed
from smtui.domain.deed import Attached
from smtui.domain.entry import content_from
from smtui.domain.entry_kind import EntryKind
from smtui.domain.proof import Extent, Flaw, Proof, walk
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.store import evidence as blobs
from smtui.store import incidents as kept

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace


class Piece(Value):
    """Evidence some entry speaks of."""

    position: int
    """Of the entry in the log."""
    name: str
    sha256: str


def verify_log(desk: "Workspace", head: str = "") -> Proof:
    """Verify every entry of the log and the bytes of all evidence.

    `head` is a value from a printed hand-over sheet: `Proof.found` says which entry has it.
    Raises BadInput for a value that is none, StoreError.
    """
    wanted = _hex(head)
    pieces: list[Piece] = []
    with desk.store() as store, store.reading():
        log = kept.log(store)
        entries = _watched(kept.sealed(store), pieces)
        extent = Extent("", "", 1, 0, "")
        if log is not None:
            extent = Extent(log.uid, chain.first_link(log.uid), 1, log.length, log.head)
        proof = walk(extent, entries, wanted)
    return proof._replace(flaws=(*proof.flaws, *_missing(pieces)))


def _watched(entries: Iterable[Sealed], pieces: list[Piece]) -> Iterator[Sealed]:
    """Yield entries and note the evidence they speak of."""
    for sealed in entries:
        if sealed.head.kind == EntryKind.ATTACHED and sealed.body is not None:
            try:
                deed = content_from(EntryKind.ATTACHED, sealed.body).deed
            except BadInput:
                deed = None  # a changed content: the walk says so
            if isinstance(deed, Attached) and deed.sha256:
                pieces.append(Piece(sealed.head.position, deed.name, deed.sha256))
        yield sealed


def _missing(pieces: Iterable[Piece]) -> Iterator[Flaw]:
    for piece in pieces:
        if not blobs.has(piece.sha256):
            yield Flaw(
                piece.position,
                f"{piece.position}番の証拠「{piece.name}」が、ないか、変えられています。",
            )


def _hex(written: str) -> str:
    plain = "".join(written.split()).lower()
    if plain and (len(plain) < 8 or not set(plain) <= set("0123456789abcdef")):
        raise BadInput(
            f"「{written[:40]}」は、記録の末尾の値ではありません。",
            "引き継ぎ書にある 4 桁ずつの英数字を、続けて書いてください。",
        )
    return plain
