"""`make bench`: every figure is a ratio of two things measured in turn in this one run.

Nothing here is a test: a shared machine is noisy. The goals are those the project set itself.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import app
import corpus
import fugashi
import incidents
import reader

from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.domain.japan_time import local_time
from smtui.workspace.judge import Judge

BIN = Path(sys.executable).parent
OCCASION = Occasion(
    "ueda", Account.OFFICIAL, Kind.POST, Platform.FACEBOOK, local_time("2026-06-02T10:00")
)
Deed = Callable[[], object]


def main() -> int:
    """Measure, print, and return 1 if a goal was missed."""
    judge, tagger = Judge(), fugashi.Tagger()
    rows = [
        ("温まった点検 / 素の分かち書き（1,000件）", *warm(judge, tagger), "≤", 4.0),
        ("冷えた smtui check / 冷えた分かち書き（1件）", *cold(), "≤", 2.5),
        ("1プロセス / 2プロセス（10,000件）", *batch(), "≥", 1.6),
        *worst(judge, 500),
        *worst(judge, 50_000),
        *app.rows(),
        *reader.rows(),
        *incidents.rows(),
    ]
    missed = 0
    for name, ratio, detail, sign, goal in rows:
        good = ratio <= goal if sign == "≤" else ratio >= goal
        missed += not good
        print(f"{'達成' if good else '未達'}　{ratio:6.2f}（目標 {sign} {goal}）　{name}　{detail}")
    return int(missed > 0)


def in_turn(first: Deed, second: Deed, rounds: int) -> tuple[float, float]:
    """Return the median seconds of both, run alternately, a first round dropped."""
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + 1):
        for deed, taken in zip((first, second), times, strict=True):
            began = time.perf_counter()
            deed()
            if turn:
                taken.append(time.perf_counter() - began)
    return statistics.median(times[0]), statistics.median(times[1])


def warm(judge: Judge, tagger: fugashi.Tagger) -> tuple[float, str]:
    """Whole checks of 1,000 posts against bare tokenising (nodes and surfaces) of the same."""
    texts = corpus.posts(1000)
    drafts = [(Draft.of(text, OCCASION), ()) for text in texts]

    def bare() -> None:
        for text in texts:
            for node in tagger(text):
                _ = node.surface

    def check() -> None:
        judge.reports(drafts)

    base, ours = in_turn(bare, check, 9)
    return ours / base, f"{1000 / ours:,.0f} 件/秒、素 {1000 / base:,.0f} 件/秒"


def cold() -> tuple[float, str]:
    """A new process that checks one post against one that only tokenises it."""
    with tempfile.TemporaryDirectory() as folder:
        post = Path(folder) / "post.txt"
        post.write_text(corpus.posts(1)[0], encoding="utf-8")
        env = environment(folder)
        bare = (
            "import fugashi, sys\n"
            "for node in fugashi.Tagger()(open(sys.argv[1], encoding='utf-8').read()):\n"
            "    node.surface"
        )
        base, ours = in_turn(
            lambda: _run([sys.executable, "-c", bare, str(post)], env),
            lambda: _run([str(BIN / "smtui"), "check", str(post), "--guide", "ueda"], env),
            21,
        )
    return ours / base, f"{ours * 1000:.0f} ms、素 {base * 1000:.0f} ms"


def batch() -> tuple[float, str]:
    """10,000 posts by one process against two."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "posts.jsonl"
        rows = (
            {"id": str(number), "text": text, "at": "2026-06-02T10:00"}
            for number, text in enumerate(corpus.posts(10_000))
        )
        lines.write_text(
            "\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8"
        )
        env = {**environment(folder), "SMTUI_GUIDE": "ueda"}
        command = [str(BIN / "smtui"), "check", "--batch", str(lines), "--jobs"]
        one, two = in_turn(
            lambda: _run([*command, "1"], env), lambda: _run([*command, "2"], env), 3
        )
    return one / two, f"{10_000 / one:,.0f} 件/秒と {10_000 / two:,.0f} 件/秒"


def worst(judge: Judge, length: int) -> list[tuple[str, float, str, str, float]]:
    """The slowest text of one character class against a normal text of the same length."""
    normal = Draft.of(corpus.normal_text(length), OCCASION)
    ratios = []
    for name, text in corpus.worst_texts(length):
        draft = Draft.of(text, OCCASION)

        def normally() -> None:
            judge.report(normal)

        def hard(draft: Draft = draft) -> None:
            judge.report(draft)

        base, ours = in_turn(normally, hard, 5)
        ratios.append((ours / base, f"{name}、{ours * 1000:.1f} ms と {base * 1000:.1f} ms"))
    ratio, detail = max(ratios)
    return [(f"いちばん重い文字列 / ふつうの文（{length:,}字）", ratio, detail, "≤", 4.0)]


def environment(folder: str) -> dict[str, str]:
    """Return an environment with a data folder of its own, in which byte code is kept as usual."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "SMTUI_HOME": folder, "PYTHONUTF8": "1"}


def _run(command: list[str], env: dict[str, str]) -> None:
    done = subprocess.run(command, env=env, stdout=subprocess.DEVNULL, check=False)
    assert done.returncode in (0, 1), command


if __name__ == "__main__":
    sys.exit(main())
