"""The session bus, for questions that are answered soon or not at all. Not for the window's thread.

Through jeepney: Qt's own marshalling gets the nested maps wrong that notifications are made of.
"""

from __future__ import annotations

import socket
import time
from collections import deque
from collections.abc import Iterable
from typing import Any

from jeepney import HeaderFields, MatchRule, Message, MessageType, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ANSWER_S = 2.0
"""Who has not answered by then will not be waited for."""


class BusError(Exception):
    """There is no bus, or nobody who answers."""


class NobodyThereError(BusError):
    """The bus is there, but who was asked is not, or does not know what was asked for."""


class Bus:
    """A connection to the session bus.

    Raises:
        BusError: there is none.
    """

    def __init__(self) -> None:
        try:
            self._connection: DBusConnection = open_dbus_connection("SESSION")
        except (OSError, KeyError, ValueError, EOFError) as error:
            raise BusError(str(error)) from error
        self._waiting: deque[Message] = deque()

    @property
    def socket(self) -> socket.socket:
        """What can be read from when something has come."""
        found: socket.socket = self._connection.sock
        return found

    def ask(self, question: Message) -> tuple[Any, ...]:
        """What is answered; what comes in meanwhile is kept for `heard`.

        Raises:
            NobodyThereError: who was asked is not there, or refuses.
            BusError: nobody answers in time, or the bus has gone.
        """
        number = next(self._connection.outgoing_serial)
        until_s = time.monotonic() + ANSWER_S
        try:
            self._connection.send(question, serial=number)
            while True:
                left_s = max(0.0, until_s - time.monotonic())
                message = self._connection.receive(timeout=left_s)
                if message.header.fields.get(HeaderFields.reply_serial) == number:
                    break
                self._waiting.append(message)
        except (OSError, EOFError) as error:
            raise BusError(str(error)) from error
        if message.header.message_type is MessageType.error:
            raise NobodyThereError(message.header.fields.get(HeaderFields.error_name, ""))
        body: tuple[Any, ...] = message.body
        return body

    def listen(self, rules: Iterable[MatchRule]) -> None:
        """Be told of signals from now on.

        Raises:
            BusError: the bus has gone.
        """
        for rule in rules:
            self.ask(message_bus.AddMatch(rule))

    def heard(self) -> Iterable[Message]:
        """The signals that have come so far, in their order.

        Raises:
            BusError: the bus has gone.
        """
        while True:
            if self._waiting:
                message = self._waiting.popleft()
            else:
                try:
                    message = self._connection.receive(timeout=0)
                except TimeoutError:
                    return
                except (OSError, EOFError) as error:
                    raise BusError(str(error)) from error
            if message.header.message_type is MessageType.signal:
                yield message

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()
