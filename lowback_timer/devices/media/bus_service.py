"""A name on the session bus, and calls to it that are answered in the program's own thread.

jeepney and not QtDBus: that has no way to put an integer of 64 bits into a map, and it waits for
the bus. Here, one thread connects and listens, and a bus that hangs keeps nobody else waiting.
"""

from __future__ import annotations

import logging
import os
import socket
import struct
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread

from jeepney import (
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_log = logging.getLogger(__name__)

Post = Callable[[Callable[[], None]], object]
"""Has something done in the program's own thread."""
_ANSWER_S = 5.0
_SEND_US = 50_000
"""For so long, at most, the program waits for a bus that takes nothing; then that is given up."""
_DO_NOT_QUEUE = 4
_TAKEN = 3
"""What the bus answers to whoever asks for a name that somebody else has."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call returns, and does."""

    types: str = ""
    """Of the values, in the bus's own notation."""
    values: tuple[object, ...] = ()
    then: Callable[[], object] | None = None
    """What is done once the answer is on its way."""


class CallError(Exception):
    """A call that cannot be answered.

    Args:
        name: Of the error, after `org.freedesktop.DBus.Error.`.
        text: What is wrong.
    """

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self.name = f"org.freedesktop.DBus.Error.{name}"


def session_address(environment: Mapping[str, str] = os.environ) -> str | None:
    """Where the session bus is; None when there is none."""
    if address := environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    folder = environment.get("XDG_RUNTIME_DIR")
    path = Path(folder, "bus") if folder else None
    return f"unix:path={path}" if path is not None and path.exists() else None


class BusService:
    """Is on the bus under `name`, or under that and its own number if the name is taken.

    It is silent where there is no bus, and as soon as the bus is gone.

    Args:
        address: Where the bus is.
        name: What it is called there.
        answer: Answers a call, in the program's own thread; raises `CallError` if it cannot.
        post: Leads there.
    """

    def __init__(
        self, address: str, name: str, answer: Callable[[Message], Answer], post: Post
    ) -> None:
        self._address = address
        self._name = name
        self._answer = answer
        self._post = post
        self._connection: DBusConnection | None = None
        """What is sent through, in the program's own thread alone; None while nobody listens."""
        self._is_closed = False
        self.thread = Thread(target=self._serve, name="media-controls", daemon=True)
        self.thread.start()

    def send(self, message: Message) -> None:
        """Send a message; it is lost if there is no bus."""
        if self._connection is None:
            return
        try:
            self._connection.send(message)
        except OSError:  # it is gone, or hangs and takes no more
            self._hang_up()

    def close(self) -> None:
        """Leave the bus, for good; the name is free from then on."""
        self._is_closed = True
        self._hang_up()

    def _hang_up(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)  # the thread hears of it, and ends

    # In a thread of its own

    def _serve(self) -> None:
        try:
            with open_dbus_connection(self._address) as connection:
                if self._take_name(connection):
                    self._post(partial(self._use, connection))
                    self._listen(connection)
        except Exception:
            # However a bus is missing, refuses or ends: the keys of the window are left.
            _log.info("There is no session bus, or no longer", exc_info=True)
            if not self._is_closed:  # or the program may be about to end
                self._post(self._hang_up)

    def _take_name(self, connection: DBusConnection) -> bool:
        """Ask for the name, and for another should a second program have it."""
        wait = struct.pack("@ll", 0, _SEND_US)
        connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, wait)
        answer = _TAKEN
        for name in (self._name, f"{self._name}.instance{os.getpid()}"):
            if answer == _TAKEN:
                request = message_bus.RequestName(name, _DO_NOT_QUEUE)
                reply = connection.send_and_get_reply(request, timeout=_ANSWER_S)
                is_answer = reply.header.message_type is MessageType.method_return
                answer = reply.body[0] if is_answer else 0
        return answer == 1

    def _listen(self, connection: DBusConnection) -> None:
        while True:
            message = connection.receive()
            if message.header.message_type is MessageType.method_call:
                self._post(partial(self._reply, message))

    # In the program's own thread

    def _use(self, connection: DBusConnection) -> None:
        self._connection = connection
        if self._is_closed:
            self._hang_up()

    def _reply(self, message: Message) -> None:
        if self._is_closed:
            return
        then = None
        try:
            answer = self._answer(message)
        except CallError as error:
            reply = new_error(message, error.name, "s", (str(error),))
        else:
            reply = new_method_return(message, answer.types or None, answer.values)
            then = answer.then
        if not message.header.flags & MessageFlag.no_reply_expected:
            self.send(reply)
        if then is not None:
            then()
