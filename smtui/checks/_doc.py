"""The documentation of a check, read from its docstring: the text people see and the examples."""

import inspect
import re
from datetime import datetime
from enum import StrEnum
from typing import Any

from smtui.checks._kit import Check
from smtui.domain.draft import Account, Draft, Earlier, Kind, Medium, Mode, Occasion, Platform
from smtui.domain.facts import Facts
from smtui.domain.guide import Hours
from smtui.domain.reply import REPLY_EXCEPTIONS, ReplyDefault, ReplyException, ReplyPolicy
from smtui.domain.value import Value

_HEADINGS = ("なぜ", "直し方", "限界")
_EXAMPLE = re.compile(r"([×○]) (?:\[([^\]]{1,200})\] )?(.{1,2000})")
_DEFAULT_AT = datetime(2026, 9, 9, 10, 0)
_MEDIA = frozenset(medium.value for medium in Medium)
_FIELDS: dict[str, tuple[str, type[StrEnum]]] = {
    member.value: (name, kind)
    for name, kind in (("account", Account), ("kind", Kind), ("platform", Platform), ("mode", Mode))
    for member in kind
}
_DEFAULTS = frozenset(default.value for default in ReplyDefault)


class Example(Value):
    """One × or ○ line."""

    fires: bool
    draft: Draft
    facts: Facts
    expected: tuple[str, ...]
    """What «…» marks in the line: each must be overlapped by a hit."""


class Doc(Value):
    """A check's documentation."""

    summary: str
    why: str
    repair: str
    limits: str
    examples: tuple[Example, ...]
    lines: tuple[str, ...]
    """The example lines as written."""


def doc_of(check: Check) -> Doc:
    """Return the documentation of a check.

    Raises ValueError where a heading or the examples are missing or cannot be read.
    """
    text = inspect.cleandoc(type(check).__doc__ or "")
    summary, _, rest = text.partition("\n")
    parts = dict.fromkeys(_HEADINGS, "")
    heading = ""
    lines: list[str] = []
    for line in rest.splitlines():
        stripped = line.strip()
        name, colon, body = stripped.partition(": ")
        if stripped.startswith(("× ", "○ ")):
            lines.append(stripped)
        elif colon and name in parts:
            heading, parts[name] = name, body
        elif heading and stripped:
            parts[heading] += stripped
    missing = [name for name, body in parts.items() if not body]
    if missing or not summary:
        raise ValueError(f"{check.code}: {'、'.join(missing)} がありません")
    examples = tuple(example_from(line) for line in lines)
    return Doc(summary, parts["なぜ"], parts["直し方"], parts["限界"], examples, tuple(lines))


def example_from(line: str) -> Example:
    """Return the example written on a × or ○ line; raises ValueError if it cannot be read."""
    match = _EXAMPLE.fullmatch(line)
    if not match:
        raise ValueError(f"例として読めません: {line}")
    mark, setting, body = match.groups()
    text = body.replace("⏎", "\n")
    expected = tuple(re.findall("«([^»]{1,400})»", text))
    occasion, facts = _setting((setting or "").split())
    draft = Draft.of(text.replace("«", "").replace("»", ""), occasion)
    return Example(mark == "×", draft, facts, expected)


def _setting(words: list[str]) -> tuple[Occasion, Facts]:
    """Read `personal reply line photo 2026-06-10T14:20 closed thanks hours earlier=…|…`."""
    occasion = Occasion(None, Account.OFFICIAL, Kind.POST, Platform.X, _DEFAULT_AT)
    facts = Facts(hosts=("city.example.lg.jp",))
    for word in words:
        if word in _MEDIA:
            occasion = occasion._replace(media=(*occasion.media, Medium(word)))
        elif word in _FIELDS:
            changes: dict[str, Any] = {_FIELDS[word][0]: _FIELDS[word][1](word)}
            occasion = occasion._replace(**changes)
        elif word[:2] == "20":
            occasion = occasion._replace(at=datetime.fromisoformat(word))
        else:
            facts = _fact(word, facts, occasion)
    return occasion, facts


def _fact(word: str, facts: Facts, occasion: Occasion) -> Facts:
    if word in _DEFAULTS:
        return facts._replace(reply=facts.reply._replace(default=ReplyDefault(word)))
    if word in REPLY_EXCEPTIONS:
        exceptions = (*facts.reply.exceptions, ReplyException(word, "", ()))
        return facts._replace(reply=ReplyPolicy(ReplyDefault.CLOSED, "", (), exceptions))
    if word == "hours":
        weekdays = Hours((0, 1, 2, 3, 4), 8 * 60 + 30, 17 * 60 + 15, False, "", ())
        return facts._replace(hours=weekdays)
    name, _, value = word.partition("=")
    if name == "earlier":
        posts = tuple(Earlier(occasion.at, text) for text in value.split("|"))
        return facts._replace(earlier=posts)
    raise ValueError(f"例の条件「{word}」を読めません")
