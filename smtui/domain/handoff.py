"""A hand-over: what goes from one desk to another, and what it can be verified by."""

from collections.abc import Mapping
from datetime import date, datetime

from smtui.domain.chain import Sealed
from smtui.domain.incident import IncidentFile
from smtui.domain.proof import Extent
from smtui.domain.value import Value

FORMAT = "smtui-handoff"
"""Says what kind of JSON it is."""

VERSION = 1
"""The version of the shape; it rises when a key goes away or changes its meaning."""

JSON_FILE = "handoff.json"
MANIFEST = "SHA256SUMS"
"""Lists every other file with its SHA-256, as `sha256sum -c` reads it."""

EVIDENCE = "evidence"
"""The folder of the evidence; its files are named by their SHA-256 and keep their endings."""


class Handoff(Value):
    """Incidents on their way to somebody else."""

    program: str
    """Version of smtui that made it."""
    made: datetime
    section: str
    """Of who made it; may be empty."""
    who: str
    """Name of who made it; may be empty."""
    to: tuple[str, ...]
    """Offices it is for."""
    custom: bool
    """True if the addressee is only custom (参考): the guide names none."""
    guide: str
    """Name, title and version of the guide; empty without one."""
    masked: bool
    drill: bool
    since: date | None
    extent: Extent
    """Of the log at that time, from the first entry handed over."""
    digests: tuple[str, ...]
    """Of all entries of the log in that extent; they say nothing of what was not handed over."""
    files: tuple[IncidentFile, ...]
    """The incidents, masked if `masked`."""
    sealed: Mapping[int, Sealed]
    """Their entries as they are chained, by position; without salt where the content is masked."""
