"""What is asked for from outside of the window."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer import external_requests
from lowback_timer.core.choices import Counting
from lowback_timer.core.coach.breaks import BREAK
from lowback_timer.core.coach.notching import amount_in
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.navigation import Navigation
from lowback_timer.options import WindowOptions
from lowback_timer.program import Program
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.services.requests import (
    OpenFile,
    ShowSettings,
    ShowToday,
    StartToday,
    TakeBreak,
)
from tests.opening import Open, keep
from tests.store.log.practising import train
from tests.store.samples import EVENING
from tests.window.stage import settle


def workout_of(navigation: Navigation) -> str:
    """The id of the workout that is under way."""
    driver = navigation.session.driver
    assert driver is not None
    return driver.session.timeline.workout.id


def held_ms(navigation: Navigation) -> int:
    """For how long the bridge is held in the main part of the workout that is under way."""
    driver = navigation.session.driver
    assert driver is not None
    sections = driver.session.timeline.workout.sections
    (main,) = [each for each in sections if each.kind is SectionKind.MAIN]
    return amount_in(main.items[1].dose.work)


def test_today_s_workout_begins_from_wherever_one_is(qtbot: QtBot, open_with: Open) -> None:
    navigation = open_with().navigation
    navigation.go(ShowSettings())

    navigation.go(StartToday())

    qtbot.waitUntil(lambda: navigation.is_session_on)
    assert workout_of(navigation) == "first-time"


def test_a_break_begins(qtbot: QtBot, open_with: Open) -> None:
    navigation = open_with().navigation

    navigation.go(TakeBreak())

    qtbot.waitUntil(lambda: navigation.is_session_on)
    assert workout_of(navigation) == f"{BREAK}good-morning"


def test_both_begin_from_the_command_line(qtbot: QtBot, open_with: Open) -> None:
    first, second = open_with(start=True), open_with(takes_break=True)

    qtbot.waitUntil(lambda: first.navigation.is_session_on)
    assert workout_of(first.navigation) == "first-time"
    qtbot.waitUntil(lambda: second.navigation.is_session_on)
    assert workout_of(second.navigation) == f"{BREAK}good-morning"


def test_a_workout_begins_as_far_as_one_has_come(
    qtbot: QtBot, open_with: Open, tmp_path: Path
) -> None:
    with closing(WorkoutLog(tmp_path / "workouts.db")) as log:
        log.open()
        today = (EVENING - datetime.now(UTC)).days  # that many days before the samples
        for days in (3, 1):
            train(log, today + days)

    program = open_with(workout="beginner-floor", start=True)

    qtbot.waitUntil(lambda: program.navigation.is_session_on)
    assert held_ms(program.navigation) == 35_000
    program.navigation.abandon()
    program.navigation.external_requests.follow(WindowOptions(workout="beginner-floor", start=True))
    qtbot.waitUntil(lambda: program.navigation.is_session_on)
    assert held_ms(program.navigation) == 35_000


@pytest.mark.parametrize("workout", ["beginner-floor", None])
def test_a_log_that_does_not_answer_is_not_waited_for(
    qtbot: QtBot, open_with: Open, monkeypatch: pytest.MonkeyPatch, workout: str | None
) -> None:
    program = open_with()
    monkeypatch.setattr(external_requests, "_PATIENCE_MS", 1)
    monkeypatch.setattr(program.services.log, "ask", lambda *_: None)

    program.navigation.external_requests.follow(WindowOptions(workout=workout, start=True))

    qtbot.waitUntil(lambda: program.navigation.is_session_on)
    assert workout_of(program.navigation) == (workout or "first-time")


def test_what_lies_over_the_window_makes_way(qtbot: QtBot, open_with: Open) -> None:
    program = open_with()
    program.navigation.session.show_keys()
    assert program.navigation.session.keys_sheet.isVisible()

    program.navigation.go(TakeBreak())

    qtbot.waitUntil(lambda: program.navigation.is_session_on)
    assert not program.navigation.session.keys_sheet.isVisible()


def test_before_the_first_workout_there_is_something_to_read(
    open_with: Open, tmp_path: Path
) -> None:
    keep(tmp_path, safety_acknowledged=False)
    program = open_with(start=True)

    assert program.navigation.safety.notice.isVisible()
    assert not program.navigation.is_session_on


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (StartToday(), ""),
        (TakeBreak(), "There can be a break when the workout is over."),
        (OpenFile(Path("any.yaml")), "A file can be opened when the workout is over."),
    ],
)
def test_a_workout_is_not_disturbed(
    open_with: Open, request_: StartToday | TakeBreak | OpenFile, words: str
) -> None:
    program = open_with()
    program.navigation.today.start("between-meetings", Counting.PACED)
    driver = program.navigation.session.driver

    program.navigation.go(request_)
    settle()

    assert program.navigation.session.driver is driver
    assert program.window.notices.text.text() == words


def test_who_had_to_wait_is_not_told_so_once_the_workout_is_over(program: Program) -> None:
    # GIVEN somebody who has asked for a break and a file in a workout
    navigation, notices = program.navigation, program.window.notices
    navigation.today.start("between-meetings", Counting.PACED)
    navigation.go(TakeBreak())
    navigation.go(OpenFile(Path("any.yaml")))
    assert notices.isVisible()

    # WHEN it is over
    navigation.abandon()
    navigation.go(ShowToday())

    # THEN
    assert not navigation.is_session_on
    assert not notices.isVisible()


@pytest.mark.parametrize("request_", [StartToday(), TakeBreak()])
def test_whoever_is_quicker_than_the_log_keeps_their_workout(
    program: Program, request_: StartToday | TakeBreak
) -> None:
    program.navigation.go(request_)
    program.navigation.today.start("between-meetings", Counting.PACED)
    driver = program.navigation.session.driver

    settle()
    assert program.services.log.flush(10)
    settle()

    assert program.navigation.session.driver is driver
    assert workout_of(program.navigation) == "between-meetings"


@pytest.fixture
def program(open_with: Open) -> Program:
    return open_with()
