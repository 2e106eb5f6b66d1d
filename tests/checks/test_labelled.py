"""What holds for every check on every labelled draft, whether or not it is right about it."""

from functools import cache
from pathlib import Path

import pytest

from smtui.checks import Check, all_checks
from smtui.checks._kit import cue_of, names_of
from smtui.checks._words import load_words
from smtui.domain.draft import Account, Draft, Earlier, Kind, Occasion, Platform
from smtui.domain.facts import Facts
from smtui.domain.japan_time import local_time
from smtui.domain.reading import Reading
from smtui.intake.lines import Line, lines_of
from smtui.reading import read_all
from smtui.workspace.judge import Judge

FOLDER = Path(__file__).parent.parent / "labelled"
USUAL = Occasion(
    None, Account.OFFICIAL, Kind.POST, Platform.FACEBOOK, local_time("2026-06-02T10:00")
)
CUED = [c for c in all_checks() if any(cue_of(n) for wake in c.wakes for n in names_of(wake))]


@cache
def labelled(name: str) -> list[tuple[Draft, tuple[Earlier, ...]]]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [(line.draft, line.earlier) for line in lines_of(text, USUAL) if isinstance(line, Line)]


@cache
def readings() -> list[Reading]:
    return read_all(
        [(draft, bool(earlier)) for draft, earlier in labelled("drafts.jsonl")], load_words()
    )


@pytest.mark.parametrize("name", ["drafts.jsonl", "unseen.jsonl"])
def test_no_check_breaks(name: str) -> None:
    reports = Judge().reports(labelled(name))
    assert len(reports) > 2000
    assert {failure.check for report in reports for failure in report.failed} == set()


@pytest.mark.parametrize("check", CUED, ids=lambda check: check.code)
def test_without_its_words_a_check_would_find_nothing(check: Check) -> None:
    asleep = [reading for reading in readings() if not check.is_awake(reading)]
    assert asleep
    assert [reading.text for reading in asleep if list(check.find(reading, Facts()))] == []
