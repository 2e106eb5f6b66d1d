"""The record of what was learned: the completion sheet, and every answer as a table."""

from datetime import date
from typing import TYPE_CHECKING

from smtui.domain.completion import Completion, LessonResult
from smtui.domain.progress import LessonStanding, LessonState
from smtui.domain.table import Column, Table
from smtui.settings import Settings
from smtui.store import learning as kept
from smtui.workspace.lessons import Syllabus, standings

if TYPE_CHECKING:
    from smtui.store.open import Store

FORMS = ("docx", "md", "json")
"""In what forms a record can be had."""

_COLUMNS = (
    Column("answered", "回答日時"),
    Column("guide", "ガイドライン"),
    Column("version", "版"),
    Column("digest", "版の識別番号"),
    Column("lesson", "レッスン"),
    Column("question", "問い"),
    Column("number", "何回目"),
    Column("round", "場面"),
    Column("option", "選択肢"),
    Column("right", "正解"),
    Column("sure", "自信"),
    Column("due", "次の復習"),
)


def completion(store: "Store", learned: Syllabus, person: Settings, on: date) -> Completion:
    """Return the record of a person on a day; raises StoreError."""
    identity = learned.guide.identity
    tallies = {(one.edition, one.question): one for one in kept.tallies(store, learned.id)}
    return Completion(
        identity.id,
        identity.name,
        identity.title,
        identity.version,
        identity.digest,
        on,
        person.section,
        person.name,
        tuple(_result(standing, tallies) for standing in standings(store, learned)),
    )


def record_in(form: str, record: Completion) -> bytes:
    """Return a record as a file of one of `FORMS`."""
    from smtui.exports import completion_sheet as sheet  # noqa: PLC0415 - only where it is made

    if form == "json":
        import json  # noqa: PLC0415

        return f"{json.dumps(sheet.completion_json(record), ensure_ascii=False)}\n".encode()
    paper = sheet.completion_paper(record)
    if form == "md":
        from smtui.exports.markdown import markdown_of  # noqa: PLC0415

        return markdown_of(paper).encode()
    from smtui.exports.docx import docx_of  # noqa: PLC0415 - python-docx is heavy

    return docx_of(paper)


def learning_table(store: "Store", guide: str | None = None) -> Table:
    """Return every answer, of one guide or of all, oldest first."""
    return Table(
        "学習の記録",
        _COLUMNS,
        tuple(
            (
                answer.at.isoformat(),
                answer.guide,
                answer.version,
                answer.digest,
                answer.lesson,
                answer.question,
                number,
                answer.round.label,
                answer.option + 1,
                answer.right,
                answer.sure.label,
                due.isoformat(),
            )
            for answer, number, due in kept.answers(store, guide)
        ),
    )


def _result(standing: LessonStanding, tallies: dict[tuple[str, str], kept.Tally]) -> LessonResult:
    changed = standing.state is LessonState.CHANGED
    row = standing.earlier if changed else standing.progress
    lesson = standing.lesson
    if row is None or row.finished is None:
        return LessonResult(lesson.title, None, "", False, 0, 0, 0)
    known = ((row.edition, question.id) for question in lesson.questions)
    given = [tallies[key] for key in known if key in tallies]
    return LessonResult(
        lesson.title,
        row.finished.date(),
        row.version,
        changed,
        len(given),
        sum(one.first_right for one in given),
        sum(one.answers for one in given),
    )
