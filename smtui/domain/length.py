"""Length: how long a post may be on each platform."""

from typing import NamedTuple


class PlatformRule(NamedTuple):
    """How a platform limits the length of a post."""

    id: str
    name: str
    limit: int | None
    """The longest post in the platform's own count; None where there is no limit."""
    counting: str
    """weighted (X) or code-points."""
    url_weight: int
    """What a URL counts, however long; 0 where it counts as written."""
    note: str
