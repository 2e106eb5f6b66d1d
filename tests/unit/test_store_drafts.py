"""Keeping drafts and their reports."""

import json

import pytest
import store_samples as samples
from store_samples import LATER, NOW

from smtui.domain.draft import Account, Platform
from smtui.domain.family import Verdict
from smtui.domain.saved import title_of
from smtui.errors import BadInput, StoreError
from smtui.exports.reports import report_from_json, report_json
from smtui.store import open_store
from smtui.workspace import drafts


@pytest.fixture
def store(tmp_path):
    with open_store(str(tmp_path / "smtui.db")) as store:
        yield store


def check(store, draft, now=NOW, uid=None):
    return drafts.save_checked(store, draft, samples.a_report(draft), now, uid)


def test_a_draft_comes_back_with_its_report(store):
    draft = samples.a_draft()
    saved = check(store, draft)
    assert drafts.drafts(store) == (saved,)
    assert saved.title == "11月22日(日)に消防訓練を行います。"
    assert (saved.version, saved.created, saved.updated, saved.archived) == (1, NOW, NOW, None)
    assert (saved.occasion, saved.verdict) == (draft.occasion, Verdict.FIX)
    history = drafts.draft_with_reports(store, saved.uid)
    assert history.saved == saved
    assert history.draft == draft
    assert [(text.version, text.saved, text.text) for text in history.texts] == [
        (1, NOW, draft.text)
    ]
    (kept,) = history.reports
    assert kept == (1, NOW, draft, samples.a_report(draft))
    assert history.latest_report == kept


@pytest.mark.parametrize("by_uid", [True, False])
def test_the_same_text_again_is_one_version_with_two_reports(store, by_uid):
    first = check(store, samples.a_draft())
    again = check(store, samples.a_draft(at=LATER), LATER, first.uid if by_uid else None)
    assert (again.uid, again.version, again.created, again.updated) == (first.uid, 1, NOW, LATER)
    history = drafts.draft_with_reports(store, first.uid)
    assert len(history.texts) == 1
    assert [kept.draft.occasion.at for kept in history.reports] == [NOW, LATER]
    assert history.draft.occasion.at == LATER


def test_another_text_is_the_next_version_and_old_reports_keep_theirs(store):
    first = check(store, samples.a_draft("一つめ。"))
    second = check(store, samples.a_draft("二つめ。"), LATER, first.uid)
    assert (second.uid, second.version, second.title) == (first.uid, 2, "二つめ。")
    history = drafts.draft_with_reports(store, first.uid)
    assert [text.text for text in history.texts] == ["一つめ。", "二つめ。"]
    assert [kept.draft.text for kept in history.reports] == ["一つめ。", "二つめ。"]
    assert history.draft.text == "二つめ。"


def test_going_back_to_an_earlier_text_is_a_version_of_its_own(store):
    uid = check(store, samples.a_draft("一つめ。")).uid
    check(store, samples.a_draft("二つめ。"), uid=uid)
    assert check(store, samples.a_draft("一つめ。"), uid=uid).version == 3


@pytest.mark.parametrize(
    "change", [{"guide": "katori"}, {"account": Account.PERSONAL}, {"platform": Platform.LINE}]
)
def test_the_same_text_for_another_place_is_another_draft(store, change):
    check(store, samples.a_draft())
    check(store, samples.a_draft(**change))
    assert len(drafts.drafts(store)) == 2


def test_a_text_a_draft_has_moved_on_from_begins_another(store):
    first = check(store, samples.a_draft("一つめ。"))
    check(store, samples.a_draft("二つめ。"), uid=first.uid)
    assert check(store, samples.a_draft("一つめ。")).uid != first.uid


def test_a_draft_put_away_is_not_listed_and_not_taken_up_again(store):
    first = check(store, samples.a_draft())
    store.change("UPDATE draft SET archived = '2026-11-21T12:00:00'")
    assert drafts.drafts(store) == ()
    assert check(store, samples.a_draft()).uid != first.uid
    assert drafts.draft_with_reports(store, first.uid).saved.archived is not None


def test_without_a_guide_too_the_same_text_is_found_again(store):
    first = check(store, samples.a_draft(guide=None))
    assert check(store, samples.a_draft(guide=None)).uid == first.uid
    (kept, _) = drafts.draft_with_reports(store, first.uid).reports
    assert kept.report.guide is None


def test_a_text_still_being_written_makes_no_versions(store):
    first = drafts.save_text(store, samples.a_draft("あ"), NOW)
    assert (first.version, first.verdict) == (1, None)
    for text in ("あい", "あいう"):
        drafts.save_text(store, samples.a_draft(text), LATER, first.uid)
    history = drafts.draft_with_reports(store, first.uid)
    assert [(text.version, text.saved, text.text) for text in history.texts] == [
        (1, LATER, "あいう")
    ]
    assert (history.reports, history.latest_report) == ((), None)


