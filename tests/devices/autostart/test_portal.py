"""The portal of a desktop, asked over a bus of each test's own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.devices.autostart import AutostartError
from lowback_timer.devices.autostart.portal import BackgroundPortal
from tests.doubles.private_bus import private_bus as private_bus  # noqa: PLC0414 - a fixture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no other system has portals")

Asked = Callable[[], dict[str, Any]]
Portal = Callable[[str], Asked]

COMMAND = ("/app/bin/lowback-timer", "--in-background")


@pytest.fixture
def portal(private_bus: str) -> Iterator[Portal]:
    """Starts a portal of some manners; gives what tells what it was asked next."""
    with ExitStack() as stack:

        def start(manner: str) -> Asked:
            process = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, str(Path(__file__).with_name("fake_portal.py")), manner],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            assert process.stdin is not None
            assert process.stdout is not None
            stack.callback(process.stdin.close)
            lines = process.stdout
            assert lines.readline() == "ready\n"
            return lambda: dict(json.loads(lines.readline()))

        yield start


@pytest.fixture
def autostart(tmp_path: Path) -> BackgroundPortal:
    return BackgroundPortal(tmp_path / "data" / "starts-at-login", COMMAND, answers_within_s=10)


@pytest.mark.parametrize("manner", ["agrees", "hurries"])
def test_it_is_asked_as_it_wants_to_be(
    portal: Portal, autostart: BackgroundPortal, manner: str
) -> None:
    asked = portal(manner)
    assert not autostart.is_on()

    autostart.turn(on=True)
    assert autostart.is_on()
    request = asked()
    assert request["autostart"] is True
    assert request["commandline"] == list(COMMAND)
    assert request["reason"] == "To remind you of your workouts."
    assert request["window"] == ""

    autostart.turn(on=False)
    assert not autostart.is_on()
    assert asked()["autostart"] is False


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
