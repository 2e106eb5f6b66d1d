"""The register of official accounts: what is known of each, and what of it the public may see."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from smtui.domain.draft import Platform
from smtui.domain.guide import Hours
from smtui.domain.value import Value
from smtui.errors import BadInput

DORMANT_DAYS = 30
"""So many days without a post make an account dormant: good practice, in no guide."""


class ReplyStance(StrEnum):
    """What an account has declared on replies."""

    UNSAID = "unsaid"
    """Nothing: the guide alone decides."""
    CLOSED = "closed"
    """It only sends."""
    OPEN = "open"
    """It answers, as its policy says."""

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _STANCES[self]


_STANCES = {
    ReplyStance.UNSAID: "決めていない",
    ReplyStance.CLOSED: "返信しない（発信専用）",
    ReplyStance.OPEN: "返信する",
}


class OfficialAccount(Value):
    """One official account. Empty words mean that nobody has said."""

    uid: str
    """Its name outside the database; 16 hex digits, empty before it is kept first."""
    platform: Platform
    name: str
    """As readers see it, with the handle if it has one."""
    url: str = ""
    guide: str = ""
    """Id of the guide it is run under; empty: the one chosen in the settings."""
    section: str = ""
    manager: str = ""
    """運用管理者."""
    posters: str = ""
    """Who posts (情報発信者)."""
    contractor: str = ""
    """受託者; empty where nobody is commissioned."""
    device: str = ""
    """From which device it is posted."""
    audience: str = ""
    """Whom it is for."""
    purpose: str = ""
    reply: ReplyStance = ReplyStance.UNSAID
    reply_policy: str = ""
    """How it answers, as published."""
    hours: str = ""
    """As people write it, see `read_hours`; empty: as the guide says."""
    published: str = ""
    """The page of the municipality's site that names the account."""
    site_link: date | None = None
    """The day the link from the site to the account was seen to work."""
    profile_link: date | None = None
    """The day the link from the profile back to the site was seen to work."""
    verified: str = ""
    """認証マーク: what it is, or why there is none."""
    password_changed: date | None = None
    """The day; the secret itself is never kept."""
    password_kept: str = ""
    """Where the password is kept, not what it is."""
    last_used: date | None = None
    handover: str = ""
    """What a successor has to know."""
    retired: date | None = None
    """The day it went out of use; None while it is run."""


class Field(Value):
    """One thing that is said of an account: what form, list and export are made from."""

    key: str
    """Field of `OfficialAccount`."""
    label: str
    about: str
    """What to write, and what for."""
    kind: str = "text"
    """text, lines, date, platform, reply or guide."""
    public: bool = False
    """True for what the public list shows."""


FIELDS = (
    Field(
        "name",
        "アカウント名",
        "画面に出る名前と、@で始まる名。例: みどり野市公式 @midorino_city",
        public=True,
    ),
    Field("platform", "媒体", "どのサービスのアカウントか。", "platform", public=True),
    Field(
        "url",
        "URL",
        "アカウントの画面のアドレス。公開の一覧と、リンクの点検に使います。",
        public=True,
    ),
    Field("guide", "ガイドライン", "このアカウントに当てはまるガイドライン。", "guide"),
    Field("section", "運用する課", "アカウントを持つ課・係。", public=True),
    Field(
        "purpose",
        "目的",
        "何のためのアカウントか。投稿が目的に合うか確かめるときに示します。",
        public=True,
    ),
    Field("audience", "読む人", "だれに向けて出すか。コピーの前に示します。", public=True),
    Field(
        "reply",
        "返信",
        "書き込みに返信するかどうか。返信の点検と手引きに使います。",
        "reply",
        public=True,
    ),
    Field(
        "reply_policy",
        "返信の決め",
        "公開している返信の方針を短く。例: 平日の日中に、質問にだけ答えます。",
        public=True,
    ),
    Field(
        "hours",
        "運用時間",
        "例: 平日 8:30-17:15。「毎日 9:00-17:00」「常時」とも書けます。"
        "空なら手引きの定めに従います。",
        public=True,
    ),
    Field(
        "published",
        "載せているページ",
        "このアカウントを公式だと知らせている、自治体のページのアドレス。",
        public=True,
    ),
    Field("verified", "認証マーク", "付いているマーク。なければ、そのわけ。", public=True),
    Field("manager", "運用管理者", "責任を持つ人の職と名前。"),
    Field("posters", "投稿する人", "情報発信者の名前を、読点で区切って。"),
    Field("contractor", "受託者", "運用を委託している相手。なければ空のまま。"),
    Field("device", "投稿する端末", "どの端末から投稿するか。コピーの前に示します。"),
    Field(
        "site_link",
        "サイトから開けた日",
        "自治体のページからこのアカウントが開けることを確かめた日。",
        "date",
    ),
    Field(
        "profile_link",
        "サイトへ戻れた日",
        "プロフィールから自治体のページへ戻れることを確かめた日。",
        "date",
    ),
    Field(
        "password_changed",
        "パスワードを変えた日",
        "日付だけを書きます。パスワードそのものは、どこにも書きません。",
        "date",
    ),
    Field(
        "password_kept",
        "パスワードの保管場所",
        "どこにしまってあるかだけを書きます。例: 広報係の金庫",
    ),
    Field("last_used", "最後に投稿した日", "投稿を記録すると、ひとりでに新しくなります。", "date"),
    Field("handover", "引き継ぎ", "後任が知っておくこと。"),
    Field("retired", "使うのをやめた日", "書くと、一覧の「やめたアカウント」に移ります。", "date"),
)
"""All fields a person fills in, in the order of form and list."""


