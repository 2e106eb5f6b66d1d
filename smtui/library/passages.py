"""All a guide has to be found by a search, and all that rests on its clauses: one line each."""

from collections.abc import Callable, Iterable, Iterator

from smtui.domain.passage import Passage, Source
from smtui.library import forms, lessons, personal, playbooks, procedures
from smtui.library.guides import load_guide
from smtui.library.stances import load_stances
from smtui.library.topics import load_topics


def clause_passages(guide_id: str) -> Iterator[Passage]:
    """Yield the clauses in document order."""
    for clause in load_guide(guide_id).clauses:
        own = clause.chapter in (clause.label, "-")
        title = clause.label if own else f"{clause.label}　{clause.chapter}"
        yield Passage(Source.CLAUSE, guide_id, clause.id, title, clause.text)


def note_passages(guide_id: str) -> Iterator[Passage]:
    """Yield how unclear points of the clauses are read."""
    for clause in load_guide(guide_id).clauses:
        if clause.note:
            yield Passage(Source.NOTE, guide_id, clause.id, clause.label, clause.note, (clause.id,))


def stance_passages(guide_id: str) -> Iterator[Passage]:
    """Yield what the guide says on the compared topics, as far as it says anything."""
    topics = {topic.id: topic for topic in load_topics()}
    for stance in load_stances(guide_id):
        if stance.answered:
            name = topics[stance.topic].name
            yield Passage(Source.STANCE, guide_id, stance.topic, name, stance.text, stance.clauses)


def posting_passages(guide_id: str) -> Iterator[Passage]:
    """Yield the questions asked before a post, and who decides on it."""
    guide = load_guide(guide_id)
    for question in guide.questions:
        yield Passage(
            Source.QUESTION, guide_id, question.id, question.text, question.why, question.clauses
        )
    for route in guide.routes:
        yield Passage(Source.ROUTE, guide_id, route.id, route.name, route.text, route.clauses)


PROVIDERS: tuple[Callable[[str], Iterable[Passage]], ...] = (
    clause_passages,
    note_passages,
    stance_passages,
    posting_passages,
    personal.passages,
    lessons.passages,
    playbooks.passages,
    procedures.passages,
    forms.passages,
)
"""Who has passages of a guide. A new kind of content is one line here."""


def passages(guide_id: str) -> tuple[Passage, ...]:
    """Return all passages of a guide; raises GuideError for the first mistake in its files."""
    return tuple(passage for provider in PROVIDERS for passage in provider(guide_id))
