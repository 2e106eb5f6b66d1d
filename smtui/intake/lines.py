"""JSON Lines into drafts: the input of `smtui check --batch` and `smtui eval`."""

import json
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from smtui.domain.draft import (
    Account,
    Draft,
    Earlier,
    Kind,
    Medium,
    Mode,
    Occasion,
    Platform,
)
from smtui.domain.japan_time import local_time
from smtui.domain.value import Value
from smtui.errors import BadInput

E = TypeVar("E", bound=StrEnum)


class Line(Value):
    """One draft of a batch."""

    number: int
    id: str
    draft: Draft
    earlier: tuple[Earlier, ...]
    labels: dict[str, Any]
    """must, may and clean where the line is labelled; used by `smtui eval` only."""


class BadLine(Value):
    """A line that cannot be judged."""

    number: int
    why: str
    """One Japanese sentence."""


def lines_of(text: str, defaults: Occasion) -> Iterator[Line | BadLine]:
    """Yield the drafts of a JSON Lines text, in order; empty lines are skipped.

    What a line leaves out is taken from `defaults`. Repeated ids are bad lines.
    """
    seen: set[str] = set()
    for number, raw in enumerate(text.split("\n"), 1):
        if not raw.strip():
            continue
        try:
            line = _line(number, raw, defaults)
            if line.id in seen:
                raise BadInput(f"id「{line.id}」が前の行と重なっています。")
        except BadInput as error:
            yield BadLine(number, str(error))
        else:
            seen.add(line.id)
            yield line


def _line(number: int, raw: str, defaults: Occasion) -> Line:
    try:
        row = json.loads(raw)
    except (ValueError, RecursionError):
        raise BadInput("JSON として読めません。") from None
    if not isinstance(row, dict):
        raise BadInput("JSON のオブジェクト（{…}）ではありません。")
    ident = _text(row, "id")
    draft = Draft.of(_text(row, "text"), _occasion(row, defaults))
    return Line(number, ident, draft, _earlier(row.get("history")), row)


def _text(row: dict[str, Any], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value:
        raise BadInput(f"「{key}」（文字列）がありません。")
    return value


def _occasion(row: dict[str, Any], defaults: Occasion) -> Occasion:
    media = row.get("media", list(defaults.media))
    if not isinstance(media, list):
        raise BadInput("「media」は列（[…]）で書いてください。")
    guide = row.get("guide", defaults.guide)
    if guide is not None and not isinstance(guide, str):
        raise BadInput("「guide」は文字列で書いてください。")
    return Occasion(
        guide,
        _choice(row, "account", Account, defaults.account),
        _choice(row, "kind", Kind, defaults.kind),
        _choice(row, "platform", Platform, defaults.platform),
        _at(row["at"], "at") if "at" in row else defaults.at,
        tuple(_member(Medium, value, "media") for value in media),
        _choice(row, "mode", Mode, defaults.mode),
    )


def _choice(row: dict[str, Any], key: str, kind: type[E], default: E) -> E:
    return _member(kind, row[key], key) if key in row else default


def _member(kind: type[E], value: object, key: str) -> E:
    try:
        return kind(str(value))
    except ValueError:
        known = "・".join(kind)
        raise BadInput(f"「{key}」の値が分かりません。使えるのは {known} です。") from None


def _at(value: object, key: str) -> datetime:
    if not isinstance(value, str):
        raise BadInput(f"「{key}」は 2026-11-21T10:30 の形で書いてください。")
    return local_time(value)


def _earlier(history: object) -> tuple[Earlier, ...]:
    if history is None:
        return ()
    if not isinstance(history, list):
        raise BadInput("「history」は列（[…]）で書いてください。")
    posts = []
    for post in history:
        if not isinstance(post, dict) or not isinstance(post.get("text"), str):
            raise BadInput("「history」の中に「at」と「text」のない投稿があります。")
        posts.append(Earlier(_at(post.get("at"), "history の at"), post["text"]))
    return tuple(posts)
