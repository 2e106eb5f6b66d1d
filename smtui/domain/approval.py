"""What only the person knows, and who has to approve."""

from collections.abc import Collection, Iterable, Mapping, Set
from datetime import datetime
from itertools import takewhile

from smtui.domain.draft import Occasion
from smtui.domain.value import Value


class Condition(Value):
    """When a question or route applies: every non-empty field must match, any value in it."""

    account: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    """Things found in the text; the closed list is `FOUND`."""
    families: tuple[str, ...] = ()
    """Families of the report's findings."""


FOUND = ("person", "place", "contact", "quotation", "link-own", "link-other")
"""What a condition may ask for under `found`."""


class Shortcut(Value):
    """The answer that opens a route or a further question."""

    question: str
    answer: str


class Question(Value):
    """Something the software cannot know and the person has to answer."""

    id: str
    text: str
    why: str
    answer: str
    """yes-no or text."""
    when: Condition
    clauses: tuple[str, ...]
    reference: bool
    """True for good practice that stands in no clause (参考)."""
    answered: Shortcut | None = None
    """Asked only after this answer to another question; None: whatever was answered."""


class Answer(Value):
    """A person's answer to a question. No answer is never approval."""

    question: str
    text: str
    """yes, no, or the words given."""
    at: datetime
    """Local time it was given."""
    digest: str
    """Of the text it was given about."""


class Route(Value):
    """Who has to approve the draft, and why."""

    id: str
    name: str
    approver: str
    """Name of the office; empty where nobody has to, see `decided`."""
    decided: bool
    """False where the guide does not say who approves."""
    text: str
    clauses: tuple[str, ...]
    when: Condition
    answered: Shortcut | None
    reference: bool
    second_eyes: tuple[str, ...] = ()
    """Clauses by which a second person looks at the text; empty where none asks for it."""


class Urgency(Value):
    """An exception for urgent use: who recognises it, and what is to be done afterwards."""

    name: str
    office: str
    """Name of the office that recognises the urgency."""
    text: str
    after: str
    """The report to be made when there is time."""
    clauses: tuple[str, ...]
    when: Condition


def fits(condition: Condition, occasion: Occasion) -> bool:
    """Tell whether a question or route fits the occasion of a draft."""
    return (
        _any(condition.account, (occasion.account,))
        and _any(condition.kind, (occasion.kind,))
        and _any(condition.media, occasion.media)
        and _any(condition.mode, (occasion.mode,))
    )


def is_met(condition: Condition, found: Set[str], families: Set[str]) -> bool:
    """Tell whether the text itself gives cause for a question or route.

    `found` are the things found in the text (`FOUND`), `families` those of its findings.
    """
    if condition.found and found.isdisjoint(condition.found):
        return False
    return not condition.families or not families.isdisjoint(condition.families)


def _any(wanted: tuple[str, ...], there: Collection[str]) -> bool:
    return not wanted or any(value in there for value in wanted)


def open_route(routes: Iterable[Route]) -> Route | None:
    """Return the first route that needs no answer: the one that holds while nothing is said."""
    return next((route for route in routes if route.answered is None), None)


def shortcuts(routes: Iterable[Route]) -> tuple[Route, ...]:
    """Return the routes an answer would open: those before the first that needs no answer."""
    return tuple(takewhile(lambda route: route.answered is not None, routes))


def route_for(
    still: Route | None, ways: Iterable[Route], answers: Mapping[str, str]
) -> Route | None:
    """Return the first of `ways` an answer has opened, else the one that holds in silence."""
    for route in ways:
        opened = route.answered
        if opened is not None and answers.get(opened.question) == opened.answer:
            return route
    return still
