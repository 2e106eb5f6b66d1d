"""The shape of a file against its schema: keys, types, empty texts, closed lists."""

import datetime
import re
from collections.abc import Callable, Iterator
from typing import Any

from smtui.library.contents import schema_of
from smtui.library.keys import Key, Schema
from smtui.library.page import Entry, Page, inside
from smtui.library.problems import Problem, choose, listed, shown

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00")


def shape_problems(page: Page) -> Iterator[Problem]:
    """Yield where a file departs from its schema."""
    yield from _table(page.top, schema_of(page.name))


def _table(entry: Entry, schema: Schema) -> Iterator[Problem]:
    yield from _unknown(entry, schema)
    for name, key in schema.keys.items():
        yield from _key(entry, name, key)
    for name, inner in schema.tables.items():
        yield from _inner(entry, name, inner)


def _unknown(entry: Entry, schema: Schema) -> Iterator[Problem]:
    known = (*schema.keys, *schema.tables)
    for name, value in entry.row.items():
        if name in known:
            continue
        if _is_table(value):
            what = f"[{shown(name)}] という表はありません。"
            yield _at(entry, name).problem(what, choose(name, schema.tables), name)
        else:
            what = f"「{shown(name)}」という欄はありません。"
            yield entry.problem(what, choose(name, schema.keys or schema.tables), name)


def _is_table(value: object) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(item, dict) for item in value)
    )


def _at(entry: Entry, name: str) -> Entry:
    """Return the first table of this name, for its line."""
    return next(inside(entry, name), entry)


def _inner(entry: Entry, name: str, schema: Schema) -> Iterator[Problem]:
    path = f"{entry.path}.{name}" if entry.path else name
    header = f"[[{path}]]" if schema.many else f"[{path}]"
    value = entry.row.get(name)
    if value is None or value == []:
        if schema.required:
            remedy = f"{header} を置き、{listed(schema.keys)} を書いてください。"
            yield entry.problem(f"{header} の表がありません。", remedy)._replace(table=header)
        return
    wanted = list if schema.many else dict
    if not isinstance(value, wanted) or (
        schema.many and not all(isinstance(x, dict) for x in value)
    ):
        yield _at(entry, name).problem(
            f"「{name}」の見出しの形が違います。", f"見出しは {header} と書いてください。", name
        )
        return
    for inner in inside(entry, name):
        yield from _table(inner, schema)


def _key(entry: Entry, name: str, key: Key) -> Iterator[Problem]:
    if name not in entry.row:
        if key.required:
            yield entry.problem(
                f"「{name}」がありません。", f"「{name}」を{_FORMS[key.type]}で書いてください。"
            )
        return
    value = entry.row[name]
    if not _TYPES[key.type](value):
        what = f"「{name}」の書き方が違います（{shown(value)}）。"
        yield entry.problem(what, f"{_FORMS[key.type]}で書いてください。", name)
        return
    for text in _texts_in(value):
        yield from _text(entry, name, text)
    if isinstance(value, list):
        yield from _repeated(entry, name, value)
    if key.allowed:
        yield from _closed(entry, name, value, key.allowed)


def _texts_in(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, str) else []


def _text(entry: Entry, name: str, text: str) -> Iterator[Problem]:
    if not text.strip():
        yield entry.problem(
            f"「{name}」が空です。", "中身を書くか、要らない欄なら欄ごと消してください。", name
        )
    elif _CONTROL.search(text):
        yield entry.problem(
            f"「{name}」に目に見えない制御文字が入っています。", "その文字を消してください。", name
        )


def _repeated(entry: Entry, name: str, values: list[str]) -> Iterator[Problem]:
    for value in sorted({value for value in values if values.count(value) > 1}):
        what = f"「{name}」に「{shown(value)}」が2度書かれています。"
        yield entry.problem(what, "片方を消してください。", name)


def _closed(
    entry: Entry, name: str, value: str | list[str], allowed: tuple[str, ...]
) -> Iterator[Problem]:
    for word in [value] if isinstance(value, str) else value:
        if word.strip() and word not in allowed:
            what = f"「{name}」に「{shown(word)}」は使えません。"
            yield entry.problem(what, choose(word, allowed), name)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_id(value: object) -> bool:
    return isinstance(value, str) and (not value or bool(_ID.fullmatch(value)))


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_date(value: object) -> bool:
    return isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10**9


def is_time(value: object) -> bool:
    """Tell whether a value is a time of day such as 08:30."""
    return isinstance(value, str) and bool(_TIME.fullmatch(value))


def _is_words(value: object) -> bool:
    return (
        isinstance(value, dict)
        and bool(value)
        and all(isinstance(item, str) and _ID.fullmatch(key) for key, item in value.items())
    )


_TYPES: dict[str, Callable[[object], bool]] = {
    "text": _is_text,
    "id": _is_id,
    "texts": _is_texts,
    "date": _is_date,
    "flag": _is_flag,
    "number": _is_number,
    "time": is_time,
    "words": _is_words,
}

_FORMS = {
    "text": '文字（"…" の形）',
    "id": '英小文字・数字・ハイフンだけの文字（"…" の形）',
    "texts": '文字の列（["…", "…"] の形）',
    "date": "日付（2024-01-04 の形、引用符なし）",
    "flag": "true か false",
    "number": "1以上の整数（引用符なし）",
    "time": '時刻（"08:30" の形）',
    "words": 'ID と名前の組（id = "名前" の形）',
}
"""How each type is written, for a remedy."""
