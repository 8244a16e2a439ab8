"""A thread of its own for what may have to wait for a disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Protocol

Job = Callable[[], None]

Post = Callable[[Job], None]
"""Has something done in another thread, that of the window."""


def raised_through(post: Post) -> Callable[[Exception], None]:
    """Raise what a job has raised once more, in the thread to which `post` leads."""

    def report(error: Exception) -> None:
        def fail() -> None:
            raise error

        post(fail)

    return report


class Worker(Protocol):
    """Does one job after the other."""

    def do(self, job: Job) -> None:
        """Do something after all that was asked for before."""

    def wait(self, seconds: float) -> bool:
        """Wait until all that was asked for is done; tell whether it is."""

    def stop(self) -> None:
        """End when all that was asked for is done; another job begins anew."""


class ThreadWorker:
    """Does its jobs in a thread that begins with the first one, and keeps no program from ending.

    Args:
        report: Gets what a job raised, in that thread.
        when_idle: Done now and then when nothing is asked for.
        idle_seconds: How often.
    """

    def __init__(
        self, report: Callable[[Exception], None], when_idle: Job, idle_seconds: float
    ) -> None:
        self._report = report
        self._when_idle = when_idle
        self._idle_seconds = idle_seconds
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopped: threading.Thread | None = None
        """The one before, which may still be busy with its last jobs."""

    def do(self, job: Job) -> None:
        """Do something after all that was asked for before."""
        if self._thread is None:
            self._jobs = SimpleQueue()
            self._thread = threading.Thread(
                target=self._work, args=(self._jobs, self._stopped), daemon=True
            )
            self._thread.start()
        self._jobs.put(job)

    def wait(self, seconds: float) -> bool:
        """Wait until all that was asked for is done; tell whether it is."""
        if self._thread is None:
            return True
        done = threading.Event()
        self.do(done.set)
        return done.wait(seconds)

    def stop(self) -> None:
        """End when all that was asked for is done; another job begins anew."""
        self._jobs.put(None)
        self._stopped = self._thread or self._stopped
        self._thread = None

    def _work(self, jobs: SimpleQueue[Job | None], before: threading.Thread | None) -> None:
        if before is not None:
            before.join()
        while True:
            try:
                job = jobs.get(timeout=self._idle_seconds)
            except Empty:
                job = self._when_idle
            if job is None:
                return
            try:
                job()
            except Exception as error:
                self._report(error)
