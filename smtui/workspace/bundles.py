"""Bundles that were received: verified, and several of them collected into one register."""

import os
from collections.abc import Iterable, Iterator, Sequence

from smtui.domain.chain import shown, stamp
from smtui.domain.handoff import EVIDENCE, Handoff
from smtui.domain.incident import IncidentFile
from smtui.domain.proof import Flaw, Proof, walk_some
from smtui.domain.table import Column, Table
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.exports.files import write
from smtui.exports.incident_tables import incidents_table, timeline_table
from smtui.intake.bundle import open_bundle
from smtui.intake.handoff_json import handoff_from
from smtui.workspace.tables import encoded


class Received(Value):
    """A bundle, read and verified."""

    name: str
    handoff: Handoff
    proof: Proof
    left_out: tuple[str, ...]
    """Names of evidence that is not in the bundle."""


def verify_bundle(path: str) -> Received:
    """Read a bundle and verify its files, its part of the log and its evidence.

    Raises BadInput for what is no bundle, and for one that is damaged or dangerous: then nothing
    of it is believed.
    """
    bundle = open_bundle(path)
    handoff = handoff_from(bundle.json)
    proof = walk_some(handoff.extent, handoff.digests, dict(handoff.sealed))
    there = set()
    flaws = []
    for name, hashed in bundle.hashes.items():
        if name.startswith(f"{EVIDENCE}/"):
            there.add(hashed)
            if os.path.splitext(os.path.basename(name))[0] != hashed:
                flaws.append(Flaw(0, f"証拠「{name}」の名前と中身が合いません。"))
    left_out = tuple(
        piece.name
        for file in handoff.files
        for piece in file.evidence
        if piece.sha256 and piece.sha256 not in there
    )
    return Received(bundle.name, handoff, proof._replace(flaws=(*proof.flaws, *flaws)), left_out)


def collect(paths: Sequence[str], into: str) -> tuple[Received, ...]:
    """Verify bundles and put their incidents into one file: .xlsx, .csv, .json or .md.

    Of an incident that came twice the later state counts. Returns the bundles. Raises BadInput
    for a bundle that is not sound, for two that contradict each other, and where `into` is there
    already; then nothing is written.
    """
    received = tuple(verify_bundle(path) for path in paths)
    for one in received:
        if not one.proof.sound:
            raise BadInput(
                f"「{one.name}」は、作ったときのままではありません。{one.proof.flaws[0].words}",
                "smtui verify で確かめ、送った人に作り直したものをもらってください。",
            )
    _refuse_contradictions(received)
    files = _latest(received)
    write(into, encoded(_tables(received, files), into))
    return received


def _refuse_contradictions(received: Iterable[Received]) -> None:
    """Refuse bundles of one log that tell different things of the same entry."""
    known: dict[tuple[str, int], tuple[str, str]] = {}
    for one in received:
        extent = one.handoff.extent
        for position, digest in enumerate(one.handoff.digests, extent.first):
            name, other = known.setdefault((extent.uid, position), (one.name, digest))
            if other != digest:
                raise BadInput(
                    f"「{name}」と「{one.name}」は同じ記録のはずですが、"
                    f"{position}番の中身が食い違っています。",
                    "どちらが正しいか、送った人に確かめてください。",
                )


def _latest(received: Iterable[Received]) -> dict[str, tuple[Received, IncidentFile]]:
    """Return each incident as it stands in the bundle that has most of it, with that bundle."""
    found: dict[str, tuple[Received, IncidentFile]] = {}
    for one in received:
        for file in one.handoff.files:
            before = found.get(file.incident.uid)
            if before is None or len(file.entries) > len(before[1].entries):
                found[file.incident.uid] = one, file
    return found


def _tables(
    received: Sequence[Received], files: dict[str, tuple[Received, IncidentFile]]
) -> Iterator[Table]:
    senders = [_sender(one.handoff) for one, _ in files.values()]
    told = [file for _, file in files.values()]
    yield _with_sender(incidents_table(file.incident for file in told), senders)
    by_entry = [sender for sender, file in zip(senders, told, strict=True) for _ in file.entries]
    yield _with_sender(timeline_table(told), by_entry)
    yield Table("受け取った一式", _BUNDLES, tuple(_bundle_row(one) for one in received))


_BUNDLES = (
    Column("bundle", "一式"),
    Column("sender", "送った人"),
    Column("made", "作成日時"),
    Column("to", "宛先"),
    Column("drill", "訓練"),
    Column("masked", "伏せ字"),
    Column("incidents", "事案数"),
    Column("gone", "比べられない記録"),
    Column("log", "記録の識別子"),
    Column("length", "記録の長さ"),
    Column("head", "末尾の値"),
)


def _bundle_row(one: Received) -> tuple[str | int | bool, ...]:
    handoff = one.handoff
    return (
        one.name,
        _sender(handoff),
        stamp(handoff.made),
        "・".join(handoff.to),
        handoff.drill,
        handoff.masked,
        len(handoff.files),
        len(one.proof.gone),
        handoff.extent.uid,
        handoff.extent.length,
        shown(handoff.extent.head),
    )


def _sender(handoff: Handoff) -> str:
    return f"{handoff.section} {handoff.who}".strip()


def _with_sender(table: Table, senders: Sequence[str]) -> Table:
    columns = (Column("sender", "送った人"), *table.columns)
    rows = tuple((who, *row) for who, row in zip(senders, table.rows, strict=True))
    return Table(table.name, columns, rows)
