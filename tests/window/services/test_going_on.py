"""What can go on, asked of the log for every room."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.reading import State
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.continuation import Continuation
from lowback_timer.store.log.running import RunningSessions
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.going_on import Found, GoingOn
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.services import Services
from tests.doubles.services import make_services
from tests.window.cut_short import cut_short
from tests.window.stage import HandClock, show


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def services(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    clock: HandClock,
    tmp_path: Path,
    told: list[str],
) -> Services:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    made = make_services(
        host, look, preferences, log, clock=clock, folder=tmp_path, notify=told.append
    )
    made.library.load("en")
    return made


@pytest.fixture
def going_on(services: Services) -> GoingOn:
    return services.going_on


def found_by(going_on: GoingOn) -> Found:
    answers: list[Found] = []
    going_on.ask(answers.append)
    return answers[0]


def test_without_any_there_is_nothing_to_offer(going_on: GoingOn) -> None:
    assert found_by(going_on) == ()
    assert going_on.first_of(()) is None


def test_one_that_was_cut_short_is_offered_before_anything_else(
    services: Services, kept: WorkoutLog, going_on: GoingOn
) -> None:
    uid = cut_short(services, kept)

    found = found_by(going_on)

    first = going_on.first_of(found)
    assert first is not None
    assert first.uid == uid


def test_but_not_if_it_was_left_on_purpose(
    services: Services, kept: WorkoutLog, going_on: GoingOn
) -> None:
    cut_short(services, kept, state=State.ABANDONED)

    found = found_by(going_on)

    assert [each.workout_id for each in found] == ["beginner-floor"]
    assert going_on.first_of(found) is None


def test_nor_if_something_else_has_begun_since(
    services: Services, kept: WorkoutLog, going_on: GoingOn
) -> None:
    cut_short(services, kept, minutes_ago=40)
    cut_short(services, kept, workout_id="first-time", state=State.FINISHED)

    found = found_by(going_on)

    assert [each.workout_id for each in found] == ["beginner-floor"]
    assert going_on.first_of(found) is None


def test_nor_once_somebody_has_said_not_now(
    services: Services, kept: WorkoutLog, going_on: GoingOn
) -> None:
    going_on.decline(cut_short(services, kept))

    assert going_on.first_of(found_by(going_on)) is None


def test_it_goes_on_as_it_is_at_that_moment(
    services: Services, kept: WorkoutLog, going_on: GoingOn
) -> None:
    uid = cut_short(services, kept)
    begun: list[Continuation] = []

    going_on.begin(uid, begun.append, pytest.fail)

    assert [each.uid for each in begun] == [uid]


def test_one_that_goes_on_in_another_window_by_now_does_not_here(
    services: Services, kept: WorkoutLog, going_on: GoingOn, told: list[str]
) -> None:
    uid = cut_short(services, kept)
    other = RunningSessions(kept.path)
    other.begin(uid)
    given_up: list[bool] = []

    going_on.begin(uid, lambda _: pytest.fail("it went on"), lambda: given_up.append(True))

    assert given_up == [True]
    assert len(told) == 1
    assert "in another window" in told[0]
    other.close()


def test_a_library_in_which_an_exercise_is_gone_offers_nothing(
    services: Services, kept: WorkoutLog, going_on: GoingOn
) -> None:
    cut_short(services, kept)
    services.library.current.exercises.clear()  # type: ignore[attr-defined]

    assert found_by(going_on) == ()
