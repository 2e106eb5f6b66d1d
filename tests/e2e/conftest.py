"""The installed program, run as a person runs it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SMTUI = Path(sys.executable).parent / "smtui"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def smtui(home: Path) -> Run:
    """Run `smtui …` with its own data folder; text in, text out, nothing on a terminal."""

    def run(
        *arguments: str, stdin: str | bytes | None = "", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [str(SMTUI), *arguments],
            input=given,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONUTF8": "1", **environment},
        )
        encoding = environment.get("PYTHONIOENCODING", "utf-8").partition(":")[0]
        return subprocess.CompletedProcess(
            done.args,
            done.returncode,
            done.stdout.decode(encoding),
            done.stderr.decode(encoding),
        )

    return run


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A file with three plain faults: a wrong weekday, a short URL, a mocking word."""
    path = tmp_path / "下書き.txt"
    path.write_text(
        "星空観察会は12月5日（日）です。申込みは https://bit.ly/hoshi12 へ。\n"
        "参加しない人は馬鹿です。\n",
        encoding="utf-8",
    )
    return path
