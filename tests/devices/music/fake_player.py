"""A player on the session bus, for tests: `python fake_player.py NAME [hangs] [fixed] [stopped]`.

It prints a line for everything that changes, and dies when its input ends.
"""

from __future__ import annotations

import sys
from threading import Thread
from typing import Any

from jeepney import HeaderFields, Message, MessageType, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection

KINDS = {"PlaybackStatus": "s", "Volume": "d", "CanPause": "b"}


class Player:
    """What it plays, how loud, and whom it obeys."""

    def __init__(self, name: str, *manners: str) -> None:
        self._manners = manners
        status = "Stopped" if "stopped" in manners else "Playing"
        self._state: dict[str, Any] = {"PlaybackStatus": status, "Volume": 0.8, "CanPause": True}
        self._connection = open_dbus_connection("SESSION")
        request = message_bus.RequestName(f"org.mpris.MediaPlayer2.{name}")
        self._connection.send_and_get_reply(request)
        tell("ready")

    def obey_bus(self) -> None:
        while True:
            message = self._connection.receive()
            is_call = message.header.message_type is MessageType.method_call
            if is_call and "hangs" not in self._manners:
                self._obey(message)

    def obey_person(self) -> None:
        for line in sys.stdin:
            key, value = line.split()
            self._change(key, float(value) if key == "Volume" else value)

    def _obey(self, message: Message) -> None:
        match message.header.fields[HeaderFields.member]:
            case "GetAll":
                found = {key: (KINDS[key], value) for key, value in self._state.items()}
                self._connection.send(new_method_return(message, "a{sv}", (found,)))
            case "Set" if "fixed" not in self._manners:
                self._change(message.body[1], round(message.body[2][1], 2))
            case "Pause":
                self._change("PlaybackStatus", "Paused")
            case "Play":
                self._change("PlaybackStatus", "Playing")

    def _change(self, key: str, value: object) -> None:
        self._state[key] = value
        tell(f"{key} {value}")


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    player = Player(*sys.argv[1:])
    Thread(target=player.obey_bus, daemon=True).start()
    player.obey_person()
