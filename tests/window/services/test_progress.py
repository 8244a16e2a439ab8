"""How far the person has come, for every room."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.coach.notch_rules import NotchRule
from lowback_timer.core.coach.notching import amount_in
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.services import Services
from tests.doubles.services import make_services
from tests.fakes import make_workout
from tests.store.log.practising import train
from tests.store.samples import EVENING
from tests.window.stage import HandClock


@pytest.fixture
def services(
    qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog, tmp_path: Path
) -> Services:
    """On the evening of the tests of the log."""
    host, clock = QWidget(), HandClock()
    qtbot.addWidget(host)
    clock.wall_offset_ms = EVENING.timestamp() * 1000 - clock.ms
    made = make_services(host, look, preferences, log, folder=tmp_path, clock=clock)
    made.library.load("en")
    return made


def held_ms(workout: Workout) -> int:
    """How long the bridge is held in the main part."""
    (main,) = [each for each in workout.sections if each.kind is SectionKind.MAIN]
    return amount_in(main.items[1].dose.work)


def test_before_the_log_has_answered_everything_is_as_it_is_written(services: Services) -> None:
    progress, written = services.progress, services.library.current
    bridge = written.exercises["bridge"]
    dose = bridge.dose_option("hold").prescribe(bridge.level)

    assert progress.library is written
    assert progress.changes("beginner-floor") == ()
    assert progress.dose(bridge, dose) is dose


def test_what_was_easy_twice_is_more_everywhere(services: Services, kept: WorkoutLog) -> None:
    train(kept, 3)
    train(kept, 1)
    progress, written = services.progress, services.library.current

    progress.ask()

    workout = progress.library.workouts["beginner-floor"]
    assert (held_ms(written.workouts["beginner-floor"]), held_ms(workout)) == (30_000, 35_000)
    assert progress.workout(written.workouts["beginner-floor"]) is workout
    assert progress.library is progress.library
    (change,) = progress.changes("beginner-floor")
    assert change.notch is not None
    assert change.notch.rule is NotchRule.EASY_TWICE
    assert progress.dose(change.exercise, change.before) == change.after


def test_who_refuses_has_it_as_it_was_until_they_want_it(
    services: Services, kept: WorkoutLog
) -> None:
    train(kept, 3)
    train(kept, 1)
    progress = services.progress
    progress.ask()
    (change,) = progress.changes("beginner-floor")
    assert change.notch is not None

    progress.refuse([change.notch])
    refused = held_ms(progress.library.workouts["beginner-floor"])
    progress.refuse([change.notch], is_refused=False)

    assert refused == 30_000
    assert held_ms(progress.library.workouts["beginner-floor"]) == 35_000


def test_it_tells_only_of_what_is_another(
    qtbot: QtBot, services: Services, kept: WorkoutLog
) -> None:
    train(kept, 3)
    progress = services.progress
    with qtbot.waitSignal(progress.changed):
        progress.ask()
    with qtbot.assertNotEmitted(progress.changed):
        progress.ask()
    assert progress.library is services.library.current  # nothing is moved

    train(kept, 1)
    with qtbot.waitSignal(progress.changed):
        progress.ask()


def test_a_workout_of_no_library_stays_as_it_is(services: Services) -> None:
    workout = make_workout()
    services.progress.ask()

    assert services.progress.workout(workout) is workout
