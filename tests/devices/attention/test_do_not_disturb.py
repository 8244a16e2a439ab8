"""Whether somebody does not want to be disturbed."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.doubles.private_bus import bus_process as bus_process  # noqa: PLC0414 - a fixture
from tests.doubles.private_bus import private_bus as private_bus  # noqa: PLC0414 - a fixture

if sys.platform != "linux":
    pytest.skip("there is no session bus elsewhere", allow_module_level=True)

from lowback_timer.devices.attention import do_not_disturb
from tests.doubles.bus_server import NotificationServer

GNOME = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}


@pytest.fixture(params=[True, False, None])
def server(private_bus: str, request: pytest.FixtureRequest) -> Iterator[bool | None]:
    made = NotificationServer(is_inhibited=request.param)
    yield request.param
    made.close()


def test_a_server_of_notifications_may_say_so(server: bool | None) -> None:
    assert do_not_disturb.is_set({}) is bool(server)


def test_without_a_server_or_a_bus_nothing_is_known(
    private_bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not do_not_disturb.is_set({})
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert not do_not_disturb.is_set({})


@pytest.mark.parametrize(("says", "expected"), [("false", True), ("true", False), ("", False)])
def test_gnome_has_a_setting(says: str, expected: bool) -> None:
    asked = []

    def output(command: tuple[str, ...]) -> str:
        asked.append(command[0])
        return says

    assert do_not_disturb.is_set(GNOME, output) is expected
    assert asked == ["gsettings"]


def test_a_command_that_is_missing_or_fails_says_nothing() -> None:
    assert do_not_disturb._output(("no-such-command",)) == ""
    assert do_not_disturb._output((sys.executable, "-c", "print(' false ')")) == "false"
