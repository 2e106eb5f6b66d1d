"""The official document beside the clauses: attached, laid beside them, shown, found."""

import os
from datetime import date
from typing import TYPE_CHECKING

from smtui import __version__, compiled, places
from smtui.compiled import Table
from smtui.domain.era import read_date
from smtui.domain.guide import Guide
from smtui.domain.official import Official, Piece, Wording, body_of, other_name
from smtui.domain.passage import Passage, Source
from smtui.domain.value import Value
from smtui.errors import BadInput, GuideError
from smtui.library.guides import load_guide
from smtui.store import officials as kept

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

_FORM = "1"
"""Changes with how documents are cut and laid beside clauses."""


class Laid(Value):
    """A document that could be attached, laid beside the clauses of its guide."""

    guide: Guide
    wording: Wording
    number_before: int
    """Number of what is attached now; 0 where nothing is."""

    @property
    def is_doubtful(self) -> bool:
        """Tell whether so little fits that it may be the document of somebody else."""
        return len(self.without) * 4 > len(self.guide.clauses) * 3

    @property
    def without(self) -> tuple[str, ...]:
        """Ids of the clauses no piece words."""
        return tuple(c.id for c in self.guide.clauses if c.id not in self.wording.by_clause)

    @property
    def said(self) -> str:
        """How many provisions there are, and how many clauses they word, in Japanese."""
        found = len(self.guide.clauses) - len(self.without)
        sentences = [
            f"文書を {len(self.wording.pieces)} の項目に分け、"
            f"条文 {len(self.guide.clauses)} 件のうち {found} 件に原文を添えます。"
        ]
        if self.wording.others:
            sentences.append(
                f"どの条文にも当たらない {len(self.wording.others)} の項目は、"
                "「その他の原文」として読めます。"
            )
        if self.wording.changed:
            sentences.append(
                f"前に付けた文書から {len(self.wording.changed)} 件の文が変わりました。"
            )
        return "".join(sentences)


def look_at(store: "Store | None", guide_id: str, path: str, edition: str = "") -> Laid:
    """Return a document laid beside the clauses of a guide; nothing is kept.

    `edition` is the day of the edition as a person writes it; else the document is asked. Raises
    GuideError for an unknown guide, BadInput where the file or the day cannot be read.
    """
    from smtui.intake.document import read_document  # noqa: PLC0415 - where a file is read

    guide = load_guide(guide_id)
    found = read_document(path)
    day = read_date(edition, date.today()).isoformat() if edition else found.edition
    official = Official(guide_id, 0, found.source, found.digest, day, "", found.text)
    there = kept.latest(store, guide_id) if store else None
    before = None
    if store and there and there.text:
        before = kept.before(store, there) if there.text == found.text else there
    number = there.number if there and there.text else 0
    return Laid(guide, lay(guide, official, before), number)


def attach(desk: "Workspace", store: "Store", laid: Laid) -> Official:
    """Keep a document that was looked at as the one attached to its guide."""
    return kept.attach(store, laid.wording.official, desk.now())


def detach(desk: "Workspace", store: "Store", guide_id: str) -> None:
    """Take the document off a guide; what was attached stays in the database.

    Raises BadInput where nothing is attached.
    """
    there = kept.latest(store, guide_id)
    if there is None or not there.text:
        raise BadInput("公式の文書は付いていません。", "smtui guide attach で付けられます。")
    kept.attach(store, there._replace(text=""), desk.now())


def wording_of(store: "Store", guide: Guide) -> Wording | None:
    """Return the document attached to a guide, laid beside its clauses; None without one."""
    official = kept.latest(store, guide.id)
    if official is None or not official.text:
        return None
    return lay(guide, official, kept.before(store, official))


def wording_kept(guide: Guide) -> Wording | None:
    """Return the same for the command line: a database is not made to find nothing in it."""
    if not os.path.exists(places.database()):
        return None
    from smtui.store import open_store  # noqa: PLC0415 - sqlite_utils costs 60 ms

    with open_store() as store:
        return wording_of(store, guide)


def lay(guide: Guide, official: Official, before: Official | None) -> Wording:
    """Return a document laid beside the clauses of a guide, and what it said before."""
    pieces, by_clause = _laid(guide, official.text, "")
    changed: dict[str, str] = {}
    if before is not None:
        old_pieces, old_places = _laid(guide, before.text, "-before")
        for clause, there in by_clause.items():
            old = body_of([old_pieces[index] for index in old_places.get(clause, ())])
            if _differs(old, body_of([pieces[index] for index in there])):
                changed[clause] = old
    return Wording(official, pieces, by_clause, changed)


def _differs(old: str, new: str) -> bool:
    """Tell whether two wordings say something else; blanks and line breaks say nothing."""
    return "".join(old.split()) != "".join(new.split())


def _laid(
    guide: Guide, text: str, slot: str
) -> tuple[tuple[Piece, ...], dict[str, tuple[int, ...]]]:
    """Return pieces and places of a text, from the compiled cache where it has them."""

    def make(_: list[bytes]) -> list[Table]:
        from smtui.intake.aligning import align  # noqa: PLC0415 - once for each document
        from smtui.intake.cutting import cut  # noqa: PLC0415

        pieces = cut(text)
        rows = [tuple(piece) for piece in pieces]
        return [{"pieces": rows, "places": align(guide.clauses, pieces)}]

    salt = f"{__version__} {_FORM} {guide.id} {guide.identity.digest}"
    name = f"official.{guide.id}{slot}"  # no guide id has a full stop
    (table,) = compiled.load(name, [text.encode("utf-8", "replace")], make, salt)
    return tuple(Piece(*row) for row in table["pieces"]), dict(table["places"])


class Officials:
    """Owns the attached documents as a search finds them, each laid once. For a thread."""

    def __init__(self) -> None:
        self._passages: dict[str, tuple[Official, tuple[Passage, ...]]] = {}

    def passages(self, store: "Store") -> dict[str, tuple[Passage, ...]]:
        """Return the passages of all attached documents, by guide.

        A guide with mistakes has none: what is wrong with it is said elsewhere.
        """
        found = {}
        for guide_id in kept.guides(store):
            official = kept.latest(store, guide_id)
            if official is None or not official.text:
                continue
            there = self._passages.get(guide_id)
            if there is None or there[0] != official:
                try:
                    wording = lay(load_guide(guide_id), official, None)
                except GuideError:
                    continue
                there = self._passages[guide_id] = official, _passages(wording)
            found[guide_id] = there[1]
        return found


def _passages(wording: Wording) -> tuple[Passage, ...]:
    """Return the pieces of a document; one that words a clause leads to it."""
    official = wording.official
    leads: dict[int, list[str]] = {}
    for clause, there in wording.by_clause.items():
        for index in there:
            leads.setdefault(index, []).append(clause)
    passages = []
    for index, piece in enumerate(wording.pieces):
        clauses = tuple(leads.get(index, ()))
        name = clauses[0] if clauses else f"{other_name(index)}/{official.guide}"
        own = piece.chapter in (piece.label, "")
        title = piece.label if own else f"{piece.label}　{piece.chapter}"
        passages.append(Passage(Source.OFFICIAL, official.guide, name, title, piece.body, clauses))
    return tuple(passages)
