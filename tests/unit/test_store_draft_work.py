"""Drafts under work: what is being typed, naming, finishing, putting away."""

import pytest
import store_samples as samples
from store_samples import LATER, NOW

from smtui.domain.family import Verdict
from smtui.errors import BadInput
from smtui.store import open_store
from smtui.workspace import drafts


@pytest.fixture
def store(tmp_path):
    with open_store(str(tmp_path / "smtui.db")) as store:
        yield store


def test_what_is_typed_is_one_draft_under_work(store):
    first = drafts.keep_typed(store, samples.a_draft("あ"), NOW)
    second = drafts.keep_typed(store, samples.a_draft("あい"), LATER, first)
    assert (second.uid, second.version) == (first.uid, 1)
    assert drafts.draft_under_work(store) == second
    assert drafts.drafts(store) == (second,)


def test_two_drafts_that_say_the_same_stay_two(store):
    first = drafts.keep_typed(store, samples.a_draft("あ"), NOW)
    second = drafts.keep_typed(store, samples.a_draft("あ"), NOW)
    assert first.uid != second.uid


def test_a_report_is_kept_with_what_was_typed(store):
    draft = samples.a_draft()
    first = drafts.keep_typed(store, draft, NOW)
    saved = drafts.keep_typed(store, draft, LATER, first, samples.a_report(draft))
    assert (saved.uid, saved.verdict) == (first.uid, Verdict.FIX)
    with pytest.raises(BadInput):
        drafts.keep_typed(store, samples.a_draft("別"), LATER, saved, samples.a_report(draft))


def test_what_another_window_wrote_is_not_written_over(store):
    ours = drafts.keep_typed(store, samples.a_draft("はじめ"), NOW)
    drafts.rename_draft(store, ours.uid, "夏祭り")
    ours = drafts.take_up_draft(store, ours.uid, NOW)
    theirs = drafts.keep_typed(store, samples.a_draft("別の窓"), NOW, ours)
    forked = drafts.keep_typed(store, samples.a_draft("こちらの窓"), LATER, ours)
    assert theirs.uid == ours.uid != forked.uid
    assert {saved.title for saved in drafts.drafts(store)} == {"夏祭り"}
    texts = [drafts.draft_with_reports(store, uid).draft.text for uid in (theirs.uid, forked.uid)]
    assert texts == ["別の窓", "こちらの窓"]


def test_the_last_one_typed_in_is_under_work_until_it_is_finished(store):
    first = drafts.keep_typed(store, samples.a_draft("一"), NOW)
    second = drafts.keep_typed(store, samples.a_draft("二"), LATER)
    assert drafts.draft_under_work(store).uid == second.uid
    drafts.finish_draft(store, second.uid)
    assert drafts.draft_under_work(store).uid == first.uid
    drafts.archive_draft(store, first.uid, LATER)
    assert drafts.draft_under_work(store) is None


def test_a_draft_put_away_comes_back(store):
    saved = drafts.keep_typed(store, samples.a_draft(), NOW)
    away = drafts.archive_draft(store, saved.uid, LATER)
    assert away.archived == LATER
    assert drafts.drafts(store) == ()
    assert drafts.archived_drafts(store) == (away,)
    assert drafts.take_out_draft(store, saved.uid).archived is None
    drafts.archive_draft(store, saved.uid, LATER)
    assert drafts.take_up_draft(store, saved.uid, LATER).archived is None
    assert drafts.draft_under_work(store).uid == saved.uid


def test_a_name_is_short_and_may_be_taken_back(store):
    saved = drafts.keep_typed(store, samples.a_draft("本文の一行目。"), NOW)
    assert drafts.rename_draft(store, saved.uid, " 夏祭りの告知 ").title == "夏祭りの告知"
    assert drafts.rename_draft(store, saved.uid, "長い" * 50).title.endswith("…")
    assert drafts.rename_draft(store, saved.uid, "").title == "本文の一行目。"


@pytest.mark.parametrize("verb", [drafts.finish_draft, drafts.take_out_draft])
def test_an_unknown_draft_is_told(store, verb):
    with pytest.raises(BadInput, match="見つかりません"):
        verb(store, "0" * 16)
