"""The files a guide may have beside those every guide has: one line each.

A file of such a name may also stand in guides/common; what stands there belongs to every guide and
names no clause (参考). The loader of a file names it, its rules hold its schema and what must be
right beyond its shape.
"""

from collections.abc import Callable, Iterator

from smtui.domain.value import Value
from smtui.library import (
    form_rules,
    glossary_rules,
    keyword_rules,
    lesson_rules,
    personal_rules,
    playbook_rules,
    procedure_rules,
    synonym_rules,
    template_rules,
)
from smtui.library.keys import Schema
from smtui.library.layout import (
    FORMS_FILE,
    GLOSSARY_FILE,
    KEYWORDS_FILE,
    LESSONS_FILE,
    PERSONAL_FILE,
    PLAYBOOKS_FILE,
    PROCEDURES_FILE,
    SYNONYMS_FILE,
    TEMPLATES_FILE,
)
from smtui.library.page import Page
from smtui.library.problems import Problem
from smtui.library.rules import Known
from smtui.library.schema import FILES


class Content(Value):
    """One kind of file."""

    schema: Schema
    problems: Callable[[Page, Known], Iterator[Problem]]
    """Yields what is wrong beyond the shape."""
    common: bool = False
    """True for a file that stands in guides/common only."""


CONTENTS: dict[str, Content] = {
    GLOSSARY_FILE: Content(glossary_rules.SCHEMA, glossary_rules.glossary_problems, common=True),
    KEYWORDS_FILE: Content(keyword_rules.SCHEMA, keyword_rules.keyword_problems, common=True),
    SYNONYMS_FILE: Content(synonym_rules.SCHEMA, synonym_rules.synonym_problems, common=True),
    PERSONAL_FILE: Content(personal_rules.SCHEMA, personal_rules.personal_problems),
    PROCEDURES_FILE: Content(procedure_rules.SCHEMA, procedure_rules.procedure_problems),
    FORMS_FILE: Content(form_rules.SCHEMA, form_rules.form_problems),
    TEMPLATES_FILE: Content(template_rules.SCHEMA, template_rules.template_problems, common=True),
    LESSONS_FILE: Content(lesson_rules.SCHEMA, lesson_rules.lesson_problems),
    PLAYBOOKS_FILE: Content(playbook_rules.SCHEMA, playbook_rules.playbook_problems),
}
"""The contents there may be, by file name."""


def schema_of(name: str) -> Schema:
    """Return the schema of a file under guides/; raises KeyError for a name nobody knows."""
    return FILES[name] if name in FILES else CONTENTS[name].schema
