"""Answers, clearances and dismissals of drafts, in SQL. A draft is named by its uid."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from smtui.domain.approval import Answer
from smtui.domain.clearing import Act, Clearance
from smtui.domain.dismissed import Dismissed
from smtui.domain.family import SEVERITY_BY_WORD
from smtui.domain.finding import Dismissal
from smtui.domain.value import Value
from smtui.store.drafts import id_of, moment_of, readable, stamp

if TYPE_CHECKING:
    from smtui.store.open import Store


class Kept(Value):
    """What was recorded of a draft, in order of time."""

    answers: tuple[Answer, ...]
    clearances: tuple[Clearance, ...]
    dismissals: tuple[Dismissed, ...]


def load(store: "Store", uid: str) -> Kept:
    """Return what was recorded of a draft; raises BadInput if there is no such draft."""
    with store.reading():
        draft = id_of(store, uid)
        answers = store.rows(
            "SELECT question, answer, at, digest FROM draft_answer WHERE draft = ? ORDER BY id",
            (draft,),
        )
        clearances = store.rows(f"{_CLEARANCES} WHERE draft = ? ORDER BY id", (draft,))
        dismissals = store.rows(
            "SELECT check_id, excerpt, line, severity, reason, at, person FROM dismissal"
            " WHERE draft = ? AND revoked IS NULL ORDER BY id",
            (draft,),
        )
    with readable():
        return Kept(
            tuple(Answer(name, text, moment_of(at), mark) for name, text, at, mark in answers),
            tuple(_clearance(row) for row in clearances),
            tuple(_dismissed(row) for row in dismissals),
        )


def add_answer(store: "Store", uid: str, answer: Answer) -> None:
    """Keep an answer; the newest one of a question counts."""
    with store.writing():
        store.change(
            "INSERT INTO draft_answer (draft, question, answer, at, digest) VALUES (?, ?, ?, ?, ?)",
            (id_of(store, uid), answer.question, answer.text, stamp(answer.at), answer.digest),
        )


def add_clearance(store: "Store", uid: str, clearance: Clearance, now: datetime) -> None:
    """Keep what another person did, as the writer says."""
    with store.writing():
        store.change(
            "INSERT INTO clearance"
            " (draft, act, person, at, digest, office, noted_by, noted, after)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                id_of(store, uid),
                clearance.act.value,
                clearance.by,
                stamp(clearance.at),
                clearance.digest,
                clearance.office,
                clearance.noted_by,
                stamp(now),
                clearance.after,
            ),
        )


def reports_due(store: "Store") -> list[tuple[str, Clearance]]:
    """Return the recognised urgencies whose report is still to be made, each with its draft."""
    rows = store.rows(
        "SELECT d.uid, c.id, c.act, c.person, c.at, c.digest, c.office, c.noted_by, c.after, c.done"
        " FROM clearance c JOIN draft d ON d.id = c.draft"
        " WHERE c.after <> '' AND c.done IS NULL ORDER BY c.at, c.id"
    )
    return [(uid, _clearance(tuple(row))) for uid, *row in rows]


def report_made(store: "Store", clearance: int, now: datetime) -> None:
    """Note that the report owed for an urgency was made."""
    with store.writing():
        store.change(
            "UPDATE clearance SET done = ? WHERE id = ? AND done IS NULL", (stamp(now), clearance)
        )


def add_dismissal(store: "Store", uid: str, one: Dismissed) -> None:
    """Keep the dismissal of a finding."""
    with store.writing():
        store.change(
            "INSERT INTO dismissal"
            " (draft, check_id, severity, excerpt, line, reason, at, person)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                id_of(store, uid),
                one.check,
                one.severity.word,
                one.excerpt,
                one.line,
                one.dismissal.reason,
                stamp(one.dismissal.at),
                one.dismissal.by,
            ),
        )


def dismissals(store: "Store") -> list[tuple[str, Dismissed]]:
    """Return what is set aside in all drafts, each with the draft's uid, oldest first."""
    rows = store.rows(
        "SELECT d.uid, m.check_id, m.excerpt, m.line, m.severity, m.reason, m.at, m.person"
        " FROM dismissal m JOIN draft d ON d.id = m.draft WHERE m.revoked IS NULL ORDER BY m.id"
    )
    with readable():
        return [(uid, _dismissed(tuple(row))) for uid, *row in rows]


def revoke_dismissal(store: "Store", uid: str, one: Dismissed, now: datetime) -> None:
    """Take a dismissal back: the finding is open again."""
    with store.writing():
        store.change(
            "UPDATE dismissal SET revoked = ? WHERE draft = ? AND check_id = ? AND excerpt = ?"
            " AND line = ? AND revoked IS NULL",
            (stamp(now), id_of(store, uid), one.check, one.excerpt, one.line),
        )


_CLEARANCES = "SELECT id, act, person, at, digest, office, noted_by, after, done FROM clearance"


def _clearance(row: tuple[Any, ...]) -> Clearance:
    ident, act, by, at, digest, office, noted_by, after, done = row
    with readable():
        return Clearance(
            ident,
            Act(act),
            by,
            moment_of(at),
            digest,
            office,
            noted_by,
            after,
            moment_of(done) if done else None,
        )


def _dismissed(row: tuple[Any, ...]) -> Dismissed:
    check, excerpt, line, severity, reason, at, by = row
    dismissal = Dismissal(reason, moment_of(at), by)
    return Dismissed(check, excerpt, line, SEVERITY_BY_WORD[severity], dismissal)
