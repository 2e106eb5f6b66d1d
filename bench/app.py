"""The workspace against bare Textual, through a pseudo-terminal: every figure is a ratio of one run.

`python bench/app.py minimal|screen …` is what the terminal runs; `rows()` is what `bench/run.py` asks.
"""

import contextlib
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from pathlib import Path

SIZE = (120, 40)
ROUNDS = 7
KEYS = 150
LENGTH = 500
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
"""Would have every start compile what was changed since the last."""
Row = tuple[str, float, str, str, float]


def rows() -> list[Row]:
    """Measure the app; return name, figure, detail, sign and goal of each."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        minimal, first, found = _starts(home)
        bare, ours, answers = _keys(home)
    echo = statistics.median(ours) / statistics.median(bare)
    last = sorted(answers)[int(len(answers) * 0.99) - 1] * 1000
    return [
        ("はじめの画面 / 最小の Textual アプリ", first / minimal, _ms(first, minimal), "≤", 1.35),
        ("開いた下書きの指摘 / 最小の Textual", found / minimal, _ms(found, minimal), "≤", 1.9),
        (
            "打鍵の表示、点検あり / なし",
            echo,
            _ms(statistics.median(ours), statistics.median(bare)),
            "≤",
            1.3,
        ),
        ("打鍵から指摘まで（500字、99%、休みを除く、ms）", last, f"{len(answers)} 打鍵", "≤", 60.0),
    ]


def _ms(one: float, other: float) -> str:
    return f"{one * 1000:.1f} ms と {other * 1000:.1f} ms"


def _starts(home: Path) -> tuple[float, float, float]:
    """Return the median seconds to the first frame of a bare app, of ours, and to the findings."""
    _prepare(home)
    times: tuple[list[float], list[float], list[float]] = ([], [], [])
    for turn in range(ROUNDS + 1):
        with _Terminal("minimal", home) as terminal:
            bare = terminal.until("最小")
        with _Terminal("app", home) as terminal:
            first = terminal.until("下書き")
            found = terminal.until("投稿不可")
        if turn:
            for taken, seconds in zip(times, (bare, first, found), strict=True):
                taken.append(seconds)
    minimal, first, found = (statistics.median(taken) for taken in times)
    return minimal, first, found


def _keys(home: Path) -> tuple[list[float], list[float], list[float]]:
    """Return seconds of key echo without and with checks, and from rest to findings."""
    return _echoes(home, "quiet"), _echoes(home, "app"), _answers(home)


def _echoes(home: Path, program: str) -> list[float]:
    _prepare(home)
    with _Terminal(program, home) as terminal:
        terminal.until("投稿不可" if program == "app" else "馬鹿")
        terminal.quiet(0.5)
        taken = []
        for _ in range(KEYS):
            taken.append(terminal.key("あ"))
            terminal.quiet(0.15)
        return taken


def _answers(home: Path) -> list[float]:
    """Type; time until the answer about the new text is painted, the rest taken off."""
    from smtui.screens._judging import REST

    _prepare(home)
    with _Terminal("app", home) as terminal:
        terminal.until("投稿不可")
        terminal.quiet(0.5)
        taken = []
        for number in range(LENGTH + 1, LENGTH + KEYS + 1):
            taken.append(terminal.answer("あ", f" {number}字") - REST)
            terminal.quiet(0.05)
        return taken


def _prepare(home: Path) -> None:
    """A person with a guide, and a draft of 500 characters under work."""
    import corpus

    from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
    from smtui.domain.japan_time import now
    from smtui.store import open_store
    from smtui.workspace.drafts import keep_typed

    for path in home.glob("smtui.db*"):
        path.unlink()
    settings = home / "settings.toml"
    settings.write_text('welcomed = true\nguide = "ueda"\n', encoding="utf-8")
    text = ("来ない人は馬鹿です。\n" + corpus.normal_text(LENGTH)).strip()[: LENGTH - 1] + "。"
    occasion = Occasion("ueda", Account.OFFICIAL, Kind.POST, Platform.BLOG, now())
    with open_store(str(home / "smtui.db")) as store:
        keep_typed(store, Draft.of(text, occasion), now())


class _Terminal:
    """A program in a pseudo-terminal that answers what Textual asks."""

    def __init__(self, program: str, home: Path) -> None:
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
        kept = {key: value for key, value in os.environ.items() if key != _NO_BYTECODE}
        env = {**kept, "SMTUI_HOME": str(home), "TERM": "xterm-256color", "PYTHONUTF8": "1"}
        self._began = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, __file__, program],
            stdin=slave, stdout=slave, stderr=slave, env=env, start_new_session=True,
        )  # fmt: skip
        os.close(slave)
        self._master = master
        self._seen = b""

    def __enter__(self) -> "_Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._master)

    def until(self, words: str) -> float:
        """Return the seconds from the start until some words are painted."""
        wanted = words.encode()
        while wanted not in self._seen:
            self._read(20)
        return time.perf_counter() - self._began

    def quiet(self, seconds: float) -> None:
        """Read on until nothing has come for a while."""
        while self._read(seconds, must=False):
            pass
        self._seen = b""

    def key(self, char: str) -> float:
        """Return the seconds until the first output after a key."""
        began = time.perf_counter()
        os.write(self._master, char.encode())
        self._read(20)
        return time.perf_counter() - began

    def answer(self, typed: str, words: str) -> float:
        """Return the seconds from a key until some words are painted."""
        self._seen = b""
        began = time.perf_counter()
        os.write(self._master, typed.encode())
        while words.encode() not in self._seen:
            self._read(20)
        return time.perf_counter() - began

    def _read(self, seconds: float, *, must: bool = True) -> bool:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            assert not must, self._seen[-2000:].decode("utf-8", "replace")
            return False
        new = os.read(self._master, 65536)
        self._seen += new
        if b"\x1b[?2026$p" in new:
            os.write(self._master, b"\x1b[?2026;2$y")
        return True


def _minimal() -> None:
    os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")
    from textual.app import App, ComposeResult
    from textual.widgets import Static

    class Minimal(App[None]):
        def compose(self) -> ComposeResult:
            yield Static("最小")

    Minimal().run()


def _app() -> None:
    from smtui.cli import main

    main([])


def _quiet() -> None:
    """The same screen, on which nothing is judged."""
    from smtui.screens._writing import WritingScreen

    WritingScreen.ask_after = lambda self, seconds: None  # type: ignore[method-assign]
    WritingScreen._ask = lambda self: None  # type: ignore[method-assign]
    _app()


def _printed() -> Iterator[str]:
    for name, figure, detail, sign, goal in rows():
        good = figure <= goal
        yield f"{'達成' if good else '未達'}　{figure:6.2f}（目標 {sign} {goal}）　{name}　{detail}"


if __name__ == "__main__":
    programs = {"minimal": _minimal, "app": _app, "quiet": _quiet}
    if len(sys.argv) > 1:
        programs[sys.argv[1]]()
    else:
        print(*_printed(), sep="\n")
