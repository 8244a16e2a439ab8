"""Ctrl+C, `kill`, and a terminal that is closed: what asks a program from outside to end."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))
"""Windows knows no SIGHUP."""


class EndSignals(QObject):
    """Tells of them between two events of the window, never in the middle of one.

    Python itself would raise an exception in whatever slot runs next, or, where none runs, wait
    for one to do so.

    Args:
        on_signal: Told the exit code that shells expect, 128 + the signal's number.
        parent: Ends the watch when it goes.
    """

    def __init__(self, on_signal: Callable[[int], object], parent: QObject) -> None:
        super().__init__(parent)
        self._on_signal = on_signal
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        for each in SIGNALS:
            signal.signal(each, _do_nothing)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def stop(self) -> None:
        """Let a signal end the process at once: all is saved, and the rest goes without a word.

        With Python's own handler, a second Ctrl+C would print a traceback.
        """
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for each in SIGNALS:
            signal.signal(each, signal.SIG_DFL)
        self._reading.close()
        self._writing.close()

    def _read(self) -> None:
        for number in self._reading.recv(64):
            if number in SIGNALS:
                self._on_signal(128 + number)


def _do_nothing(_number: int, _frame: object) -> None:
    """Be there, so that the default, which ends the process at once, is not."""
