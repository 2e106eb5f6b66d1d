"""Evidence: what was taken into the data folder before anything was changed."""

from datetime import datetime

from smtui.domain.value import Value


class Evidence(Value):
    """A file, a pasted text or an address that belongs to an incident."""

    number: int
    """Of its entry within the incident."""
    name: str
    form: str
    """file, text or url."""
    sha256: str
    """Of the bytes, in hex; empty for a url."""
    size: int
    """In bytes; 0 for a url."""
    captured: datetime
    """When it was taken, local time."""
    who: str
    """Who took it."""
    source: str
    """Where it came from: an address, a path, a person."""
    note: str
    located: bool
    """True if the picture tells where it was taken (GPS)."""
