"""A thread that does one job after the other."""

import threading
from collections.abc import Callable, Iterator

import pytest

from lowback_timer.store.worker import ThreadWorker

SOON = 10.0
"""Seconds after which something has gone wrong."""
NEVER = 1_000.0


@pytest.fixture
def reported() -> list[Exception]:
    return []


@pytest.fixture
def worker(reported: list[Exception]) -> Iterator[ThreadWorker]:
    made = ThreadWorker(reported.append, lambda: None, NEVER)
    yield made
    made.stop()


def test_jobs_are_done_in_order_in_another_thread(worker: ThreadWorker) -> None:
    done: list[tuple[int, threading.Thread]] = []

    def job(number: int) -> Callable[[], None]:
        return lambda: done.append((number, threading.current_thread()))

    for number in range(50):
        worker.do(job(number))

    assert worker.wait(SOON)
    assert [number for number, _ in done] == list(range(50))
    (thread,) = {thread for _, thread in done}
    assert thread is not threading.current_thread()
    assert thread.daemon


def test_nobody_waits_for_a_slow_job(worker: ThreadWorker) -> None:
    # GIVEN a job that hangs
    may_go_on = threading.Event()

    def hang() -> None:
        may_go_on.wait(SOON)

    worker.do(hang)

    # WHEN something else is asked for, THEN that returns at once
    done: list[int] = []
    worker.do(lambda: done.append(1))
    assert done == []
    assert not worker.wait(0)

    may_go_on.set()
    assert worker.wait(SOON)
    assert done == [1]


def test_what_fails_is_reported_and_the_next_is_done(
    worker: ThreadWorker, reported: list[Exception]
) -> None:
    done: list[int] = []

    worker.do(list[None]().pop)
    worker.do(lambda: done.append(1))

    assert worker.wait(SOON)
    assert [type(error) for error in reported] == [IndexError]
    assert done == [1]


def test_with_nothing_to_do_it_looks_after_what_is_left() -> None:
    looked = threading.Event()
    worker = ThreadWorker(lambda _: None, looked.set, 0.001)

    worker.do(lambda: None)

    assert looked.wait(SOON)
    worker.stop()


def test_without_a_job_there_is_nothing_to_wait_for(worker: ThreadWorker) -> None:
    assert worker.wait(0)


def test_it_stops_after_the_last_job_and_can_begin_anew(worker: ThreadWorker) -> None:
    # GIVEN one that has been stopped while a job hangs
    may_go_on = threading.Event()
    threads: list[threading.Thread] = []

    def hang() -> None:
        may_go_on.wait(SOON)
        threads.append(threading.current_thread())

    worker.do(hang)
    worker.stop()

    # WHEN something else is asked for
    worker.do(lambda: threads.append(threading.current_thread()))

    # THEN it still comes after all that was asked for before, in a thread of its own
    assert not worker.wait(0)
    may_go_on.set()
    assert worker.wait(SOON)
    assert len(threads) == 2
    assert not threads[0].is_alive()
    assert threads[1].is_alive()
