"""Deeds as JSON values and back."""

import re
from typing import Any

from smtui.domain.deed import (
    FACTS,
    ActionDone,
    ActionSet,
    Answered,
    Asked,
    Attached,
    Chosen,
    Closed,
    Corrected,
    Decided,
    Deed,
    Deleted,
    Handed,
    Noted,
    Opened,
    Purged,
    Reopened,
    Reported,
    Reviewed,
    Stated,
    StepDone,
    StepSkipped,
    Unmasked,
    Worded,
)
from smtui.domain.entry_kind import EntryKind
from smtui.errors import BadInput
from smtui.text import printable

_SURROGATES = re.compile("[\ud800-\udfff]")

_CLASSES: dict[EntryKind, type[Deed]] = {
    EntryKind.OPENED: Opened,
    EntryKind.STATED: Stated,
    EntryKind.NOTED: Noted,
    EntryKind.STEP_DONE: StepDone,
    EntryKind.STEP_SKIPPED: StepSkipped,
    EntryKind.CHOSEN: Chosen,
    EntryKind.REPORTED: Reported,
    EntryKind.DECIDED: Decided,
    EntryKind.ATTACHED: Attached,
    EntryKind.DELETED: Deleted,
    EntryKind.WORDED: Worded,
    EntryKind.ASKED: Asked,
    EntryKind.ANSWERED: Answered,
    EntryKind.ACTION: ActionSet,
    EntryKind.ACTION_DONE: ActionDone,
    EntryKind.REVIEWED: Reviewed,
    EntryKind.CLOSED: Closed,
    EntryKind.REOPENED: Reopened,
    EntryKind.CORRECTED: Corrected,
    EntryKind.UNMASKED: Unmasked,
    EntryKind.HANDED: Handed,
    EntryKind.PURGED: Purged,
}

_KINDS = {deed: kind for kind, deed in _CLASSES.items()}


def kind_of(deed: Deed) -> EntryKind:
    """Return the kind of entry that holds this deed."""
    return _KINDS[type(deed)]


def cleaned(deed: Deed) -> Deed:
    """Return a deed without characters that would act on a terminal or cannot be stored."""
    fields = {name: _clean(value) for name, value in fields_of(deed).items()}
    return deed_from(kind_of(deed), fields)


def _clean(value: Any) -> Any:
    if isinstance(value, list):
        return [[name, _clean(text)] for name, text in value]
    if not isinstance(value, str):
        return value
    even = value.replace("\r\n", "\n").replace("\r", "\n")
    return printable(_SURROGATES.sub("\ufffd", even)).strip()


def fields_of(deed: Deed) -> dict[str, Any]:
    """Return a deed as JSON values; pairs become lists."""
    return {
        name: [list(pair) for pair in value] if isinstance(value, tuple) else value
        for name, value in deed._asdict().items()
    }


def deed_from(kind: EntryKind, fields: Any) -> Deed:
    """Return the deed of which `fields_of` made `fields`; raises BadInput for anything else."""
    made = _CLASSES[kind]
    wanted = made.__annotations__
    if not isinstance(fields, dict) or fields.keys() != wanted.keys():
        raise _wrong(kind)
    values = {name: _value(kind, name, value, wanted[name]) for name, value in fields.items()}
    return made(**values)


def _value(kind: EntryKind, name: str, value: Any, wanted: Any) -> Any:
    if wanted in (str, int, bool):
        if type(value) is wanted:
            return value
    elif isinstance(value, list):
        pairs = tuple(tuple(pair) for pair in value if isinstance(pair, list))
        if len(pairs) == len(value) and all(_is_fact(pair) for pair in pairs):
            return pairs
    raise _wrong(kind, name)


def _is_fact(pair: tuple[Any, ...]) -> bool:
    return len(pair) == 2 and pair[0] in FACTS and isinstance(pair[1], str)


def _wrong(kind: EntryKind, name: str = "") -> BadInput:
    where = f"「{kind.label}」の記録{f'の {name}' if name else ''}"
    return BadInput(
        f"{where}が、決まった形をしていません。", "作った人に、もう一度作ってもらってください。"
    )
