"""What the crash tests of incidents run in processes of their own: `incident_worker.py VERB PATH`."""

import json
import os
import sys

from smtui.workspace import closing
from smtui.workspace.desk import Workspace
from smtui.workspace.evidence import attach_text
from smtui.workspace.incidents import note, open_incident


def say(*words):
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def text_of(tag, number):
    """Return a text of its own; every fifth is long, so that the journal is worked off as well."""
    return f"{tag} {number}" + "。電話が続く" * (3_000 if number % 5 == 0 else 5)


def write_for_ever(tag):
    """Open incidents, write lines and keep evidence, and say what was acknowledged."""
    desk = Workspace()
    number = 0
    while True:
        uid = open_incident(desk, "flame", kind_name="炎上", what=text_of(tag, number)).uid
        say("entry", uid, 1, text_of(tag, number))
        for _ in range(6):
            number += 1
            entry = note(desk, uid, text_of(tag, number))
            say("entry", uid, entry.number, text_of(tag, number))
        number += 1
        entry = attach_text(desk, uid, text_of(tag, number))
        say("evidence", uid, entry.number, text_of(tag, number))
        if number % 3 == 0:
            closing.close(desk, uid)
            closing.purge(desk, uid, "試し")
            say("purged", uid, 0, "")


def write_some(tag):
    """Write twenty entries into the first incident, at once with others."""
    desk = Workspace()
    say("ready", "", 0, "")
    sys.stdin.readline()
    for number in range(20):
        entry = note(desk, "1", text_of(tag, number))
        say("entry", entry.incident, entry.number, text_of(tag, number))


if __name__ == "__main__":
    verb, home, tag = sys.argv[1:]
    os.environ["SMTUI_HOME"] = home
    {"write_for_ever": write_for_ever, "write_some": write_some}[verb](tag)
