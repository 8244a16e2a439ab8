"""A lock between processes."""

import errno
import time
from pathlib import Path

import pytest

from lowback_timer.store import lock
from lowback_timer.store.lock import locked


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited, without waiting."""
    waited: list[float] = []
    monkeypatch.setattr(time, "sleep", waited.append)
    return waited


def test_one_at_a_time_holds_it(tmp_path: Path, waits: list[float]) -> None:
    path = tmp_path / "settings.json"

    with locked(path), pytest.raises(BlockingIOError), locked(path):
        raise AssertionError

    assert len(waits) == lock.ATTEMPTS - 1


def test_it_is_let_go_whatever_happens(tmp_path: Path, waits: list[float]) -> None:
    path = tmp_path / "settings.json"
    with pytest.raises(KeyError), locked(path):
        raise KeyError

    with locked(path):
        assert waits == []


def test_where_there_are_no_locks_it_goes_on_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_lock", refuse)
    went_on = False

    with locked(tmp_path / "settings.json"):
        went_on = True

    assert went_on
