"""Lets in what later starts of the program ask of the window that is open."""

from __future__ import annotations

import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from lowback_timer.instance.claim import REFUSED, TAKEN, Claim
from lowback_timer.instance.transport import transport
from lowback_timer.instance.wish import ENDS_WITH, LONGEST, decoded

_SPEAKS_WITHIN_MS = 3_000
"""Who says nothing for so long does not want anything."""


class Callers(QObject):
    """Listens at the place that was claimed, as long as it is there.

    Args:
        claim: To the place. Where nobody can be listened to it is given up, so that nobody waits.
        parent: With which it goes away.
    """

    asked = Signal(object)
    """A `Wish`; whoever asked knows already that it will be followed."""

    def __init__(self, claim: Claim, parent: QObject) -> None:
        super().__init__(parent)
        self._claim = claim
        self._listener: socket.socket | None = None
        try:
            self._listener, self._secret = transport().listen(claim.place.address)
        except OSError:
            claim.give_up()
            return
        self._listener.setblocking(False)
        self._notifier = _notifier(self._listener, self)
        self._notifier.activated.connect(self._let_in)

    def close(self) -> None:
        """Listen to nobody any more; who starts the program now has the place."""
        if self._listener is not None:
            self._notifier.setEnabled(False)
            self._listener.close()
            self._listener = None
        self._claim.give_up()

    def _let_in(self) -> None:
        assert self._listener is not None
        with suppress(OSError):  # it has gone again
            connection, _ = self._listener.accept()
            _Caller(self, connection)

    def hear(self, line: bytes) -> bytes:
        """Take what a caller says; returns the answer."""
        try:
            wish = decoded(line.removeprefix(self._secret))
        except (ValueError, RecursionError):
            return REFUSED
        if not line.startswith(self._secret) or wish.data != self._claim.place.data:
            return REFUSED
        # After the answer has gone out: what is wished for may take a while.
        QTimer.singleShot(0, self, lambda: self.asked.emit(wish))
        return TAKEN


class _Caller(QObject):
    """Hears one caller out, who may be slow, say nothing, or have given up."""

    def __init__(self, callers: Callers, connection: socket.socket) -> None:
        super().__init__(callers)
        self._callers, self._connection, self._said = callers, connection, b""
        connection.setblocking(False)
        self._notifier = _notifier(connection, self)
        self._notifier.activated.connect(self._read)
        QTimer.singleShot(_SPEAKS_WITHIN_MS, self, self._end)

    def _read(self) -> None:
        try:
            while part := self._connection.recv(4096):
                self._said += part
        except BlockingIOError:  # all that has come by now
            if self._said.endswith(ENDS_WITH):
                with suppress(OSError):
                    self._connection.sendall(self._callers.hear(self._said))
                self._end()
            elif len(self._said) > LONGEST:
                self._end()
        except OSError:
            self._end()
        else:  # nobody waits for an answer any more, so it is not wanted any more either
            self._end()

    def _end(self) -> None:
        self._notifier.setEnabled(False)
        self._connection.close()
        self.deleteLater()


def _notifier(of: socket.socket, parent: QObject) -> QSocketNotifier:
    return QSocketNotifier(of.fileno(), QSocketNotifier.Type.Read, parent)
