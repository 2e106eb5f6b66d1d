"""`smtui check --batch`: JSON Lines in, JSON Lines out, in the order given."""

import gc
import os
import sys
from collections.abc import Iterator

from smtui.commands._json import dumps
from smtui.domain.draft import Occasion
from smtui.domain.family import Severity
from smtui.domain.value import Value
from smtui.errors import BadInput, GuideError
from smtui.exports.reports import report_json
from smtui.intake.lines import BadLine, Line, lines_of
from smtui.workspace.judge import Judge

_CHUNK = 500
"""Drafts handed to a process at a time, at most: the more are judged together, the faster."""
_WORTH_A_PROCESS = 400
"""Drafts from which a second process pays for its start."""


class _Judged(Value):
    """What became of a part of the lines; bytes, for they come from other processes."""

    printed: bytes
    """The reports, a line each, in UTF-8."""
    problems: tuple[tuple[int, str], ...]
    """The numbers of lines that could not be judged, with the reason."""
    strongest: int
    """The strongest finding; 0 without one."""


def run_batch(text: str, defaults: Occasion, threshold: Severity | None, jobs: int | None) -> int:
    """Judge all lines and print their reports; return the exit code.

    A line that cannot be judged is named on standard error and the others go on (exit code 2).
    """
    gc.enable()
    lines: list[Line] = []
    bad = False
    for line in lines_of(text, defaults):
        if isinstance(line, BadLine):
            bad = True
            _complain(line.number, line.why)
        else:
            lines.append(line)
    if not lines and not bad:
        raise BadInput("下書きが1件もありません。", "1行に1件の JSON を書いてください。")
    strongest = 0
    for judged in _parts(lines, _processes(jobs, len(lines))):
        for number, why in judged.problems:
            bad = True
            _complain(number, why)
        _print(judged.printed)
        strongest = max(strongest, judged.strongest)
    if bad:
        return 2
    return int(threshold is not None and strongest >= threshold)


def _print(lines: bytes) -> None:
    """Print lines that are encoded already; without a buffer they may go out in parts."""
    sys.stdout.flush()
    rest = memoryview(lines)
    while rest:
        rest = rest[sys.stdout.buffer.write(rest) :]
    sys.stdout.buffer.flush()


def _complain(number: int, why: str) -> None:
    sys.stdout.flush()
    print(f"{number}行目: {why}この行は点検していません。", file=sys.stderr)


def _processes(jobs: int | None, drafts: int) -> int:
    if jobs is not None:
        if jobs < 1:
            raise BadInput("--jobs には 1 以上の数を書いてください。")
        return min(jobs, max(1, drafts))
    return max(1, min(os.cpu_count() or 1, drafts // _WORTH_A_PROCESS))


def _parts(lines: list[Line], processes: int) -> Iterator[_Judged]:
    """Yield what became of the lines, part by part."""
    if processes == 1:
        yield _judge_all(lines)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - 40 ms, large batches only

    size = min(_CHUNK, -(-len(lines) // processes))
    chunks = [lines[at : at + size] for at in range(0, len(lines), size)]
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(_judge_all, chunks)


_judges: list[Judge] = []
"""The judge of this process, made at the first draft."""


def _judge_all(lines: list[Line]) -> _Judged:
    """Judge lines; those whose guide cannot be had are told with the reason."""
    if not _judges:
        _judges.append(Judge())
    judge = _judges[0]
    good: list[Line] = []
    problems: list[tuple[int, str]] = []
    for line in lines:
        try:
            judge.guide(line.draft.occasion.guide)
            good.append(line)
        except GuideError as error:
            problems.append((line.number, str(error)))
    reports = judge.reports([(line.draft, line.earlier) for line in good])
    printed = [
        dumps({"id": line.id, **report_json(line.draft, report)}) + "\n"
        for line, report in zip(good, reports, strict=True)
    ]
    strongest = max((f.severity for report in reports for f in report.findings), default=0)
    return _Judged("".join(printed).encode(), tuple(problems), strongest)
