"""A backup of all that is kept, in one file that can be carried elsewhere, and the way back."""

import os
import re
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from smtui import places
from smtui.domain.handoff import EVIDENCE
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.exports.bundle import Part, write_bundle
from smtui.intake.bundle import package
from smtui.library.layout import own_guide_ids
from smtui.store import evidence as blobs
from smtui.store.copies import copy_to, put_back, save_blocks

if TYPE_CHECKING:
    from smtui.intake.bundle import Package
    from smtui.workspace.desk import Workspace

_DATABASE = "smtui.db"
_SETTINGS = "settings.toml"
_GUIDES = "guides"
_GUIDE_FILE = re.compile(
    rf"{_GUIDES}/(?P<guide>[a-z0-9]+(?:-[a-z0-9]+)*)/(?P<file>[a-z0-9-]+\.toml)", re.ASCII
)
"""The files of an own guide in a backup; no other name is written anywhere."""
_MOST_GUIDE_FILE = 16 << 20
_MOST_BYTES = 64 << 30
_MOST_SETTINGS = 1 << 20


class Restored(Value):
    """What a restore did."""

    before: str
    """Where a backup of the data as it was lies."""
    evidence: int
    """How many pieces of evidence were in the backup."""


def back_up_all(out: str) -> int:
    """Write database, evidence, own guides and settings to a zip; return the pieces of evidence.

    Raises BadInput where there is nothing, or `out` is there already, and StoreError.
    """
    if not os.path.exists(places.database()):
        raise BadInput("まだ何も保存されていないため、控えは取れません。")
    if not out.lower().endswith(".zip"):
        raise BadInput(
            f"「{os.path.basename(out)}」に控えは取れません。", "名前を .zip で終えてください。"
        )
    with tempfile.TemporaryDirectory(dir=places.data_dir(), prefix=".backup-") as folder:
        copied = os.path.join(folder, _DATABASE)
        copy_to(places.database(), copied)
        parts = [Part(_DATABASE, b"", copied), *_evidence(), *_own_guides()]
        if os.path.exists(places.settings_file()):
            parts.append(Part(_SETTINGS, b"", places.settings_file()))
        write_bundle(out, parts)
    return sum(part.name.startswith(EVIDENCE) for part in parts)


def restore_all(desk: "Workspace", path: str) -> Restored:
    """Bring back what a backup holds; evidence stays, settings and own guides only if missing.

    What was there is backed up first. Raises BadInput for what is no sound backup, StoreError;
    then nothing is changed.
    """
    with package(path, _DATABASE, "控え", _MOST_BYTES) as found:
        places.make_private(places.data_dir())
        with tempfile.TemporaryDirectory(dir=places.data_dir(), prefix=".restore-") as folder:
            source = os.path.join(folder, _DATABASE)
            save_blocks(source, found.blocks(_DATABASE))
            pieces = [name for name in found.hashes if name.startswith(f"{EVIDENCE}/")]
            for name in pieces:
                blobs.keep_blocks(found.blocks(name))
            before = put_back(places.database(), source, desk.now())
        _bring_guides_back(found)
        if _SETTINGS in found.hashes and not os.path.exists(places.settings_file()):
            save_blocks(places.settings_file(), iter((found.content(_SETTINGS, _MOST_SETTINGS),)))
    return Restored(before, len(pieces))


def _own_guides() -> Iterator[Part]:
    for guide in own_guide_ids():
        folder = os.path.join(places.own_guides_dir(), guide)
        for file in sorted(os.listdir(folder)):
            name = f"{_GUIDES}/{guide}/{file}"
            if _GUIDE_FILE.fullmatch(name):
                yield Part(name, b"", os.path.join(folder, file))


def _bring_guides_back(found: "Package") -> None:
    """Put the own guides of a backup in place; a guide that is there stays as it is."""
    there = own_guide_ids()
    for name in found.hashes:
        if (match := _GUIDE_FILE.fullmatch(name)) and match["guide"] not in there:
            folder = os.path.join(places.own_guides_dir(), match["guide"])
            places.make_private(folder)
            path = os.path.join(folder, match["file"])
            if not os.path.lexists(path):
                save_blocks(path, iter((found.content(name, _MOST_GUIDE_FILE),)))


def _evidence() -> Iterator[Part]:
    for sha256 in blobs.every():
        yield Part(f"{EVIDENCE}/{sha256}", b"", blobs.path_of(sha256))
