"""Digests by which texts and guides are told apart."""

from collections.abc import Iterable

try:
    from _sha2 import sha256  # type: ignore[import-not-found,unused-ignore]
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        from hashlib import sha256

__all__ = ["DIGITS", "of_contents", "of_text", "sha256"]

# hashlib itself also loads OpenSSL, 2 ms on the path of every check.

DIGITS = 16
"""Hex digits kept of a digest that people see."""


def of_text(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, first 16 hex digits."""
    return str(sha256(text.encode()).hexdigest())[:DIGITS]


def of_contents(contents: Iterable[bytes]) -> str:
    """Return the SHA-256 over the lengths and bytes of `contents`, in hex."""
    total = sha256()
    for content in contents:
        total.update(len(content).to_bytes(8, "big"))
        total.update(content)
    return str(total.hexdigest())
