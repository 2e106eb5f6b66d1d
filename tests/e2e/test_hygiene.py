"""What a check loads, and what it leaves alone: laws without a clock."""

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "textual", "rich", "asyncio", "sqlite_utils", "sqlite3", "openpyxl", "docx", "yaml",
    "dataclasses", "pathlib", "tomllib", "importlib.metadata", "socket", "urllib.request",
)  # fmt: skip
PROBE = """
import json, sys
from smtui.cli import main
code = main(sys.argv[1:])
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
sys.exit(code)
"""


def modules_after_check(path: Path, home: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-S", "-c", _with_site(PROBE), "check", str(path), "--guide", "ueda"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SMTUI_HOME": str(home), "PYTHONUTF8": "1"},
    )
    assert done.returncode in (0, 1), done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


def _with_site(code: str) -> str:
    """Run without the site module, which may load anything on its own."""
    return f"import sys\nsys.path[:0] = {sys.path!r}\n{code}"


def test_a_check_loads_nothing_heavy(faulty: Path, home: Path) -> None:
    modules_after_check(faulty, home)  # fills the compiled cache
    loaded = modules_after_check(faulty, home)
    assert [name for name in HEAVY if name in loaded] == []


def test_a_check_without_save_writes_only_the_cache(faulty: Path, home: Path) -> None:
    modules_after_check(faulty, home)
    assert {path.name for path in home.iterdir()} == {"cache"}
    assert all(path.stat().st_mode & 0o077 == 0 for path in home.rglob("*"))
