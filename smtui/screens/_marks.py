"""Marks of findings on a text that is being edited: they move with their words, at once."""

from collections.abc import Iterable, Sequence

from smtui.domain.draft import Span
from smtui.domain.family import Severity
from smtui.domain.value import Value


class Mark(Value):
    """Where a finding stands in the text of this moment."""

    number: int
    """Place of the finding in its report."""
    span: Span
    severity: Severity


def moved(marks: Iterable[Mark], old: str, new: str) -> tuple[Mark, ...]:
    """Return the marks of `old` where their words stand in `new`.

    A mark whose own words were edited is dropped: nobody has judged the new ones yet.
    """
    start, old_end = _edited(old, new)
    by = len(new) - len(old)
    kept = []
    for mark in marks:
        if mark.span.end <= start:
            kept.append(mark)
        elif mark.span.start >= old_end:
            span = Span(mark.span.start + by, mark.span.end + by)
            kept.append(mark._replace(span=span))
    return tuple(kept)


def _edited(old: str, new: str) -> tuple[int, int]:
    """Return the range of `old` outside which both texts are the same."""
    head = _common(old, new, min(len(old), len(new)), from_end=False)
    tail = _common(old, new, min(len(old), len(new)) - head, from_end=True)
    return head, len(old) - tail


def _common(old: str, new: str, most: int, *, from_end: bool) -> int:
    """Return how many code points the texts share at their beginning or end, by halving."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if from_end:
            same = old[len(old) - middle :] == new[len(new) - middle :]
        else:
            same = old[:middle] == new[:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low


class Stretch(Value):
    """The part of a mark that lies on one line."""

    start: int
    end: int
    mark: Mark


def by_line(marks: Sequence[Mark], lines: Sequence[str]) -> dict[int, list[Stretch]]:
    """Return the marks cut up by line, long ones first so that short ones are painted on top."""
    stretches: dict[int, list[Stretch]] = {}
    first, begins = 0, 0
    for mark in sorted(marks, key=lambda mark: mark.span):
        while first < len(lines) - 1 and begins + len(lines[first]) < mark.span.start:
            begins += len(lines[first]) + 1
            first += 1
        row, at = first, begins
        while row < len(lines) and at < mark.span.end:
            start = max(0, mark.span.start - at)
            end = min(len(lines[row]), mark.span.end - at)
            if start < end:
                stretches.setdefault(row, []).append(Stretch(start, end, mark))
            at += len(lines[row]) + 1
            row += 1
    for line in stretches.values():
        line.sort(key=lambda stretch: stretch.start - stretch.end)
    return stretches
