"""What goes to a terminal is clean, and measured in cells."""

from smtui.text import cells, printable, shorten


def test_controls_never_reach_the_terminal() -> None:
    assert printable("\x1b[2Jあ\x9b\u202eい\x07\n\tう") == "[2Jあい\n\tう"
    assert printable("あ\nい\tう", one_line=True) == "あ⏎い う"


def test_cells() -> None:
    assert cells("あaｱ") == 4
    assert cells("が") == cells("か\u3099") == 2


def test_shorten_never_exceeds() -> None:
    assert shorten("みじかい", 10) == "みじかい"
    assert shorten("とてもながい文章です", 9) == "とてもな…"
    assert cells(shorten("あ" * 50, 9)) <= 9
