"""The tables of guides/ as data: which keys there are, their types, whether they must stand.

Declared once. The loader and `smtui guide validate` judge by it, and a test holds guides/README.md,
the other list, against it.
"""

from smtui.domain.approval import FOUND
from smtui.domain.draft import Account, Kind, Medium, Mode
from smtui.domain.family import Family, Severity
from smtui.domain.guide import ClauseKind
from smtui.domain.reply import REPLY_EXCEPTIONS, ReplyDefault
from smtui.domain.stance import SheetPart
from smtui.library.identity import DAYS
from smtui.library.keys import (
    CLAUSES,
    ID,
    NOTE,
    REFERENCE,
    TEXT,
    Key,
    Schema,
    one_of,
    some_of,
)
from smtui.library.layout import GUIDE_FILES, PLATFORMS_FILE, STANCES_FILE, TOPICS_FILE

APPLIES = ("yes", "no", "silent")
ROLES = ("職員", "特別職", "受託者", "公選職", "外部団体")
OFFICE_ROLES = ("head", "pr", "it", "conduct", "committee", "section", "advisor")
CONTACT_KINDS = ("phone", "mail", "url", "account")
ANSWERS = ("yes-no", "text")
YES_NO = ("yes", "no")
COUNTINGS = ("weighted", "code-points")

_APPLIES = one_of(APPLIES)

_WHEN = Schema(
    {
        "account": some_of(Account),
        "kind": some_of(Kind),
        "media": some_of(Medium),
        "mode": some_of(Mode),
        "found": some_of(FOUND),
        "families": some_of(Family),
    }
)

_ANSWERED = Schema({"question": TEXT, "is": one_of(YES_NO)})

_GUIDE = Schema(
    {
        "id": ID,
        "name": TEXT,
        "title": TEXT,
        "issuer": NOTE,
        "established": Key("date", required=False),
        "revised": Key("date", required=False),
        "version": TEXT,
        "self_names": Key("texts"),
        "hosts": Key("texts"),
        "wording": Key("flag", required=False),
        "note": NOTE,
    },
    {
        "scope": Schema(
            {
                "role": one_of(ROLES),
                "applies": _APPLIES,
                "text": TEXT,
                "clauses": CLAUSES,
            },
            many=True,
            required=True,
        ),
        "private": Schema({"applies": _APPLIES, "text": TEXT, "clauses": CLAUSES}, required=True),
        "office": Schema(
            {
                "id": ID,
                "name": TEXT,
                "role": one_of(OFFICE_ROLES),
                "duty": TEXT,
                "clauses": CLAUSES,
            },
            many=True,
        ),
        "contact": Schema({"kind": one_of(CONTACT_KINDS), "value": TEXT, "name": TEXT}, many=True),
        "hours": Schema(
            {
                "days": Key("texts", allowed=DAYS),
                "start": Key("time"),
                "end": Key("time"),
                "holidays": Key("flag"),
                "text": TEXT,
                "clauses": CLAUSES,
            }
        ),
        "strength": Schema(
            {
                "check": TEXT,
                "severity": Key("text", allowed=tuple(word.word for word in Severity)),
                "account": one_of(Account, required=False),
                "reason": TEXT,
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
                "id": ID,
                "label": TEXT,
                "chapter": TEXT,
                "kind": one_of(ClauseKind),
                "actor": TEXT,
                "text": TEXT,
                "note": NOTE,
                "topics": Key("texts"),
                "checks": Key("texts", required=False),
                "unreviewed": Key("flag", required=False),
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
                "default": one_of(ReplyDefault),
                "text": TEXT,
                "clauses": CLAUSES,
            },
            {
                "exception": Schema(
                    {
                        "id": one_of(REPLY_EXCEPTIONS),
                        "text": TEXT,
                        "clauses": CLAUSES,
                    },
                    many=True,
                )
            },
            required=True,
        ),
        "question": Schema(
            {
                "id": ID,
                "text": TEXT,
                "why": TEXT,
                "answer": one_of(ANSWERS),
                "clauses": CLAUSES,
                "reference": REFERENCE,
            },
            {"when": _WHEN, "answered": _ANSWERED},
            many=True,
        ),
        "route": Schema(
            {
                "id": ID,
                "name": TEXT,
                "approver": TEXT,
                "text": TEXT,
                "clauses": CLAUSES,
                "reference": REFERENCE,
                "second_eyes": Key("texts", required=False),
            },
            {"when": _WHEN, "answered": _ANSWERED},
            many=True,
            required=True,
        ),
        "urgency": Schema(
            {"name": TEXT, "office": TEXT, "text": TEXT, "after": TEXT, "clauses": CLAUSES},
            {"when": _WHEN},
            many=True,
        ),
    },
)

_STANCES = Schema(
    {},
    {
        "stance": Schema(
            {
                "topic": TEXT,
                "position": TEXT,
                "text": TEXT,
                "clauses": CLAUSES,
                "note": NOTE,
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
                "id": ID,
                "name": TEXT,
                "about": NOTE,
                "question": NOTE,
                "positions": Key("words", required=False),
                "sheet": one_of(SheetPart, required=False),
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
                "id": ID,
                "name": TEXT,
                "limit": Key("number", required=False),
                "counting": one_of(COUNTINGS),
                "url_weight": Key("number", required=False),
                "parts": Key("number", required=False),
                "note": TEXT,
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
"""The schema of the files every guide has and of those all guides share, by name."""
