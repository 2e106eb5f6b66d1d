"""Who has to approve, and which reply is allowed: every rule of the five guides, as a table."""

from datetime import datetime
from itertools import product

import pytest

from smtui.domain import digest
from smtui.domain.account import ReplyStance
from smtui.domain.approval import Answer, fits
from smtui.domain.clearing import Act, Clearance, posed_first, standing
from smtui.domain.draft import Account, Draft, Kind, Medium, Mode, Occasion, Platform
from smtui.domain.family import Family, Severity
from smtui.domain.permission import Allowed, ReplyCase, on_account, permission
from smtui.domain.reply import ReplyDefault
from smtui.library.guides import load_guide
from smtui.library.layout import guide_ids
from smtui.workspace.judge import Judge

NOW = datetime(2026, 9, 9, 10, 0)
NOTICE = "【お知らせ】11月22日（日）に、市民会館で防災訓練を行います。"
VIEW = "市としては、この計画に反対の立場であるという見解です。"
FIGHT = "あなたの言うことは間違っています。文句を言うなら二度と書き込まないでください。"
UNDECIDED = "来年度、図書館を建て替える方向で検討しています。まだ決まっていません。"
NOBODY = ""
GUIDES = ("akitakata", "katori", "ku", "oizumi", "ueda")

POST, REPLY, SHARE = Kind.POST, Kind.REPLY, Kind.SHARE
OFFICIAL, PERSONAL = Account.OFFICIAL, Account.PERSONAL
NORMAL, DISASTER = Mode.NORMAL, Mode.DISASTER


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge()


