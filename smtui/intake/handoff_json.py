"""The JSON of a hand-over as values; what is not exactly of its shape is refused."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any, NoReturn

from smtui.domain.chain import Head, Sealed, stamp
from smtui.domain.entry import Content, Entry, body, content_of
from smtui.domain.entry_kind import EntryKind
from smtui.domain.fold import fold
from smtui.domain.handoff import FORMAT, VERSION, Handoff
from smtui.domain.incident import IncidentFile
from smtui.domain.proof import Extent
from smtui.errors import BadInput
from smtui.text import printable

_HASH = re.compile("[0-9a-f]{64}")
_UID = re.compile("[0-9a-f]{16}")
_SALT = re.compile("[0-9a-f]{32}")
_MOST = 10**9


def handoff_from(content: bytes) -> Handoff:
    """Return the hand-over in the bytes of a JSON file; raises BadInput for anything else."""
    shape = _parsed(content)
    if not isinstance(shape, dict) or shape.get("format") != FORMAT:
        raise BadInput(
            "smtui の引き継ぎ（JSON）ではありません。", "別のファイルを指定してください。"
        )
    if shape.get("version") != VERSION:
        raise BadInput(
            "引き継ぎ（JSON）の版が違うため、読み取れません。",
            "新しい版の smtui で開いてください。",
        )
    try:
        _refuse_signs(shape)
        return _handoff(shape)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        raise _wrong() from None


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8"), parse_constant=_no, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise _wrong() from None


def _no(word: str) -> NoReturn:
    raise ValueError(word)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; raises ValueError for one that says the same key twice."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError
    return made


def _wrong() -> BadInput:
    return BadInput(
        "引き継ぎ（JSON）の形が正しくないため、読み取れません。",
        "送った人に、作り直したものをもらってください。",
    )


def _refuse_signs(shape: Any) -> None:
    """Refuse characters that would act on a terminal: smtui itself never writes them."""
    waiting = [shape]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            value.encode()  # a lone surrogate is no text
            if printable(value) != value:
                raise BadInput(
                    "引き継ぎ（JSON）に、画面を操作する文字が入っています。受け取れません。",
                    "送った人に確かめてください。",
                )
        elif isinstance(value, dict):
            waiting += [*value.keys(), *value.values()]
        elif isinstance(value, list):
            waiting += value


def _handoff(shape: dict[str, Any]) -> Handoff:
    extent = _extent(shape["log"])
    digests = tuple(_matched(_HASH, digest) for digest in _list(shape["digests"]))
    read = [_incident(incident, extent.uid) for incident in _list(shape["incidents"])]
    sealed = {one.head.position: one for _, entries in read for one in entries}
    if len({file.incident.uid for file, _ in read}) != len(read):
        raise ValueError
    if not read or len(sealed) != sum(len(entries) for _, entries in read):
        raise ValueError
    if len(digests) != extent.length - extent.first + 1:
        raise ValueError
    return Handoff(
        program=_text(shape["program"]),
        made=_moment(shape["made"]),
        section=_text(shape["section"]),
        who=_text(shape["who"]),
        to=tuple(_text(name) for name in _list(shape["to"])),
        custom=_truth(shape["custom"]),
        guide=_text(shape["guide"]),
        masked=_truth(shape["masked"]),
        drill=_truth(shape["drill"]),
        since=date.fromisoformat(shape["since"]) if shape["since"] is not None else None,
        extent=extent,
        digests=digests,
        files=tuple(file for file, _ in read),
        sealed=sealed,
    )


def _extent(shape: dict[str, Any]) -> Extent:
    return Extent(
        _matched(_UID, shape["uid"]),
        _matched(_HASH, shape["start"]),
        _count(shape["first"]),
        _count(shape["length"]),
        _matched(_HASH, shape["head"]),
    )


def _incident(shape: dict[str, Any], log: str) -> tuple[IncidentFile, tuple[Sealed, ...]]:
    uid = _matched(_UID, shape["uid"])
    read = tuple(_entries(shape["log"], uid, log))
    entries = [entry for entry, _ in read]
    numbers = [entry.number for entry in entries]
    positions = [entry.position for entry in entries]
    if numbers != list(range(1, len(numbers) + 1)) or positions != sorted(set(positions)):
        raise ValueError
    if not entries or entries[0].kind is not EntryKind.OPENED:
        raise ValueError
    return fold(_count(shape["number"]), entries), tuple(sealed for _, sealed in read)


def _entries(shape: Any, uid: str, log: str) -> Iterator[tuple[Entry, Sealed]]:
    for row in _list(shape):
        kind, written = EntryKind(row["kind"]), _moment(row["written"])
        position, number = _count(row["position"]), _count(row["number"])
        content = content_of(kind, row["content"]) if row["content"] is not None else None
        salt = bytes.fromhex(_matched(_SALT, row["salt"])) if row["salt"] is not None else None
        head = Head(log, position, uid, number, kind.value, stamp(written))
        hashed = _matched(_HASH, row["hash"])
        entry = Entry(position, uid, number, kind, written, content, "")
        yield entry, Sealed(head, salt, _hashed_body(content, salt), hashed, "")


def _hashed_body(content: Content | None, salt: bytes | None) -> str | None:
    """Return the content as it was hashed; None where it was masked or purged."""
    if content is None and salt is not None:
        raise ValueError
    return body(content) if content is not None and salt is not None else None


def _typed(kind: type) -> Callable[[Any], Any]:
    def checked(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError
        return value

    return checked


_text, _truth, _list = _typed(str), _typed(bool), _typed(list)


def _count(value: Any) -> int:
    if type(value) is not int or not 0 < value < _MOST:
        raise ValueError
    return value


def _matched(pattern: re.Pattern[str], value: Any) -> str:
    if not pattern.fullmatch(value):
        raise ValueError
    return str(value)


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is not None or stamp(moment) != value:
        raise ValueError
    return moment
