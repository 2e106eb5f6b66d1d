"""The program killed while somebody types: what was typed a second ago is there again."""

import random
import sys
import time
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent.parent / "e2e"))

from terminal import F5, Terminal

from smtui.store import open_store
from smtui.workspace import drafts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")

FIRST = 0x4F00
"""Where rare characters begin that no word of the screen has."""


@pytest.fixture
def settled(home: Path) -> Path:
    """A data folder of somebody who has been asked the first questions."""
    home.mkdir(mode=0o700)
    (home / "settings.toml").write_text('welcomed = true\nguide = "ueda"\n', encoding="utf-8")
    return home


def test_every_key_is_seen(settled: Path) -> None:
    """Each of 400 keys is painted before the next one, past the end of the editor's last row."""
    terminal = Terminal(settled)
    terminal.until("今日")
    terminal.type(F5)
    terminal.until("ここに下書きを書きます")
    for number in range(400):
        terminal.type(chr(FIRST + number))
        terminal.until(chr(FIRST + number))
    terminal.kill()


@pytest.mark.parametrize("seed", range(3))
def test_killed_while_typing(settled: Path, seed: int) -> None:
    """Whatever the moment: all keys older than a second are on the disk, in order."""
    chance = random.Random(seed)
    typed: list[tuple[float, str]] = []
    terminal = Terminal(settled)
    terminal.until("今日")
    terminal.type(F5)
    terminal.until("ここに下書きを書きます")
    end = time.monotonic() + 1.5 + chance.random()
    while time.monotonic() < end:
        char = chr(FIRST + len(typed))  # each another one: its echo can be waited for
        terminal.type(char)
        terminal.until(char)
        typed.append((time.monotonic(), char))
    killed = time.monotonic()
    terminal.kill()
    everything = "".join(char for _, char in typed)
    old = "".join(char for moment, char in typed if moment < killed - 1)
    with open_store(str(settled / "smtui.db")) as store:
        under = drafts.draft_under_work(store)
        assert under is not None
        kept = drafts.draft_with_reports(store, under.uid).texts[-1].text
    assert everything.startswith(kept)
    assert kept.startswith(old)
    again = Terminal(settled)
    try:
        again.until(kept[:30])
    finally:
        again.kill()
