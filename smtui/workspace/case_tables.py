"""What `smtui export cases` is made of."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from smtui.domain.table import Table
from smtui.exports.case_tables import case_log_table, cases_table, sheets_table
from smtui.store import cases, sheets

if TYPE_CHECKING:
    from smtui.store.open import Store


def case_tables(store: "Store") -> Iterator[Table]:
    """Yield the cases, their logs and their sheets; raises StoreError."""
    files = cases.loaded(store)
    yield cases_table(files)
    yield case_log_table(files)
    yield sheets_table(sheets.listed(store))
