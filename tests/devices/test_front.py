"""Coming to the front on X11, as a window manager hears of it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from ctypes import POINTER, c_uint32, c_void_p, string_at

import pytest

from lowback_timer.devices import front
from lowback_timer.devices.x11 import Screen
from tests.doubles.x_server import display as display  # noqa: PLC0414 - a fixture

EVENTS = 1 << 11
HEARD = 1 << 19 | 1 << 22
"""What reaches all windows, and what is said to everybody."""


class Desktop:
    """Hears what window managers and panels hear."""

    def __init__(self) -> None:
        self.screen = Screen()
        xcb = self.screen._xcb
        xcb.xcb_change_window_attributes.argtypes = (
            *(c_void_p, c_uint32, c_uint32),
            POINTER(c_uint32),
        )
        xcb.xcb_poll_for_event.argtypes = (c_void_p,)
        xcb.xcb_poll_for_event.restype = c_void_p
        xcb.xcb_change_window_attributes(
            self.screen._connection, self.screen.root, EVENTS, (c_uint32 * 1)(HEARD)
        )
        self.screen.atom(b"STRING")  # an answer: the server has done all that came before

    def heard(self) -> Iterator[tuple[int, int, int, bytes]]:
        """Bits a value, window, type and text of every message by now."""
        self.screen.atom(b"STRING")
        while event := self.screen._xcb.xcb_poll_for_event(self.screen._connection):
            _, bits, _, window, kind, said = struct.unpack("=BBHII20s", string_at(event, 32))
            self.screen._free(event)
            yield bits, window, kind, said


@pytest.fixture
def desktop(display: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("DISPLAY", display)
    made = Desktop()
    yield made
    made.screen.close()


def test_the_window_manager_hears_when_it_was_asked_for(desktop: Desktop) -> None:
    front.come_to_front(77, "launcher-1_TIME123456")

    (first, *_) = desktop.heard()
    active = desktop.screen.atom(b"_NET_ACTIVE_WINDOW")
    assert first == (32, 77, active, struct.pack("=5I", 1, 123456, 0, 0, 0))


@pytest.mark.parametrize(
    ("start_id", "text"),
    [
        ("launcher-1_TIME123456", b'remove: ID="launcher-1_TIME123456"'),
        ('a "b" \\ c', b'remove: ID="a \\"b\\" \\\\ c"'),
    ],
)
def test_panels_hear_that_the_start_is_over(desktop: Desktop, start_id: str, text: bytes) -> None:
    front.come_to_front(77, start_id)

    begin, rest = (
        desktop.screen.atom(name) for name in (b"_NET_STARTUP_INFO_BEGIN", b"_NET_STARTUP_INFO")
    )
    parts = [each for each in desktop.heard() if each[0] == 8]
    assert [kind for _, _, kind, _ in parts] == [begin, *[rest] * (len(parts) - 1)]
    assert b"".join(said for *_, said in parts).partition(b"\0")[0] == text


def test_an_id_without_a_time_brings_nothing_to_the_front(desktop: Desktop) -> None:
    front.come_to_front(77, "anything")

    assert all(bits == 8 for bits, *_ in desktop.heard())


def test_without_a_server_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")

    front.come_to_front(77, "launcher-1_TIME1")
