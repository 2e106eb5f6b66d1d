"""The register of official accounts: kept, pointed at when dormant, told to the public."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from smtui.domain.account import (
    DORMANT_DAYS,
    OfficialAccount,
    dormant,
    idle_days,
    read_hours,
)
from smtui.domain.agenda import Waiting
from smtui.errors import BadInput
from smtui.store import accounts as kept

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace


@dataclass(frozen=True, slots=True)
class Register:
    """The accounts there are."""

    used: tuple[OfficialAccount, ...]
    """Those that are run."""
    retired: tuple[OfficialAccount, ...]

    def account(self, uid: str | None) -> OfficialAccount | None:
        """Return the account of this uid, None where there is none."""
        return next((known for known in (*self.used, *self.retired) if known.uid == uid), None)


def register(store: "Store") -> Register:
    """Return the accounts; raises StoreError."""
    every = kept.listed(store)
    return Register(
        tuple(account for account in every if account.retired is None),
        tuple(account for account in every if account.retired is not None),
    )


def account(store: "Store", uid: str) -> OfficialAccount:
    """Return an account; raises BadInput if there is none."""
    return kept.load(store, uid)


def save_account(store: "Store", changed: OfficialAccount, now: datetime) -> OfficialAccount:
    """Keep a new account, or a changed one; raises BadInput for a value that says nothing."""
    if not changed.name.strip():
        raise BadInput("アカウント名が空です。", "画面に出る名前を書いてください。")
    read_hours(changed.hours)
    return kept.put(store, changed, now)


def waiting(desk: "Workspace", store: "Store") -> tuple[Waiting, ...]:
    """Return the accounts nobody has used for long as something that waits."""
    asleep = dormant(kept.listed(store), desk.now().date())
    if not asleep:
        return ()
    names = "、".join(account.name for account in asleep[:2])
    more = f"ほか{len(asleep) - 2}" if len(asleep) > 2 else ""
    return (
        Waiting(
            "動きを確かめる",
            f"{names}{more}",
            f"{DORMANT_DAYS}日以上、投稿の記録がないアカウントです（参考）。"
            "続けるか、やめるか、乗っ取られていないかを確かめます。",
            "accounts",
        ),
    )


def state_words(account: OfficialAccount, today: date) -> str:
    """Return in a few words whether an account is run, dormant or retired."""
    if account.retired is not None:
        return f"{account.retired.year}年{account.retired.month}月{account.retired.day}日に終了"
    days = idle_days(account, today)
    if days is None:
        return "投稿の記録なし"
    if days <= 0:
        return "今日投稿"
    return f"{days}日前に投稿" + ("　休眠（参考）" if days >= DORMANT_DAYS else "")


def save_public_list(
    accounts: Iterable[OfficialAccount], path: str, municipality: str, now: datetime
) -> None:
    """Write the list for the website, without what is internal: .docx, .csv, else Markdown.

    Raises BadInput where nothing can be written.
    """
    from smtui.exports.account_list import public_paper, public_table  # noqa: PLC0415
    from smtui.exports.files import write  # noqa: PLC0415

    listed = tuple(account for account in accounts if account.retired is None)
    if path.endswith(".csv"):
        from smtui.exports.tables import csv_of  # noqa: PLC0415

        write(path, csv_of(public_table(listed)))
        return
    paper = public_paper(listed, municipality, now.date())
    if path.endswith(".docx"):
        from smtui.exports.docx import docx_of  # noqa: PLC0415 - 150 ms

        write(path, docx_of(paper))
        return
    from smtui.exports.markdown import markdown_of  # noqa: PLC0415

    write(path, markdown_of(paper).encode())
