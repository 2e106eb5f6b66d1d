"""What the command line says at a real terminal."""

import os
import sys
from pathlib import Path

import pytest

pexpect = pytest.importorskip("pexpect", reason="pseudo-terminals are a POSIX thing")
SMTUI = str(Path(sys.executable).parent / "smtui")


def test_check_says_what_it_waits_for_and_judges_what_is_pasted(home: Path) -> None:
    child = pexpect.spawn(
        SMTUI,
        ["check", "-", "--guide", "ueda", "--at", "2026-11-21T10:30"],
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=30,
    )
    child.expect("下書きを貼り付けてください")
    child.sendline("12月5日（日）に星空観察会を開きます。")
    child.sendeof()
    child.expect("曜日")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 1
