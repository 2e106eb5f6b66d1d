"""The files a guide may have beside those every guide has: one line each.

A file of such a name may also stand in guides/common; what stands there belongs to every guide and
names no clause (参考). The loader of a file names it, its rules hold its schema and what must be
right beyond its shape.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from smtui.library import (
    glossary,
    glossary_rules,
    lesson_rules,
    lessons,
    personal,
    personal_rules,
    playbook_rules,
    playbooks,
    synonym_rules,
    synonyms,
)
from smtui.library.keys import Schema
from smtui.library.page import Page
from smtui.library.problems import Problem
from smtui.library.rules import Known
from smtui.library.schema import FILES


class Content(NamedTuple):
    """One kind of file."""

    schema: Schema
    problems: Callable[[Page, Known], Iterator[Problem]]
    """Yields what is wrong beyond the shape."""
    common: bool = False
    """True for a file that stands in guides/common only."""


CONTENTS: dict[str, Content] = {
    glossary.FILE: Content(glossary_rules.SCHEMA, glossary_rules.glossary_problems, common=True),
    synonyms.FILE: Content(synonym_rules.SCHEMA, synonym_rules.synonym_problems, common=True),
    personal.FILE: Content(personal_rules.SCHEMA, personal_rules.personal_problems),
    lessons.FILE: Content(lesson_rules.SCHEMA, lesson_rules.lesson_problems),
    playbooks.FILE: Content(playbook_rules.SCHEMA, playbook_rules.playbook_problems),
}
"""The contents there may be, by file name."""


def schema_of(name: str) -> Schema:
    """Return the schema of a file under guides/; raises KeyError for a name nobody knows."""
    return FILES[name] if name in FILES else CONTENTS[name].schema
