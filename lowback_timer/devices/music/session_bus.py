"""The session bus of a Linux desktop, through jeepney. Only the music process loads this."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from lowback_timer.devices.music.players import ANSWER_S, BusError

_PATH, _PLAYER = "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player"


class SessionBus:
    """A `Bus`; see there.

    Raises:
        BusError: there is none.
    """

    def __init__(self) -> None:
        try:
            self._connection: DBusConnection = open_dbus_connection("SESSION")
        except (OSError, KeyError, ValueError, EOFError) as error:
            raise BusError(str(error)) from error

    def names(self) -> tuple[str, ...]:
        """The names that connections have taken on the bus."""
        (reply,) = self._ask([message_bus.ListNames()]).values()
        if reply is None:
            raise BusError("the bus does not answer")
        return tuple(reply.body[0])

    def read(self, players: Iterable[str]) -> Mapping[str, Mapping[str, Any]]:
        """The properties of players, by the bus's own name for each; without who is silent."""
        questions = [Properties(_address(player)).get_all() for player in players]
        found = {}
        for reply in self._ask(questions).values():
            if reply is not None and reply.header.message_type is MessageType.method_return:
                sender = reply.header.fields[HeaderFields.sender]
                found[sender] = {name: value for name, (_, value) in reply.body[0].items()}
        return found

    def set_volumes(self, volumes: Mapping[str, float]) -> None:
        """Have players play as loud; the answers do not matter."""
        for player, volume in volumes.items():
            self._tell(Properties(_address(player)).set("Volume", "d", volume))

    def call(self, method: str, players: Iterable[str]) -> None:
        """Have players do something; the answers do not matter."""
        for player in players:
            self._tell(new_method_call(_address(player), method))

    def _tell(self, message: Message) -> None:
        message.header.flags |= MessageFlag.no_reply_expected | MessageFlag.no_auto_start
        self._send(message)

    def _ask(self, questions: Iterable[Message]) -> dict[int, Message | None]:
        """Ask everybody, then wait for everybody; the answers by number, None for no answer."""
        answers: dict[int, Message | None] = {}
        for question in questions:
            question.header.flags |= MessageFlag.no_auto_start
            answers[self._send(question)] = None
        until_s = time.monotonic() + ANSWER_S
        while None in answers.values() and (left_s := until_s - time.monotonic()) > 0:
            try:
                message = self._connection.receive(timeout=left_s)
            except TimeoutError:
                break
            except (OSError, EOFError) as error:
                raise BusError(str(error)) from error
            number = message.header.fields.get(HeaderFields.reply_serial)
            if number in answers:
                answers[number] = message
        return answers

    def _send(self, message: Message) -> int:
        """Send a message; returns its number."""
        number: int = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=number)
        except OSError as error:
            raise BusError(str(error)) from error
        return number


def _address(player: str) -> DBusAddress:
    return DBusAddress(_PATH, bus_name=player, interface=_PLAYER)
