"""The rules by which a guide decides grounds and strength of a finding."""

from smtui.domain.draft import Account
from smtui.domain.family import Family, Severity
from smtui.domain.guide import Clause, ClauseKind, Guide
from smtui.domain.value import Value

MOST_GROUNDS = 2
"""A finding cites at most this many clauses."""

SILENT_FALLS = frozenset(
    {
        Family.SHORT_URL,
        Family.MASKING,
        Family.REPETITION,
        Family.REPLY_POLICY,
        Family.THIRD_PARTY,
        Family.APPROVAL,
    }
)
"""Families that are a matter of each guide: where it is silent they fall to info.

Duty hours of official accounts fall too; see `severity_in`.
"""

_RANK = {ClauseKind.PROHIBITION: 0, ClauseKind.OBLIGATION: 1, ClauseKind.PRINCIPLE: 2}
_OTHER = 3


class Grounds(Value):
    """What a guide has to say on one check."""

    clauses: tuple[str, ...]
    """Ids of at most two grounds, prohibition before obligation."""
    related: tuple[str, ...]
    """Ids of the other clauses that name the family or the check."""


NO_GROUNDS = Grounds((), ())


def grounds_in(guide: Guide, family: Family, code: str) -> Grounds:
    """Return the grounds for a check: the clauses that name it, strongest kind first.

    A clause that names the check itself goes before those that name its family. Exceptions,
    forms and background are grounds only where there is nothing stronger.
    """
    naming = guide.grounds_for(family, code)
    ranked = sorted(naming, key=lambda clause: (_rank(clause), code not in clause.checks))
    strong = [clause for clause in ranked if _rank(clause) < _OTHER] or ranked
    clauses = tuple(clause.id for clause in strong[:MOST_GROUNDS])
    return Grounds(clauses, tuple(clause.id for clause in naming if clause.id not in clauses))


def _rank(clause: Clause) -> int:
    return _RANK.get(clause.kind, _OTHER)


def severity_in(
    guide: Guide | None, own: Severity, family: Family, code: str, account: Account, *, silent: bool
) -> Severity:
    """Return the severity of a check under a guide (None: general advice).

    A check keeps its own severity, except where the guide lists an exception for it, and where
    a family that is a matter of each guide meets a silent one.
    """
    for strength in guide.identity.strengths if guide else ():
        if strength.check in (family, code) and strength.account in (None, account):
            return strength.severity
    official_hours = family is Family.DUTY_HOURS and account is Account.OFFICIAL
    if silent and (family in SILENT_FALLS or official_hours):
        return min(own, Severity.INFO)
    return own
