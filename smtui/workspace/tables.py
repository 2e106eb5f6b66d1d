"""What can be exported as a table: one row of `KINDS` each, in every format there is.

Personal data is masked unless somebody chooses otherwise, which is logged.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from smtui.domain.deed import Unmasked
from smtui.domain.table import Table
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.exports.files import write
from smtui.workspace.incidents import needed, signed

if TYPE_CHECKING:
    from smtui.domain.saved import DraftHistory
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace

FORMATS = ("csv", "xlsx", "json", "md")
"""The formats of a table, which are also the endings of their files."""


class Kind(Value):
    """Something that can be exported."""

    about: str
    """What it holds, in Japanese."""
    tables: "Callable[[Workspace, Store, bool], Iterable[Table]]"
    """Makes the tables, the main one first; True masks personal data."""


def export(
    desk: "Workspace", kind: str, out: str, form: str = "", *, masked: bool = True, reason: str = ""
) -> None:
    """Write what there is of a kind to `out`, in a format or that of its ending.

    Raises BadInput for an unknown kind or format, for a file that is there already, and for
    personal data without a reason; MorphologyError, StoreError.
    """
    if kind not in KINDS:
        raise BadInput(f"「{kind}」は書き出せません。", f"使えるのは {'、'.join(KINDS)} です。")
    if os.path.lexists(os.path.expanduser(out)):
        raise BadInput(
            f"「{os.path.basename(out)}」は、もうあります。", "別の名前を指定してください。"
        )
    deed = None if masked else Unmasked("", needed(reason, "個人情報を伏せない理由"))
    with desk.store() as store:
        content = encoded(KINDS[kind].tables(desk, store, masked), out, form)
        if deed is not None:
            from smtui.store.incidents import note  # noqa: PLC0415 - seldom

            note(store, signed(desk, deed), desk.now())
    write(out, content)


def encoded(tables: Iterable[Table], out: str, form: str = "") -> bytes:
    """Return tables in a format, or that of the ending of `out`.

    A workbook and JSON hold all of them, CSV and Markdown the first. Raises BadInput for a format
    nobody knows.
    """
    from smtui.exports.tables import (  # noqa: PLC0415 - only where a file is made
        csv_of,
        json_of,
        markdown_table,
        xlsx_of,
    )

    form = form or os.path.splitext(out)[1].lstrip(".").lower()
    given = tuple(tables)
    if form == "xlsx":
        return xlsx_of(given)
    if form == "json":
        shape = {table.name: json_of(table) for table in given}
        return json.dumps(shape, ensure_ascii=False, indent=1).encode() + b"\n"
    if form == "csv":
        return csv_of(given[0])
    if form == "md":
        return markdown_table(given[0]).encode()
    raise BadInput(
        f"「{form or os.path.basename(out)}」の形では書き出せません。",
        f"ファイルの名前を {'、'.join(f'.{name}' for name in FORMATS)} のどれかで終えてください。",
    )


def _incidents(desk: "Workspace", store: "Store", masked: bool) -> Iterator[Table]:
    from smtui.exports.incident_tables import (  # noqa: PLC0415 - what another kind does not need
        incidents_table,
        timeline_table,
    )
    from smtui.store.incidents import incident_file, incidents  # noqa: PLC0415

    files = [incident_file(store, one.uid) for one in incidents(store)]
    if masked:
        from smtui.exports.mask import masked as without_names  # noqa: PLC0415

        own = _own(desk)
        files = [without_names(file, own).file for file in files]
    yield incidents_table(file.incident for file in files)
    yield timeline_table(files)


def _drafts(desk: "Workspace", store: "Store", masked: bool) -> Iterator[Table]:
    from smtui.exports.draft_tables import drafts_table  # noqa: PLC0415

    yield drafts_table(_histories(store), _mask(desk, masked))


def _reports(desk: "Workspace", store: "Store", masked: bool) -> Iterator[Table]:
    from smtui.exports.draft_tables import reports_table  # noqa: PLC0415

    yield reports_table(_histories(store), _mask(desk, masked))


def _dismissals(desk: "Workspace", store: "Store", masked: bool) -> Iterator[Table]:
    from smtui.exports.draft_tables import dismissals_table  # noqa: PLC0415
    from smtui.workspace.clearing import dismissals  # noqa: PLC0415
    from smtui.workspace.drafts import every_draft  # noqa: PLC0415

    titles = {saved.uid: saved.title for saved in every_draft(store)}
    yield dismissals_table(dismissals(store), titles, _mask(desk, masked))


def _learning(desk: "Workspace", store: "Store", masked: bool) -> Iterator[Table]:
    from smtui.workspace.completions import learning_table  # noqa: PLC0415

    yield learning_table(store)


def _accounts(_desk: "Workspace", store: "Store", _masked: bool) -> Iterator[Table]:
    from smtui.exports.account_list import accounts_table  # noqa: PLC0415
    from smtui.workspace.accounts import register  # noqa: PLC0415

    known = register(store)
    yield accounts_table((*known.used, *known.retired))


def _cases(desk: "Workspace", store: "Store", masked: bool) -> Iterator[Table]:
    from smtui.exports.case_tables import (  # noqa: PLC0415
        case_log_table,
        cases_table,
        sheets_table,
    )
    from smtui.store import cases, sheets  # noqa: PLC0415

    files = cases.loaded(store)
    mask = _mask(desk, masked)
    yield cases_table(files, mask)
    yield case_log_table(files, mask)
    yield sheets_table(sheets.listed(store), mask)


def _histories(store: "Store") -> "list[DraftHistory]":
    from smtui.workspace.drafts import draft_with_reports, every_draft  # noqa: PLC0415

    return [draft_with_reports(store, saved.uid) for saved in every_draft(store)]


def _own(desk: "Workspace") -> frozenset[str]:
    """Return the contacts of the guide that applies, which are never masked."""
    from smtui.library.guides import load_guide  # noqa: PLC0415 - only where it is needed

    guide = desk.settings.guide
    return load_guide(guide).identity.published if guide else frozenset()


def _mask(desk: "Workspace", masked: bool) -> Callable[[Iterable[str]], list[str]]:
    """Return what turns texts into those that may leave the desk."""
    if not masked:
        return list
    from smtui.exports.mask import masked_texts  # noqa: PLC0415

    own = _own(desk)
    return lambda texts: masked_texts(texts, own)


KINDS: dict[str, Kind] = {
    "incidents": Kind("事案の一覧と時系列", _incidents),
    "drafts": Kind("下書き", _drafts),
    "reports": Kind("点検の結果", _reports),
    "dismissals": Kind("見送った指摘とその理由", _dismissals),
    "accounts": Kind("公式アカウントの名簿", _accounts),
    "cases": Kind("手続とその記録、様式", _cases),
    "learning": Kind("学習の回答", _learning),
}
"""All that can be exported, by name."""
