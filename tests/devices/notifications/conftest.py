"""A bus of a test's own on which no server begins by itself, and what is told of notifications."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from queue import Queue

import pytest

from lowback_timer.devices.notifications import Answer, Notification
from tests.doubles.bus_server import WITHIN_S

NOTE = Notification(
    key="training",
    title="Time for your back",
    body="Beginner & floor, 15 min.",
    actions={"start": "Start", "later": "In an hour", "not_today": "Not today"},
    instead_of_actions="Open the program to begin.",
)


class Ear:
    """Hears what becomes of notifications."""

    def __init__(self) -> None:
        self._heard: Queue[Answer] = Queue()
        self.tell = self._heard.put

    def next(self) -> Answer:
        """What is told next; waits for it."""
        return self._heard.get(timeout=WITHIN_S)

    @property
    def is_empty(self) -> bool:
        """Whether nothing more has been told by now."""
        return self._heard.empty()


@pytest.fixture
def ear() -> Ear:
    return Ear()


CONFIGURATION = """\
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""Of a bus that knows of no program that it could start."""


@pytest.fixture
def bus_process(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[subprocess.Popen[str]]:
    """A session bus of this test's own, on which no server of the system's begins by itself."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon")
    folder = tmp_path_factory.mktemp("bus")
    configuration = folder / "bus.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder), encoding="utf-8")
    command = [daemon, f"--config-file={configuration}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
        yield process
        process.terminate()


@pytest.fixture
def quiet_bus(bus_process: subprocess.Popen[str]) -> None:
    """The same, for who only needs it to be there."""
