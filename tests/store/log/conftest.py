"""What the tests of the log share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.store.log import database
from lowback_timer.store.log.background import BackgroundLog
from tests.doubles.worker import AtOnce, at_once


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a lock in a test."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the log lies; its folder is not there yet."""
    return tmp_path / "data" / "workouts.db"


@pytest.fixture
def told() -> list[str]:
    """What the log has told the person."""
    return []


@pytest.fixture
def kept(path: Path, told: list[str]) -> Iterator[BackgroundLog]:
    """A log that does everything at once, so that a test can tell when."""
    made = BackgroundLog(path, at_once, told.append, AtOnce())
    yield made
    made.close()
