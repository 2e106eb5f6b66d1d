"""The walkthrough killed at any moment: only the answer on the screen can be lost."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent.parent / "e2e"))

from terminal import ENTER, F2, F5, Terminal

from smtui.library.layout import guide_ids
from smtui.store import learning as kept
from smtui.store import open_store
from smtui.workspace import lessons
from smtui.workspace.reviews import remembered

WORKER = os.path.join(os.path.dirname(__file__), "learning_worker.py")


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_learning(small_town: Path, tmp_path: Path, seed: int) -> None:
    """Every acknowledged answer and page is there, at most one more, and the cards agree."""
    path = str(tmp_path / "data" / "smtui.db")
    process = subprocess.Popen(
        [sys.executable, WORKER, path, str(small_town.parent)],
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout is not None
    said = [
        json.loads(process.stdout.readline()) for _ in range(random.Random(seed).randrange(1, 90))
    ]
    process.kill()
    rest, _ = process.communicate()
    said += [json.loads(line) for line in rest[: rest.rfind("\n") + 1].splitlines()]
    told = [tuple(words) for kind, *words in said if kind == "answer"]
    with open_store(path) as store:
        there = [(a.question, number, a.option) for a, number, _ in kept.answers(store)]
        cards = {}
        for answer, _, _ in kept.answers(store):
            cards[answer.question] = remembered(cards.get(answer.question), answer)[1]
        assert kept.cards(store, "tiny") == [cards[name] for name in sorted(cards)]
        pages = {row.lesson: row.page for row in kept.progress(store, "tiny")}
    assert there[: len(told)] == told
    assert len(there) - len(told) <= 1
    turned = {lesson: page for kind, lesson, *rest in said if kind == "page" for page in rest}
    assert sum(pages[lesson] != page for lesson, page in turned.items()) <= 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_the_program_killed_behind_an_answer(home: Path) -> None:
    """Once it says right or wrong, the answer is on the disk; the lesson goes on at its page."""
    guide = next(name for name in guide_ids() if lessons.syllabus(name).course.lessons)
    home.mkdir(mode=0o700, exist_ok=True)
    (home / "settings.toml").write_text(f'welcomed = true\nguide = "{guide}"\n', encoding="utf-8")
    title = lessons.syllabus(guide).course.lessons[0].title
    terminal = Terminal(home)
    terminal.until("今日")
    terminal.type(F2)
    terminal.until("実行")
    terminal.type("学ぶ")
    terminal.until(lambda shown: shown.count("学ぶ") > 2)
    terminal.type(ENTER)
    terminal.until("15分ほど")
    for awaited in ("1/4", "2/4", "3/4", f"「{title}」の問い"):
        terminal.type(F5)
        terminal.until(awaited)
    terminal.type("1")
    terminal.until("どのくらい自信")
    terminal.type("２")
    terminal.until(lambda shown: "正解です" in shown or "ちがいます" in shown)
    terminal.kill()
    with open_store(str(home / "smtui.db")) as store:
        assert len(list(kept.answers(store))) == 1
    again = Terminal(home)
    try:
        again.until("学習を続ける")
        again.type("a")
        again.until("途中")
        again.type(F5)
        again.until("3/4")
    finally:
        again.kill()
