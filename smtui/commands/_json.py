"""JSON for standard output."""

import json
import sys
from typing import Any


def dumps(value: Any) -> str:
    """Return `value` as one line of JSON, in ASCII where the output cannot show all characters."""
    return json.dumps(value, ensure_ascii=not _is_unicode(), separators=(",", ":"))


def _is_unicode() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "").startswith("utf")
