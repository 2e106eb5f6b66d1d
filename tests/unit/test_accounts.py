"""The register: hours as people write them, dormant accounts, what the public may see, the checks."""

from datetime import date, datetime

import pytest

from smtui.domain.account import FIELDS, OfficialAccount, ReplyStance, dormant, read_hours
from smtui.domain.draft import Account, Draft, Kind, Occasion, Platform
from smtui.domain.facts import Facts
from smtui.errors import BadInput
from smtui.exports.account_list import accounts_table, profile_sentence, public_paper, public_table
from smtui.exports.markdown import markdown_of
from smtui.exports.tables import csv_of
from smtui.store import open_store
from smtui.workspace import accounts
from smtui.workspace.judge import Judge, facts_on

NOW = datetime(2026, 9, 9, 10, 0)
EVERY_FIELD = OfficialAccount(
    "",
    Platform.X,
    "みどり野市公式 @midorino",
    "https://x.com/midorino",
    "ueda",
    "広報係",
    "内部の管理者",
    "内部の投稿者",
    "内部の受託者",
    "内部の端末",
    "市民",
    "市の知らせを早く届ける",
    ReplyStance.OPEN,
    "平日の日中にお答えします",
    "平日 8:30-17:15",
    "https://www.city.midorino.lg.jp/sns",
    date(2026, 4, 1),
    date(2026, 4, 2),
    "認証マークあり",
    date(2026, 4, 3),
    "内部の保管場所",
    date(2026, 9, 1),
    "内部の引き継ぎ",
)


@pytest.fixture
def store(tmp_path):
    with open_store(str(tmp_path / "smtui.db")) as opened:
        yield opened


def test_an_account_comes_back_as_it_was(store):
    kept = accounts.save_account(store, EVERY_FIELD, NOW)
    assert accounts.account(store, kept.uid) == kept
    assert kept == EVERY_FIELD._replace(uid=kept.uid)
    changed = accounts.save_account(store, kept._replace(section="観光係"), NOW)
    assert accounts.register(store).used == (changed,)


def test_every_field_but_the_uid_can_be_filled_in():
    assert {field.key for field in FIELDS} == set(OfficialAccount._fields) - {"uid"}


def test_nothing_asks_for_a_password():
    for field in FIELDS:
        assert field.kind in {"text", "date", "platform", "reply", "guide"}
    assert "password" not in OfficialAccount._fields


@pytest.mark.parametrize(
    ("written", "days", "start", "end", "holidays"),
    [
        ("平日 8:30-17:15", (0, 1, 2, 3, 4), 510, 1035, False),
        ("平日　８：３０〜１７：１５", (0, 1, 2, 3, 4), 510, 1035, False),
        ("平日の8時30分から17時15分まで", (0, 1, 2, 3, 4), 510, 1035, False),
        ("毎日 9:00-17:00", (0, 1, 2, 3, 4, 5, 6), 540, 1020, True),
        ("月・水・金 9:00-12:00", (0, 2, 4), 540, 720, False),
        ("火~土 10:00-18:00", (1, 2, 3, 4, 5), 600, 1080, False),
        ("土日 10:00-24:00", (5, 6), 600, 1440, False),
    ],
)
def test_hours_as_people_write_them(written, days, start, end, holidays):
    hours = read_hours(written)
    assert hours is not None
    assert (hours.days, hours.start, hours.end, hours.holidays) == (days, start, end, holidays)


@pytest.mark.parametrize("written", ["", "　", "常時"])
def test_no_hours(written):
    assert read_hours(written) is None


@pytest.mark.parametrize(
    "written",
    ["ときどき", "平日", "平日 17:15-8:30", "平日 8:70-9:00", "8:30-17:15", "平日 8:30-25:00"],
)
def test_hours_that_say_nothing_are_refused(store, written):
    with pytest.raises(BadInput, match="運用時間として読めません"):
        accounts.save_account(store, EVERY_FIELD._replace(hours=written), NOW)


def test_a_name_is_needed(store):
    with pytest.raises(BadInput, match="アカウント名"):
        accounts.save_account(store, EVERY_FIELD._replace(name="　"), NOW)


@pytest.mark.parametrize(
    ("last", "retired", "sleeps"),
    [
        (date(2026, 8, 11), None, False),
        (date(2026, 8, 10), None, True),
        (None, None, False),
        (date(2026, 1, 1), date(2026, 2, 1), False),
    ],
)
def test_dormant_accounts(last, retired, sleeps):
    account = EVERY_FIELD._replace(last_used=last, retired=retired)
    assert bool(dormant((account,), NOW.date())) is sleeps


def test_nothing_internal_reaches_the_public():
    told = markdown_of(public_paper((EVERY_FIELD,), "みどり野市", NOW.date()))
    told += csv_of(public_table((EVERY_FIELD,))).decode("utf-8-sig")
    assert "内部" not in told
    assert "みどり野市公式 @midorino" in told
    assert "内部の保管場所" in csv_of(accounts_table((EVERY_FIELD,))).decode("utf-8-sig")


def test_the_sentence_for_the_profile():
    assert profile_sentence(EVERY_FIELD, "みどり野市") == (
        "みどり野市広報係の公式アカウントです。平日の日中にお答えします。"
        "公式アカウントの一覧 https://www.city.midorino.lg.jp/sns"
    )


def test_what_the_checks_are_told():
    facts = facts_on(Facts(hosts=("city.ueda.nagano.jp",)), EVERY_FIELD)
    assert facts.hours is not None
    assert facts.owns("www.city.midorino.lg.jp")
    assert not facts.owns("x.com")
    assert "https://x.com/midorino" in {contact.value for contact in facts.contacts}
    assert facts_on(facts, EVERY_FIELD._replace(hours="常時")).hours is None


def test_the_hours_of_the_account_wake_the_check():
    place = Occasion("ueda", Account.OFFICIAL, Kind.POST, Platform.X, datetime(2026, 9, 9, 22, 0))
    draft = Draft.of("着付け体験の参加者を募集します。", place)
    judge = Judge()
    assert judge.report(draft).is_clean
    found = judge.report(draft, (), EVERY_FIELD).findings
    assert [finding.check for finding in found] == ["duty-hours/official"]
