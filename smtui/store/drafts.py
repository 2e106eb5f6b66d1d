"""Drafts, their texts and the reports on them, in SQL."""

import contextlib
import os
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from smtui.domain import digest
from smtui.domain.draft import Account, Draft, Kind, Medium, Mode, Occasion, Platform
from smtui.domain.family import Verdict
from smtui.domain.finding import Report
from smtui.domain.saved import SavedDraft, SavedText, title_of
from smtui.domain.value import Value
from smtui.errors import BadInput, StoreError

if TYPE_CHECKING:
    from smtui.store.open import Store


class Judgement(Value):
    """A report on the way into the database."""

    report: Report
    body: str
    """The whole report as JSON."""


class StoredReport(Value):
    """A report on the way out of the database."""

    version: int
    """Number of the text it judged."""
    checked: datetime
    draft: Draft
    body: str
    """The whole report as JSON."""


def save(
    store: "Store",
    draft: Draft,
    judgement: Judgement | None,
    now: datetime,
    uid: str | None = None,
) -> SavedDraft:
    """Keep a draft, and the report on it, in one transaction.

    With a `uid` the text becomes the latest of that draft; raises BadInput if there is none.
    Without, a draft in use whose latest text and place of posting are the same is taken up
    again, else a new one begins. The latest text saved again makes no second version, and a
    version without a report is written over: nobody has judged it yet.
    """
    with store.writing():
        draft_id = _id_of_same(store, draft) if uid is None else id_of(store, uid)
        return put(store, draft_id, draft, judgement, stamp(now))


def put(
    store: "Store", draft_id: int | None, draft: Draft, judgement: Judgement | None, moment: str
) -> SavedDraft:
    """Write a draft into its row, a new one for None, inside a transaction of the caller."""
    if draft_id is None:
        draft_id = _begin(store, draft.occasion, moment)
    else:
        _go_on(store, draft_id, draft.occasion, moment)
    text_id = _keep_text(store, draft_id, draft.text, moment)
    if judgement:
        _keep_report(store, text_id, draft.occasion, judgement, moment)
    (row,) = store.rows(f"{LISTED} WHERE d.id = ?", (draft_id,))
    return saved_from(row)


def listed(store: "Store") -> list[SavedDraft]:
    """Return the drafts in use, the one changed last first."""
    rows = store.rows(f"{LISTED} WHERE d.archived IS NULL ORDER BY d.updated DESC, d.id DESC")
    return [saved_from(row) for row in rows]


def load(store: "Store", uid: str) -> tuple[SavedDraft, list[SavedText], list[StoredReport]]:
    """Return a draft with all its texts and reports, oldest first.

    Raises BadInput if there is no such draft.
    """
    with store.reading():
        draft_id = id_of(store, uid)
        (row,) = store.rows(f"{LISTED} WHERE d.id = ?", (draft_id,))
        texts = store.rows(
            "SELECT number, saved, body FROM draft_text WHERE draft = ? ORDER BY number",
            (draft_id,),
        )
        reports = store.rows(f"{_REPORTS} WHERE t.draft = ? ORDER BY t.number, r.id", (draft_id,))
    with readable():
        return (
            saved_from(row),
            [SavedText(number, moment_of(saved), body) for number, saved, body in texts],
            [_report(row) for row in reports],
        )


LISTED = """
SELECT d.uid, d.title, t.number, d.created, d.updated, d.archived,
       d.guide, d.account, d.kind, d.platform, d.at, d.media, d.mode, d.register,
       (SELECT r.verdict FROM report r WHERE r.draft_text = t.id ORDER BY r.id DESC LIMIT 1),
       substr(ltrim(t.body, char(9, 10, 32, 12288)), 1, 200), t.digest,
       (SELECT max(p.posted) FROM posting p WHERE p.draft = d.id)
FROM draft d
JOIN draft_text t ON t.draft = d.id
     AND t.number = (SELECT max(number) FROM draft_text WHERE draft = d.id)
"""
"""What `saved_from` reads, up to the WHERE; `d` is the draft and `t` its latest text."""

_REPORTS = """
SELECT t.number, r.checked, t.body,
       r.guide, r.account, r.kind, r.platform, r.at, r.media, r.mode, r.register, r.body
FROM report r
JOIN draft_text t ON t.id = r.draft_text
"""


def id_of(store: "Store", uid: str) -> int:
    """Return the row of a draft; raises BadInput if there is none."""
    rows = store.rows("SELECT id FROM draft WHERE uid = ?", (uid,))
    if not rows:
        raise BadInput(f"下書き「{uid}」は見つかりません。", "一覧で番号を確かめてください。")
    return int(rows[0][0])


