"""What is recorded of a draft on its way, and that a dismissal speaks of one wording only."""

from datetime import datetime, timedelta

import pytest

from smtui.domain import digest
from smtui.domain.account import OfficialAccount
from smtui.domain.approval import Answer
from smtui.domain.clearing import Act, Clearance, same_person, standing
from smtui.domain.dismissed import dismissed, open_blocks, with_dismissals
from smtui.domain.draft import Account, Draft, Kind, Mode, Occasion, Platform
from smtui.domain.family import Verdict
from smtui.domain.finding import Dismissal
from smtui.errors import BadInput
from smtui.exports.check_sheet import Sheet, check_sheet
from smtui.exports.docx import docx_of
from smtui.exports.markdown import markdown_of
from smtui.library.templates import load_templates
from smtui.store import open_store
from smtui.workspace import accounts, clearing, drafts
from smtui.workspace.judge import Judge

NOW = datetime(2026, 9, 9, 10, 0)
PLACE = Occasion("ueda", Account.OFFICIAL, Kind.POST, Platform.X, NOW)
RUDE = "会場は市民会館です。\n参加しない人は馬鹿です。\nお待ちしています。"
WHY = Dismissal("題名の引用", NOW, "山田 花子")


@pytest.fixture(scope="module")
def judge():
    return Judge()


@pytest.fixture
def store(tmp_path):
    with open_store(str(tmp_path / "smtui.db")) as opened:
        yield opened


def kept(store, text=RUDE, **changes):
    draft = Draft.of(text, PLACE._replace(**changes))
    return draft, drafts.save_text(store, draft, NOW).uid


def test_a_dismissal_holds_while_its_line_stays(judge):
    report = judge.report(Draft.of(RUDE, PLACE))
    assert report.verdict is Verdict.BLOCK
    (block,) = open_blocks(report)
    one = dismissed(block, RUDE, WHY)
    aside = with_dismissals(report, RUDE, (one,))
    assert aside.verdict is Verdict.CLEAR
    assert not open_blocks(aside)
    elsewhere = RUDE.replace("お待ちしています", "お待ちしております")
    again = judge.report(Draft.of(elsewhere, PLACE))
    assert not open_blocks(with_dismissals(again, elsewhere, (one,)))
    reworded = RUDE.replace("参加しない人は", "来ない人は")
    other = judge.report(Draft.of(reworded, PLACE))
    assert open_blocks(with_dismissals(other, reworded, (one,)))


def test_dismissals_are_kept_listed_and_taken_back(store, judge):
    draft, uid = kept(store)
    (block,) = open_blocks(judge.report(draft))
    with pytest.raises(BadInput, match="理由が空"):
        clearing.dismiss(store, uid, draft, block, WHY._replace(reason="　"))
    clearing.dismiss(store, uid, draft, block, WHY)
    behind = clearing.background(store, draft.occasion, uid)
    marked = behind.marked(draft, judge.report(draft))
    assert marked.findings[0].dismissal == WHY
    assert clearing.dismissals(store) == ((uid, dismissed(block, draft.text, WHY)),)
    clearing.take_back(store, uid, draft, marked.findings[0], NOW)
    assert clearing.dismissals(store) == ()


def test_answers_and_clearances_come_back(store):
    draft, uid = kept(store)
    mark = digest.of_text(draft.text)
    clearing.answer(store, uid, Answer("facts-only", "no", NOW, mark))
    clearing.answer(store, uid, Answer("facts-only", "yes", NOW, mark))
    done = Clearance(0, Act.APPROVAL, "佐藤課長", NOW, mark, "所属長", "山田")
    clearing.record(store, uid, done, NOW)
    recorded = clearing.background(store, draft.occasion, uid).kept
    assert [answer.text for answer in recorded.answers] == ["no", "yes"]
    assert [one._replace(id=0) for one in recorded.clearances] == [done]


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"by": " "}, "名前が空"), ({"at": NOW + timedelta(minutes=1)}, "これからの日時")],
)
def test_an_approval_needs_a_name_and_a_time_that_has_passed(store, changes, words):
    draft, uid = kept(store)
    blank = Clearance(0, Act.APPROVAL, "佐藤", NOW, digest.of_text(draft.text), "所属長", "山田")
    with pytest.raises(BadInput, match=words):
        clearing.record(store, uid, blank._replace(**changes), NOW)


