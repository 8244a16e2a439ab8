"""What tests of notifications share."""

from __future__ import annotations

from queue import Queue

import pytest

from lowback_timer.devices.notifications import Answer, Notification
from tests.doubles.bus_server import WITHIN_S
from tests.doubles.private_bus import bus_process as bus_process  # noqa: PLC0414 - a fixture
from tests.doubles.private_bus import private_bus as private_bus  # noqa: PLC0414 - a fixture

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
