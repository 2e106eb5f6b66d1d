"""The register of official accounts, in SQL."""

import os
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from smtui.domain.account import OfficialAccount, ReplyStance
from smtui.domain.draft import Platform
from smtui.errors import BadInput
from smtui.store.drafts import readable, stamp

if TYPE_CHECKING:
    from smtui.store.open import Store

_COLUMNS = OfficialAccount._fields
_DAYS = ("site_link", "profile_link", "password_changed", "last_used", "retired")
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM account"  # noqa: S608 - names of fields


def listed(store: "Store") -> list[OfficialAccount]:
    """Return all accounts, those in use first, by platform and name."""
    rows = store.rows(f"{_SELECT} ORDER BY retired IS NOT NULL, platform, name, id")
    return [_account(row) for row in rows]


def load(store: "Store", uid: str) -> OfficialAccount:
    """Return an account; raises BadInput if there is none."""
    rows = store.rows(f"{_SELECT} WHERE uid = ?", (uid,))
    if not rows:
        raise BadInput(f"アカウント「{uid}」は見つかりません。", "一覧から選び直してください。")
    return _account(rows[0])


def put(store: "Store", account: OfficialAccount, now: datetime) -> OfficialAccount:
    """Keep an account: a new one without a uid, else over the one of that uid.

    Raises BadInput if there is none of that uid.
    """
    moment = stamp(now)
    with store.writing():
        if not account.uid:
            account = account._replace(uid=os.urandom(8).hex())
            marks = ", ".join("?" * (len(_COLUMNS) + 2))
            store.change(
                f"INSERT INTO account ({', '.join(_COLUMNS)}, created, updated) VALUES ({marks})",  # noqa: S608
                (*_row(account), moment, moment),
            )
        else:
            load(store, account.uid)
            changes = ", ".join(f"{column} = ?" for column in _COLUMNS)
            store.change(
                f"UPDATE account SET {changes}, updated = ? WHERE uid = ?",  # noqa: S608
                (*_row(account), moment, account.uid),
            )
    return account


def use(store: "Store", uid: str, day: date) -> None:
    """Note that an account was posted on, inside a transaction of the caller."""
    store.change(
        "UPDATE account SET last_used = max(ifnull(last_used, ''), ?) WHERE uid = ?",
        (day.isoformat(), uid),
    )


def _row(account: OfficialAccount) -> tuple[str | None, ...]:
    return tuple(
        value.isoformat() if isinstance(value, date) else None if value is None else str(value)
        for value in account
    )


def _account(row: tuple[Any, ...]) -> OfficialAccount:
    given = dict(zip(_COLUMNS, row, strict=True))
    with readable():
        for column in _DAYS:
            given[column] = date.fromisoformat(given[column]) if given[column] else None
        given["platform"] = Platform(given["platform"])
        given["reply"] = ReplyStance(given["reply"])
        return OfficialAccount(**given)