def _id_of_same(store: "Store", draft: Draft) -> int | None:
    """Return the draft in use that says the same for the same place, None if there is none."""
    place = draft.occasion
    rows = store.rows(
        "SELECT d.id FROM draft d JOIN draft_text t ON t.draft = d.id"
        " WHERE t.digest = ? AND t.body = ? AND d.archived IS NULL"
        " AND t.number = (SELECT max(number) FROM draft_text WHERE draft = d.id)"
        " AND d.guide IS ? AND d.account = ? AND d.kind = ? AND d.platform = ?"
        " AND d.register IS ?"
        " ORDER BY d.updated DESC, d.id DESC LIMIT 1",
        (
            digest.of_text(draft.text),
            draft.text,
            place.guide,
            place.account.value,
            place.kind.value,
            place.platform.value,
            place.register,
        ),
    )
    return int(rows[0][0]) if rows else None


def _begin(store: "Store", occasion: Occasion, moment: str) -> int:
    return store.change(
        "INSERT INTO draft (uid, created, updated,"
        " guide, account, kind, platform, at, media, mode, register)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (os.urandom(8).hex(), moment, moment, *_occasion_row(occasion)),
    )


def _go_on(store: "Store", draft_id: int, occasion: Occasion, moment: str) -> None:
    store.change(
        "UPDATE draft SET updated = ?, guide = ?, account = ?, kind = ?, platform = ?,"
        " at = ?, media = ?, mode = ?, register = ? WHERE id = ?",
        (moment, *_occasion_row(occasion), draft_id),
    )


def _keep_text(store: "Store", draft_id: int, text: str, moment: str) -> int:
    """Return the id of the version that holds `text`, which is the latest from now on.

    A text that was emptied keeps the one before as a version of its own.
    """
    rows = store.rows(
        "SELECT id, number, body, EXISTS (SELECT 1 FROM report WHERE draft_text = draft_text.id)"
        " FROM draft_text WHERE draft = ? ORDER BY number DESC LIMIT 1",
        (draft_id,),
    )
    text_id, number, body, judged = rows[0] if rows else (0, 0, None, True)
    if body == text:
        return int(text_id)
    emptied = bool(body and body.strip()) and not text.strip()
    if not judged and not emptied:
        store.change(
            "UPDATE draft_text SET saved = ?, digest = ?, body = ? WHERE id = ?",
            (moment, digest.of_text(text), text, text_id),
        )
        return int(text_id)
    return store.change(
        "INSERT INTO draft_text (draft, number, saved, digest, body) VALUES (?, ?, ?, ?, ?)",
        (draft_id, number + 1, moment, digest.of_text(text), text),
    )


def _keep_report(
    store: "Store", text_id: int, occasion: Occasion, judgement: Judgement, moment: str
) -> None:
    report = judgement.report
    store.change(
        "INSERT INTO report (draft_text, digest, checked, verdict, program, guide_version,"
        " guide_digest, checks_run, checks_failed, body,"
        " guide, account, kind, platform, at, media, mode, register)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            text_id,
            report.digest,
            moment,
            report.verdict.value,
            report.program,
            report.guide_version,
            report.guide_digest,
            len(report.run),
            len(report.failed),
            judgement.body,
            *_occasion_row(occasion),
        ),
    )


def saved_from(row: tuple[Any, ...]) -> SavedDraft:
    """Return what a list shows of a draft, from a row of `LISTED`."""
    uid, title, version, created, updated, archived, *occasion, verdict, beginning, mark, posted = (
        row
    )
    with readable():
        return SavedDraft(
            uid,
            title or title_of(beginning),
            version,
            moment_of(created),
            moment_of(updated),
            moment_of(archived) if archived else None,
            _occasion(occasion),
            Verdict(verdict) if verdict else None,
            mark,
            moment_of(posted) if posted else None,
        )


def _report(row: tuple[Any, ...]) -> StoredReport:
    version, checked, text, *occasion, body = row
    return StoredReport(version, moment_of(checked), Draft.of(text, _occasion(occasion)), body)


def _occasion_row(occasion: Occasion) -> tuple[str | None, ...]:
    return (
        occasion.guide,
        occasion.account.value,
        occasion.kind.value,
        occasion.platform.value,
        stamp(occasion.at),
        " ".join(medium.value for medium in occasion.media),
        occasion.mode.value,
        occasion.register,
    )


def _occasion(row: list[Any]) -> Occasion:
    guide, account, kind, platform, at, media, mode, register = row
    return Occasion(
        guide,
        Account(account),
        Kind(kind),
        Platform(platform),
        moment_of(at),
        tuple(Medium(word) for word in media.split()),
        Mode(mode),
        register,
    )


def stamp(moment: datetime) -> str:
    """Return a time as the database keeps it."""
    return moment.isoformat(timespec="seconds")


def moment_of(stamp: str) -> datetime:
    """Return a time the database has kept."""
    return datetime.fromisoformat(stamp)


@contextlib.contextmanager
def readable() -> Iterator[None]:
    """Turn a word or time that nobody could have saved into an error a person can act on."""
    try:
        yield
    except ValueError as error:
        raise StoreError(
            "データベースに読み取れない値があります。",
            "smtui 以外で書き換えたおそれがあります。控えから戻すか、担当者へお知らせください。",
        ) from error
