"""What the tests of the store run in processes of their own: `store_worker.py VERB PATH [TAG]`."""

import json
import os
import sys
from datetime import datetime

from smtui import __version__
from smtui.domain import digest
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.domain.family import Verdict
from smtui.domain.finding import Length, Report
from smtui.errors import StoreError
from smtui.store import open_store
from smtui.store.open import open_at
from smtui.store.schema import STEPS, Step
from smtui.workspace.drafts import save_checked

NOW = datetime(2026, 11, 21, 10, 30)
OCCASION = Occasion("ueda", Account.OFFICIAL, Kind.POST, Platform.X, NOW)
SAVES = 25
LIMIT = 2_000_000


def text_of(tag, number):
    """Return a text of its own; every third is long, so that the journal is worked off as well."""
    return f"{tag} {number} の下書き" + "。本文が続きます" * (2_000 if number % 3 == 0 else 20)


def report_on(draft):
    length = Length("x", len(draft.text), 280, "weighted")
    return Report(
        (), (), None, (), Verdict.CLEAR, length, ("a/b",), (), "ueda", "1", "d", __version__,
        digest.of_text(draft.text),
    )  # fmt: skip


def say(*words):
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def save(store, tag, number):
    draft = Draft.of(text_of(tag, number), OCCASION)
    saved = save_checked(store, draft, report_on(draft), NOW)
    if tag:
        say("saved", saved.uid, tag, number)


def save_for_ever(path, tag):
    with open_store(path) as store:
        number = 0
        while True:
            save(store, tag, number)
            number += 1


def save_some(path, tag):
    """Save after all have been let go at once, on five connections one after the other."""
    say("ready")
    sys.stdin.readline()
    for first in range(0, SAVES, 5):
        with open_store(path) as store:
            for number in range(first, first + 5):
                save(store, tag, number)


def migrate_and_save(path, tag):
    say("ready")
    sys.stdin.readline()
    add = Step("note", lambda database: database.execute("ALTER TABLE draft ADD COLUMN note TEXT"))
    with open_at(path, (*STEPS, add)) as store:
        save(store, tag, 0)


def stop_inside_a_step(path, _tag):
    def step(database):
        database.execute("CREATE TABLE half (x)")
        say("inside")
        sys.stdin.readline()

    open_at(path, (*STEPS, Step("half", step)))


def save_without_rights(path, elsewhere):
    """Try as somebody who may not write; root gives its rights up first."""
    save_once(elsewhere, "")  # everything is imported before the rights are gone
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    if os.access(os.path.dirname(path), os.W_OK):
        say("writable", "", "")
        return
    tell(lambda: save_once(path, ""))


def save_with_small_files(path, tag):
    """Save until no file may grow any more, as if the disk were full."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT))
    tell(lambda: save_for_ever(path, tag))


def save_once(path, tag):
    with open_store(path) as store:
        save(store, tag, 0)


def tell(action):
    try:
        action()
    except StoreError as error:
        say("told", error.message, error.hint)


VERBS = {
    function.__name__: function
    for function in (
        save_for_ever,
        save_some,
        migrate_and_save,
        stop_inside_a_step,
        save_without_rights,
        save_with_small_files,
    )
}

if __name__ == "__main__":
    verb, path, tag = sys.argv[1:]
    VERBS[verb](path, tag)
