"""What is wrong in guide.toml and clauses.toml beyond their shape."""

import datetime
from collections.abc import Iterator

from smtui.library.page import Entry, Page
from smtui.library.posting import NOBODY, UNSAID
from smtui.library.problems import Problem, choose, shown
from smtui.library.rules import Known, check, clause_ids, founded, silence, unique
from smtui.library.schema import ROLES
from smtui.library.shape import is_time


def guide_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield what is wrong in guide.toml beyond its shape."""
    top = page.top
    if top.text("id") and top.text("id") != known.folder:
        what = f"「id」が「{shown(top.text('id'))}」で、フォルダー名「{known.folder}」と違います。"
        yield top.problem(what, "どちらかに合わせてください。", "id")
    yield from _version(top)
    yield from _hosts(top)
    yield from _scopes(page)
    for name in ("private", "hours"):
        for entry in page.entries(name):
            yield from clause_ids(entry, known)
            if name == "private":
                yield from silence(entry, "applies")
            else:
                yield from founded(entry)
                yield from _in_order(entry)
    for entry in page.entries("scope"):
        yield from clause_ids(entry, known)
        yield from silence(entry, "applies")
    yield from _offices(page, known)
    for entry in page.entries("strength"):
        yield from clause_ids(entry, known)
        yield from check(entry, "check", entry.text("check"), known)


def _version(top: Entry) -> Iterator[Problem]:
    revised = top.row.get("revised")
    iso = revised.isoformat() if isinstance(revised, datetime.date) else ""
    if iso and top.text("version") and top.text("version") != iso:
        what = f"「version」が改定日（{iso}）と違います。"
        yield top.problem(what, f'version = "{iso}" と書いてください。', "version")


def _hosts(top: Entry) -> Iterator[Problem]:
    for host in top.texts("hosts"):
        if host.strip() and (host != host.lower() or any(char in host for char in "/:@ 　")):
            what = f"「hosts」の「{shown(host)}」はドメインの形ではありません。"
            yield top.problem(
                what, 'https:// や / を除き、"city.example.lg.jp" の形で書いてください。', "hosts"
            )


def _scopes(page: Page) -> Iterator[Problem]:
    entries = list(page.entries("scope"))
    yield from unique(entries, "role")
    if not entries:
        return
    there = {entry.text("role") for entry in entries}
    for role in ROLES:
        if role not in there:
            remedy = (
                f'role = "{role}" の [[scope]] を足し、'
                '定めがなければ applies = "silent" としてください。'
            )
            problem = page.top.problem(f"[[scope]] に「{role}」がありません。", remedy)
            yield problem._replace(table="[[scope]]")


def _in_order(entry: Entry) -> Iterator[Problem]:
    start, end = entry.text("start"), entry.text("end")
    if is_time(start) and is_time(end) and start >= end:
        what = f"「start」（{shown(start)}）が「end」（{shown(end)}）より後です。"
        yield entry.problem(what, "始まりを終わりより前の時刻にしてください。")


def _offices(page: Page, known: Known) -> Iterator[Problem]:
    entries = list(page.entries("office"))
    yield from unique(entries, "id")
    for entry in entries:
        yield from clause_ids(entry, known)
        yield from founded(entry)
        if entry.id in (NOBODY, UNSAID):
            what = f"課の「id」に「{entry.id}」は使えません。"
            yield entry.problem(
                what, "決裁の道すじで別の意味を持つ語なので、ほかの名にしてください。"
            )


def clause_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield what is wrong in clauses.toml beyond its shape."""
    entries = list(page.entries("clause"))
    yield from unique(entries, "id")
    for entry in entries:
        if entry.id and not entry.id.startswith(known.prefixes):
            yield entry.problem(
                f"条文の「id」が「{known.folder}-」で始まっていません。",
                f'id = "{known.folder}-…" の形にしてください。',
            )
        for topic in entry.texts("topics"):
            if known.topics is not None and topic not in known.topics:
                what = f"「topics」の「{shown(topic)}」という話題はありません。"
                yield entry.problem(what, choose(topic, sorted(known.topics)))
        for word in entry.texts("checks"):
            yield from check(entry, "checks", word, known)
