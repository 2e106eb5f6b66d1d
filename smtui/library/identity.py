"""guide.toml as values."""

from smtui.compiled import Table
from smtui.domain.digest import DIGITS, of_contents
from smtui.domain.draft import Account
from smtui.domain.family import SEVERITY_BY_WORD
from smtui.domain.guide import Hours, Identity, Office, OwnContact, Scope, Strength
from smtui.library.layout import GUIDE_FILES

PRIVATE_USE = "私的利用"
"""The role under which `[private]` stands among the scopes."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Weekdays as guide.toml writes them, Monday first."""


def digest_of(contents: list[bytes]) -> str:
    """Return a guide's digest from the contents of `GUIDE_FILES`, in that order.

    SHA-256, first 16 hex digits, over the names (sorted) and bytes of guide.toml, clauses.toml and
    posting.toml: all that a check depends on, and no more, so that reading a guide for a check
    stays at three files.
    """
    parts = (
        part
        for name, content in sorted(zip(GUIDE_FILES, contents, strict=True))
        for part in (name.encode(), content)
    )
    return of_contents(parts)[:DIGITS]


def identity_of(table: Table, digest: str) -> Identity:
    """Return the identity in a checked guide.toml."""
    return Identity(
        id=table["id"],
        name=table["name"],
        title=table["title"],
        issuer=table.get("issuer", ""),
        established=table.get("established", ""),
        revised=table.get("revised", ""),
        version=table["version"],
        digest=digest,
        self_names=tuple(table["self_names"]),
        hosts=tuple(table["hosts"]),
        note=table.get("note", ""),
        scopes=_scopes(table),
        offices=tuple(_office(row) for row in table.get("office", ())),
        contacts=tuple(
            OwnContact(row["kind"], row["value"], row["name"]) for row in table.get("contact", ())
        ),
        hours=_hours(table["hours"]) if "hours" in table else None,
        strengths=tuple(_strength(row) for row in table.get("strength", ())),
        is_wording=table.get("wording", False),
    )


def _scopes(table: Table) -> tuple[Scope, ...]:
    rows = [*table["scope"], {**table["private"], "role": PRIVATE_USE}]
    return tuple(
        Scope(row["role"], row["applies"], row["text"], tuple(row["clauses"])) for row in rows
    )


def _office(row: Table) -> Office:
    return Office(row["id"], row["name"], row["role"], row["duty"], tuple(row["clauses"]))


def _hours(row: Table) -> Hours:
    return Hours(
        tuple(sorted(DAYS.index(day) for day in row["days"])),
        minutes(row["start"]),
        minutes(row["end"]),
        row["holidays"],
        row["text"],
        tuple(row["clauses"]),
    )


def minutes(clock: str) -> int:
    """Return the minutes after midnight of a time written as 08:30."""
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def _strength(row: Table) -> Strength:
    return Strength(
        row["check"],
        SEVERITY_BY_WORD[row["severity"]],
        Account(row["account"]) if "account" in row else None,
        row["reason"],
        tuple(row.get("clauses", ())),
    )
