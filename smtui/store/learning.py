"""Answers, cards and progress in the lessons, in SQL."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from smtui.domain.family import Family, Severity
from smtui.domain.progress import Progress
from smtui.domain.review import Answer, Card, Flag, Rating, Round, Sureness
from smtui.domain.value import Value
from smtui.store.drafts import readable, stamp

if TYPE_CHECKING:
    from smtui.store.open import Store


class Tally(Value):
    """The answers given to a question until one edition of its lesson was finished."""

    question: str
    edition: str
    answers: int
    first_right: bool


# Answers and cards


def add_answer(store: "Store", answer: Answer, rating: Rating, card: Card) -> None:
    """Add an answer and what it comes to, inside a transaction of the caller."""
    store.change(
        "INSERT INTO learning_answer (guide, version, digest, lesson, edition, question, option,"
        " right, sure, round, answered, number, rating, due)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *answer[:7],
            int(answer.right),
            answer.sure.value,
            answer.round.value,
            stamp(answer.at),
            card.answers,
            rating.value,
            stamp(card.due),
        ),
    )
    store.change(
        "INSERT OR REPLACE INTO learning_card"
        " (guide, question, edition, answers, right, sure, answered, due, memory)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            answer.guide,
            card.question,
            card.edition,
            card.answers,
            int(card.right),
            card.sure.value,
            stamp(card.answered),
            stamp(card.due),
            card.memory,
        ),
    )


def cards(store: "Store", guide: str, question: str | None = None) -> list[Card]:
    """Return the cards of a guide, or the one of a question if there is one."""
    rows = store.rows(
        "SELECT question, edition, answers, right, sure, answered, due, memory FROM learning_card"
        " WHERE guide = ? AND question = coalesce(?, question) ORDER BY question",
        (guide, question),
    )
    with readable():
        return [
            Card(
                row[0],
                row[1],
                row[2],
                bool(row[3]),
                Sureness(row[4]),
                datetime.fromisoformat(row[5]),
                datetime.fromisoformat(row[6]),
                row[7],
            )
            for row in rows
        ]


def reviewed_on(store: "Store", guide: str, day: date) -> int:
    """Return how many questions of a guide were reviewed on a day."""
    rows = store.rows(
        "SELECT count(DISTINCT question) FROM learning_answer"
        " WHERE guide = ? AND round = 'review' AND answered >= ? AND answered < ?",
        (guide, day.isoformat(), (day + timedelta(days=1)).isoformat()),
    )
    return int(rows[0][0])


def answers(store: "Store", guide: str | None = None) -> Iterator[tuple[Answer, int, datetime]]:
    """Yield every answer, of one guide or of all, oldest first, with its number and due time."""
    rows = store.rows(
        "SELECT guide, version, digest, lesson, edition, question, option, right, sure, round,"
        " answered, number, due FROM learning_answer WHERE guide = coalesce(?, guide) ORDER BY id",
        (guide,),
    )
    with readable():
        for *plain, right, sure, kind, at, number, due in rows:
            told = (bool(right), Sureness(sure), Round(kind), datetime.fromisoformat(at))
            answer = Answer._make((*plain, *told))
            yield answer, int(number), datetime.fromisoformat(due)


def tallies(store: "Store", guide: str) -> list[Tally]:
    """Return how the questions were answered until their lesson was finished, by edition."""
    rows = store.rows(
        "SELECT given.question, given.edition, count(*), given.right, min(given.id)"
        " FROM learning_answer AS given JOIN lesson_progress AS learned"
        " ON learned.guide = given.guide AND learned.lesson = given.lesson"
        " AND learned.edition = given.edition"
        " AND given.answered <= coalesce(learned.finished, given.answered)"
        " WHERE given.guide = ? GROUP BY given.edition, given.question",
        (guide,),
    )  # a bare column beside min() is of the row with the minimum
    return [Tally(row[0], row[1], row[2], bool(row[3])) for row in rows]


def slips(store: "Store", guide: str) -> list[tuple[str, datetime, int]]:
    """Return the questions answered wrongly by somebody who was sure, the last slip first.

    Each with the time of its last slip and their number.
    """
    rows = store.rows(
        "SELECT question, max(answered), count(*) FROM learning_answer"
        " WHERE guide = ? AND right = 0 AND sure = 'sure'"
        " GROUP BY question ORDER BY 2 DESC, question",
        (guide,),
    )
    with readable():
        return [(row[0], datetime.fromisoformat(row[1]), row[2]) for row in rows]


# Progress in the lessons


def progress(store: "Store", guide: str) -> list[Progress]:
    """Return how far somebody has come in each edition of each lesson."""
    rows = store.rows(
        "SELECT lesson, edition, version, digest, begun, page, draft, checked, finished"
        " FROM lesson_progress WHERE guide = ? ORDER BY begun, lesson",
        (guide,),
    )
    with readable():
        return [_progress(row) for row in rows]


def keep_progress(store: "Store", guide: str, row: Progress) -> None:
    """Keep how far somebody has come; what was finished stays finished."""
    checked, finished = (at and stamp(at) for at in (row.checked, row.finished))
    store.change(
        "INSERT INTO lesson_progress"
        " (guide, lesson, edition, version, digest, begun, page, draft, checked, finished)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (guide, lesson, edition) DO UPDATE SET page = excluded.page,"
        " draft = coalesce(excluded.draft, draft), checked = coalesce(checked, excluded.checked),"
        " finished = coalesce(finished, excluded.finished)",
        (guide, *row[:4], stamp(row.begun), row.page, row.draft, checked, finished),
    )


def flags(store: "Store", guide: str, since: datetime) -> list[Flag]:
    """Return what was found in the person's own drafts since a time, samples of lessons aside."""
    rows = store.rows(
        "SELECT json_extract(found.value, '$.family'), max(report.checked)"
        " FROM report JOIN draft_text ON draft_text.id = report.draft_text"
        " JOIN draft ON draft.id = draft_text.draft"
        " JOIN json_each(report.body, '$.findings') AS found"
        " WHERE report.guide = ? AND report.checked >= ?"
        " AND json_extract(found.value, '$.severity') <> ?"
        " AND json_extract(found.value, '$.dismissed') IS NULL"
        " AND draft.uid NOT IN (SELECT draft FROM lesson_progress WHERE draft IS NOT NULL)"
        " GROUP BY 1",
        (guide, stamp(since), Severity.INFO.word),
    )
    with readable():
        return [Flag(Family(family), datetime.fromisoformat(at)) for family, at in rows]


def _progress(row: tuple[Any, ...]) -> Progress:
    *names, begun, page, draft, checked, finished = row
    times = (datetime.fromisoformat(at) if at else None for at in (checked, finished))
    return Progress._make((*names, datetime.fromisoformat(begun), page, draft, *times))