ROUTES = [
    # guide, text, account, kind, mode, answers -> route, approver (None: the guide does not say)
    ("akitakata", NOTICE, OFFICIAL, POST, NORMAL, {}, "notice", "所属長"),
    ("akitakata", NOTICE, OFFICIAL, POST, NORMAL, {"already-published": "no"}, "notice", "所属長"),
    ("akitakata", NOTICE, OFFICIAL, POST, NORMAL, {"already-published": "yes"},
     "already-published", NOBODY),
    ("akitakata", NOTICE, OFFICIAL, POST, DISASTER, {}, "disaster", "所属長"),
    ("akitakata", VIEW, OFFICIAL, POST, NORMAL, {}, "view", "所属長"),
    ("akitakata", NOTICE, OFFICIAL, SHARE, NORMAL, {"already-published": "yes"}, "share", "所属長"),
    ("akitakata", NOTICE, OFFICIAL, REPLY, NORMAL, {}, "reply", "所属長"),
    ("akitakata", NOTICE, OFFICIAL, REPLY, DISASTER, {}, "disaster-reply", "所属長"),
    ("akitakata", FIGHT, OFFICIAL, REPLY, NORMAL, {}, "trouble-reply", "所属長"),
    ("akitakata", NOTICE, PERSONAL, POST, NORMAL, {}, "private", None),
    ("katori", NOTICE, OFFICIAL, POST, NORMAL, {}, "undetermined", "然るべき決裁権者"),
    ("katori", NOTICE, OFFICIAL, POST, NORMAL, {"only-facts": "yes"}, "notice", NOBODY),
    ("katori", NOTICE, OFFICIAL, POST, NORMAL, {"only-facts": "no"}, "judgement",
     "然るべき決裁権者"),
    ("katori", NOTICE, OFFICIAL, POST, NORMAL, {"correction": "yes"}, "correction", NOBODY),
    ("katori", NOTICE, OFFICIAL, POST, NORMAL, {"correction": "yes", "only-facts": "no"},
     "judgement", "然るべき決裁権者"),
    ("katori", NOTICE, OFFICIAL, POST, DISASTER, {}, "undetermined", "然るべき決裁権者"),
    ("katori", NOTICE, OFFICIAL, POST, DISASTER, {"only-facts": "yes"}, "disaster", NOBODY),
    ("katori", VIEW, OFFICIAL, POST, NORMAL, {"only-facts": "yes"}, "official-view",
     "然るべき決裁権者"),
    ("katori", UNDECIDED, OFFICIAL, POST, NORMAL, {"only-facts": "yes"}, "undecided",
     "然るべき決裁権者"),
    ("katori", NOTICE, OFFICIAL, REPLY, NORMAL, {}, "undetermined", "然るべき決裁権者"),
    ("katori", NOTICE, OFFICIAL, REPLY, NORMAL, {"only-facts": "yes"}, "reply", NOBODY),
    ("katori", NOTICE, OFFICIAL, REPLY, NORMAL, {"rebuttal": "yes", "only-facts": "yes"},
     "rebuttal-reply", "然るべき決裁権者"),
    ("katori", NOTICE, OFFICIAL, REPLY, NORMAL, {"asked-unannounced": "yes"},
     "asked-unannounced", "然るべき決裁権者"),
    ("katori", FIGHT, OFFICIAL, REPLY, NORMAL, {"only-facts": "yes"}, "confrontation",
     "然るべき決裁権者"),
    ("katori", NOTICE, PERSONAL, POST, NORMAL, {}, "private", None),
    ("ku", NOTICE, OFFICIAL, POST, NORMAL, {}, "everyday", None),
    ("ku", NOTICE, OFFICIAL, REPLY, NORMAL, {}, "reply", None),
    ("ku", NOTICE, PERSONAL, POST, NORMAL, {}, "private", None),
    ("oizumi", NOTICE, OFFICIAL, POST, NORMAL, {}, "everyday", None),
    ("oizumi", NOTICE, OFFICIAL, REPLY, NORMAL, {}, "reply", None),
    ("oizumi", NOTICE, PERSONAL, POST, NORMAL, {}, "private", None),
    ("ueda", NOTICE, OFFICIAL, POST, NORMAL, {}, "notice", "所属長"),
    ("ueda", NOTICE, OFFICIAL, POST, NORMAL, {"already-announced": "yes"}, "already-announced",
     NOBODY),
    ("ueda", NOTICE, OFFICIAL, SHARE, NORMAL, {"already-announced": "yes"}, "already-announced",
     NOBODY),
    ("ueda", NOTICE, OFFICIAL, POST, NORMAL, {"facts-only": "yes"}, "facts-only", NOBODY),
    ("ueda", VIEW, OFFICIAL, POST, NORMAL, {"facts-only": "yes"}, "view", "所属長"),
    ("ueda", NOTICE, OFFICIAL, POST, NORMAL, {"after-trouble": "yes", "facts-only": "yes"},
     "after-trouble", "所属長"),
    ("ueda", NOTICE, OFFICIAL, POST, DISASTER, {}, "disaster", "所属長"),
    ("ueda", NOTICE, OFFICIAL, SHARE, NORMAL, {}, "share", "所属長"),
    ("ueda", NOTICE, OFFICIAL, REPLY, NORMAL, {}, "reply", "所属長"),
    ("ueda", FIGHT, OFFICIAL, REPLY, NORMAL, {}, "trouble-reply", "所属長"),
    ("ueda", NOTICE, PERSONAL, POST, NORMAL, {}, "private", NOBODY),
    ("ueda", NOTICE, PERSONAL, POST, NORMAL, {"private-trouble": "yes"}, "private-trouble",
     "所属長"),
    ("ueda", NOTICE, PERSONAL, POST, NORMAL, {"found-statement": "yes"}, "found-statement",
     NOBODY),
]  # fmt: skip


def told(text, answers):
    mark = digest.of_text(text)
    return tuple(Answer(name, answer, NOW, mark) for name, answer in answers.items())


@pytest.mark.parametrize("row", ROUTES)
def test_the_route(judge, row):
    guide, text, account, kind, mode, answers, route, approver = row
    place = Occasion(guide, account, kind, Platform.X, NOW, (), mode)
    report = judge.report(Draft.of(text, place))
    found = standing(report, judge.guide(guide), place, told(text, answers), ()).route
    assert found is not None
    assert (found.id, found.approver if found.decided else None) == (route, approver)


def test_the_table_knows_every_route_of_every_guide():
    assert set(guide_ids()) == set(GUIDES)
    every = {(guide, route.id) for guide in GUIDES for route in load_guide(guide).routes}
    assert every == {(row[0], row[6]) for row in ROUTES}


@pytest.mark.parametrize("guide", GUIDES)
@pytest.mark.parametrize(("kind", "mode"), list(product(Kind, Mode)))
def test_silence_frees_no_official_post_from_approval(guide, kind, mode):
    """Where nothing was answered, no official post comes out as one that nobody has to approve."""
    place = Occasion(guide, OFFICIAL, kind, Platform.X, NOW, tuple(Medium), mode)
    for route in load_guide(guide).routes:
        if fits(route.when, place) and route.answered is None:
            assert route.approver or not route.decided, route.id


