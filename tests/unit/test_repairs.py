"""Repairs keep what was typed as it was typed, and mend what was wrong."""

from collections.abc import Callable

import pytest

from smtui.domain.draft import Draft
from smtui.workspace.judge import Judge

JUDGE = Judge()


@pytest.mark.parametrize(
    ("typed", "check", "mended"),
    [
        ("１２月５日（日）に開きます。", "accuracy/weekday", "１２月５日（土）に開きます。"),
        ("12月5日（日曜日）に開きます。", "accuracy/weekday", "12月5日（土曜日）に開きます。"),
        ("令和9年（2026年）の予定です。", "accuracy/era", "令和9年（2027年）の予定です。"),
    ],
)
def test_repairs_keep_the_width_as_typed(
    draft: Callable[..., Draft], typed: str, check: str, mended: str
) -> None:
    report = JUDGE.report(draft(typed))
    found = [f for f in report.findings if f.check == check]
    (finding,) = found
    (repair,) = finding.repairs
    span = finding.span
    assert typed[: span.start] + repair + typed[span.end :] == mended
    again = JUDGE.report(draft(mended))
    assert check not in {f.check for f in again.findings}
