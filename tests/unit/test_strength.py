"""What each guide says on each family agrees with table 1b of the comparison of the guides.

B a ban, D a duty, C caution or background, - silence. Where the table has two letters for a cell,
`goldens/strength.tsv` holds the stronger one.
"""

from pathlib import Path

import pytest

from smtui.domain.draft import Account
from smtui.domain.family import Family, Severity
from smtui.domain.grounds import SILENT_FALLS, grounds_in, severity_in
from smtui.domain.guide import Clause, ClauseKind, Guide
from smtui.library.guides import load_guide

TABLE = Path(__file__).parent.parent / "goldens" / "strength.tsv"
LETTERS = {ClauseKind.PROHIBITION: "B", ClauseKind.OBLIGATION: "D"}

DIFFERENT = {
    ("rumor", "ku"): (
        "D",
        "p3 asks to be ready for wrong information; the table cites char-4",
    ),
    ("security", "akitakata"): ("C", "8-b2 only names whom to ask; the table counts it as silence"),
    ("accuracy", "akitakata"): ("B", "2-6-e bans untrue statements; the table has it under rumor"),
    ("accuracy", "oizumi"): ("B", "4-6-4 bans untrue statements; the table has it under rumor"),
    ("third-party", "akitakata"): ("B", "3-2-s2 bans commenting on others' posts; a reply rule"),
    ("third-party", "ueda"): ("B", "5-8-s2 bans links to banned content, not links as such"),
    ("confrontation", "oizumi"): ("B", "4-6-6 bans spoiling an exchange; the table: repetition"),
    ("reply-policy", "katori"): ("B", "2-3-s4 and 3-1-s4 ban some replies; no ban on replying"),
    ("duty-hours", "katori"): ("C", "the default hours stand in a form, which is no duty by kind"),
    ("length", "ku"): ("C", "def-b2 describes a service; it demands nothing"),
}
"""Cells that cannot follow from the kinds of the clauses: what follows instead, and why."""


def cells() -> list[tuple[str, str, str]]:
    head, *rows = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines())
    return [
        (row[0], guide_id, letter)
        for row in rows
        for guide_id, letter in zip(head[1:], row[1:], strict=True)
    ]


def naming(guide: Guide, family: str) -> list[Clause]:
    return [
        clause
        for clause in guide.clauses
        if any(check.partition("/")[0] == family for check in clause.checks)
    ]


def strongest(guide: Guide, family: str) -> str:
    letters = {LETTERS.get(clause.kind, "C") for clause in naming(guide, family)}
    return next((letter for letter in "BDC" if letter in letters), "-")


def test_the_table_is_whole() -> None:
    assert {family for family, _, _ in cells()} == set(Family)
    assert len(cells()) == len(Family) * 5
    assert {letter for _, _, letter in cells()} == set("BDC-")
    assert set(DIFFERENT) <= {(family, guide_id) for family, guide_id, _ in cells()}


@pytest.mark.parametrize(("family", "guide_id", "letter"), cells())
def test_the_strength_of_a_family(family: str, guide_id: str, letter: str) -> None:
    found = strongest(load_guide(guide_id), family)
    different, _ = DIFFERENT.get((family, guide_id), ("", ""))
    if different:
        assert different != letter, "no longer different: take it off the list"
    assert found == (different or letter)


@pytest.mark.parametrize(("family", "guide_id", "letter"), cells())
def test_a_silent_guide_weakens_only_what_is_a_matter_of_guides(
    family: str, guide_id: str, letter: str
) -> None:
    guide = load_guide(guide_id)
    if any(strength.check.partition("/")[0] == family for strength in guide.identity.strengths):
        return  # laid down with a reason in guide.toml
    kind = Family(family)
    silent = not grounds_in(guide, kind, family).clauses
    got = severity_in(guide, Severity.WARN, kind, family, Account.OFFICIAL, silent=silent)
    falls = kind in SILENT_FALLS or kind is Family.DUTY_HOURS
    if letter == "-" and falls:
        assert got is Severity.INFO
    else:
        assert got is Severity.WARN
