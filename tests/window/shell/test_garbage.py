"""Reference cycles are collected in the window's thread only."""

import gc
import threading
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from lowback_timer.window.shell.garbage import GarbageCollector, collect_what_is_due


class Cycle(QObject):
    """Keeps itself alive, and has a timer that only its own thread may stop."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(1_000)


def allocate() -> None:
    """Make so much that Python would collect everything."""
    kept = [[number] for number in range(200_000)]
    del kept


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    gc.enable()
    made = GarbageCollector(qapp)
    yield made
    delete(made)
    gc.disable()


def test_another_thread_deletes_nothing_of_qts(collector: GarbageCollector) -> None:
    cycle = Cycle()
    left = ref(cycle)
    del cycle

    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert left() is not None

    collector._timer.timeout.emit()
    gc.collect()
    assert left() is None


def test_what_is_due_is_collected(collector: GarbageCollector) -> None:
    cycle: list[object] = []
    cycle.append(cycle)
    kept = [[number] for number in range(5_000)]
    before = gc.get_count()[0]

    collect_what_is_due()

    assert before > gc.get_threshold()[0] > gc.get_count()[0]
    assert kept


def test_with_little_to_collect_nothing_is_done(collector: GarbageCollector) -> None:
    gc.collect()
    collections = [each["collections"] for each in gc.get_stats()]

    collect_what_is_due()

    assert [each["collections"] for each in gc.get_stats()] == collections
