"""The schema, told as the steps by which it grew.

A step that has been released is never edited; what comes later is a new step at the end. Times
are ISO local time with seconds, words are those of `smtui.domain`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from smtui.domain.value import Value
from smtui.store.steps import (
    accounts,
    cases,
    clearing,
    drafts,
    incidents,
    learning,
    official,
    personal,
    reader,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


class Step(Value):
    """One change of the schema. It runs inside a transaction and must not end it."""

    name: str
    """Recorded in the database for ever."""
    apply: Callable[["Database"], None]


STEPS = (
    Step("drafts", drafts.drafts),
    Step("draft-under-work", drafts.draft_under_work),
    Step("private-notes", personal.private_notes),
    Step("learning", learning.learning),
    Step("incidents", incidents.incidents),
    Step("reader", reader.reader),
    Step("accounts", accounts.accounts),
    Step("clearing", clearing.clearing),
    Step("cases", cases.cases),
    Step("official", official.official),
)
"""All steps, in the order they are applied."""
