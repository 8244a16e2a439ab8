"""What the program is to MPRIS, the interface of media players on the bus of a Linux desktop.

https://specifications.freedesktop.org/mpris-spec/latest/ says what each property means. Values come
with their types, as the bus is strict about them: a length is an `x`, an integer of 64 bits, and
players that send an `i` are taken for players without one.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from lowback_timer import APP_ID
from lowback_timer.devices.media.controls import MediaState, Track

PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = f"{ROOT}.Player"
BUS_NAME = f"{ROOT}.{APP_ID}"
IDENTITY = "Lowback Timer"


class Standard(StrEnum):
    """The interfaces that every object on the bus has."""

    PEER = "org.freedesktop.DBus.Peer"
    INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
    PROPERTIES = "org.freedesktop.DBus.Properties"


Variant = tuple[str, object]
"""A type in the bus's own notation, and a value of it."""
Properties = Mapping[str, Variant]

_TRACKS = f"/{APP_ID.replace('.', '/')}/"

METHODS = {
    ROOT: {"Raise": "", "Quit": ""},
    PLAYER: {
        **dict.fromkeys(("Next", "Previous", "Pause", "PlayPause", "Stop", "Play"), ""),
        "Seek": "x",
        "SetPosition": "ox",
        "OpenUri": "s",
    },
}
"""By interface: what can be called, and the types of its arguments."""


def root_properties() -> Properties:
    """What the program is."""
    return {
        "CanQuit": ("b", True),
        "CanRaise": ("b", True),
        "HasTrackList": ("b", False),
        "Identity": ("s", IDENTITY),
        "DesktopEntry": ("s", APP_ID),
        "SupportedUriSchemes": ("as", []),
        "SupportedMimeTypes": ("as", []),
    }


def player_properties(state: MediaState) -> Properties:
    """What it plays; all but the position, of which nobody is told unasked."""
    return {
        "PlaybackStatus": ("s", str(state.status)),
        "Rate": ("d", 1.0),
        "MinimumRate": ("d", 1.0),
        "MaximumRate": ("d", 1.0),
        "Metadata": ("a{sv}", {} if state.track is None else _metadata(state.track)),
        "Volume": ("d", state.volume),
        "CanGoNext": ("b", state.can_go_next),
        "CanGoPrevious": ("b", state.can_go_previous),
        "CanPlay": ("b", True),  # without a session it begins one
        "CanPause": ("b", state.track is not None),
        "CanSeek": ("b", state.can_seek),
        "CanControl": ("b", True),
    }


def track_path(track: Track) -> str:
    """What a track is called on the bus."""
    return f"{_TRACKS}{track.id}"


def _metadata(track: Track) -> Properties:
    found: dict[str, Variant] = {
        "mpris:trackid": ("o", track_path(track)),
        "xesam:title": ("s", track.title),
        "xesam:artist": ("as", [track.artist]),
        "xesam:album": ("s", track.album),
    }
    if track.length_ms is not None:
        found["mpris:length"] = ("x", track.length_ms * 1000)
    if track.art is not None:
        found["mpris:artUrl"] = ("s", track.art.as_uri())
    return found


def introspection() -> str:
    """What can be asked of the object at `PATH`, as XML, for programs that want to know."""
    root = _interface(ROOT, root_properties())
    player = _interface(
        PLAYER,
        {**player_properties(MediaState()), "Position": ("x", 0)},
        '<signal name="Seeked"><arg name="Position" type="x"/></signal>',
    )
    return f"{_HEAD}<node>{_STANDARD}{root}{player}</node>"


def _interface(name: str, properties: Properties, more: str = "") -> str:
    methods = "".join(
        f'<method name="{method}">'
        + "".join(f'<arg type="{kind}" direction="in"/>' for kind in kinds)
        + "</method>"
        for method, kinds in METHODS[name].items()
    )
    shown = "".join(
        f'<property name="{each}" type="{kind}" access="{_access(each)}">{_notes(each)}</property>'
        for each, (kind, _) in properties.items()
    )
    return f'<interface name="{name}">{methods}{more}{shown}</interface>'


def _access(name: str) -> str:
    return "readwrite" if name == "Volume" else "read"


def _notes(name: str) -> str:
    if name != "Position":
        return ""
    return '<annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>'


_HEAD = (
    '<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN" '
    '"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">'
)
_STANDARD = (
    f'<interface name="{Standard.INTROSPECTABLE}">'
    '<method name="Introspect"><arg type="s" direction="out"/></method></interface>'
    f'<interface name="{Standard.PEER}"><method name="Ping"/></interface>'
    f'<interface name="{Standard.PROPERTIES}">'
    '<method name="Get"><arg type="s" direction="in"/><arg type="s" direction="in"/>'
    '<arg type="v" direction="out"/></method>'
    '<method name="GetAll"><arg type="s" direction="in"/>'
    '<arg type="a{sv}" direction="out"/></method>'
    '<method name="Set"><arg type="s" direction="in"/><arg type="s" direction="in"/>'
    '<arg type="v" direction="in"/></method>'
    '<signal name="PropertiesChanged"><arg type="s"/><arg type="a{sv}"/><arg type="as"/></signal>'
    "</interface>"
)
