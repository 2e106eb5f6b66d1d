"""The tables of guides/ as data: which keys there are, their types, whether they must stand.

Declared once. The loader and `smtui guide validate` judge by it, and a test holds guides/README.md,
the other list, against it.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from smtui.domain.approval import FOUND
from smtui.domain.draft import Account, Kind, Medium, Mode
from smtui.domain.family import Family, Severity
from smtui.domain.guide import ClauseKind
from smtui.domain.reply import REPLY_EXCEPTIONS, ReplyDefault
from smtui.library.identity import DAYS
from smtui.library.layout import GUIDE_FILES, PLATFORMS_FILE, STANCES_FILE, TOPICS_FILE


class Key(NamedTuple):
    """One key of a table."""

    type: str
    """One of `TYPES`."""
    required: bool = True
    allowed: tuple[str, ...] = ()
    """The closed list of values, where there is one."""


class Schema(NamedTuple):
    """One table: its keys and the tables inside it."""

    keys: Mapping[str, Key]
    tables: "Mapping[str, Schema]" = MappingProxyType({})
    many: bool = False
    """True for `[[table]]`, which may stand any number of times."""
    required: bool = False
    """True if the table has to stand at least once."""


TYPES = {
    "text": "文字列",
    "id": "文字列",
    "texts": "文字列の列",
    "date": "日付",
    "flag": "真偽",
    "number": "整数",
    "time": "時刻",
    "words": "名前の表",
}
"""Japanese name of each type, as used in messages and in guides/README.md."""

APPLIES = ("yes", "no", "silent")
ROLES = ("職員", "特別職", "受託者", "公選職", "外部団体")
OFFICE_ROLES = ("head", "pr", "it", "conduct", "committee", "section", "advisor")
CONTACT_KINDS = ("phone", "mail", "url", "account")
ANSWERS = ("yes-no", "text")
YES_NO = ("yes", "no")
COUNTINGS = ("weighted", "code-points")

_TEXT = Key("text")
_ID = Key("id")
_NOTE = Key("text", required=False)
_CLAUSES = Key("texts")
_REFERENCE = Key("flag", required=False)
_APPLIES = Key("text", allowed=APPLIES)


def _words(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(str, values))


def _some(values: Iterable[str]) -> Key:
    return Key("texts", required=False, allowed=_words(values))


_WHEN = Schema(
    {
        "account": _some(Account),
        "kind": _some(Kind),
        "media": _some(Medium),
        "mode": _some(Mode),
        "found": _some(FOUND),
        "families": _some(Family),
    }
)

_GUIDE = Schema(
    {
        "id": _ID,
        "name": _TEXT,
        "title": _TEXT,
        "issuer": _NOTE,
        "established": Key("date", required=False),
        "revised": Key("date", required=False),
        "version": _TEXT,
        "self_names": Key("texts"),
        "hosts": Key("texts"),
        "note": _NOTE,
    },
    {
        "scope": Schema(
            {
                "role": Key("text", allowed=ROLES),
                "applies": _APPLIES,
                "text": _TEXT,
                "clauses": _CLAUSES,
            },
            many=True,
            required=True,
        ),
        "private": Schema({"applies": _APPLIES, "text": _TEXT, "clauses": _CLAUSES}, required=True),
        "office": Schema(
            {
                "id": _ID,
                "name": _TEXT,
                "role": Key("text", allowed=OFFICE_ROLES),
                "duty": _TEXT,
                "clauses": _CLAUSES,
            },
            many=True,
        ),
        "contact": Schema(
            {"kind": Key("text", allowed=CONTACT_KINDS), "value": _TEXT, "name": _TEXT}, many=True
        ),
        "hours": Schema(
            {
                "days": Key("texts", allowed=DAYS),
                "start": Key("time"),
                "end": Key("time"),
                "holidays": Key("flag"),
                "text": _TEXT,
                "clauses": _CLAUSES,
            }
        ),
        "strength": Schema(
            {
                "check": _TEXT,
                "severity": Key("text", allowed=tuple(word.word for word in Severity)),
                "account": Key("text", required=False, allowed=_words(Account)),
                "reason": _TEXT,
                "clauses": Key("texts", required=False),
            },
            many=True,
        ),
    },
)

_CLAUSE_FILE = Schema(
    {},
    {
        "clause": Schema(
            {
                "id": _ID,
                "label": _TEXT,
                "chapter": _TEXT,
                "kind": Key("text", allowed=_words(ClauseKind)),
                "actor": _TEXT,
                "text": _TEXT,
                "note": _NOTE,
                "topics": Key("texts"),
                "checks": Key("texts", required=False),
            },
            many=True,
            required=True,
        )
    },
)

_POSTING = Schema(
    {},
    {
        "reply": Schema(
            {
                "default": Key("text", allowed=_words(ReplyDefault)),
                "text": _TEXT,
                "clauses": _CLAUSES,
            },
            {
                "exception": Schema(
                    {
                        "id": Key("text", allowed=REPLY_EXCEPTIONS),
                        "text": _TEXT,
                        "clauses": _CLAUSES,
                    },
                    many=True,
                )
            },
            required=True,
        ),
        "question": Schema(
            {
                "id": _ID,
                "text": _TEXT,
                "why": _TEXT,
                "answer": Key("text", allowed=ANSWERS),
                "clauses": _CLAUSES,
                "reference": _REFERENCE,
            },
            {"when": _WHEN},
            many=True,
        ),
        "route": Schema(
            {
                "id": _ID,
                "name": _TEXT,
                "approver": _TEXT,
                "text": _TEXT,
                "clauses": _CLAUSES,
                "reference": _REFERENCE,
            },
            {
                "when": _WHEN,
                "answered": Schema({"question": _TEXT, "is": Key("text", allowed=YES_NO)}),
            },
            many=True,
            required=True,
        ),
    },
)

_STANCES = Schema(
    {},
    {
        "stance": Schema(
            {
                "topic": _TEXT,
                "position": _TEXT,
                "text": _TEXT,
                "clauses": _CLAUSES,
                "note": _NOTE,
            },
            many=True,
            required=True,
        )
    },
)

_TOPICS = Schema(
    {},
    {
        "topic": Schema(
            {
                "id": _ID,
                "name": _TEXT,
                "about": _NOTE,
                "question": _NOTE,
                "positions": Key("words", required=False),
            },
            many=True,
            required=True,
        )
    },
)

_PLATFORMS = Schema(
    {},
    {
        "platform": Schema(
            {
                "id": _ID,
                "name": _TEXT,
                "limit": Key("number", required=False),
                "counting": Key("text", allowed=COUNTINGS),
                "url_weight": Key("number", required=False),
                "parts": Key("number", required=False),
                "note": _TEXT,
            },
            many=True,
            required=True,
        )
    },
)

FILES = {
    GUIDE_FILES[0]: _GUIDE,
    GUIDE_FILES[1]: _CLAUSE_FILE,
    GUIDE_FILES[2]: _POSTING,
    STANCES_FILE: _STANCES,
    TOPICS_FILE: _TOPICS,
    PLATFORMS_FILE: _PLATFORMS,
}
"""The schema of every file under guides/, by its name."""
