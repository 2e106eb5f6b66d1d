"""A folder under judgement: all its problems, or its tables where there are none."""

import os
from collections.abc import Iterable, Iterator

from smtui import compiled
from smtui.compiled import Table
from smtui.domain.draft import Platform
from smtui.library.contents import CONTENTS
from smtui.library.guide_rules import clause_problems, guide_problems
from smtui.library.layout import (
    COMMON,
    FORMS_FILE,
    GUIDE_FILES,
    PLATFORMS_FILE,
    STANCES_FILE,
    TOPICS_FILE,
    common_folder,
)
from smtui.library.page import Page
from smtui.library.posting_rules import posting_problems
from smtui.library.problems import Problem, choose, file_label, shown, unreadable
from smtui.library.rules import Known
from smtui.library.shape import shape_problems
from smtui.library.syntax import parse
from smtui.library.topic_rules import platform_problems, stance_problems, topic_problems

FOLDER_FILES = (*GUIDE_FILES, STANCES_FILE)
"""The files every guide has; those of `CONTENTS` it may have."""


class Folder:
    """The parsed files of a guide, and what is wrong with those that are none."""

    def __init__(self, path: str, contents: dict[str, bytes]) -> None:
        self.path = os.path.abspath(path)
        self.pages: dict[str, Page] = {}
        self.broken: list[Problem] = []
        for name, content in contents.items():
            parsed = parse(file_label(path, name), name, content)
            if isinstance(parsed, Page):
                self.pages[name] = parsed
            else:
                self.broken.append(parsed)

    def known(self, codes: frozenset[str]) -> Known:
        """Return the ids the files may point to, as far as they could be read."""
        guide, clauses, _ = (self.pages.get(name) for name in GUIDE_FILES)
        topics = _common_page(TOPICS_FILE)
        name = os.path.basename(self.path)
        return Known(
            name,
            tuple({f"{name}-", f"{(guide and guide.top.text('id')) or name}-"}),
            frozenset(row.id for row in clauses.entries("clause")) if clauses else None,
            frozenset(row.id for row in topics.entries("topic")) if topics else None,
            tuple(row.id for row in guide.entries("office")) if guide else None,
            codes,
            self._forms(),
        )

    def _forms(self) -> tuple[str, ...] | None:
        """Return the ids of the forms; None where forms.toml is there and cannot be read."""
        if any(problem.file.endswith(FORMS_FILE) for problem in self.broken):
            return None
        pages = (self.pages.get(FORMS_FILE), _common_page(FORMS_FILE))
        return tuple(row.id for page in pages if page for row in page.entries("form"))

    def guide_problems(self, codes: frozenset[str]) -> Iterator[Problem]:
        """Yield what is wrong in the files of `GUIDE_FILES`; what others point to goes first."""
        known = self.known(codes)
        guide, clauses, posting = (self.pages.get(name) for name in GUIDE_FILES)
        judged = ((clauses, clause_problems), (guide, guide_problems), (posting, posting_problems))
        for page, rule in judged:
            if page:
                yield from _sorted([*shape_problems(page), *rule(page, known)])

    def stance_problems(self) -> Iterator[Problem]:
        """Yield what is wrong in stances.toml."""
        page, topics = self.pages.get(STANCES_FILE), _common_page(TOPICS_FILE)
        if page:
            found = list(shape_problems(page))
            if topics:
                found += stance_problems(page, self.known(frozenset()), _positions(topics))
            yield from _sorted(found)

    def content_problems(self, name: str, known: Known) -> Iterator[Problem]:
        """Yield what is wrong in a file of `CONTENTS`."""
        page = self.pages.get(name)
        if page:
            yield from _sorted([*shape_problems(page), *CONTENTS[name].problems(page, known)])

    def accepted(self, names: Iterable[str], problems: Iterator[Problem]) -> list[Table]:
        """Return the plain tables of some files; raises GuideError for the first problem."""
        for problem in (*self.broken, *problems):
            raise problem.error()
        return [compiled.plain(self.pages[name].tables) for name in names]


def validate(path: str, codes: frozenset[str] = frozenset()) -> tuple[Problem, ...]:
    """Return everything that is wrong in the folder of a guide; empty if it is right.

    `codes` are those of all checks; without them, only the family of a code is judged. Never
    raises for anything that can stand in a folder.
    """
    path = os.path.abspath(path)
    try:
        there = sorted(os.listdir(path))
    except OSError as error:
        return (unreadable(*os.path.split(path), error),)
    contents: dict[str, bytes] = {}
    found = [_unknown_file(path, name) for name in there if _is_stranger(name)]
    for name in FOLDER_FILES:
        try:
            contents[name] = compiled.read_bytes(os.path.join(path, name))
        except OSError as error:
            found.append(unreadable(path, name, error))
    for name in sorted(_own_contents().intersection(there)):
        contents[name] = compiled.read_bytes(os.path.join(path, name))
    folder = Folder(path, contents)
    known = folder.known(codes)
    found += (*folder.broken, *folder.guide_problems(codes), *folder.stance_problems())
    for name in sorted(_own_contents()):
        found += folder.content_problems(name, known)
    return tuple(found)


