"""What the tests of media controls share."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.doubles.media_controls import RecordingHandler
from tests.doubles.private_bus import bus_process as bus_process  # noqa: PLC0414 - a fixture
from tests.doubles.private_bus import private_bus as private_bus  # noqa: PLC0414 - a fixture

if TYPE_CHECKING:
    from tests.doubles.bus_client import Client, Jobs

if sys.platform != "linux":  # where there is no session bus, and no jeepney either
    collect_ignore = ["test_bus_service.py", "test_mpris.py"]


@pytest.fixture
def jobs() -> Jobs:
    from tests.doubles.bus_client import Jobs  # noqa: PLC0415 - as it says above

    return Jobs()


@pytest.fixture
def handler() -> RecordingHandler:
    return RecordingHandler()


@pytest.fixture
def client(private_bus: str, jobs: Jobs) -> Iterator[Client]:
    from tests.doubles.bus_client import Client  # noqa: PLC0415 - as it says above

    made = Client(private_bus, jobs)
    yield made
    made.close()
