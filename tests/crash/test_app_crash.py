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


ECHO = 3.0
"""Seconds to wait for the echo of a key."""


@pytest.fixture
def settled(home: Path) -> Path:
    """A data folder of somebody who has been asked the first questions."""
    home.mkdir(mode=0o700)
    (home / "settings.toml").write_text('welcomed = true\nguide = "ueda"\n', encoding="utf-8")
    return home


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
        char = chr(ord("一") + len(typed))  # each another one: its echo can be waited for
        terminal.type(char)
        late = time.monotonic() + ECHO
        terminal.until(lambda shown, char=char, late=late: char in shown or time.monotonic() > late)
        typed.append((time.monotonic(), char))
        if char not in terminal.text:
            break  # an echo that stays away promises nothing: this key counts as just typed
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
