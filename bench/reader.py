"""Search and the reader, in milliseconds of this machine: what a person waits for.

The best of several rounds counts: others may be at work on the machine.
"""

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Callable

Row = tuple[str, float, str, str, float]
ROUNDS = 15
QUERIES = (
    "炎上",
    "えんじょう",
    "enjou",
    "SNS",
    "個人情報 漏れ",
    "写真の許可",
    "デマ",
    "投稿",
    "し",
)


def rows() -> list[Row]:
    """Measure; return name, figure, detail, sign and goal of each."""
    kept = os.environ.get("SMTUI_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SMTUI_HOME"] = folder
        try:
            _attach_documents()
            return [_searches(), asyncio.run(_opening())]
        finally:
            if kept is None:
                del os.environ["SMTUI_HOME"]
            else:
                os.environ["SMTUI_HOME"] = kept


def _attach_documents() -> None:
    """Attach a document to every guide, as long as the real ones: our own words under numbers."""
    from smtui.domain.official import Official
    from smtui.library.guides import load_guide
    from smtui.library.layout import guide_ids
    from smtui.store import open_store
    from smtui.store.officials import attach
    from smtui.workspace.desk import local_time

    with open_store() as store:
        for guide_id in guide_ids():
            clauses = load_guide(guide_id).clauses
            text = "\n".join(f"{number}. {one.text}" for number, one in enumerate(clauses, 1))
            attach(store, Official(guide_id, 0, "原文.txt", "0" * 16, "", "", text), local_time())


def _searches() -> Row:
    """The slowest of the queries over everything there is, as the screen asks."""
    from smtui.store import open_store
    from smtui.workspace.finder import Finder
    from smtui.workspace.officials import Officials
    from smtui.workspace.reader import memo_passages

    finder, officials = Finder(), Officials()
    taken = {}
    for query in QUERIES:

        def find(query: str = query) -> None:
            with open_store() as store:
                memos, attached = memo_passages(store), officials.passages(store)
            finder.find(query, "ueda", everywhere=True, memos=memos, officials=attached)

        taken[query] = _best(find)
    slowest = max(taken, key=lambda query: taken[query])
    return (
        "すべてを探す（いちばん遅い問い、ms）",
        taken[slowest] * 1000,
        f"「{slowest}」、中央値 {statistics.median(taken.values()) * 1000:.1f} ms",
        "≤",
        20.0,
    )


async def _opening() -> Row:
    """From the key on 今日 to the clause on the screen, the guide never read before the first."""
    from textual.widgets import OptionList

    from smtui.app import SmtuiApp
    from smtui.settings import save_settings
    from smtui.workspace.desk import Workspace

    save_settings(welcomed=True, guide="akitakata")
    taken = []
    app = SmtuiApp(Workspace())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause(2)
        for _ in range(7):
            began = time.perf_counter()
            app.simulate_key("ctrl+r")
            while not (app.screen.query("#outline") and app.screen.query_one(
                "#outline", OptionList
            ).option_count and app.screen.query_one("HangingText").size.height):  # fmt: skip
                await asyncio.sleep(0.001)
            taken.append(time.perf_counter() - began)
            await pilot.pause(1)
            app.simulate_key("escape")
            await pilot.pause(0.5)
    best = min(taken) * 1000
    return (
        "リーダーを開く（キーから条文まで、ms）",
        best,
        f"初回 {taken[0] * 1000:.0f} ms",
        "≤",
        150.0,
    )


def _best(deed: Callable[[], object]) -> float:
    deed()
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        deed()
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    for name, figure, detail, sign, goal in rows():
        print(f"{figure:6.2f}（目標 {sign} {goal}）　{name}　{detail}")
