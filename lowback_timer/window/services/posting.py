"""From another thread back into the window's."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Poster(QObject):
    """Does in its own thread what other threads want to have done there."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def post(self, job: Callable[[], None]) -> None:
        """Have something done as soon as that thread is free; when the program ends, never."""
        with suppress(RuntimeError):  # it has been deleted
            self._posted.emit(job)

    @Slot(object)
    def _do(self, job: Callable[[], None]) -> None:
        job()