def judged_guide(path: str, contents: list[bytes], codes: frozenset[str]) -> list[Table]:
    """Return the plain tables of `GUIDE_FILES`; raises GuideError for the first mistake."""
    folder = Folder(path, dict(zip(GUIDE_FILES, contents, strict=True)))
    return folder.accepted(GUIDE_FILES, folder.guide_problems(codes))


def judged_stances(path: str, contents: list[bytes]) -> list[Table]:
    """Return the plain table of stances.toml; raises GuideError for the first mistake.

    `contents` are those of `FOLDER_FILES`.
    """
    folder = Folder(path, dict(zip(FOLDER_FILES, contents, strict=True)))
    return folder.accepted((STANCES_FILE,), folder.stance_problems())


def judged_content(path: str, name: str, contents: list[bytes]) -> list[Table]:
    """Return the plain table of a file of `CONTENTS`; raises GuideError for the first mistake.

    `contents` are those of the file and, for the file of a guide, those of `GUIDE_FILES` after it.
    """
    folder = Folder(path, dict(zip((name, *GUIDE_FILES), contents, strict=False)))
    known = folder.known(frozenset()) if len(contents) > 1 else _KNOWN_IN_COMMON
    known = known._replace(forms=None)  # forms.toml is not among the contents
    return folder.accepted((name,), folder.content_problems(name, known))


def judged_common(name: str, content: bytes) -> list[Table]:
    """Return the plain table of a file in guides/common; raises GuideError for a mistake."""
    folder = Folder(common_folder(), {name: content})
    return folder.accepted((name,), (p for page in folder.pages.values() for p in _common(page)))


def common_problems() -> tuple[Problem, ...]:
    """Return everything that is wrong in guides/common."""
    found: list[Problem] = []
    for name in (TOPICS_FILE, PLATFORMS_FILE):
        try:
            content = compiled.read_bytes(os.path.join(common_folder(), name))
        except OSError as error:
            found.append(unreadable(common_folder(), name, error))
            continue
        folder = Folder(common_folder(), {name: content})
        found += folder.broken
        found += (problem for page in folder.pages.values() for problem in _common(page))
    for name in CONTENTS:
        try:
            content = compiled.read_bytes(os.path.join(common_folder(), name))
        except OSError:
            continue
        folder = Folder(common_folder(), {name: content})
        found += (*folder.broken, *folder.content_problems(name, _KNOWN_IN_COMMON))
    return tuple(found)


_KNOWN_IN_COMMON = Known(COMMON, (), frozenset(), None, None, frozenset())
"""What belongs to all guides names no clause of any."""


def _own_contents() -> frozenset[str]:
    return frozenset(name for name, content in CONTENTS.items() if not content.common)


def _common(page: Page) -> list[Problem]:
    rest = topic_problems(page) if page.name == TOPICS_FILE else platform_problems(page, _PLATFORMS)
    return _sorted([*shape_problems(page), *rest])


_PLATFORMS = tuple(platform.value for platform in Platform)


def _common_page(name: str) -> Page | None:
    """Return a file of guides/common, or None where it cannot be read: it is not judged here."""
    try:
        content = compiled.read_bytes(os.path.join(common_folder(), name))
    except OSError:
        return None
    parsed = parse(name, name, content)
    return parsed if isinstance(parsed, Page) else None


def _positions(topics: Page) -> dict[str, tuple[str, ...]]:
    """Return the positions of every compared topic."""
    return {
        topic.id: tuple(topic.row["positions"])
        for topic in topics.entries("topic")
        if isinstance(topic.row.get("positions"), dict)
    }


def _is_stranger(name: str) -> bool:
    known = name in FOLDER_FILES or name in _own_contents()
    return name.lower().endswith(".toml") and not name.startswith(".") and not known


def _unknown_file(path: str, name: str) -> Problem:
    label = file_label(path, shown(name))
    return Problem(
        label, "", "", 0, "知らないファイルです。", choose(name, (*FOLDER_FILES, *_own_contents()))
    )


def _sorted(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: problem.line)
