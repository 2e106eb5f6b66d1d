"""Whatever a person may write comes back from the store as it was."""

import json
import tempfile
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smtui.domain import digest
from smtui.domain.approval import Condition, Question, Route, Shortcut
from smtui.domain.draft import (
    MAX_BYTES,
    Account,
    Draft,
    Kind,
    Medium,
    Mode,
    Occasion,
    Platform,
    Span,
)
from smtui.domain.family import Family, Severity, Verdict
from smtui.domain.finding import Dismissal, Failure, Finding, Length, Report
from smtui.exports.reports import report_from_json, report_json
from smtui.store import open_store
from smtui.workspace import drafts

PIECES = [
    "👨\u200d👩\u200d👧\u200d👦", "🇯🇵", "👍🏽", "葛\U000e0100飾", "辻\U000e0101", "𠮷野家",
    "か\u3099", "\u3000", "\u200b", "\u2028", "\x85", "\ufeff", "\u202e", "\uffff", "\U0010ffff",
    "'", '"', "''; DROP TABLE draft; --", "\\", "%_?", "NULL", "¥〜―",
    "\r\n", "\r", "\n", "\t", "\x1b[31m",
]  # fmt: skip
CHARS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
WORDS = st.text(CHARS, max_size=20)
TEXTS = st.one_of(
    st.text(CHARS, min_size=1, max_size=300),
    st.lists(st.sampled_from(PIECES) | st.text(CHARS, max_size=8), max_size=30).map("".join),
).filter(lambda text: text.strip())
TIMES = st.datetimes(datetime(1900, 1, 1), datetime(2999, 12, 31)).map(
    lambda moment: moment.replace(microsecond=0)
)
OCCASIONS = st.builds(
    Occasion,
    st.none() | st.sampled_from(["ueda", "ku"]),
    st.sampled_from(Account),
    st.sampled_from(Kind),
    st.sampled_from(Platform),
    TIMES,
    st.lists(st.sampled_from(Medium), unique=True).map(tuple),
    st.sampled_from(Mode),
    st.none(),
)
MANY_WORDS = st.lists(WORDS, max_size=2).map(tuple)
CONDITIONS = st.builds(Condition, *[MANY_WORDS] * len(Condition._fields))
FINDINGS = st.builds(
    Finding,
    WORDS,
    st.sampled_from(Family),
    st.sampled_from(Severity),
    st.builds(Span, st.integers(0, 9), st.integers(10, 99)),
    WORDS,
    WORDS,
    MANY_WORDS,
    MANY_WORDS,
    MANY_WORDS,
    st.booleans(),
    st.none() | st.builds(Dismissal, WORDS, TIMES, WORDS),
)
QUESTIONS = st.builds(Question, WORDS, WORDS, WORDS, WORDS, CONDITIONS, MANY_WORDS, st.booleans())
ROUTES = st.builds(
    Route,
    WORDS,
    WORDS,
    WORDS,
    st.booleans(),
    WORDS,
    MANY_WORDS,
    CONDITIONS,
    st.none() | st.builds(Shortcut, WORDS, WORDS),
    st.booleans(),
)


@st.composite
def judged(draw):
    """A draft and any report on it."""
    draft = Draft.of(draw(TEXTS), draw(OCCASIONS))
    guide = draft.occasion.guide
    few = {"max_size": 2}
    report = Report(
        draw(st.lists(FINDINGS, **few).map(tuple)),
        draw(st.lists(QUESTIONS, **few).map(tuple)),
        draw(st.none() | ROUTES),
        draw(st.lists(ROUTES, **few).map(tuple)),
        draw(st.sampled_from(Verdict)),
        draw(st.builds(Length, WORDS, st.integers(0), st.none() | st.integers(0), WORDS)),
        draw(MANY_WORDS),
        draw(st.lists(st.builds(Failure, WORDS, WORDS), **few).map(tuple)),
        guide,
        draw(WORDS) if guide else "",
        draw(WORDS) if guide else "",
        draw(WORDS),
        digest.of_text(draft.text),
    )
    return draft, report


@pytest.fixture(scope="module")
def store():
    with (
        tempfile.TemporaryDirectory() as folder,
        open_store(f"{folder}/smtui.db") as store,
    ):
        yield store


ANY_SPEED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=100)


@ANY_SPEED
@given(judged(), TIMES)
def test_any_draft_and_report_come_back_as_they_were(store, pair, now):
    draft, report = pair
    saved = drafts.save_checked(store, draft, report, now)
    history = drafts.draft_with_reports(store, saved.uid)
    assert history.draft == draft
    assert history.latest_report == (saved.version, now, draft, report)


@ANY_SPEED
@given(st.lists(TEXTS, min_size=1, max_size=5), OCCASIONS)
def test_versions_are_the_texts_without_repetition(store, texts, occasion):
    uid, expected = None, []
    for raw in texts:
        draft = Draft.of(raw, occasion)
        if uid is None:
            uid = drafts.save_text(store, draft, datetime(2026, 11, 21)).uid
            base = [text.text for text in drafts.draft_with_reports(store, uid).texts]
            expected = base
        elif expected[-1] != draft.text:
            expected.append(draft.text)
        report = Report(
            (), (), None, (), Verdict.CLEAR, Length("x", 0, None, ""), (), (), None, "", "", "",
            digest.of_text(draft.text),
        )  # fmt: skip
        drafts.save_checked(store, draft, report, datetime(2026, 11, 21), uid)
    history = drafts.draft_with_reports(store, uid)
    assert [text.text for text in history.texts] == expected
    assert [text.version for text in history.texts] == list(range(1, len(expected) + 1))


@ANY_SPEED
@given(judged())
def test_a_report_comes_back_from_its_json(pair):
    draft, report = pair
    shape = report_json(draft, report, complete=True)
    assert report_from_json(json.loads(json.dumps(shape, ensure_ascii=False))) == report
    short = report_json(draft, report)
    assert short["findings"] == shape["findings"]
    assert set(short) == set(shape)


@pytest.mark.parametrize("char", ["a", "あ", "𠮷"])
def test_the_longest_text_comes_back(store, char):
    text = char * (MAX_BYTES // len(char.encode()))
    draft = Draft.of(
        text, Occasion(None, Account.PERSONAL, Kind.POST, Platform.BLOG, datetime(2026, 1, 1))
    )
    saved = drafts.save_text(store, draft, datetime(2026, 1, 1))
    assert drafts.draft_with_reports(store, saved.uid).draft == draft
