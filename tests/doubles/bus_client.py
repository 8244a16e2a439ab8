"""Another program on a private session bus, such as a desktop's shell or a phone."""

from __future__ import annotations

from collections.abc import Callable
from queue import Queue
from threading import Thread
from typing import Any, Protocol

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from lowback_timer.devices.media.mpris_interface import BUS_NAME, PATH, PLAYER

WITHIN_S = 10.0


class Jobs:
    """Does what other threads post in the thread of whoever waits for something."""

    def __init__(self) -> None:
        self._posted: Queue[Callable[[], None]] = Queue()

    def post(self, job: Callable[[], None]) -> None:
        self._posted.put(job)

    def do_next(self) -> None:
        """Wait for a job, and do it."""
        self._posted.get(timeout=WITHIN_S)()

    def do_while(self, thread: Thread) -> None:
        """Do all jobs until a thread has ended."""
        while thread.is_alive() or not self._posted.empty():
            if not self._posted.empty():
                self.do_next()
            thread.join(0.01)


class Waiter(Protocol):
    """Has the program go on while somebody waits for its answer."""

    def do_while(self, thread: Thread) -> None:
        """Go on until the thread has ended."""


class Client:
    """Another program on the bus, such as a desktop's shell.

    Args:
        address: Of the bus.
        waiter: What goes on while it waits for an answer.
    """

    def __init__(self, address: str, waiter: Waiter) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)
        self._waiter = waiter
        self._connection.send_and_get_reply(
            message_bus.AddMatch(MatchRule(type="signal", path=PATH))
        )
        self._signals: list[tuple[str, tuple[Any, ...]]] = []

    def call(
        self,
        method: str,
        types: str = "",
        *values: object,
        interface: str = PLAYER,
        path: str = PATH,
        name: str = BUS_NAME,
    ) -> Message:
        """Call a method, and wait for what it returns."""
        address = DBusAddress(path, name, interface)
        return self.ask(new_method_call(address, method, types or None, values))

    def ask(self, question: Message) -> Message:
        """Send a message, and wait for the answer."""
        answers: list[Message] = []
        serial = next(self._connection.outgoing_serial)
        self._connection.send(question, serial=serial)

        def wait() -> None:
            while not answers:
                message = self._connection.receive(timeout=WITHIN_S)
                if message.header.fields.get(HeaderFields.reply_serial) == serial:
                    answers.append(message)
                else:
                    self._keep(message)

        thread = Thread(target=wait)
        thread.start()
        self._waiter.do_while(thread)
        (answer,) = answers
        return answer

    def get_all(self, interface: str = PLAYER, name: str = BUS_NAME) -> dict[str, Any]:
        """All properties of an interface, each with its type."""
        address = DBusAddress(PATH, name, interface)
        found: dict[str, Any] = self.ask(Properties(address).get_all()).body[0]
        return found

    def get(self, name: str, interface: str = PLAYER) -> tuple[str, Any]:
        """One property, with its type."""
        address = DBusAddress(PATH, BUS_NAME, interface)
        found: tuple[str, Any] = self.ask(Properties(address).get(name)).body[0]
        return found

    def set(self, name: str, types: str, value: object) -> Message:
        """Set a property."""
        address = DBusAddress(PATH, BUS_NAME, PLAYER)
        return self.ask(Properties(address).set(name, types, value))

    def has(self, name: str = BUS_NAME) -> bool:
        """Whether somebody has a name on the bus."""
        return bool(self.ask(message_bus.NameHasOwner(name)).body[0])

    def signals(self) -> list[tuple[str, tuple[Any, ...]]]:
        """What was told since the last time, up to now."""
        self.call("Ping", interface="org.freedesktop.DBus.Peer")  # comes after whatever was told
        told, self._signals = self._signals, []
        return told

    def close(self) -> None:
        self._connection.close()

    def _keep(self, message: Message) -> None:
        fields = message.header.fields
        is_signal = message.header.message_type is MessageType.signal
        if is_signal and fields.get(HeaderFields.path) == PATH:
            self._signals.append((fields[HeaderFields.member], message.body))


def is_error(answer: Message) -> str:
    """The name of the error, or nothing when it is none."""
    if answer.header.message_type is not MessageType.error:
        return ""
    name: str = answer.header.fields[HeaderFields.error_name]
    return name.rpartition(".")[-1]
