"""The way of a draft from finding to posted: answers, route, approval, and what still stands open.

Nothing here takes silence for a yes: an answer or an approval holds only for the exact text it was
given for, and what nobody has said is open.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from smtui.domain.approval import Answer, Question, Route, Urgency, fits, route_for
from smtui.domain.draft import Occasion
from smtui.domain.finding import Report
from smtui.domain.guide import Guide
from smtui.domain.value import Value


class Act(StrEnum):
    """What a person records on the way of a draft."""

    APPROVAL = "approval"
    SECOND = "second"
    """A second person has looked at the text."""
    URGENCY = "urgency"
    """The urgency was recognised by the office that may."""

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _ACTS[self]


_ACTS = {Act.APPROVAL: "承認", Act.SECOND: "もう一人の確認", Act.URGENCY: "緊急の認定"}


class Clearance(Value):
    """One act of another person, recorded by the one who writes."""

    id: int
    """Its row; 0 before it is kept."""
    act: Act
    by: str
    """Who approved, looked, recognised: a name, or an office with a name."""
    at: datetime
    """Local time at which that person did."""
    digest: str
    """Of the exact text it was done for."""
    office: str
    """The office by whose right it was done; empty for a second pair of eyes."""
    noted_by: str
    """Who recorded it."""
    after: str = ""
    """The report still to be made, for an urgency."""
    done: datetime | None = None
    """When that report was made."""

    @property
    def is_own(self) -> bool:
        """True where the person who recorded it has approved himself."""
        return same_person(self.by, self.noted_by)


class Posed(Value):
    """A question as it stands for a draft."""

    question: Question
    opens: Route | None
    """The route its answer would open; None for a question that opens none."""
    answer: Answer | None
    """The newest answer."""
    stale: bool
    """True if the text was changed after that answer."""

    @property
    def is_open(self) -> bool:
        """True while it waits for an answer: never for one that only opens a route."""
        return self.opens is None and self.answer is None


class Standing(Value):
    """How far a draft has come."""

    posed: tuple[Posed, ...]
    """In the guide's order, those that open a route among them."""
    route: Route | None
    """The route that holds by the answers given; None for no guide."""
    approval: Clearance | None
    """For this exact text."""
    lapsed: Clearance | None
    """The newest approval of another text of this draft, where this one has none."""
    second: Clearance | None
    """The second person who has looked at this exact text."""
    urgency: Urgency | None
    """The exception the guide has for this occasion."""
    recognised: Clearance | None
    """The recorded recognition of that urgency, for this draft."""

    @property
    def needs_approval(self) -> bool:
        """True if the route names somebody who has to approve."""
        return self.route is not None and bool(self.route.approver)

    @property
    def open_questions(self) -> tuple[Posed, ...]:
        """The questions that wait for an answer."""
        return tuple(posed for posed in self.posed if posed.is_open)


def standing(
    report: Report,
    guide: Guide | None,
    occasion: Occasion,
    answers: Iterable[Answer],
    clearances: Sequence[Clearance],
) -> Standing:
    """Return how far a draft has come; `answers` and `clearances` are in order of their times.

    A route is opened only by an answer about this exact text.
    """
    newest = {answer.question: answer for answer in answers}
    fresh = {name: answer.text for name, answer in newest.items() if answer.digest == report.digest}
    return Standing(
        tuple(_posed(report, guide, newest)),
        route_for(report.route, report.shortcuts, fresh),
        _newest(clearances, Act.APPROVAL, report.digest),
        next((c for c in reversed(clearances) if c.act is Act.APPROVAL), None)
        if _newest(clearances, Act.APPROVAL, report.digest) is None
        else None,
        _newest(clearances, Act.SECOND, report.digest),
        next((u for u in (guide.urgencies if guide else ()) if fits(u.when, occasion)), None),
        next((c for c in reversed(clearances) if c.act is Act.URGENCY), None),
    )


def posed_first(report: Report, guide: Guide | None) -> tuple[Question, ...]:
    """Return the questions that apply before anything was answered."""
    return tuple(posed.question for posed in _posed(report, guide, {}))


def _posed(report: Report, guide: Guide | None, newest: dict[str, Answer]) -> Iterable[Posed]:
    opens: dict[str, Route] = {}
    for route in report.shortcuts:
        if route.answered is not None:
            opens.setdefault(route.answered.question, route)
    routing = {r.answered.question for r in (guide.routes if guide else ()) if r.answered}
    for question in report.questions:
        if question.id in routing and question.id not in opens:
            continue  # it would only open a route that another one precedes
        first = question.answered
        if first is not None:
            told = newest.get(first.question)
            if told is None or told.text != first.answer or told.digest != report.digest:
                continue
        answer = newest.get(question.id)
        stale = answer is not None and answer.digest != report.digest
        yield Posed(question, opens.get(question.id), answer, stale)


def _newest(clearances: Sequence[Clearance], act: Act, digest: str) -> Clearance | None:
    found = (c for c in reversed(clearances) if c.act is act and c.digest == digest)
    return next(found, None)


_TITLES = ("さん", "様", "氏", "殿", "課長", "係長", "部長", "主査", "主任", "所属長")


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are one person's: widths, blanks and titles aside."""
    first, second = _plain(one), _plain(other)
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    return short == long or (len(short) >= _WHOLE_NAME and short in long)


_WHOLE_NAME = 4
"""From so many characters on, a name inside a longer line is taken for the same person's."""


def _plain(name: str) -> str:
    plain = "".join(unicodedata.normalize("NFKC", name).split())
    for title in _TITLES:
        plain = plain.removesuffix(title)
    return plain
