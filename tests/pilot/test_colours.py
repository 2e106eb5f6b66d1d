"""Themes: chosen, automatic, high contrast, 16 colours, none; readable in each."""

import pytest
from hands import Opened, open_place, picture, press
from textual.color import Color

from smtui.screens._theme import NAMES, THEMES, theme_for
from smtui.settings import load_settings


@pytest.mark.parametrize("theme", [theme for theme in NAMES if theme != "auto"])
async def test_every_theme_can_be_chosen(opened: Opened, theme: str) -> None:
    """Chosen in the settings, a theme holds at once and at the next start."""
    async with opened() as pilot:
        await open_place(pilot, "settings")
        await press(pilot, "6", str(list(NAMES).index(theme) + 1))
        assert pilot.app.theme == theme
        assert NAMES[theme] in picture(pilot)
    assert load_settings().theme == theme
    async with opened() as pilot:
        assert pilot.app.theme == theme


@pytest.mark.parametrize(
    ("ground", "colours", "wanted"),
    [
        ("", "truecolor", "smtui-dark"),
        ("15;0", "256", "smtui-dark"),
        ("0;15", "truecolor", "smtui-light"),
        ("0;default;7", "standard", "ansi-light"),
        ("", "standard", "ansi-dark"),
        ("", None, "ansi-dark"),
    ],
)
def test_automatic_colours_follow_the_terminal(
    monkeypatch: pytest.MonkeyPatch, ground: str, colours: str | None, wanted: str
) -> None:
    """COLORFGBG says light or dark, the number of colours whether ours can be shown."""
    monkeypatch.setenv("COLORFGBG", ground)
    assert theme_for("auto", colours) == wanted
    assert theme_for("nonsense", colours) == wanted
    assert theme_for("smtui-contrast", colours) == "smtui-contrast"


def contrast(words: str, ground: str) -> float:
    """Return the contrast of two colours by WCAG: 1 to 21."""
    light, dark = sorted((luminance(words), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour by WCAG."""
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in Color.parse(colour).normalized)  # fmt: skip
    red, green, blue = parts
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_colours_can_be_read(theme) -> None:  # type: ignore[no-untyped-def]
    """Every colour of text has a contrast of 4.5 against both grounds; high contrast has 7."""
    wanted = 7.0 if theme.name == "smtui-contrast" else 4.5
    for ground in (theme.background, theme.surface):
        for words in (theme.foreground, theme.primary, theme.warning, theme.error, theme.success):
            ratio = contrast(words, ground)
            assert ratio >= wanted, (words, ground, ratio)


async def test_no_color_is_honoured(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR no colour but greys goes out, and a highlighted row is still told apart."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as pilot:
        marked = False
        for strip in pilot.app.screen._compositor.render_strips():
            for segment in strip:
                style = segment.style
                for colour in (style.color, style.bgcolor) if style else ():
                    assert colour is None or colour.triplet is None or len(set(colour.triplet)) == 1
                marked |= bool(style and style.bold and "新しい下書き" in segment.text)
        assert marked
