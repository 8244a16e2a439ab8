"""Programs of a desktop on a bus of a test's own: a server of notifications, and the portal."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from queue import Queue
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

WITHIN_S = 10.0

Reply = tuple[str, tuple[Any, ...]]
"""A signature, and what it is of."""


class BusServer:
    """Answers calls by `replies`, and keeps what it was asked.

    What is not among the replies is refused, and where one of them returns None nobody answers.
    """

    def __init__(
        self, name: str, path: str, replies: Mapping[str, Callable[..., Reply | None] | None]
    ) -> None:
        self.calls: Queue[tuple[str, tuple[Any, ...]]] = Queue()
        self._name, self._path, self._replies = name, path, replies
        self._connection: DBusConnection = open_dbus_connection("SESSION")
        self._ask(message_bus.RequestName(name))
        self._is_over = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def next(self) -> tuple[str, tuple[Any, ...]]:
        """What it is asked next; waits for it."""
        return self.calls.get(timeout=WITHIN_S)

    def emit(self, interface: str, member: str, signature: str, *values: object) -> None:
        """Send a signal."""
        source = DBusAddress(self._path, interface=interface)
        self._connection.send(new_signal(source, member, signature, values))

    def close(self) -> None:
        """Leave the bus, as a server that dies does."""
        if not self._is_over:
            self._is_over = True
            self._thread.join()
            self._connection.close()

    def _ask(self, message: Message) -> None:
        self._connection.send_and_get_reply(message, timeout=WITHIN_S)

    def _serve(self) -> None:
        while not self._is_over:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            except (OSError, EOFError):
                return
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        reply = self._replies.get(member)
        if reply is None:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        if (answer := reply(*message.body)) is None:
            return  # it hangs
        signature, values = answer
        self._connection.send(new_method_return(message, signature or None, values))
        self.calls.put((member, message.body))


NOTIFICATIONS = "org.freedesktop.Notifications"


class NotificationServer(BusServer):
    """A server of notifications that shows nothing."""

    def __init__(self, *capabilities: str, is_inhibited: bool | None = None) -> None:
        self._capabilities = capabilities
        self.number = 0
        """That of the last notification."""

        def inhibited(_interface: str, name: str) -> Reply:
            return "v", (("b", bool(is_inhibited) and name == "Inhibited"),)

        super().__init__(
            NOTIFICATIONS,
            "/org/freedesktop/Notifications",
            {
                "GetCapabilities": lambda: ("as", (list(capabilities),)),
                "Notify": self._notify,
                "CloseNotification": lambda _number: ("", ()),
                "Get": None if is_inhibited is None else inhibited,
            },
        )

    def shown(self) -> tuple[Any, ...]:
        """What it is asked to show next."""
        assert self.next()[0] == "GetCapabilities"
        member, values = self.next()
        assert member == "Notify"
        return values

    def press(self, action: str, number: int = 0) -> None:
        """Press a button of the last notification, or of another one."""
        self.emit(NOTIFICATIONS, "ActionInvoked", "us", number or self.number, action)

    def put_away(self, reason: int) -> None:
        """Close the last notification: 1 when its time is over, 2 as somebody does so."""
        self.emit(NOTIFICATIONS, "NotificationClosed", "uu", self.number, reason)

    def _notify(self, *_values: object) -> Reply:
        self.number += 1
        return "u", (self.number,)


class PortalServer(BusServer):
    """The portal of a sandbox."""

    INTERFACE = "org.freedesktop.portal.Notification"

    def __init__(self) -> None:
        super().__init__(
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            {
                "AddNotification": lambda _key, _notification: ("", ()),
                "RemoveNotification": lambda _key: ("", ()),
            },
        )

    def press(self, key: str, action: str, token: str = "") -> None:
        """Press a button of a notification."""
        parameter = [("a{sv}", {"activation-token": ("s", token)})] if token else []
        self.emit(self.INTERFACE, "ActionInvoked", "ssav", key, action, parameter)