def test_an_answer_about_another_text_opens_nothing(judge):
    place = Occasion("ueda", OFFICIAL, POST, Platform.X, NOW)
    report = judge.report(Draft.of(NOTICE, place))
    old = told("前の文章です。", {"already-announced": "yes"})
    state = standing(report, judge.guide("ueda"), place, old, ())
    assert state.route is not None
    assert state.route.id == "notice"
    (posed,) = [posed for posed in state.posed if posed.question.id == "already-announced"]
    assert posed.stale
    assert "announced-where" not in {posed.question.id for posed in state.posed}


def test_an_approval_holds_for_the_exact_text_only(judge):
    place = Occasion("ueda", OFFICIAL, POST, Platform.X, NOW)
    report = judge.report(Draft.of(NOTICE, place))
    guide = judge.guide("ueda")
    given = Clearance(1, Act.APPROVAL, "佐藤課長", NOW, report.digest, "所属長", "山田")
    assert standing(report, guide, place, (), (given,)).approval == given
    changed = judge.report(Draft.of(NOTICE + "！", place))
    state = standing(changed, guide, place, (), (given,))
    assert state.approval is None
    assert state.lapsed == given
    seen = given._replace(act=Act.SECOND, digest=changed.digest)
    assert standing(changed, guide, place, (), (seen,)).approval is None


EVERYDAY = [
    NOTICE,
    "【図書館】9月14日（月）は、館内整理のため休館します。お問い合わせは図書館へ。",
    "秋の市民ハイキングの参加者を募集します。9月27日（日）8時30分、市役所前集合。参加費は無料です。",
]


@pytest.mark.parametrize("guide", GUIDES)
@pytest.mark.parametrize("text", EVERYDAY)
def test_an_everyday_notice_must_answer_nothing(judge, guide, text):
    """Only questions that would open another route stand there, and none has to be answered."""
    place = Occasion(guide, OFFICIAL, POST, Platform.X, NOW)
    report = judge.report(Draft.of(text, place))
    assert not report.at_or_above(Severity.CONFIRM)
    state = standing(report, judge.guide(guide), place, (), ())
    assert [posed.question.id for posed in state.posed if posed.is_open] == []
    assert len(state.posed) <= 3


ASKED = [
    ("ueda", (Medium.PHOTO,), POST, NORMAL, NOTICE, "people-in-picture"),
    ("akitakata", (Medium.PHOTO,), POST, NORMAL, NOTICE, "photo-consent"),
    ("katori", (Medium.PHOTO,), POST, NORMAL, NOTICE, "people-in-picture"),
    ("ku", (Medium.PHOTO,), POST, NORMAL, NOTICE, "photo-consent"),
    ("oizumi", (Medium.PHOTO,), POST, NORMAL, NOTICE, "photo-consent"),
    ("ueda", (), POST, NORMAL, "申込みは https://event.example.com/ へ。", "link-owner"),
    ("akitakata", (), POST, NORMAL, "申込みは https://event.example.com/ へ。", "link-owner"),
    ("katori", (), POST, NORMAL, "申込みは https://event.example.com/ へ。", "link-owner"),
    ("ku", (), POST, NORMAL, "申込みは https://event.example.com/ へ。", "link-owner"),
    ("oizumi", (), POST, NORMAL, "申込みは https://event.example.com/ へ。", "link-safe"),
    ("ueda", (), POST, NORMAL, "最優秀賞は、小林 陽太さんです。", "named-person"),
    ("katori", (), POST, NORMAL, "最優秀賞は、小林 陽太さんです。", "named-person"),
    ("akitakata", (), POST, DISASTER, NOTICE, "disaster-asof"),
    ("ueda", (), POST, DISASTER, NOTICE, "disaster-shared"),
    ("katori", (), POST, DISASTER, NOTICE, "disaster-shared"),
    ("ku", (), POST, DISASTER, NOTICE, "disaster-source"),
    ("oizumi", (), POST, DISASTER, NOTICE, "disaster-source"),
    ("akitakata", (), REPLY, NORMAL, NOTICE, "reply-exception"),
    ("ueda", (), REPLY, NORMAL, NOTICE, "reply-allowed"),
    ("ku", (), SHARE, NORMAL, NOTICE, "share-true"),
]  # fmt: skip


