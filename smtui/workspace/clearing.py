"""Clearing a draft: what was recorded of it, the way it still has to go, and the sheet about it."""

from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain.agenda import Waiting
from smtui.domain.approval import Answer
from smtui.domain.clearing import Clearance, Standing, standing
from smtui.domain.dismissed import Dismissed, dismissed, with_dismissals
from smtui.domain.finding import Dismissal
from smtui.domain.likeness import likeness
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.store import accounts as register
from smtui.store import clearing as kept
from smtui.store import postings
from smtui.store.clearing import Kept

if TYPE_CHECKING:
    from smtui.domain.account import OfficialAccount
    from smtui.domain.draft import Draft, Earlier, Occasion
    from smtui.domain.finding import Finding, Report
    from smtui.domain.guide import Guide
    from smtui.domain.posted import Posting
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

_ALIKE = 0.3
"""From this likeness on, another draft's answers are offered."""


class Background(Value):
    """What a draft is judged against beside its guide."""

    account: "OfficialAccount | None" = None
    """The account of the register it is for."""
    earlier: "tuple[Earlier, ...]" = ()
    """What was posted on that account lately."""
    kept: Kept = Kept((), (), ())
    """What was recorded of the draft itself."""

    def marked(self, draft: "Draft", report: "Report") -> "Report":
        """Return the report with what was set aside marked."""
        return with_dismissals(report, draft.text, self.kept.dismissals)


class Offered(Value):
    """An answer given to the same question for the most similar draft."""

    text: str
    at: datetime
    title: str
    """The beginning of that draft."""


def background(store: "Store", place: "Occasion", uid: str | None) -> Background:
    """Return what a draft is judged against; `uid` is None for one that is not kept yet.

    An account that is no longer there is left out. Raises StoreError.
    """
    account = None
    if place.register is not None:
        known = register.listed(store)
        account = next((one for one in known if one.uid == place.register), None)
    return Background(
        account,
        postings.earlier(store, place, uid),
        kept.load(store, uid) if uid is not None else Kept((), (), ()),
    )


def standing_of(
    report: "Report", guide: "Guide | None", place: "Occasion", behind: Background
) -> Standing:
    """Return how far a draft has come by what was recorded of it."""
    return standing(report, guide, place, behind.kept.answers, behind.kept.clearances)


def answer(store: "Store", uid: str, given: Answer) -> None:
    """Keep an answer; raises BadInput for an empty one."""
    if not given.text.strip():
        raise BadInput("答えが空です。", "答えを書くか、Esc で戻ってください。")
    kept.add_answer(store, uid, given._replace(text=given.text.strip()))


def record(store: "Store", uid: str, clearance: Clearance, now: datetime) -> None:
    """Keep what another person did; raises BadInput without a name or for a time to come."""
    if not clearance.by.strip():
        raise BadInput("名前が空です。", "だれがしたのか、職と名前を書いてください。")
    if clearance.at > now:
        raise BadInput("これからの日時です。", "その人がした日時を書いてください。")
    kept.add_clearance(store, uid, clearance._replace(by=clearance.by.strip()), now)


def dismiss(store: "Store", uid: str, draft: "Draft", finding: "Finding", why: Dismissal) -> None:
    """Set a finding aside with a reason; raises BadInput without one."""
    if not why.reason.strip():
        raise BadInput("理由が空です。", "なぜこのままでよいのかを書いてください。")
    why = why._replace(reason=why.reason.strip())
    kept.add_dismissal(store, uid, dismissed(finding, draft.text, why))


def take_back(store: "Store", uid: str, draft: "Draft", finding: "Finding", now: datetime) -> None:
    """Take the dismissal of a finding back."""
    if finding.dismissal is not None:
        one: Dismissed = dismissed(finding, draft.text, finding.dismissal)
        kept.revoke_dismissal(store, uid, one, now)


def dismissals(store: "Store") -> tuple[tuple[str, Dismissed], ...]:
    """Return what is set aside in all drafts, each with the draft's uid: for the successor."""
    return tuple(kept.dismissals(store))


def offered_answers(store: "Store", draft: "Draft", uid: str) -> dict[str, Offered]:
    """Return by question the answers of the most similar other draft, {} where none is alike."""
    from smtui.domain.saved import title_of  # noqa: PLC0415

    best: tuple[float, str, tuple[Answer, ...]] = (_ALIKE, "", ())
    for _, text, answers in postings.answered_texts(store, draft.occasion, uid):
        alike = likeness(draft.text, text)
        if alike > best[0]:
            best = (alike, text, answers)
    return {one.question: Offered(one.text, one.at, title_of(best[1])) for one in best[2]}


def note_copied(store: "Store", uid: str, draft: "Draft", now: datetime) -> None:
    """Note that the text was copied: where it appeared is asked later."""
    postings.copied(store, uid, draft, now)


def note_posted(store: "Store", posting: int, at: datetime, url: str, now: datetime) -> None:
    """Close a posting with its draft; the account was used, later posts are compared with it.

    Raises BadInput for a time to come.
    """
    if at > now:
        raise BadInput("これからの日時です。", "実際に投稿した日時を書いてください。")
    postings.posted(store, posting, at, url.strip())


def note_given_up(store: "Store", posting: int) -> None:
    """Note that a copied text was never posted."""
    postings.given_up(store, posting)


def unsettled(store: "Store") -> "tuple[Posting, ...]":
    """Return the copied texts of which nobody has said what became of them."""
    return tuple(postings.unsettled(store))


def reports_due(store: "Store") -> tuple[tuple[str, Clearance], ...]:
    """Return the recognised urgencies whose report is still to be made, each with its draft."""
    return tuple(kept.reports_due(store))


def note_report_made(store: "Store", clearance: int, now: datetime) -> None:
    """Note that the report owed for an urgency was made."""
    kept.report_made(store, clearance, now)


def waiting(_desk: "Workspace", store: "Store") -> tuple[Waiting, ...]:
    """Return the reports owed and the postings nobody has recorded; raises StoreError."""
    owed = tuple(
        Waiting(
            "事後の報告をする",
            clearance.office,
            f"{clearance.at.month}月{clearance.at.day}日に{clearance.by}が緊急と認めた投稿です。"
            f"{clearance.after}",
            "posted",
            (),
            clearance.at.date(),
        )
        for _, clearance in kept.reports_due(store)
    )
    copied = postings.unsettled(store)
    if not copied:
        return owed
    newest, more = copied[0], f"ほか{len(copied) - 1}件" if len(copied) > 1 else ""
    return (
        *owed,
        Waiting(
            "投稿を記録する",
            f"「{newest.title}」{more}",
            f"{newest.copied.month}月{newest.copied.day}日 {newest.copied:%H:%M} に"
            "コピーした文章です。投稿した日時とURLを書くと、下書きが片付きます。",
            "posted",
        ),
    )