def test_an_empty_answer_is_none(store):
    _, uid = kept(store)
    with pytest.raises(BadInput, match="答えが空"):
        clearing.answer(store, uid, Answer("facts-only", "　", NOW, "0" * 16))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("山田 花子", "山田花子", True),
        ("山田　花子課長", "山田 花子", True),
        ("広報課長 山田 花子", "山田花子", True),
        ("ヤマダ", "ﾔﾏﾀﾞ", True),
        ("山田 花子", "山田 太郎", False),
        ("山田", "山田 花子", False),
        ("", "山田 花子", False),
        ("佐藤課長", "", False),
    ],
)
def test_ones_own_name_is_known_again(one, other, same):
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_the_answers_of_the_most_similar_draft_are_offered(store):
    _, uid = kept(store, "9月20日（日）に、市民会館で防災訓練を行います。")
    clearing.answer(store, uid, Answer("announced-where", "広報9月号", NOW, "0" * 16))
    _, uid = kept(store, "図書館は、館内整理のため休館します。")
    clearing.answer(store, uid, Answer("announced-where", "図書館だより", NOW, "0" * 16))
    new, uid = kept(store, "11月22日（日）に、市民会館で防災訓練を行います。")
    offered = clearing.offered_answers(store, new, uid)
    assert offered["announced-where"].text == "広報9月号"
    strange, uid = kept(store, "ごみの分け方が変わります。")
    assert clearing.offered_answers(store, strange, uid) == {}


def test_a_posting_feeds_register_and_repetition(store):
    account = accounts.save_account(store, OfficialAccount("", Platform.X, "市公式"), NOW)
    draft, uid = kept(store, register=account.uid)
    clearing.note_copied(store, uid, draft, NOW)
    clearing.note_copied(store, uid, draft, NOW)
    (open_one,) = clearing.unsettled(store)
    with pytest.raises(BadInput, match="これからの日時"):
        clearing.note_posted(store, open_one.id, NOW + timedelta(hours=1), "", NOW)
    clearing.note_posted(store, open_one.id, NOW, " https://x.com/1 ", NOW)
    assert clearing.unsettled(store) == ()
    assert drafts.archived_drafts(store)[0].posted == NOW
    assert accounts.account(store, account.uid).last_used == NOW.date()
    later = PLACE._replace(register=account.uid, at=NOW + timedelta(days=1))
    assert [post.text for post in clearing.background(store, later, None).earlier] == [RUDE]
    elsewhere = later._replace(register=None)
    assert clearing.background(store, elsewhere, None).earlier == ()


SHEETS = [Mode.NORMAL, Mode.DRILL]


@pytest.mark.parametrize("mode", SHEETS)
def test_the_check_sheet_tells_everything(judge, mode):
    draft = Draft.of(RUDE, PLACE._replace(mode=mode))
    report = judge.report(draft)
    one = dismissed(open_blocks(report)[0], RUDE, WHY)
    report = with_dismissals(report, RUDE, (one,))
    guide = judge.guide("ueda")
    answers = (Answer("already-announced", "no", NOW, report.digest),)
    state = standing(report, guide, draft.occasion, answers, ())
    account = OfficialAccount("a" * 16, Platform.X, "市公式", device="広報係の端末")
    paper = check_sheet(Sheet(draft, report, guide, state, account, "広報係", "山田 花子", NOW))
    told = markdown_of(paper)
    for words in (
        "参加しない人は馬鹿です。",
        "題名の引用（9月9日 10:00 山田 花子）",
        "いいえ（9月9日 10:00）",
        "市公式",
        "広報係の端末",
        "所属長",
        "承認の記録は、まだありません。",
        "令和8年9月9日",
        report.digest,
        guide.identity.version,
        guide.clause(report.findings[0].clauses[0]).label,
    ):
        assert words in told, words
    assert ("訓練" in paper.mark) is (mode is Mode.DRILL)
    assert docx_of(paper).startswith(b"PK")


def test_every_open_slot_of_a_template_blocks(judge):
    """A template as it stands cannot be copied; filled in, it can."""
    from smtui.domain.template import SLOT

    for template in load_templates():
        draft = Draft.of(template.text, PLACE._replace(kind=template.kind))
        found = [f for f in judge.report(draft).findings if f.check == "accuracy/blank"]
        assert [f.excerpt for f in found] == SLOT.findall(template.text)
        assert set(found) <= set(open_blocks(judge.report(draft)))
