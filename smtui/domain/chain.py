"""The chain by which a changed, removed or cut-off entry of the log is noticed.

Every entry has a salted hash of its content, a digest of its head (which holds that hash), and a
link over the link before it and that digest. Everything is hashed with its length before it, so
no two different entries are the same bytes. Content that was masked or purged leaves its hash:
the chain still holds, and what cannot be compared is said.

A chain shows changes only to somebody who kept a link of it elsewhere, as on a printed hand-over
sheet: whoever owns the file can make all of it anew.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from smtui.domain import digest
from smtui.domain.value import Value

SALT_BYTES = 16
"""Bytes of chance hashed with every content, so that a short one cannot be guessed."""

SHOWN = 16
"""Hex digits of a link that stand on paper."""


class Head(Value):
    """What the chain says of an entry besides its content; it names nobody."""

    log: str
    """Uid of the log."""
    position: int
    """In the log, counted from 1."""
    incident: str
    """Uid of the incident; empty for what belongs to the log itself."""
    number: int
    """Within the incident, counted from 1."""
    kind: str
    written: str
    """ISO local time, to the second."""


class Sealed(Value):
    """An entry as it is chained: what can be verified of it without knowing what it says."""

    head: Head
    salt: bytes | None
    """None where the content was purged, or masked in a bundle."""
    body: str | None
    """The content as it was hashed; None as above."""
    content: str
    """Hash of the content."""
    link: str


def body_of(content: Mapping[str, Any]) -> str:
    """Return content in the one way it is hashed and stored: JSON, keys sorted, no blanks."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_hash(salt: bytes, body: str) -> str:
    """Return the hash of a content, in hex."""
    return _hash("smtui-content-1", salt, body)


def digest_of(head: Head, content: str) -> str:
    """Return the digest of an entry whose content has the hash `content`, in hex."""
    return _hash(
        "smtui-entry-1",
        head.log,
        str(head.position),
        head.incident,
        str(head.number),
        head.kind,
        head.written,
        content,
    )


def first_link(log: str) -> str:
    """Return the link before the first entry of a log."""
    return _hash("smtui-log-1", log)


def next_link(link: str, digest: str) -> str:
    """Return the link of the entry with this digest that follows `link`."""
    return _hash("smtui-link-1", link, digest)


def shown(link: str) -> str:
    """Return the beginning of a link in groups of four, as it stands on paper."""
    return " ".join(link[at : at + 4] for at in range(0, SHOWN, 4))


def stamp(moment: datetime) -> str:
    """Return a time as it is hashed and stored: ISO local time, to the second."""
    return moment.isoformat(timespec="seconds")


def _hash(*parts: str | bytes) -> str:
    told = [part.encode() if isinstance(part, str) else part for part in parts]
    whole = b"".join([len(part).to_bytes(8, "big") + part for part in told])
    return str(digest.sha256(whole).hexdigest())
