"""What tests of the session's room share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from tests.doubles.worker import AtOnce, at_once


@pytest.fixture
def log(tmp_path: Path) -> Iterator[BackgroundLog]:
    """A log that does everything at once."""
    log = BackgroundLog(tmp_path / "workouts.db", at_once, pytest.fail, AtOnce())
    yield log
    log.close()


@pytest.fixture
def kept(tmp_path: Path, log: BackgroundLog) -> Iterator[WorkoutLog]:
    """The same log, to be looked at."""
    kept = WorkoutLog(tmp_path / "workouts.db")
    kept.open()
    yield kept
    kept.close()
