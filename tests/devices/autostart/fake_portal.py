"""A desktop's portal on the session bus, for tests: `python fake_portal.py agrees|declines|...`.

It prints what it was asked, and dies when its input ends.
"""

from __future__ import annotations

import json
import sys
from threading import Thread

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
from jeepney.io.blocking import open_dbus_connection

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
AGREES, CANCELLED = 0, 1


def answer(manner: str, message: Message) -> list[Message]:
    """What is sent when somebody asks."""
    window, options = message.body
    asked = {name: value for name, (_, value) in options.items()}
    sys.stdout.write(json.dumps({"window": window, **asked}) + "\n")
    sys.stdout.flush()
    if manner == "fails":
        return [new_error(message, "org.freedesktop.portal.Error.Failed", "s", ("not today",))]
    sender = message.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
    handle = f"{PATH}/request/{sender}/{asked['handle_token']}"
    reply = new_method_return(message, "o", (handle,))
    if manner == "hangs":
        return [reply]
    is_on = manner != "declines" and asked["autostart"]
    request = DBusAddress(handle, interface="org.freedesktop.portal.Request")
    results = {"background": ("b", True), "autostart": ("b", is_on)}
    code = CANCELLED if manner == "cancels" else AGREES
    said = new_signal(request, "Response", "ua{sv}", (code, {} if code else results))
    # The answer may come before the reply.
    return [said, reply] if manner == "hurries" else [reply, said]


def serve(manner: str) -> None:
    with open_dbus_connection("SESSION") as connection:
        connection.send_and_get_reply(message_bus.RequestName(NAME))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            message = connection.receive()
            if message.header.message_type is MessageType.method_call:
                for each in answer(manner, message):
                    connection.send(each)


if __name__ == "__main__":
    Thread(target=serve, args=sys.argv[1:2], daemon=True).start()
    sys.stdin.read()
