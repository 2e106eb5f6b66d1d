"""The workspace as a person meets it: the real program in a pseudo-terminal."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminal import ENTER, ESCAPE, F4, F5, Terminal

FAULTY = (
    "【星空観察会】\n12月6日（土）18時30分から、中央公民館で開きます。\n"
    "申込みは https://bit.ly/hoshizora12 から。来ない人は馬鹿です。"
)
NOTICE = "【お知らせ】市民会館で防災訓練を行います。どなたも見学できます。"
pytestmark = pytest.mark.skipif("sys.platform == 'win32'", reason="needs a pseudo-terminal")


@pytest.fixture
def settled(home: Path) -> Path:
    """A data folder of somebody who has been asked the first questions."""
    home.mkdir(mode=0o700)
    (home / "settings.toml").write_text('welcomed = true\nguide = "ueda"\n', encoding="utf-8")
    return home


@pytest.fixture
def terminal(settled: Path) -> Iterator[Terminal]:
    """A terminal of 80 by 24 with the program in it; gone at the end."""
    opened = Terminal(settled)
    yield opened
    if opened.process.isalive():
        opened.kill()


def test_three_faults_are_seen_read_repaired_and_copied(terminal: Terminal) -> None:
    """A person types a draft, goes through what was found, mends it, and copies the text."""
    terminal.until("今日")
    terminal.type(F5)
    terminal.until("ここに下書きを書きます")
    terminal.type(FAULTY.replace("\n", ENTER))
    shown = terminal.until("馬鹿」")
    assert "【投稿不可】" in shown or "投稿不可" in shown
    terminal.type(F4)
    terminal.until("▶")
    terminal.type("\x12")
    shown = terminal.until("根拠と直す案 ─")
    assert "根拠" in shown
    terminal.type(ESCAPE)
    terminal.until(lambda shown: "根拠と直す案 ─" not in shown and "保存済み" in shown)
    terminal.type("\x1b[18~")  # F7 selects all
    terminal.watch(0.5)  # Textual runs a binding only after the events that are already queued
    terminal.paste(NOTICE)
    terminal.until("指摘はありません")
    terminal.type(F5)
    terminal.until("コピーの前に")
    terminal.type(ENTER)
    terminal.until(lambda shown: "コピーしました" in shown or "端末に送りました" in shown)
    assert "\x1b]52;" in terminal.raw or "コピーしました" in terminal.text


def test_an_ordinary_notice_takes_five_keys(terminal: Terminal) -> None:
    """F5, paste, F5, Enter."""
    terminal.until("今日")
    terminal.type(F5)
    terminal.until("ここに下書きを書きます")
    terminal.paste(NOTICE)
    terminal.until("指摘はありません")
    terminal.type(F5)
    terminal.until("コピーの前に")
    terminal.type(ENTER)
    terminal.until(lambda shown: "コピーしました" in shown or "端末に送りました" in shown)


def test_what_was_typed_is_there_again_after_kill_9(terminal: Terminal, settled: Path) -> None:
    """Killed a second after the last key, it opens with the same text."""
    terminal.until("今日")
    terminal.type(F5)
    terminal.until("ここに下書きを書きます")
    terminal.type("書きかけの　大事な文章。")
    terminal.until("本文（保存済み）")
    terminal.kill()
    again = Terminal(settled)
    try:
        again.until("書きかけの　大事な文章。")
    finally:
        again.kill()


def test_no_escape_of_a_draft_reaches_the_terminal(terminal: Terminal) -> None:
    """What looks like a command to the terminal in a pasted text is not sent to it."""
    terminal.until("今日")
    terminal.type(F5)
    terminal.until("ここに下書きを書きます")
    terminal.paste("題\x9b2Jを\u202e変える [/] [red]馬鹿[/red]")
    terminal.until("[red]馬鹿[/red]")
    terminal.paste("\x1b]52;c;aGk=\x07前\x1b[2J後")
    terminal.until("2J後")
    terminal.type(F4 + "\x12")  # F4 and the detail, which shows the excerpt again
    terminal.watch(0.5)
    assert "aGk=\x07" not in terminal.raw
    assert "\x1b]52" not in terminal.raw
    assert "\x1b[2J後" not in terminal.raw
    assert "\x9b" not in terminal.raw
    assert "\u202e" not in terminal.raw


def test_quitting_gives_the_terminal_back(terminal: Terminal, settled: Path) -> None:
    """Ctrl+Q ends it with 0, the screen before comes back, and the text is kept."""
    terminal.until("今日")
    terminal.type(F5)
    terminal.until("ここに下書きを書きます")
    terminal.type("あ")
    terminal.until(" あ")
    terminal.type("\x11")
    assert terminal.end() == 0
    assert "\x1b[?1049l" in terminal.raw
    assert (settled / "smtui.db").exists()


def test_json_of_the_same_text_agrees(smtui, settled: Path) -> None:  # type: ignore[no-untyped-def]
    """The command line finds in a text what the screen finds."""
    done = smtui("check", "-", "--guide", "ueda", "--format", "json", stdin=FAULTY)
    assert len(json.loads(done.stdout)["findings"]) >= 3
