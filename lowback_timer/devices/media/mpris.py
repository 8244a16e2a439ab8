"""The media controls of Linux desktops: MPRIS, over the session bus.

The shell shows what plays, hands media keys and the buttons of headsets on, and a phone does so
through KDE Connect and the like. Nobody is told of the position: whoever shows it asks, and can go
on by the clock; a signal every second would wake every desktop that listens.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from jeepney import DBusAddress, HeaderFields, Message, new_signal

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.devices.media.bus_service import Answer, BusService, CallError, Post
from lowback_timer.devices.media.controls import MediaHandler, MediaState
from lowback_timer.devices.media.mpris_interface import (
    BUS_NAME,
    METHODS,
    PATH,
    PLAYER,
    ROOT,
    Properties,
    Standard,
    introspection,
    player_properties,
    root_properties,
    track_path,
)


class Mpris:
    """`MediaControls` over the session bus at `address`.

    Args:
        address: Where the bus is.
        handler: Does what is asked for.
        post: Has something done in the program's own thread.
    """

    def __init__(self, address: str, handler: MediaHandler, post: Post) -> None:
        self._handler = handler
        self._state = MediaState()
        self._shown = player_properties(self._state)
        self._service = BusService(address, BUS_NAME, self._answer, post)

    def show(self, state: MediaState) -> None:
        """Show what plays now, and tell what of that is new."""
        before, self._state, self._shown = self._shown, state, player_properties(state)
        changed = {name: each for name, each in self._shown.items() if each != before[name]}
        if changed:
            self._tell(Standard.PROPERTIES, "PropertiesChanged", "sa{sv}as", (PLAYER, changed, []))

    def jumped(self, position_ms: Milliseconds) -> None:
        """Tell that the position is not where time alone would have led."""
        self._tell(PLAYER, "Seeked", "x", (position_ms * 1000,))

    def close(self) -> None:
        """Leave the bus, for good."""
        self._service.close()

    def _tell(self, interface: str, signal: str, types: str, values: tuple[object, ...]) -> None:
        self._service.send(new_signal(DBusAddress(PATH, None, interface), signal, types, values))

    # Calls

    def _answer(self, message: Message) -> Answer:
        """Answer a call.

        Raises:
            CallError: there is nothing to be called by that name, or with such arguments.
        """
        fields = message.header.fields
        member = fields[HeaderFields.member]
        # Without an interface any is meant that has such a member.
        interface = fields.get(HeaderFields.interface) or _interface_of(member)
        if fields[HeaderFields.path] != PATH and interface != Standard.PEER:
            raise CallError("UnknownObject", f"there is nothing but {PATH}")
        types = fields.get(HeaderFields.signature, "")
        match interface, member, types:
            case (Standard.PEER, "Ping", ""):
                return Answer()
            case (Standard.INTROSPECTABLE, "Introspect", ""):
                return Answer("s", (introspection(),))
            case (Standard.PROPERTIES, "Get", "ss"):
                of, name = message.body
                return Answer("v", (_one_of(self._properties(of), name),))
            case (Standard.PROPERTIES, "GetAll", "s"):
                return Answer("a{sv}", (self._properties(message.body[0]),))
            case (Standard.PROPERTIES, "Set", "ssv"):
                return self._set(*message.body)
        if METHODS.get(interface, {}).get(member) != types:
            raise CallError("UnknownMethod", f"there is no {interface}.{member}({types})")
        return Answer(then=self._act_of(member, message.body))

    def _properties(self, interface: str) -> Properties:
        if interface == PLAYER:
            return {**self._shown, "Position": ("x", self._handler.position_ms() * 1000)}
        if interface == ROOT:
            return root_properties()
        raise CallError("UnknownInterface", f"there is no {interface}")

    def _set(self, interface: str, name: str, variant: tuple[str, object]) -> Answer:
        _one_of(self._properties(interface), name)
        if name != "Volume":
            raise CallError("PropertyReadOnly", f"{name} cannot be set")
        volume = variant[1]
        if not isinstance(volume, float) or math.isnan(volume):
            raise CallError("InvalidArgs", "a volume is a number from 0 to 1")
        return Answer(then=partial(self._handler.set_volume, min(1.0, max(0.0, volume))))

    def _act_of(self, member: str, arguments: tuple[object, ...]) -> Callable[[], object] | None:
        handler = self._handler
        match member, arguments:
            case ("Seek", (int(by_us),)):
                return partial(handler.seek, _ms(by_us))
            case ("SetPosition", (track, int(to_us))):
                return partial(self._set_position, track, _ms(to_us))
        acts: dict[str, Callable[[], object]] = {
            "Play": handler.play,
            "Pause": handler.pause,
            "PlayPause": handler.play_pause,
            "Next": handler.next,
            "Previous": handler.previous,
            "Stop": handler.stop,
            "Raise": handler.raise_window,
            "Quit": handler.quit,
        }
        return acts.get(member)  # nothing can be opened, and no scheme of addresses says otherwise

    def _set_position(self, track: object, to_ms: Milliseconds) -> None:
        """Seek, unless it is another track by now, or does not go on for so long."""
        now = self._state.track
        if now is None or track != track_path(now) or to_ms < 0:
            return
        if now.length_ms is None or to_ms <= now.length_ms:
            self._handler.seek(to_ms - self._handler.position_ms())


def _ms(us: int) -> Milliseconds:
    return round(us / 1000)


def _interface_of(member: str) -> str:
    return next((name for name, methods in METHODS.items() if member in methods), "")


def _one_of(properties: Properties, name: str) -> tuple[str, object]:
    if name not in properties:
        raise CallError("UnknownProperty", f"there is no {name}")
    return properties[name]
