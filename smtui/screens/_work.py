"""Jobs of a screen in threads: newest wins, saves in order, patience, a way to give up."""

import concurrent.futures
import contextvars
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from textual.timer import Timer
from textual.worker import Worker, WorkerState

from smtui.domain.value import Value
from smtui.screens._parts import NoticeLine

if TYPE_CHECKING:
    from textual.screen import Screen

PATIENCE = 0.5
"""Seconds after which a job says that it is under way."""


class Answers(Value):
    """What to do when a job has ended; None: nothing, or the problem door."""

    done: Callable[[Any], object] | None = None
    failed: Callable[[BaseException], object] | None = None
    gone: Callable[[], object] | None = None
    """What to do when the person gave it up."""


@dataclass(slots=True)
class _Job:
    group: str
    revision: int
    answers: Answers
    lasting: bool
    words: str
    newest: bool
    timer: Timer | None = field(default=None)
    shown: bool = False


class Jobs:
    """Owns the workers of one screen."""

    def __init__(self) -> None:
        self._jobs: dict[Worker[Any], _Job] = {}
        self._revisions: dict[str, int] = {}
        self._saves: concurrent.futures.Executor | None = None

    def begin(
        self,
        screen: "Screen[Any]",
        group: str,
        job: Callable[[], Any],
        answers: Answers,
        *,
        words: str,
        newest: bool,
        lasting: bool,
        quiet: bool = False,
    ) -> None:
        """Start a job; see `SmtuiScreen.work_on`."""
        revision = self._revisions[group] = self._revisions.get(group, 0) + 1
        if lasting:
            job = self._queued(job)
        worker = screen.run_worker(
            job, group=group, thread=True, exit_on_error=False, exclusive=newest and not lasting
        )
        entry = _Job(group, revision, answers, lasting, words or "作業しています", newest)
        self._jobs[worker] = entry
        if not quiet:
            entry.timer = screen.set_timer(PATIENCE, lambda: self._show(screen, worker))

    def _queued(self, job: Callable[[], Any]) -> Callable[[], Any]:
        """Put a save behind the saves begun before it: threads alone keep no order."""
        if self._saves is None:
            self._saves = concurrent.futures.ThreadPoolExecutor(1)
        return self._saves.submit(contextvars.copy_context().run, job).result

    def finish(self, worker: Worker[Any]) -> Answers:
        """Forget a worker that has ended; return what to do with its answer: nothing if void."""
        if worker.state in (WorkerState.PENDING, WorkerState.RUNNING):
            return Answers()
        entry = self._jobs.pop(worker, None)
        if entry is None:
            return Answers()
        if entry.timer is not None:
            entry.timer.stop()
        if entry.shown:
            for line in worker.node.query(NoticeLine):
                line.close(entry.words)
        if self._is_void(entry):
            return Answers(failed=entry.answers.failed)
        return entry.answers

    def _is_void(self, entry: _Job) -> bool:
        """Tell whether a later job makes this one's answer void; it may not even have begun."""
        return entry.newest and entry.revision != self._revisions.get(entry.group)

    def cancel(self, screen: "Screen[Any]") -> bool:
        """Give up the jobs that were announced and may be given up; tell whether there were any."""
        given_up = [
            worker for worker, entry in self._jobs.items() if entry.shown and not entry.lasting
        ]
        for worker in given_up:
            worker.cancel()
        return bool(given_up)

    def _show(self, screen: "Screen[Any]", worker: Worker[Any]) -> None:
        entry = self._jobs.get(worker)
        if entry is None or self._is_void(entry):
            return
        entry.shown = True
        way_out = "" if entry.lasting else "（Esc で中止）"
        for line in screen.query(NoticeLine):
            line.show(f"{entry.words}…{way_out}", problem=False, key=entry.words)
