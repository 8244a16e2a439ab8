"""Collects reference cycles in the window's thread, and in no other.

Python collects them in whichever thread happens to allocate something. In another thread than the
window's, that would delete objects of Qt behind its back: a timer that cannot be stopped from
there, at worst a crash. So nothing is collected by itself while there is a window.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 5_000


def collect_what_is_due() -> None:
    """Collect the generations that Python itself would have collected by now."""
    for generation in reversed(range(3)):
        counts, thresholds = gc.get_count(), gc.get_threshold()
        if all(counts[each] > thresholds[each] for each in range(generation + 1)):
            gc.collect(generation)
            return


class GarbageCollector(QObject):
    """Takes the place of Python's own, to the end of the process."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(_EVERY_MS)
