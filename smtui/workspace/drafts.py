"""Keeping drafts: what a person wrote, with every report on it."""

import json
from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain import digest
from smtui.domain.agenda import Waiting
from smtui.domain.draft import Draft
from smtui.domain.finding import Report
from smtui.domain.saved import TITLE_CELLS, DraftHistory, SavedDraft, SavedReport
from smtui.errors import BadInput
from smtui.store import draft_work as work
from smtui.store import drafts as kept
from smtui.text import shorten

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace


def save_checked(
    store: "Store", draft: Draft, report: Report, now: datetime, uid: str | None = None
) -> SavedDraft:
    """Keep a draft with the report on it, both or neither.

    With `uid` it is the next version of that draft; without, the draft that already says exactly
    this for the same place, else a new one. The same text again adds a report and no version.
    Raises BadInput for an unknown `uid` and for a report on another text, and StoreError.
    """
    return kept.save(store, draft, _judgement(draft, report), now, uid)


def save_text(store: "Store", draft: Draft, now: datetime, uid: str | None = None) -> SavedDraft:
    """Keep a draft that is still being written, without a report.

    As `save_checked`, but a text that was never checked is replaced by the next one: saving while
    the person types makes no pile of versions. Raises BadInput for an unknown `uid`, StoreError.
    """
    return kept.save(store, draft, None, now, uid)


def keep_typed(
    store: "Store",
    draft: Draft,
    now: datetime,
    under: SavedDraft | None = None,
    report: Report | None = None,
) -> SavedDraft:
    """Keep what is being typed, with the report if it is to be kept too.

    `under` is what the last call returned; without it a draft of its own begins. Where another
    window has written on that draft, both texts stay: the one returned has another uid.
    Raises BadInput for a report on another text, StoreError.
    """
    judgement = _judgement(draft, report) if report else None
    return work.keep_typed(store, draft, judgement, now, under)


def draft_under_work(store: "Store") -> SavedDraft | None:
    """Return the draft typed in last and neither finished nor put away; None if there is none."""
    return work.under_work(store)


def waiting(_desk: "Workspace", store: "Store") -> tuple[Waiting, ...]:
    """Return the draft under work as something that waits; raises StoreError."""
    saved = work.under_work(store)
    if saved is None:
        return ()
    return (Waiting("続きを書く", f"「{saved.title}」", about_draft(saved), "check", (saved.uid,)),)


def about_draft(saved: SavedDraft) -> str:
    """Return title, last change and verdict of a draft, in two lines."""
    at = saved.updated
    written = f"{at.month}月{at.day}日 {at:%H:%M}"
    return f"{saved.title}\n{written} に書いた第{saved.version}版　{saved.verdict_words}"


def take_up_draft(store: "Store", uid: str, now: datetime) -> SavedDraft:
    """Go on with a draft: it is the one under work, and in the list again if it was put away."""
    return work.take_up(store, uid, now)


def open_draft(store: "Store", uid: str, now: datetime) -> tuple[SavedDraft, str]:
    """Take a draft up and return it with its latest text, without its history.

    Raises BadInput if there is none.
    """
    saved = work.take_up(store, uid, now)
    return saved, work.latest_text(store, uid)


def finish_draft(store: "Store", uid: str) -> None:
    """Note that a draft is no longer being written; raises BadInput if there is none."""
    work.finish(store, uid)


def rename_draft(store: "Store", uid: str, title: str) -> SavedDraft:
    """Name a draft; an empty title lets its first line stand for it again."""
    return work.rename(store, uid, shorten(title.strip(), TITLE_CELLS))


def archive_draft(store: "Store", uid: str, now: datetime) -> SavedDraft:
    """Put a draft away: it leaves the list, nothing of it is lost."""
    return work.archive(store, uid, now)


def take_out_draft(store: "Store", uid: str) -> SavedDraft:
    """Take a draft that was put away back into the list."""
    return work.take_out(store, uid)


def every_draft(store: "Store") -> tuple[SavedDraft, ...]:
    """Return the drafts in use and those that were put away."""
    return (*drafts(store), *archived_drafts(store))


def archived_drafts(store: "Store") -> tuple[SavedDraft, ...]:
    """Return the drafts that were put away, the last one first."""
    return tuple(work.archived(store))


def drafts(store: "Store") -> tuple[SavedDraft, ...]:
    """Return the drafts in use, the one changed last first."""
    return tuple(kept.listed(store))


def draft_with_reports(store: "Store", uid: str) -> DraftHistory:
    """Return a draft with all its texts and reports; raises BadInput if there is none."""
    saved, texts, reports = kept.load(store, uid)
    if not reports:
        return DraftHistory(saved, tuple(texts), ())
    from smtui.exports.reports import report_from_json  # noqa: PLC0415 - only for reports

    return DraftHistory(
        saved,
        tuple(texts),
        tuple(
            SavedReport(
                stored.version,
                stored.checked,
                stored.draft,
                report_from_json(json.loads(stored.body)),
            )
            for stored in reports
        ),
    )


def _judgement(draft: Draft, report: Report) -> kept.Judgement:
    if report.digest != digest.of_text(draft.text):
        raise BadInput(
            "点検のあとで本文が変わったため、この点検結果は保存できません。",
            "もう一度点検してから保存してください。",
        )
    from smtui.exports.reports import report_json  # noqa: PLC0415 - only for reports

    shape = report_json(draft, report, complete=True)
    return kept.Judgement(report, json.dumps(shape, ensure_ascii=False, separators=(",", ":")))
