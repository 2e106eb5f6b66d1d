"""The colours: calm, of our own; dark, light, high contrast, and those of a 16-colour terminal."""

import os

from textual.theme import Theme

AUTO = "auto"

THEMES = (
    Theme(
        name="smtui-dark", dark=True,
        background="#161b21", surface="#1b2229", panel="#25303a", boost="#25303a",
        foreground="#dbe1e6", primary="#86b3d6", secondary="#93b8a4", accent="#d9bb85",
        warning="#e6b65c", error="#f09a8a", success="#9cc79a",
    ),
    Theme(
        name="smtui-light", dark=False,
        background="#f6f3ea", surface="#fdfbf5", panel="#e7e1d2", boost="#e7e1d2",
        foreground="#20272e", primary="#1f4f7c", secondary="#2f6350", accent="#7a4a10",
        warning="#7d4e00", error="#9c2418", success="#2c5f2c",
    ),
    Theme(
        name="smtui-contrast", dark=True,
        background="#000000", surface="#000000", panel="#1c1c1c", boost="#1c1c1c",
        foreground="#ffffff", primary="#ffffff", secondary="#7fffff", accent="#ffff66",
        warning="#ffff66", error="#ff9d9d", success="#8cff8c",
        variables={"block-cursor-background": "#ffff00", "block-cursor-foreground": "#000000"},
    ),
)  # fmt: skip

NAMES = {
    AUTO: "自動（端末に合わせる）",
    "smtui-dark": "暗い色",
    "smtui-light": "明るい色",
    "smtui-contrast": "くっきり（高コントラスト）",
    "ansi-dark": "端末の16色（暗い端末）",
    "ansi-light": "端末の16色（明るい端末）",
}
"""What a person may choose, with the Japanese names."""


def theme_for(choice: str, color_system: str | None) -> str:
    """Return the theme to show: the chosen one, or what suits the terminal.

    A terminal that tells its background (COLORFGBG, 7 and 15 are light) decides light or dark;
    one with 16 colours or none gets its own, since mixing ours from 16 would make text unreadable.
    """
    if choice in NAMES and choice != AUTO:
        return choice
    ground = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    shade = "light" if ground in ("7", "15") else "dark"
    return f"ansi-{shade}" if color_system in (None, "standard") else f"smtui-{shade}"
