"""Whether a window fills the screen, asked of a real X server."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import c_uint8, c_uint32, c_void_p

import pytest

from lowback_timer.devices.attention import full_screen
from lowback_timer.devices.x11 import Screen
from tests.doubles.x_server import display as display  # noqa: PLC0414 - a fixture

REPLACE, A_WINDOW, FORMAT = 0, 33, 32


class Manager:
    """Says on the root window what window managers say."""

    def __init__(self) -> None:
        self.screen = Screen()
        self._xcb = self.screen._xcb

    def say(self, name: bytes, *values: int) -> None:
        xcb, connection = self._xcb, self.screen._connection
        kept = (c_uint32 * len(values))(*values)
        atom = self.make(name)
        xcb.xcb_change_property.argtypes = (
            *(c_void_p, c_uint8, c_uint32, c_uint32, c_uint32, c_uint8, c_uint32),
            type(kept),
        )
        xcb.xcb_change_property(
            connection, REPLACE, self.screen.root, atom, A_WINDOW, FORMAT, len(values), kept
        )
        self.screen.atom(name)  # an answer: the server has done all that came before

    def make(self, name: bytes) -> int:
        """The number of a name, which is used from now on."""
        xcb, connection = self._xcb, self.screen._connection
        xcb.xcb_intern_atom_reply(
            connection, xcb.xcb_intern_atom(connection, 0, len(name), name), None
        )
        return self.screen.atom(name)


@pytest.fixture
def manager(display: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Manager]:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    made = Manager()
    yield made
    made.screen.close()


def test_a_window_in_front_that_fills_the_screen_is_seen(manager: Manager) -> None:
    assert not full_screen.is_filled()
    manager.say(b"_NET_ACTIVE_WINDOW", 0)
    assert not full_screen.is_filled()

    manager.say(b"_NET_ACTIVE_WINDOW", manager.screen.root)
    assert not full_screen.is_filled()
    manager.say(b"_NET_WM_STATE", manager.make(b"_NET_WM_STATE_MAXIMIZED_VERT"))
    manager.make(b"_NET_WM_STATE_FULLSCREEN")
    assert not full_screen.is_filled()
    manager.say(
        b"_NET_WM_STATE",
        manager.make(b"_NET_WM_STATE_ABOVE"),
        manager.make(b"_NET_WM_STATE_FULLSCREEN"),
    )
    assert full_screen.is_filled()


def test_a_window_that_has_gone_meanwhile_is_no_error(manager: Manager) -> None:
    manager.say(b"_NET_ACTIVE_WINDOW", 0x1234567)
    manager.make(b"_NET_WM_STATE_FULLSCREEN")

    assert not full_screen.is_filled()


def test_on_wayland_and_without_a_server_nothing_is_known(manager: Manager) -> None:
    assert not full_screen.is_filled({})
    assert not full_screen.is_filled({"DISPLAY": ":1", "WAYLAND_DISPLAY": "wayland-0"})


def test_a_server_that_does_not_answer_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert not full_screen.is_filled()
