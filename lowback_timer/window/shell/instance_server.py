"""The server of the single instance: takes what later starts ask of the open window."""

from __future__ import annotations

import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from lowback_timer.instance.claim import REFUSED, TAKEN, Claim
from lowback_timer.instance.launch_request import ENDS_WITH, LONGEST, decoded
from lowback_timer.instance.transport import transport

_SPEAKS_WITHIN_MS = 3_000
"""Who says nothing for so long does not want anything."""


class InstanceServer(QObject):
    """Listens at the endpoint that was claimed, as long as it is there.

    Args:
        claim: To the endpoint, which is given up where nobody can be listened to.
        parent: With which it goes away.
    """

    asked = Signal(object)
    """A `LaunchRequest`; whoever asked knows already that it will be followed."""

    def __init__(self, claim: Claim, parent: QObject) -> None:
        super().__init__(parent)
        self._claim = claim
        self._listener: socket.socket | None = None
        try:
            self._listener, self._secret = transport().listen(claim.endpoint.address)
        except OSError:
            claim.give_up()
            return
        self._listener.setblocking(False)
        self._notifier = _notifier(self._listener, self)
        self._notifier.activated.connect(self._let_in)

    def close(self) -> None:
        """Listen to nobody any more; who starts the program now has the endpoint."""
        if self._listener is not None:
            self._notifier.setEnabled(False)
            self._listener.close()
            self._listener = None
        self._claim.give_up()

    def _let_in(self) -> None:
        assert self._listener is not None
        with suppress(OSError):  # it has gone again
            connection, _ = self._listener.accept()
            _Connection(self, connection)

    def hear(self, line: bytes) -> bytes:
        """Take what a caller says; returns the answer."""
        try:
            request = decoded(line.removeprefix(self._secret))
        except (ValueError, RecursionError):
            return REFUSED
        if not line.startswith(self._secret) or request.data != self._claim.endpoint.data:
            return REFUSED
        # After the answer has gone out: what is asked for may take a while.
        QTimer.singleShot(0, self, lambda: self.asked.emit(request))
        return TAKEN


class _Connection(QObject):
    """Hears one caller out, who may be slow, say nothing, or have given up."""

    def __init__(self, server: InstanceServer, connection: socket.socket) -> None:
        super().__init__(server)
        self._server, self._connection, self._said = server, connection, b""
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
                    self._connection.sendall(self._server.hear(self._said))
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
