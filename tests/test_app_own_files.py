"""A person's own files while the program runs: what others change in them is shown."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.program import Program
from lowback_timer.window.services.requests import GoBack, ShowToday, ShowWorkout, ShowWorkouts
from tests.opening import Open
from tests.window.services.test_library import WORKOUT
from tests.window.stage import settle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "workouts"
    made.mkdir()
    return made


@pytest.fixture
def program(folder: Path, open_with: Open) -> Program:
    (folder / "mine.yaml").write_text(WORKOUT.format(id="mine"), "utf-8")
    return open_with()


def write(folder: Path, name: str, workout_id: str) -> None:
    (folder / name).write_text(WORKOUT.format(id=workout_id), "utf-8")


def has_workout(program: Program, workout_id: str) -> bool:
    return workout_id in program.services.library.current.workouts


def test_the_list_follows_what_others_write(qtbot: QtBot, program: Program, folder: Path) -> None:
    program.navigation.go(ShowWorkouts())
    browser = program.navigation.workouts.page.listing.browser
    count = browser.head.count.text()

    write(folder, "more.yaml", "more")
    qtbot.waitUntil(lambda: has_workout(program, "more"), timeout=5_000)

    assert browser.head.count.text() != count
    assert browser.isVisible()


def test_a_workout_that_is_gone_leads_to_the_others(
    qtbot: QtBot, program: Program, folder: Path
) -> None:
    # GIVEN the page of a workout of one's own
    program.navigation.go(ShowWorkouts())
    program.navigation.go(ShowWorkout("mine"))

    # WHEN its file is taken away
    (folder / "mine.yaml").unlink()
    qtbot.waitUntil(lambda: not has_workout(program, "mine"), timeout=5_000)

    # THEN the list is shown, and the way back leads nowhere else
    assert program.navigation.workouts.page.listing.isVisible()
    program.navigation.go(ShowWorkout("mine"))
    assert program.navigation.workouts.page.listing.isVisible()
    program.navigation.go(GoBack())
    assert program.navigation.today.page.isVisible()


def test_a_session_is_not_disturbed(program: Program, folder: Path) -> None:
    program.navigation.go(ShowToday())
    program.navigation.today.start("between-meetings", Counting.PACED)
    settle()
    write(folder, "more.yaml", "more")
    program.files.look()
    assert not has_workout(program, "more")
    assert program.navigation.session.page.isVisible()

    program.navigation.abandon()
    program.files.look()

    assert has_workout(program, "more")
    assert program.navigation.result.page.isVisible()