def idle_days(account: OfficialAccount, today: date) -> int | None:
    """Return the days since the account was used last; None where nobody knows."""
    return (today - account.last_used).days if account.last_used else None


def dormant(accounts: Iterable[OfficialAccount], today: date) -> tuple[OfficialAccount, ...]:
    """Return the accounts in use that nobody has posted on for `DORMANT_DAYS`."""
    return tuple(
        account
        for account in accounts
        if account.retired is None and (idle_days(account, today) or 0) >= DORMANT_DAYS
    )


_HOURS = re.compile(
    r"(平日|毎日|土日|[月火水木金土日](?:[・、,]?[月火水木金土日])*|[月火水木金土日][-~][月火水木金土日])曜?日?の?"
    r"\s*(\d{1,2})[:時](\d{2})?分?\s*(?:[-~]|から)\s*(\d{1,2})[:時](\d{2})?分?(?:まで)?(?:\s*[((].*)?"
)
_WEEK = "月火水木金土日"
_NAMED = {"平日": (0, 1, 2, 3, 4), "毎日": (0, 1, 2, 3, 4, 5, 6), "土日": (5, 6)}
ALWAYS = "常時"
"""Written where an account has no hours at all."""


def read_hours(written: str) -> Hours | None:
    """Return the hours a person wrote: 平日 8:30-17:15; None for none, empty or 常時.

    Full-width signs are read too. Raises BadInput for anything else.
    """
    plain = unicodedata.normalize("NFKC", written).strip().replace("〜", "~").replace("–", "-")
    if plain in ("", ALWAYS):
        return None
    found = _HOURS.fullmatch(plain)
    if found is None:
        raise _unread(written)
    days, hour, minute, end_hour, end_minute = found.groups()
    start = int(hour) * 60 + int(minute or 0)
    end = int(end_hour) * 60 + int(end_minute or 0)
    if not start < end <= 24 * 60 or int(minute or 0) > 59 or int(end_minute or 0) > 59:
        raise _unread(written)
    every_day = days == "毎日"
    return Hours(_days(days), start, end, every_day, f"運用時間は{written.strip()}です。", ())


def _days(words: str) -> tuple[int, ...]:
    if words in _NAMED:
        return _NAMED[words]
    if len(words) == 3 and words[1] in "-~":
        first, last = _WEEK.index(words[0]), _WEEK.index(words[2])
        if first <= last:
            return tuple(range(first, last + 1))
    return tuple(sorted({_WEEK.index(char) for char in words if char in _WEEK}))


def _unread(written: str) -> BadInput:
    return BadInput(
        f"「{written.strip()[:20]}」を運用時間として読めません。",
        "平日 8:30-17:15、毎日 9:00-17:00、月水金 9:00-12:00、常時 のような形で書いてください。",
    )
