"""The portal of a desktop, asked over a bus of each test's own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("there are no portals elsewhere", allow_module_level=True)

from lowback_timer.devices.autostart import AutostartError
from lowback_timer.devices.autostart.portal import BackgroundPortal
from tests.devices.autostart.background_server import BackgroundServer
from tests.doubles.private_bus import bus_process as bus_process  # noqa: PLC0414 - a fixture
from tests.doubles.private_bus import private_bus as private_bus  # noqa: PLC0414 - a fixture

Portal = Callable[[str], BackgroundServer]

COMMAND = ("/app/bin/lowback-timer", "--in-background")


@pytest.fixture
def portal(private_bus: str) -> Iterator[Portal]:
    """Starts a portal of some manners."""
    with ExitStack() as stack:

        def start(manner: str) -> BackgroundServer:
            server = BackgroundServer(manner)
            stack.callback(server.close)
            return server

        yield start


@pytest.fixture
def autostart(tmp_path: Path) -> BackgroundPortal:
    return BackgroundPortal(tmp_path / "data" / "starts-at-login", COMMAND, answers_within_s=10)


@pytest.mark.parametrize("manner", ["agrees", "hurries"])
def test_it_is_asked_as_it_wants_to_be(
    portal: Portal, autostart: BackgroundPortal, manner: str
) -> None:
    server = portal(manner)
    assert not autostart.is_on()

    autostart.turn(on=True)
    assert autostart.is_on()
    request = server.asked()
    assert request["autostart"] is True
    assert request["commandline"] == list(COMMAND)
    assert request["reason"] == "To remind you of your workouts."
    assert request["window"] == ""

    autostart.turn(on=False)
    assert not autostart.is_on()
    assert server.asked()["autostart"] is False


@pytest.mark.parametrize("manner", ["declines", "cancels"])
def test_a_person_may_say_no(portal: Portal, autostart: BackgroundPortal, manner: str) -> None:
    portal(manner)

    with pytest.raises(AutostartError, match="your desktop did not agree"):
        autostart.turn(on=True)
    assert not autostart.is_on()


def test_trouble_is_told_in_the_portal_s_words(portal: Portal, autostart: BackgroundPortal) -> None:
    portal("fails")

    with pytest.raises(AutostartError, match="not today"):
        autostart.turn(on=True)


def test_a_desktop_that_hangs_is_not_waited_for_for_ever(portal: Portal, tmp_path: Path) -> None:
    portal("hangs")

    with pytest.raises(AutostartError, match="your desktop did not answer"):
        BackgroundPortal(tmp_path / "agreed", COMMAND, answers_within_s=0.3).turn(on=True)


def test_where_there_is_no_portal_it_is_told(private_bus: str, autostart: BackgroundPortal) -> None:
    with pytest.raises(AutostartError, match=r"org\.freedesktop\.portal\.Desktop"):
        autostart.turn(on=True)


def test_where_there_is_no_bus_it_is_told(
    autostart: BackgroundPortal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")

    with pytest.raises(AutostartError, match=r"."):
        autostart.turn(on=True)
