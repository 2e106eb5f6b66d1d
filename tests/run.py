"""`make test`: every stage in turn, the output of a stage only where it fails, then a summary."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTEST = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]

STAGES = (
    ("format 整形", [BIN / "ruff", "format", "--check", "--quiet", "."]),
    ("lint 書き方", [BIN / "ruff", "check", "--quiet", "."]),
    ("types 型", [BIN / "mypy", "--no-error-summary"]),
    ("imports 階層", [BIN / "lint-imports", "--no-cache"]),
    ("unit 単体", [*PYTEST, "-n", "2", "tests/unit"]),
    ("checks 点検の例", [*PYTEST, "-n", "2", "tests/checks"]),
    ("property 性質", [*PYTEST, "-n", "2", "tests/property"]),
    ("pilot 画面", [*PYTEST, "-n", "2", "tests/pilot"]),
    ("crash 異常終了", [*PYTEST, "tests/crash"]),
    ("e2e 命令", [*PYTEST, "-n", "2", "tests/e2e"]),
    ("packaging 配布物", [*PYTEST, "tests/packaging"]),
)


def main() -> int:
    """Run the stages; return 1 if one of them failed."""
    os.chdir(ROOT)
    failed = []
    summary = []
    for name, command in STAGES:
        print(f"▶ {name}", flush=True)
        began = time.monotonic()
        done = subprocess.run(
            [str(part) for part in command],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
        last = next((line for line in reversed(done.stdout.splitlines()) if line.strip()), "")
        state = "失敗" if done.returncode else "合格"
        summary.append(f"  {state}　{name:<16} {time.monotonic() - began:5.1f}秒　{last[:70]}")
    print("\nまとめ", *summary, sep="\n")
    print(f"\nstages: {len(STAGES) - len(failed)} passed, {len(failed)} failed")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
