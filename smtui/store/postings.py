"""What was copied and posted, in SQL."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from smtui.domain import digest
from smtui.domain.approval import Answer
from smtui.domain.draft import Draft, Earlier, Occasion
from smtui.domain.posted import Posting
from smtui.domain.saved import title_of
from smtui.store import accounts
from smtui.store.drafts import id_of, moment_of, readable, stamp

if TYPE_CHECKING:
    from smtui.store.open import Store

_KEPT_FOR = timedelta(days=14)
"""How far back a post can be a repetition."""

_SELECT = (
    "SELECT p.id, d.uid, d.title, substr(p.body, 1, 200), p.digest, p.copied, p.posted, p.url,"
    " p.given_up FROM posting p JOIN draft d ON d.id = p.draft"
)


def copied(store: "Store", uid: str, draft: Draft, now: datetime) -> int:
    """Note that a text was copied; the same text of a draft copied again is one posting."""
    with store.writing():
        draft_id, mark = id_of(store, uid), digest.of_text(draft.text)
        rows = store.rows(
            "SELECT id FROM posting WHERE draft = ? AND digest = ? AND posted IS NULL"
            " AND given_up = 0",
            (draft_id, mark),
        )
        if rows:
            store.change("UPDATE posting SET copied = ? WHERE id = ?", (stamp(now), rows[0][0]))
            return int(rows[0][0])
        place = draft.occasion
        return store.change(
            "INSERT INTO posting (draft, digest, body, guide, account, register, platform, copied,"
            " url, given_up) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 0)",
            (
                draft_id,
                mark,
                draft.text,
                place.guide,
                place.account.value,
                place.register,
                place.platform.value,
                stamp(now),
            ),
        )


def posted(store: "Store", posting: int, at: datetime, url: str) -> None:
    """Close a posting and its draft: when it appeared, and where; the account was used."""
    with store.writing():
        store.change(
            "UPDATE posting SET posted = ?, url = ? WHERE id = ?", (stamp(at), url, posting)
        )
        ((draft, register),) = store.rows(
            "SELECT draft, register FROM posting WHERE id = ?", (posting,)
        )
        store.change(
            "UPDATE draft SET archived = ?, worked_on = NULL WHERE id = ?", (stamp(at), draft)
        )
        if register:
            accounts.use(store, register, at.date())


def given_up(store: "Store", posting: int) -> None:
    """Note that a copied text was never posted."""
    with store.writing():
        store.change("UPDATE posting SET given_up = 1 WHERE id = ?", (posting,))


def unsettled(store: "Store") -> list[Posting]:
    """Return the copied texts of which nobody has said what became of them, the newest first."""
    rows = store.rows(
        f"{_SELECT} WHERE p.posted IS NULL AND p.given_up = 0 ORDER BY p.copied DESC, p.id DESC"
    )
    return [_posting(row) for row in rows]


def of_draft(store: "Store", uid: str) -> list[Posting]:
    """Return the postings of a draft, oldest first."""
    rows = store.rows(f"{_SELECT} WHERE d.uid = ? ORDER BY p.id", (uid,))
    return [_posting(row) for row in rows]


def earlier(store: "Store", place: Occasion, uid: str | None) -> tuple[Earlier, ...]:
    """Return what was posted lately on the same account, except by the draft `uid` itself.

    Without an account of the register: on the same platform by the same kind of account.
    """
    rows = store.rows(
        "SELECT p.posted, p.body FROM posting p JOIN draft d ON d.id = p.draft"
        " WHERE p.posted >= ? AND p.register IS ? AND p.platform = ? AND p.account = ?"
        " AND p.guide IS ? AND d.uid <> ? ORDER BY p.posted",
        (
            stamp(place.at - _KEPT_FOR),
            place.register,
            place.platform.value,
            place.account.value,
            place.guide,
            uid or "",
        ),
    )
    with readable():
        return tuple(Earlier(moment_of(at), body) for at, body in rows)


def answered_texts(
    store: "Store", place: Occasion, uid: str, most: int = 30
) -> list[tuple[str, str, tuple[Answer, ...]]]:
    """Return uid, latest text and answers of other drafts for the same place, the newest first."""
    drafts = store.rows(
        "SELECT d.id, d.uid, t.body FROM draft d JOIN draft_text t ON t.draft = d.id"
        " AND t.number = (SELECT max(number) FROM draft_text WHERE draft = d.id)"
        " WHERE d.uid <> ? AND d.guide IS ? AND d.account = ? AND d.kind = ?"
        " AND EXISTS (SELECT 1 FROM draft_answer a WHERE a.draft = d.id)"
        " ORDER BY d.updated DESC, d.id DESC LIMIT ?",
        (uid, place.guide, place.account.value, place.kind.value, most),
    )
    return [(name, body, _answers(store, draft)) for draft, name, body in drafts]


def _answers(store: "Store", draft: int) -> tuple[Answer, ...]:
    rows = store.rows(
        "SELECT question, answer, at, digest FROM draft_answer WHERE draft = ? ORDER BY id",
        (draft,),
    )
    with readable():
        return tuple(Answer(name, text, moment_of(at), mark) for name, text, at, mark in rows)


def _posting(row: tuple[Any, ...]) -> Posting:
    ident, uid, title, beginning, mark, copied_at, posted_at, url, gone = row
    with readable():
        return Posting(
            ident,
            uid,
            title or title_of(beginning),
            mark,
            moment_of(copied_at),
            moment_of(posted_at) if posted_at else None,
            url,
            bool(gone),
        )