def test_a_judged_text_is_never_written_over(store):
    uid = check(store, samples.a_draft("判定した文。")).uid
    drafts.save_text(store, samples.a_draft("判定した文。直し"), LATER, uid)
    saved = drafts.save_text(store, samples.a_draft("判定した文。直した"), LATER, uid)
    history = drafts.draft_with_reports(store, uid)
    assert [text.text for text in history.texts] == ["判定した文。", "判定した文。直した"]
    assert saved.verdict is None
    assert history.latest_report is None


def test_the_draft_changed_last_comes_first(store):
    one, two = (check(store, samples.a_draft(text), NOW) for text in ("一。", "二。"))
    assert [saved.uid for saved in drafts.drafts(store)] == [two.uid, one.uid]
    check(store, samples.a_draft("一。改"), LATER, one.uid)
    assert [saved.uid for saved in drafts.drafts(store)] == [one.uid, two.uid]


def test_a_report_on_another_text_is_refused(store):
    report = samples.a_report(samples.a_draft("前の文。"))
    with pytest.raises(BadInput, match="本文が変わった"):
        drafts.save_checked(store, samples.a_draft("後の文。"), report, NOW)
    assert drafts.drafts(store) == ()


def test_the_database_itself_holds_a_report_to_its_text(store):
    check(store, samples.a_draft())
    with pytest.raises(StoreError, match="FOREIGNKEY"):
        store.change("UPDATE report SET digest = '0123456789abcdef'")
    with pytest.raises(StoreError, match="FOREIGNKEY"):
        store.change("UPDATE draft_text SET digest = '0123456789abcdef'")


def test_draft_and_report_are_kept_together_or_not_at_all(store):
    draft = samples.a_draft()
    report = samples.a_report(draft)._replace(program=None)
    with pytest.raises(StoreError):
        drafts.save_checked(store, draft, report, NOW)
    assert drafts.drafts(store) == ()


@pytest.mark.parametrize("verb", [check, lambda s, d, uid: drafts.save_text(s, d, NOW, uid)])
def test_an_unknown_draft_is_told(store, verb):
    with pytest.raises(BadInput, match="「nix」は見つかりません"):
        verb(store, samples.a_draft(), uid="nix")
    with pytest.raises(BadInput, match="「nix」は見つかりません"):
        drafts.draft_with_reports(store, "nix")


def test_a_value_nobody_could_have_saved_is_told(store):
    uid = check(store, samples.a_draft()).uid
    store.change("UPDATE draft SET platform = 'pigeon'")
    with pytest.raises(StoreError, match="読み取れない値"):
        drafts.drafts(store)
    with pytest.raises(StoreError, match="読み取れない値"):
        drafts.draft_with_reports(store, uid)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n\n　お知らせ\n本文", "お知らせ"),
        ("あ" * 30, "あ" * 19 + "…"),
        ("\x1b\u202e\nつぎ", "つぎ"),
        ("\u200e", "（題なし）"),
    ],
)
def test_the_title_is_the_beginning_of_the_first_line_that_shows(store, text, title):
    assert title_of(text) == title
    assert check(store, samples.a_draft(text)).title == title


KEYS = {
    "": "schema verdict findings questions route shortcuts length checks guide occasion program"
    " digest",
    "findings": "check family severity start end excerpt message repairs clauses related reference"
    " dismissed",
    "questions": "id text why answer clauses reference answered",
    "shortcuts": "id name approver decided text clauses reference answered second_eyes",
    "route": "id name approver decided text clauses reference answered second_eyes",
    "length": "platform used limit counting",
    "checks": "run failed",
    "guide": "id version digest",
    "occasion": "account kind platform at media mode",
}


@pytest.mark.parametrize("part", KEYS)
def test_the_keys_of_the_json_are_stable_and_documented(part, pytestconfig):
    draft = samples.a_draft()
    shape = report_json(draft, samples.a_report(draft))
    value = shape[part] if part else shape
    for item in value if isinstance(value, list) else [value]:
        assert list(item) == KEYS[part].split()
    document = (pytestconfig.rootpath / "docs" / "report-json.md").read_text(encoding="utf-8")
    for key in KEYS[part].split():
        assert f"`{key}`" in document


def test_a_report_comes_back_from_its_json(store):
    draft = samples.a_draft()
    report = samples.a_report(draft)
    shape = json.loads(json.dumps(report_json(draft, report, complete=True)))
    assert report_from_json(shape) == report


@pytest.mark.parametrize(
    "damage", [{"verdict": "fine"}, {"schema": 2}, {"checks": {}}, {"findings": [3]}, {"guide": 1}]
)
def test_json_of_another_shape_is_refused(damage):
    draft = samples.a_draft()
    shape = report_json(draft, samples.a_report(draft), complete=True)
    with pytest.raises(BadInput, match="読み取れません"):
        report_from_json({**shape, **damage})


def test_the_short_form_is_not_read_back():
    draft = samples.a_draft()
    with pytest.raises(BadInput):
        report_from_json(report_json(draft, samples.a_report(draft)))
