"""The questions by which a person says where a draft would appear."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from smtui.domain.draft import Account, Medium
from smtui.domain.japan_time import local_time
from smtui.domain.labels import ACCOUNTS, KINDS, MEDIA, MODES, PLATFORMS
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.screens._dialogs import ChoiceDialog, LineDialog, Offer
from smtui.screens._profile import NO_GUIDE, NO_MEDIA, Setting, words_of

if TYPE_CHECKING:
    from textual.screen import Screen

    from smtui.domain.account import OfficialAccount
    from smtui.domain.guide import Identity

_FIELDS = (
    ("guide", "ガイドライン"),
    ("account", "アカウント"),
    ("kind", "種類"),
    ("platform", "媒体"),
    ("at", "投稿する日時"),
    ("media", "付けるもの"),
    ("mode", "状況"),
)
_CHOICES: dict[str, Mapping[Any, str]] = {
    "kind": KINDS,
    "platform": PLATFORMS,
    "mode": MODES,
}
DONE = "done"


class Known(Value):
    """What there is to choose from."""

    identities: "tuple[Identity, ...]"
    accounts: "tuple[OfficialAccount, ...]" = ()
    """Those of the register that are run."""


async def changed_setting(
    screen: "Screen[Any]",
    setting: Setting,
    known: Known,
    now: Callable[[], datetime],
    show: Callable[[Setting], None],
) -> Setting:
    """Ask which field to change, and to what, until the person is done; `show` every step."""
    while True:
        words = words_of(setting, known.identities, known.accounts)
        offers = [
            Offer(field, f"{label}　{value}")
            for (field, label), value in zip(_FIELDS, words, strict=True)
        ]
        offers.append(Offer(DONE, "これでよい"))
        field = await screen.app.push_screen_wait(ChoiceDialog("投稿先を変える", offers))
        if field in (None, DONE):
            return setting
        setting = await _asked(screen, field, setting, known, now)
        show(setting)


async def _asked(
    screen: "Screen[Any]",
    field: str,
    setting: Setting,
    known: Known,
    now: Callable[[], datetime],
) -> Setting:
    title = dict(_FIELDS)[field]
    if field == "guide":
        guides = [Offer(found.id, found.name, found.title) for found in known.identities]
        offers = [*guides, Offer("", NO_GUIDE, "一般的な注意だけを示します")]
        guide = await screen.app.push_screen_wait(
            ChoiceDialog(title, offers, chosen=setting.guide or "")
        )
        return setting if guide is None else replace(setting, guide=guide or None)
    if field == "account":
        return await _asked_account(screen, setting, known.accounts)
    if field == "media":
        return await _asked_media(screen, setting)
    if field == "at":
        return await _asked_time(screen, setting, now)
    choices = [Offer(value, label) for value, label in _CHOICES[field].items()]
    dialog: ChoiceDialog[Any] = ChoiceDialog(title, choices, chosen=getattr(setting, field))
    value = await screen.app.push_screen_wait(dialog)
    return setting if value is None else replace(setting, **{field: value})


async def _asked_account(
    screen: "Screen[Any]", setting: Setting, accounts: "Iterable[OfficialAccount]"
) -> Setting:
    """Name an account of the register, which brings its platform and guide, or only its kind."""
    listed = {account.uid: account for account in accounts}
    offers = [
        Offer(account.uid, account.name, PLATFORMS[account.platform]) for account in listed.values()
    ]
    offers += [Offer(kind.value, label) for kind, label in ACCOUNTS.items()]
    chosen = await screen.app.push_screen_wait(
        ChoiceDialog("アカウント", offers, chosen=setting.register or setting.account.value)
    )
    if chosen is None:
        return setting
    account = listed.get(chosen)
    if account is None:
        return replace(setting, account=Account(chosen), register=None)
    return replace(
        setting,
        account=Account.OFFICIAL,
        register=account.uid,
        platform=account.platform,
        guide=account.guide or setting.guide,
    )


async def _asked_media(screen: "Screen[Any]", setting: Setting) -> Setting:
    """Switch one medium on or off, or all off."""
    offers: list[Offer[str]] = [
        Offer(medium.value, f"{label}を{'外す' if medium in setting.media else '付ける'}")
        for medium, label in MEDIA.items()
    ]
    offers.append(Offer("", NO_MEDIA))
    chosen = await screen.app.push_screen_wait(ChoiceDialog("付けるもの", offers))
    if chosen is None:
        return setting
    if not chosen:
        return replace(setting, media=())
    changed = set(setting.media) ^ {Medium(chosen)}
    return replace(setting, media=tuple(medium for medium in Medium if medium in changed))


async def _asked_time(
    screen: "Screen[Any]", setting: Setting, now: Callable[[], datetime]
) -> Setting:
    words = (
        "投稿する日時を 2026-11-21 10:30 のように書いてください。"
        "空のまま Enter を押すと「いま」です。"
    )
    value = setting.at.isoformat(" ", "minutes") if setting.at else ""
    problem = ""
    while True:
        dialog = LineDialog("投稿する日時", f"{problem}{words}", value)
        typed = await screen.app.push_screen_wait(dialog)
        if typed is None:
            return setting
        if not typed:
            return replace(setting, at=None)
        try:
            return replace(setting, at=written_time(typed, now()))
        except BadInput as error:
            problem, value = f"{error.message}\n", typed


def written_time(typed: str, now: datetime) -> datetime:
    """Return a time as a person writes it: full-width digits, / for -, the year left out.

    Raises BadInput where it is no time.
    """
    plain = typed.translate(_PLAIN).strip()
    date, _, clock = plain.replace("T", " ").partition(" ")
    parts = date.split("-")
    if ":" in date:
        parts, clock = [str(now.month), str(now.day)], date
    if len(parts) == 2:
        parts = [str(now.year), *parts]
    full = "-".join([parts[0], *(part.zfill(2) for part in parts[1:])])
    hour, _, minute = (clock.strip() or "00:00").partition(":")
    return local_time(f"{full}T{hour.zfill(2)}:{(minute or '00').zfill(2)}")


_PLAIN = str.maketrans("０１２３４５６７８９：／－　/．.", "0123456789:-- ---")
