"""Handing incidents over: one bundle that is read without this program and can be verified."""

import os
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from smtui import __version__
from smtui.domain import chain
from smtui.domain.chain import Sealed
from smtui.domain.deed import Handed, Unmasked
from smtui.domain.guide import Guide
from smtui.domain.handoff import Handoff
from smtui.domain.incident import IncidentFile, State
from smtui.domain.table import Column, Table
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.exports.bundle import Part, write_bundle
from smtui.exports.files import write
from smtui.exports.incident_papers import contents_text
from smtui.exports.mask import Masked
from smtui.exports.mask import masked as without_names
from smtui.exports.tables import csv_of
from smtui.store import evidence as blobs
from smtui.store import incidents as kept
from smtui.workspace.handover_parts import PARTS, Guidance, Material
from smtui.workspace.incidents import needed, record, signed

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

README = "はじめにお読みください.txt"


class Handover(Value):
    """A hand-over that was made."""

    path: str
    """Where it lies: a folder or a zip."""
    key: str
    """Where the key to the letters of people lies, which is not handed over; empty without any."""
    incidents: tuple[IncidentFile, ...]
    to: tuple[str, ...]
    masked: bool
    drill: bool
    head: str
    """The link of the last entry, as printed on the sheet."""
    missing: tuple[str, ...]
    """Names of evidence whose bytes are gone or changed."""


def hand_over(
    desk: "Workspace",
    uids: Sequence[str] = (),
    *,
    out: str,
    since: date | None = None,
    masked: bool = True,
    reason: str = "",
    evidence: bool = True,
) -> Handover:
    """Make a hand-over of incidents at `out`: a zip if it ends in .zip, else a folder.

    Without `uids` it is of all incidents written on since a day, or else of those still open;
    drills only where they are named. Personal data is masked unless `masked` is False, which
    needs a reason and is logged before anything is written. Raises BadInput where there is
    nothing to hand over or `out` is there, MorphologyError, GuideError and StoreError.
    """
    _refuse_taken(out)
    with desk.store() as store:
        chosen = _chosen(store, uids, since)
    if not masked:
        _note_unmasked(desk, chosen, reason)
    guidance = guidance_of(desk.settings.guide)
    with desk.store() as store:
        found = kept.snapshot(store, chosen)
        public = [without_names(file, guidance.own, public=True) for file in found.files]
        shown = [without_names(file, guidance.own) for file in found.files] if masked else []
        handoff = _handoff(desk, guidance, found, shown)._replace(since=since)
        told = tuple(one.file for one in public)
        material = Material(store, handoff, guidance, told, desk.settings, evidence)
        parts = [part for make in PARTS for part in make(material)]
        missing = _missing(handoff.files) if evidence else ()
        write_bundle(out, [*parts, _contents(handoff, parts, missing)])
    path, head = os.path.abspath(os.path.expanduser(out)), handoff.extent.head
    _note_handed(desk, chosen, path, handoff, masked=masked)
    key = _write_key(path, public)
    return Handover(path, key, handoff.files, handoff.to, masked, handoff.drill, head, missing)


def _contents(handoff: Handoff, parts: Sequence[Part], missing: tuple[str, ...]) -> Part:
    """Return the page that says what lies in the bundle."""
    listed = sorted(part.name for part in parts)
    return Part(README, contents_text(handoff, listed, missing).encode("utf-8-sig"))


def _note_unmasked(desk: "Workspace", uids: Sequence[str], reason: str) -> None:
    """Log why personal data goes out, before anything is written; raises BadInput without."""
    unmasked = Unmasked("", needed(reason, "個人情報を伏せない理由"))
    for uid in uids:
        record(desk, uid, unmasked)


def _note_handed(
    desk: "Workspace", uids: Sequence[str], path: str, handoff: Handoff, *, masked: bool
) -> None:
    deed = Handed("・".join(handoff.to), os.path.basename(path), masked, handoff.extent.head)
    for uid in uids:
        record(desk, uid, deed)