@pytest.mark.parametrize("row", ASKED)
def test_a_question_is_asked_when_it_applies(judge, row):
    guide, media, kind, mode, text, question = row
    place = Occasion(guide, OFFICIAL, kind, Platform.X, NOW, media, mode)
    state = standing(judge.report(Draft.of(text, place)), judge.guide(guide), place, (), ())
    assert question in {posed.question.id for posed in state.open_questions}


@pytest.mark.parametrize("host", ["www.jma.go.jp", "www.pref.nagano.lg.jp"])
def test_a_public_body_is_no_third_party(judge, host):
    place = Occasion("ueda", OFFICIAL, POST, Platform.X, NOW)
    report = judge.report(Draft.of(f"雨雲の動きは https://{host}/ で確かめられます。", place))
    asked = {question.id for question in posed_first(report, judge.guide("ueda"))}
    assert not asked & {"link-owner", "link-content"}


YES, NO, UNSAID = Allowed.YES, Allowed.NO, Allowed.UNSAID
SILENT, CLOSED, OPEN = ReplyStance.UNSAID, ReplyStance.CLOSED, ReplyStance.OPEN
REPLIES = {
    # guide: stance -> thanks, guidance, correction, disaster, later, answer
    "akitakata": {
        SILENT: (YES, YES, YES, YES, NO, NO),
        CLOSED: (YES, YES, YES, YES, NO, NO),
        OPEN: (YES, YES, YES, YES, NO, NO),
    },
    "ueda": {SILENT: (NO,) * 6, CLOSED: (NO,) * 6, OPEN: (YES,) * 6},
    "katori": {
        SILENT: (UNSAID, UNSAID, YES, UNSAID, UNSAID, UNSAID),
        CLOSED: (NO, NO, YES, NO, NO, NO),
        OPEN: (YES,) * 6,
    },
    "ku": {SILENT: (UNSAID,) * 6, CLOSED: (NO,) * 6, OPEN: (YES,) * 6},
    "oizumi": {SILENT: (UNSAID,) * 6, CLOSED: (NO,) * 6, OPEN: (YES,) * 6},
}


@pytest.mark.parametrize(("guide", "stance", "case"), list(product(GUIDES, ReplyStance, ReplyCase)))
def test_whether_a_reply_is_allowed(guide, stance, case):
    policy = load_guide(guide).reply
    said = permission(policy, stance, case)
    assert said.allowed is REPLIES[guide][stance][list(ReplyCase).index(case)]
    assert said.text
    known = {clause.id for clause in load_guide(guide).clauses}
    assert set(said.clauses) <= known
    assert said.clauses or policy.default is ReplyDefault.SILENT


FACTS = [
    ("akitakata", OPEN, ReplyDefault.CLOSED),
    ("ueda", OPEN, ReplyDefault.ACCOUNT),
    ("ueda", SILENT, ReplyDefault.CLOSED),
    ("katori", CLOSED, ReplyDefault.CLOSED),
    ("katori", SILENT, ReplyDefault.ACCOUNT),
    ("ku", CLOSED, ReplyDefault.CLOSED),
    ("oizumi", SILENT, ReplyDefault.SILENT),
    ("oizumi", CLOSED, ReplyDefault.CLOSED),
]


@pytest.mark.parametrize(("guide", "stance", "default"), FACTS)
def test_what_the_checks_are_told_of_an_account(guide, stance, default):
    assert on_account(load_guide(guide).reply, stance).default is default


def test_a_reply_on_an_account_that_only_sends_is_found(judge):
    """The register feeds the check: the same reply passes where nothing is declared."""
    from smtui.domain.account import OfficialAccount

    place = Occasion("katori", OFFICIAL, REPLY, Platform.X, NOW)
    draft = Draft.of("お問い合わせの件ですが、粗大ごみは日曜も受け付けています。", place)
    account = OfficialAccount("a" * 16, Platform.X, "市公式", reply=CLOSED)

    def families(report):
        return {finding.family for finding in report.findings}

    assert Family.REPLY_POLICY not in families(judge.report(draft))
    assert Family.REPLY_POLICY in families(judge.report(draft, (), account))
