from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.file import SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """Settings whose folder is not there yet."""
    return SettingsFile(tmp_path / "data" / "settings.json")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[WorkoutLog]:
    """An empty log, open."""
    log = WorkoutLog(tmp_path / "data" / "workouts.db")
    assert log.open() is None
    yield log
    log.close()
