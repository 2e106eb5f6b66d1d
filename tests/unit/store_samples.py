"""Values the tests of the store share."""

import sqlite3
from datetime import datetime, timedelta

from smtui.domain import digest
from smtui.domain.approval import Condition, Question, Route, Shortcut
from smtui.domain.draft import Account, Draft, Kind, Medium, Occasion, Platform, Span
from smtui.domain.family import Family, Severity, Verdict
from smtui.domain.finding import Dismissal, Failure, Finding, Length, Report
from smtui.workspace import drafts

NOW = datetime(2026, 11, 21, 10, 30)
LATER = NOW + timedelta(minutes=5)
OCCASION = Occasion(
    "ueda", Account.OFFICIAL, Kind.POST, Platform.X, NOW, (Medium.PHOTO, Medium.VIDEO)
)


def a_draft(text="11月22日(日)に消防訓練を行います。", **changes):
    return Draft.of(text, OCCASION._replace(**changes))


def a_report(draft):
    """Return a report in which every field holds something."""
    finding = Finding(
        "accuracy/weekday",
        Family.ACCURACY,
        Severity.WARN,
        Span(0, 2),
        draft.text[:2],
        "曜日が合いません。",
        ("土", ""),
        ("ueda-1", "ueda-2"),
        ("ueda-9",),
        False,
        Dismissal("確認済み", NOW, "担当"),
    )
    when = Condition(media=("photo",), families=("accuracy",))
    route = Route("r1", "通常", "広報課", True, "決裁を受けます。", ("ueda-3",), when, None, False)
    return Report(
        (finding, finding._replace(dismissal=None, clauses=(), reference=True)),
        (Question("q1", "了承を得ましたか。", "写真のため", "yes-no", when, ("ueda-4",), True),),
        route,
        (route._replace(id="r2", answered=Shortcut("q1", "yes"), when=Condition()),),
        Verdict.FIX,
        Length("x", 40, None, "weighted"),
        ("accuracy/weekday", "length/limit"),
        (Failure("rumor/hearsay", "辞書を読み込めないため、点検できませんでした。"),),
        draft.occasion.guide,
        "1.0" if draft.occasion.guide else "",
        "abc" if draft.occasion.guide else "",
        "0.1.0",
        digest.of_text(draft.text),
    )


def keep(store, text="本文です。"):
    """Save a draft of this text with its report."""
    draft = a_draft(text)
    return drafts.save_checked(store, draft, a_report(draft), NOW)


def sqlite_error(code):
    error = sqlite3.OperationalError("made up")
    error.sqlite_errorcode = code
    return error
