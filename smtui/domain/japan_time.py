"""Times as a Japanese town hall means them: local time is Japan Standard Time."""

from datetime import datetime, timedelta, timezone

from smtui.errors import BadInput

JAPAN = timezone(timedelta(hours=9), "JST")
"""Japan has one time zone and no summer time."""


def local_time(written: str) -> datetime:
    """Return an ISO date or time as local time without a zone; an offset is worked in.

    Raises BadInput where it is no ISO time.
    """
    try:
        moment = datetime.fromisoformat(written)
        return moment.astimezone(JAPAN).replace(tzinfo=None) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        raise BadInput(
            f"日時「{written[:40]}」を読めません。",
            "2026-11-21T10:30 の形で書いてください（時差は +09:00 のように付けられます）。",
        ) from None


def now() -> datetime:
    """Return the local time of this moment, without a zone, to the second."""
    return datetime.now(JAPAN).replace(tzinfo=None, microsecond=0)
