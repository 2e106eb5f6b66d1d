"""Evidence of an incident: files copied into the data folder, pasted texts, addresses."""

import os
from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain.deed import Attached
from smtui.domain.entry import Entry
from smtui.domain.evidence import Evidence
from smtui.errors import BadInput
from smtui.store import evidence as blobs
from smtui.workspace.incidents import load, record

if TYPE_CHECKING:
    from smtui.workspace.desk import Workspace

_LOOKED_AT = 256 << 20
"""Bytes of a file in which a position is looked for."""


def attach_file(
    desk: "Workspace",
    uid: str,
    path: str,
    *,
    source: str = "",
    note: str = "",
    happened: datetime | None = None,
) -> Entry:
    """Copy a file into the data folder and note it with its SHA-256.

    The entry's deed says `located` where a picture tells its position: warn the person. Raises
    BadInput for what cannot be read, StoreError.
    """
    load(desk, uid)
    blob = blobs.keep_file(path)
    name = os.path.basename(os.path.abspath(os.path.expanduser(path)))
    deed = Attached(
        name,
        "file",
        blob.sha256,
        blob.size,
        source.strip() or path,
        note.strip(),
        _located(blob.path),
    )
    return record(desk, uid, deed, happened=happened)


def attach_text(
    desk: "Workspace",
    uid: str,
    text: str,
    *,
    name: str = "",
    source: str = "",
    note: str = "",
    happened: datetime | None = None,
) -> Entry:
    """Keep a pasted text as evidence, as a UTF-8 file."""
    if not text.strip():
        raise BadInput("貼り付ける文がありません。", "文を貼り付けてください。")
    load(desk, uid)
    blob = blobs.keep_bytes(text.encode("utf-8", "replace"))
    deed = Attached(
        name.strip() or "貼り付けた文",
        "text",
        blob.sha256,
        blob.size,
        source.strip(),
        note.strip(),
        False,
    )
    return record(desk, uid, deed, happened=happened)


def attach_url(
    desk: "Workspace",
    uid: str,
    url: str,
    *,
    note: str = "",
    happened: datetime | None = None,
) -> Entry:
    """Note an address as evidence; nothing is fetched."""
    if not url.strip():
        raise BadInput("URL が書かれていません。", "投稿の URL を書いてください。")
    deed = Attached(url.strip(), "url", "", 0, url.strip(), note.strip(), False)
    return record(desk, uid, deed, happened=happened)


def path_of(evidence: Evidence) -> str | None:
    """Return where the bytes of a piece of evidence lie; None for an address."""
    return blobs.path_of(evidence.sha256) if evidence.sha256 else None


def is_intact(evidence: Evidence) -> bool:
    """Tell whether the bytes are there and unchanged; an address always is."""
    return not evidence.sha256 or blobs.has(evidence.sha256)


def _located(path: str) -> bool:
    from smtui.intake.photo_place import tells_place  # noqa: PLC0415 - only for evidence

    with open(path, "rb") as file:
        return tells_place(file.read(_LOOKED_AT))
