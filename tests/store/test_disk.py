"""A disk that is full or read-only stops no session: it goes on, says so, and is written later."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from lowback_timer.core.choices import ThemeChoice
from lowback_timer.core.session.reading import State
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsError, SettingsFile
from tests.doubles.small_disk import fill, is_mounted
from tests.doubles.worker import AtOnce, at_once
from tests.fakes import make_dose, make_hold, make_timeline
from tests.store.samples import EVENING, MINUTE, TALLY, a_record


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def log(disk: Path, told: list[str]) -> Iterator[BackgroundLog]:
    made = BackgroundLog(disk / "workouts.db", at_once, told.append, AtOnce())
    yield made
    made.close()


def sets_on(disk: Path) -> list[list[int]]:
    with closing(WorkoutLog(disk / "workouts.db")) as log:
        log.open()
        return [[each.step_index for each in log.sets_of(entry.id)] for entry in log.sessions(10)]


def test_a_full_disk_costs_no_set(disk: Path, log: BackgroundLog, told: list[str]) -> None:
    # GIVEN a session during which the disk gets full
    entry = log.begin_session(make_timeline(make_dose(make_hold(10), sets=90)), EVENING, 90)
    fill(disk)

    # WHEN it goes on
    for index in range(90):
        log.add_sets(entry, [a_record(index)], EVENING + MINUTE, TALLY)
    log.end_session(entry, State.FINISHED, EVENING + MINUTE, 60_000)

    # THEN that is told once, and written when there is room again
    (text,) = told
    assert text.startswith(
        "The workout log cannot be written: the disk is full. Your sets are kept"
    )
    assert not log.flush(0)
    (disk / "ballast").unlink()
    assert log.flush(0)
    assert sets_on(disk) == [list(range(90))]


def test_a_disk_that_is_full_from_the_start_costs_no_set(
    disk: Path, log: BackgroundLog, told: list[str]
) -> None:
    fill(disk)
    entry = log.begin_session(make_timeline(), EVENING, 1)
    log.add_sets(entry, [a_record()], EVENING, TALLY)
    (disk / "ballast").unlink()
    log.end_session(entry, State.FINISHED, EVENING + MINUTE, 60_000)

    assert len(told) == 1
    assert sets_on(disk) == [[0]]


def test_a_disk_that_becomes_read_only_costs_no_set(
    disk: Path, log: BackgroundLog, told: list[str]
) -> None:
    entry = log.begin_session(make_timeline(), EVENING, 1)
    log.flush(0)
    log.close()  # or the disk would be busy
    if not is_mounted("-o", "remount,ro", str(disk)):
        pytest.skip("the disk cannot be made read-only here")
    log.add_sets(entry, [a_record()], EVENING, TALLY)
    answers: list[int] = []
    log.ask(lambda log: len(log.sessions(10)), answers.append)

    assert len(told) == 1
    assert answers == [1]  # it can be read all the same
    log.close()
    assert is_mounted("-o", "remount,rw", str(disk))
    log.end_session(entry, State.FINISHED, EVENING + MINUTE, 60_000)
    assert sets_on(disk) == [[0]]


def test_a_damaged_log_stays_where_it_is_until_there_is_room_for_another(
    disk: Path, log: BackgroundLog, told: list[str]
) -> None:
    # GIVEN a log that is damaged, on a disk without room for a second one
    entry = log.begin_session(make_timeline(make_dose(make_hold(10), sets=9)), EVENING, 9)
    log.add_sets(entry, [a_record(index) for index in range(9)], EVENING, TALLY)
    log.close()
    path = disk / "workouts.db"
    damaged = b"\0" * 100 + path.read_bytes()[100:]
    path.write_bytes(damaged)
    fill(disk)

    # WHEN it is used
    log.end_session(entry, State.FINISHED, EVENING + MINUTE, 60_000)

    # THEN that is told, and once there is room nothing is lost
    assert len(told) == 1
    assert path.read_bytes() == damaged
    (disk / "ballast").unlink()
    assert log.flush(0)
    assert sets_on(disk) == [list(range(9))]
    assert (disk / "workouts.damaged.db").read_bytes() == damaged


def test_settings_stay_whole_on_a_full_disk(disk: Path) -> None:
    file = SettingsFile(disk / "settings.json")
    dark = Settings(theme=ThemeChoice.DARK)
    file.save(Settings(), dark)
    fill(disk)

    with pytest.raises(SettingsError, match="cannot be saved"):
        file.save(Settings(), Settings(muted=True, voice_name="x" * 200))

    assert file.load() == (dark, None)
    (disk / "ballast").unlink()
    file.save(Settings(), Settings(muted=True))
    assert file.load() == (Settings(theme=ThemeChoice.DARK, muted=True), None)
