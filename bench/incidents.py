"""How long incidents take: a log of 5,000 entries verified, a hundred of them listed."""

import os
import tempfile
import time
from collections.abc import Callable

from smtui.domain.deed import Noted
from smtui.store import incidents as kept
from smtui.workspace.desk import Workspace
from smtui.workspace.incidents import listed, open_incident, signed
from smtui.workspace.verify import verify_log

INCIDENTS, ENTRIES = 100, 50
WANTED = 20_000
"""Entries verified in a second, at least."""

FRAME = 0.05
"""Seconds in which a list is there at once, for a person."""


def rows() -> list[tuple[str, float, str, str, float]]:
    """Return the rate of verifying, and the time of the list, each against its goal."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SMTUI_HOME"] = folder
        desk = Workspace()
        _fill(desk)
        verifying = _median(lambda: verify_log(desk))
        listing = _median(lambda: listed(desk))
        del os.environ["SMTUI_HOME"]
    rate = INCIDENTS * ENTRIES / verifying
    return [
        (f"記録の検証（件/秒） / {WANTED:,}", rate / WANTED, f"{rate:,.0f} 件/秒", "≥", 1.0),
        (
            f"事案の一覧（{INCIDENTS}件、記録 {INCIDENTS * ENTRIES:,}件） / {FRAME * 1000:.0f} ms",
            listing / FRAME,
            f"{listing * 1000:.1f} ms",
            "≤",
            1.0,
        ),
    ]


def _fill(desk: Workspace) -> None:
    for number in range(INCIDENTS):
        one = open_incident(desk, "flame", kind_name="炎上", what=f"事案 {number}")
        lines = [
            Noted(f"電話が {line} 件。同じ内容の意見をうかがった。") for line in range(ENTRIES - 1)
        ]
        with desk.store() as store:
            kept.add(store, one.uid, [signed(desk, line) for line in lines], desk.now())


def _median(deed: Callable[[], object], rounds: int = 7) -> float:
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        deed()
        times.append(time.perf_counter() - began)
    return sorted(times)[rounds // 2]
