"""The real program in a pseudo-terminal, and a screen to look at it."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pexpect
import pyte

PROGRAM = str(Path(sys.executable).parent / "smtui")
PATIENCE = 20


class Terminal:
    """A person's terminal: what is typed goes in, what is painted can be read."""

    def __init__(self, home: Path, size: tuple[int, int] = (80, 24), **environment: str) -> None:
        columns, rows = size
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)
        self.raw = ""
        """Everything the program has written."""
        env = {
            **os.environ, "SMTUI_HOME": str(home), "TERM": "xterm-256color", "PYTHONUTF8": "1",
            "LANG": "C.UTF-8", "COLORTERM": "truecolor", **environment,
        }  # fmt: skip
        for name in ("SMTUI_GUIDE", "NO_COLOR", "DISPLAY", "WAYLAND_DISPLAY"):
            env.pop(name, None)
        self.process = pexpect.spawn(
            PROGRAM, [], env=env, dimensions=(rows, columns), encoding="utf-8",
            codec_errors="replace", timeout=PATIENCE,
        )  # fmt: skip
        self.process.delaybeforesend = None

    def type(self, text: str) -> None:
        """Type a text or a key's sequence."""
        self.process.send(text)

    def paste(self, text: str) -> None:
        """Paste as a terminal does: between brackets, lines parted by carriage returns."""
        lines = text.replace("\n", "\r")
        self.process.send(f"\x1b[200~{lines}\x1b[201~")

    @property
    def text(self) -> str:
        """What the screen shows now."""
        buffer, columns = self._screen.buffer, range(self._screen.columns)
        lines = ("".join(buffer[y][x].data for x in columns) for y in range(self._screen.lines))
        return "\n".join(line.rstrip() for line in lines)

    def until(self, condition: "str | Callable[[str], bool]") -> str:
        """Read on until the screen shows some words; return the screen."""
        end = time.monotonic() + PATIENCE
        met = condition if callable(condition) else lambda shown: condition in shown
        while not met(self.text):
            assert time.monotonic() < end, f"「{condition}」が出ません。\n{self.text}"
            try:
                new = self.process.read_nonblocking(65536, timeout=0.2)
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                break
            self.raw += new
            self._stream.feed(new)
        return self.text

    def watch(self, seconds: float) -> None:
        """Read on for some time, where nothing on the screen tells that a key has acted."""
        end = time.monotonic() + seconds
        self.until(lambda shown: time.monotonic() > end)

    def end(self) -> int | None:
        """Wait for the program to end and return its exit code."""
        self.process.expect(pexpect.EOF)
        self.raw += self.process.before or ""
        self.process.close()
        return self.process.exitstatus

    def kill(self) -> None:
        """End the program as `kill -9` does."""
        self.process.kill(9)
        self.process.wait()
        self.process.close()


F1, F2, F3, F4, F5 = "\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~"
ENTER, ESCAPE, DELETE = "\r", "\x1b", "\x1b[3~"
