"""How much text a platform takes: data in `guides/common/platforms.toml`."""

from smtui.domain.value import Value


class PlatformRule(Value):
    """The length rule of one platform."""

    id: str
    """One of `Platform`."""
    name: str
    limit: int | None
    """None where the platform sets no practical limit."""
    counting: str
    """weighted (kana and kanji count 2) or code-points."""
    url_weight: int = 0
    """What every URL counts under weighted counting; 0 where URLs count by their letters."""
    note: str = ""
    """The rule in one Japanese sentence."""
    parts: int = 1
    """How many messages of this length can be sent at once (speech bubbles of LINE)."""


def general_rule(platform: str) -> PlatformRule | None:
    """Return the well-known rule of X for when no platform data is at hand; else None."""
    return PlatformRule("x", "X", 280, "weighted", 23) if platform == "x" else None
