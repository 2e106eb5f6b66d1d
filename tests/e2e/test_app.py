"""The workspace as a person meets it: the real program in a pseudo-terminal."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminal import DELETE, ENTER, ESCAPE, F1, F2, F3, F4, F5, Terminal

FAULTY = (
    "【星空観察会】\n12月6日（土）18時30分から、中央公民館で開きます。\n"
    "申込みは https://bit.ly/hoshizora12 から。来ない人は馬鹿です。"
)
NOTICE = "【お知らせ】市民会館で防災訓練を行います。どなたも見学できます。"
FAULTS = ("正確さ", "短縮URL", "侮辱・中傷")


def copied(shown: str) -> bool:
    """Tell whether the screen says that the text was copied, and how."""
    return "コピーしました" in shown or "端末に送りました" in shown


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


def key_for(terminal: Terminal, words: str) -> str:
    """Return the sequence of the key that the screen names for some words: `F5 コピーする`."""
    named = re.compile(rf"(F[1-5]|Ctrl\+[A-Z]|Enter|Esc) (?:で)?{words}")
    found = named.search(terminal.until(lambda shown: bool(named.search(shown))))
    assert found
    name = found[1]
    if name.startswith("Ctrl+"):
        return chr(ord(name[-1]) - ord("@"))
    return {"F1": F1, "F2": F2, "F3": F3, "F4": F4, "F5": F5, "Enter": ENTER, "Esc": ESCAPE}[name]


def test_three_faults_are_seen_read_repaired_and_copied(terminal: Terminal) -> None:
    """Somebody who has never seen it gets there by the keys the screen names, and by typing."""
    terminal.until("今日")
    terminal.type(key_for(terminal, "下書きを書く"))
    terminal.until("ここに下書きを書きます")
    terminal.type(FAULTY.replace("\n", ENTER))
    terminal.until(lambda shown: all(fault in shown for fault in FAULTS))
    # The weekday: the repair that is offered.
    terminal.type(key_for(terminal, "次へ"))
    terminal.until("▶ 【要修正】 正確さ")
    terminal.type(key_for(terminal, "根拠と直す案"))
    shown = terminal.until("に置き換える")
    assert "職員は、SNSに出す情報を正確に書きます。" in shown  # the clause in full
    terminal.type(key_for(terminal, "決める"))
    terminal.until(lambda shown: "12月6日（日）18時" in shown and "正確さ" not in shown)
    # The other two: read why, go back, and type other words where the caret now stands.
    for fault, clause, words in (
        ("短縮URL", "一般的な注意", "https://www.city.ueda.nagano.jp/hoshizora.html"),
        ("侮辱・中傷", "5(8)ア", "ぜひお越しください。"),
    ):
        excerpt = "https://bit.ly/hoshizora12" if "URL" in fault else "馬鹿です。"
        for _ in range(4):
            terminal.type(key_for(terminal, "次へ"))
            terminal.watch(0.3)
            if re.search(f"▶ 【[^】]+】 {fault}", terminal.text):
                break
        else:
            pytest.fail(f"「{fault}」に移れません。\n{terminal.text}")
        terminal.type(key_for(terminal, "根拠と直す案"))
        assert clause in terminal.until("決める")
        terminal.type(key_for(terminal, "戻る"))
        terminal.until(lambda shown: "決める" not in shown)
        terminal.type(DELETE * len(excerpt) + words)
        terminal.until(lambda shown, fault=fault: fault not in shown)
    terminal.until("指摘はありません")
    terminal.type(key_for(terminal, "コピーする"))
    terminal.until("コピーの前に")
    terminal.type(key_for(terminal, "決める"))
    terminal.until(copied)
    assert "\x1b]52;" in terminal.raw or "コピーしました" in terminal.text


def test_an_ordinary_notice_takes_five_keys(terminal: Terminal) -> None:
    """From the paste to the copied text: F5, the paste, F5, Enter, and one to spare."""
    keys = 0

    def press(key: str) -> None:
        nonlocal keys
        keys += 1
        terminal.type(key)

    terminal.until("今日")
    press(key_for(terminal, "下書きを書く"))
    terminal.until("ここに下書きを書きます")
    keys += 1
    terminal.paste(NOTICE)
    terminal.until("指摘はありません")
    press(key_for(terminal, "コピーする"))
    terminal.until("コピーの前に")
    press(key_for(terminal, "決める"))
    terminal.until(copied)
    assert keys <= 5


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