def _chosen(store: "Store", uids: Sequence[str], since: date | None) -> tuple[str, ...]:
    """Return the uids of what is handed over, in the order of their numbers."""
    named = {kept.uid_of(store, uid) for uid in uids}
    chosen = []
    for one in reversed(kept.incidents(store)):
        wanted = one.uid in named if named else _is_due(one.drill, one.state, since)
        if wanted and (since is None or one.changed.date() >= since):
            if one.state is State.PURGED and named:
                raise BadInput(f"事案 {one.number} は廃棄されています。", "外してください。")
            chosen.append(one)
    if not chosen:
        raise BadInput("引き継ぐ事案がありません。", "事案の番号か日付を確かめてください。")
    if len({one.drill for one in chosen}) > 1:
        raise BadInput(
            "訓練と実際の事案は、一緒に引き継げません。", "番号を分けて、別々に引き継いでください。"
        )
    return tuple(one.uid for one in chosen)


def _is_due(drill: bool, state: State, since: date | None) -> bool:
    """Tell whether an incident nobody named is handed over."""
    return not drill and (state is State.OPEN or (since is not None and state is State.CLOSED))


def guidance_of(guide_id: str | None) -> Guidance:
    """Return what a guide says on hand-overs; general practice without one."""
    from smtui.library.guides import load_guide  # noqa: PLC0415 - only where it is needed
    from smtui.library.playbooks import load_playbooks  # noqa: PLC0415

    guide = load_guide(guide_id) if guide_id else None
    own: frozenset[str] = guide.identity.published if guide else frozenset()
    return Guidance(guide, load_playbooks(guide_id), own)


def _handoff(
    desk: "Workspace", guidance: Guidance, found: kept.Snapshot, shown: Sequence[Masked]
) -> Handoff:
    """Return the hand-over of the incidents found; `shown` are the masked ones, if any are."""
    files = tuple(one.file for one in shown) or found.files
    hidden = {one.file.entries[number - 1].position for one in shown for number in one.changed}
    writer = signed(desk, Unmasked("", ""))
    advice = guidance.playbooks.handoff
    return Handoff(
        program=__version__,
        made=desk.now(),
        section=writer.section,
        who=writer.who,
        to=advice.to,
        custom=not advice.clauses,
        guide=_guide_words(guidance.guide),
        masked=bool(shown),
        drill=files[0].incident.drill,
        since=None,
        extent=found.extent,
        digests=tuple(chain.digest_of(one.head, one.content) for one in found.entries),
        files=files,
        sealed=_sealed(found.entries, frozenset(one.incident.uid for one in files), hidden),
    )


def _sealed(
    chained: Sequence[Sealed], chosen: frozenset[str], hidden: set[int]
) -> dict[int, Sealed]:
    """Return the entries handed over; those masked without their salt, so nothing is guessed."""
    return {
        one.head.position: one._replace(salt=None, body=None)
        if one.head.position in hidden
        else one
        for one in chained
        if one.head.incident in chosen
    }


def _guide_words(guide: Guide | None) -> str:
    if guide is None:
        return ""
    return f"{guide.identity.name}「{guide.identity.title}」{guide.identity.version}"


def _missing(files: Sequence[IncidentFile]) -> tuple[str, ...]:
    return tuple(
        piece.name
        for file in files
        for piece in file.evidence
        if piece.sha256 and not blobs.has(piece.sha256)
    )


def _refuse_taken(out: str) -> None:
    if os.path.lexists(os.path.expanduser(out)):
        raise BadInput(
            f"「{os.path.basename(out)}」は、もうあります。", "別の名前を指定してください。"
        )


def _write_key(path: str, public: Sequence[Masked]) -> str:
    """Write the key to the letters beside the bundle, never into it; return where it lies."""
    columns = (Column("incident", "事案"), Column("alias", "英字"), Column("name", "名前"))
    rows = tuple((one.file.incident.number, *alias) for one in public for alias in one.key)
    if not rows:
        return ""
    stem = path[:-4] if path.lower().endswith(".zip") else path
    target = f"{stem}_人物の対応表（渡さない）.csv"
    write(target, csv_of(Table("人物の対応表", columns, rows)), replace=True)
    return target
