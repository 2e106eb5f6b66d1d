"""Whether a log still is what it was: walked entry by entry."""

from collections.abc import Iterable, Iterator

from smtui.domain import chain
from smtui.domain.chain import Sealed
from smtui.domain.entry_kind import EntryKind
from smtui.domain.value import Value


class Flaw(Value):
    """Something that is not as it was written."""

    position: int
    """Of the entry in the log; 0 for the log as a whole."""
    words: str


class Extent(Value):
    """How far a log must reach."""

    uid: str
    start: str
    """The link before the first entry."""
    first: int
    """Position of the first entry."""
    length: int
    """Position of the last one."""
    head: str
    """The link of the last one."""


class Proof(Value):
    """What walking a log showed."""

    entries: int
    compared: int
    """How many contents agreed with their hash."""
    gone: tuple[int, ...]
    """Positions of the entries whose content cannot be compared: purged or masked."""
    flaws: tuple[Flaw, ...]
    head: str
    """The link of the last entry; empty without any."""
    found: int = 0
    """Position of the entry with the link that was looked for; 0 for none."""

    @property
    def sound(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.flaws


class _Walk:
    """Walks entries in order and keeps what it sees."""

    def __init__(self, extent: Extent, wanted: str) -> None:
        self.extent = extent
        self.link = extent.start
        self.next = extent.first
        self.wanted = wanted
        self.entries = self.compared = self.found = 0
        self.gone: list[tuple[int, str]] = []
        self.purged: dict[str, int] = {}
        self.flaws: list[Flaw] = []

    def step(self, sealed: Sealed) -> None:
        head = sealed.head
        at = head.position
        if at != self.next:
            self._say(self.next, f"{_range(self.next, at - 1)}の記録がありません。")
        self._compare(sealed)
        if chain.next_link(self.link, chain.digest_of(head, sealed.content)) != sealed.link:
            self._say(at, f"{at}番の記録が前とつながりません。ここか、この前が変えられています。")
        if self.wanted and sealed.link.startswith(self.wanted):
            self.found = at
        if head.kind == EntryKind.PURGED:
            self.purged[head.incident] = at
        self.link, self.next = sealed.link, at + 1
        self.entries += 1

    def _compare(self, sealed: Sealed) -> None:
        at = sealed.head.position
        if sealed.body is None or sealed.salt is None:
            self.gone.append((at, sealed.head.incident))
        elif chain.content_hash(sealed.salt, sealed.body) == sealed.content:
            self.compared += 1
        else:
            self._say(at, f"{at}番の記録の中身が、書いたときと違います。")

    def end(self) -> None:
        extent = self.extent
        if self.next <= extent.length:
            missing = _range(self.next, extent.length)
            self._say(self.next, f"末尾が切れています。{missing}の記録がありません。")
        elif self.next > extent.length + 1:
            extra = _range(extent.length + 1, self.next - 1)
            self._say(extent.length + 1, f"{extra}は、あとから付け足された記録です。")
        elif self.link != extent.head:
            self._say(0, "末尾の値が、記録の控えと合いません。")

    def _say(self, position: int, words: str) -> None:
        self.flaws.append(Flaw(position, words))


def walk(extent: Extent, entries: Iterable[Sealed], wanted: str = "") -> Proof:
    """Walk the entries of a log, in order, and return what is wrong with them.

    A content that is gone is a flaw where no purge of its incident follows. `wanted` is a link,
    or the beginning of one, to look for.
    """
    walk = _Walk(extent, wanted)
    for sealed in entries:
        walk.step(sealed)
    walk.end()
    return _proof(walk, tuple(_emptied(walk)))


def walk_some(extent: Extent, digests: Iterable[str], known: dict[int, Sealed]) -> Proof:
    """Walk a log of which only some entries are `known`, by position.

    Of the others there is the digest, which says nothing of what they hold. Contents that are
    gone were masked or purged by whoever made the bundle.
    """
    walk = _Walk(extent, "")
    for position, digest in enumerate(digests, extent.first):
        sealed = known.get(position)
        if sealed is not None:
            walk.step(sealed._replace(link=chain.next_link(walk.link, digest)))
        else:
            walk.link, walk.next = chain.next_link(walk.link, digest), position + 1
            walk.entries += 1
    walk.end()
    return _proof(walk, ())


def _emptied(walk: _Walk) -> Iterator[Flaw]:
    for at, incident in walk.gone:
        if walk.purged.get(incident, 0) < at:
            yield Flaw(at, f"{at}番の記録の中身が消されています。廃棄の記録もありません。")


def _proof(walk: _Walk, more: tuple[Flaw, ...]) -> Proof:
    return Proof(
        walk.entries,
        walk.compared,
        tuple(at for at, _ in walk.gone),
        (*walk.flaws, *more),
        walk.link if walk.entries else "",
        walk.found,
    )


def _range(first: int, last: int) -> str:
    return f"{first}番" if first >= last else f"{first}番から{last}番まで"
