"""An entry is on the disk when its number was told: kill -9 at any moment loses none of them."""

import contextlib
import json
import os
import random
import subprocess
import sys

from smtui.domain.deed import Noted, Opened
from smtui.domain.incident import State
from smtui.store.evidence import path_of
from smtui.workspace.desk import Workspace
from smtui.workspace.incidents import listed, load, open_incident
from smtui.workspace.verify import verify_log

WORKER = os.path.join(os.path.dirname(__file__), "incident_worker.py")
KILLS = 8
PROCESSES = 5


@contextlib.contextmanager
def worker(verb, home, tag):
    process = subprocess.Popen(
        [sys.executable, WORKER, verb, str(home), tag],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def assert_all_there(acknowledged):
    """Every acknowledged entry says what it said, unless its incident was purged after it."""
    desk = Workspace()
    proof = verify_log(desk)
    assert proof.sound, proof.flaws
    files = {one.uid: load(desk, one.uid) for one in listed(desk)}
    purged = {uid for word, uid, _, _ in acknowledged if word == "purged"}
    for word, uid, number, text in acknowledged:
        file = files[uid]
        gone = file.incident.state is State.PURGED
        assert gone or uid not in purged
        if gone or word == "purged":
            continue
        entry = file.entry(number)
        if word == "evidence":
            (piece,) = (piece for piece in file.evidence if piece.number == number)
            with open(path_of(piece.sha256), encoding="utf-8") as kept:
                assert kept.read() == text
        else:
            assert isinstance(entry.deed, Noted | Opened)
            assert (entry.deed.text if isinstance(entry.deed, Noted) else entry.deed.what) == text
    return proof.entries


def test_kill_9_at_many_moments_loses_no_acknowledged_entry_and_breaks_no_chain(home):
    acknowledged = []
    seed = random.randrange(1_000_000)
    chance = random.Random(seed)
    for turn in range(KILLS):
        with worker("write_for_ever", home, f"回{turn}") as process:
            for _ in range(chance.randrange(1, 60)):
                line = process.stdout.readline()
                assert line, process.stderr.read()
                acknowledged.append(json.loads(line))
            process.kill()
            rest, _ = process.communicate()
        whole = rest[: rest.rfind("\n") + 1]
        acknowledged += [json.loads(line) for line in whole.splitlines()]
        assert_all_there(acknowledged), f"seed {seed}"


def test_several_windows_writing_into_one_incident_lose_nothing_and_make_one_chain(home):
    desk = Workspace()
    one = open_incident(desk, "flame", kind_name="炎上")
    with contextlib.ExitStack() as stack:
        processes = [
            stack.enter_context(worker("write_some", home, f"窓{number}"))
            for number in range(PROCESSES)
        ]
        for process in processes:
            assert json.loads(process.stdout.readline())[0] == "ready"
        for process in processes:
            process.stdin.write("go\n")
            process.stdin.flush()
        said = []
        for process in processes:
            out, err = process.communicate()
            assert err == ""
            said += [json.loads(line) for line in out.splitlines()]
    assert len({number for _, _, number, _ in said}) == PROCESSES * 20
    assert assert_all_there(said) == PROCESSES * 20 + 1
    assert load(desk, one.uid).incident.entries == PROCESSES * 20 + 1
