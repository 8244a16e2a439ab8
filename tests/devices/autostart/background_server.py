"""The portal through which the desktop is asked to start a program, on a bus of a test's own."""

from __future__ import annotations

from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    new_error,
    new_method_return,
    new_signal,
)

from tests.doubles.bus_server import BusServer

_PATH = "/org/freedesktop/portal/desktop"
_AGREES, _CANCELLED = 0, 1


class BackgroundServer(BusServer):
    """Answers as its manner has it: agrees, declines, cancels, fails, hangs, or hurries."""

    def __init__(self, manner: str) -> None:
        self._manner = manner
        super().__init__("org.freedesktop.portal.Desktop", _PATH, {})

    def asked(self) -> dict[str, Any]:
        """What it is asked next; waits for it."""
        _, (window, options) = self.next()
        return {"window": window, **{name: value for name, (_, value) in options.items()}}

    def _answer(self, message: Message) -> None:
        self.calls.put((message.header.fields[HeaderFields.member], message.body))
        for each in self._answers(message):
            self._connection.send(each)

    def _answers(self, message: Message) -> list[Message]:
        if self._manner == "fails":
            return [new_error(message, "org.freedesktop.portal.Error.Failed", "s", ("not today",))]
        options = message.body[1]
        sender = message.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        handle = f"{_PATH}/request/{sender}/{options['handle_token'][1]}"
        reply = new_method_return(message, "o", (handle,))
        if self._manner == "hangs":
            return [reply]
        is_on = self._manner != "declines" and options["autostart"][1]
        request = DBusAddress(handle, interface="org.freedesktop.portal.Request")
        results = {"background": ("b", True), "autostart": ("b", is_on)}
        code = _CANCELLED if self._manner == "cancels" else _AGREES
        said = new_signal(request, "Response", "ua{sv}", (code, {} if code else results))
        # The answer may come before the reply.
        return [said, reply] if self._manner == "hurries" else [reply, said]
