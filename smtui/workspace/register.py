"""What other nouns need of the account register, read in one place."""

from typing import TYPE_CHECKING

from smtui.domain.account import OfficialAccount
from smtui.store import accounts as kept

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace


def accounts_in_use(desk: "Workspace", store: "Store") -> tuple[OfficialAccount, ...]:
    """Return the accounts that are run under the chosen guide; raises StoreError."""
    guide = desk.settings.guide or ""
    return tuple(
        account
        for account in kept.listed(store)
        if account.retired is None and account.guide in ("", guide)
    )


def account_of(store: "Store", uid: str) -> OfficialAccount | None:
    """Return an account; None for no uid and for one that is not there (any more)."""
    return next((one for one in kept.listed(store) if uid and one.uid == uid), None)
