"""From the first page to any exercise, with two keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.plan.single import Amounts
from lowback_timer.options import Single
from lowback_timer.program import Program
from tests.opening import Open
from tests.window.stage import settle

HELD = ("bridge", "front-plank", "side-plank")


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
    settle()


def to_exercise(program: Program, exercise_id: str) -> None:
    """Ctrl+3, and there to an exercise by the arrow keys."""
    press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    ids = program.navigation.exercises.page.listing.browser.grid.cards.ids
    press(Qt.Key.Key_Home)
    for _ in range(ids.index(exercise_id)):
        press(Qt.Key.Key_Right)


@pytest.mark.parametrize("exercise_id", HELD)
def test_any_hold_is_timed_with_two_keys(open_with: Open, exercise_id: str) -> None:
    program = open_with()

    to_exercise(program, exercise_id)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    driver = program.navigation.session.driver
    assert driver is not None
    (item,) = driver.session.timeline.workout.sections[0].items
    assert item.exercise.id == exercise_id
    assert isinstance(item.dose.work, Hold)


@pytest.mark.parametrize("exercise_id", ["back-extension", "bird-dog", "kettlebell-swing"])
def test_any_cues_are_read_with_two_keys(open_with: Open, exercise_id: str) -> None:
    program = open_with()

    to_exercise(program, exercise_id)
    press(Qt.Key.Key_Return)

    page = program.navigation.exercises.exercise_page
    shown = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    exercise = program.services.library.current.exercises[exercise_id]
    assert set(exercise.cues) <= shown
    # And back to the same spot.
    press(Qt.Key.Key_Escape)
    grid = program.navigation.exercises.page.listing.browser.grid
    assert grid.hasFocus()
    assert grid.cards.ids[grid.currentIndex().row()] == exercise_id


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"single": Single("brigde", Amounts())}, "exercise “brigde”, did you mean “bridge”?"),
        ({"workout": "first-tiem"}, "workout “first-tiem”, did you mean “first-time”?"),
    ],
)
def test_what_was_misspelt_on_the_command_line_is_guessed(
    open_with: Open, options: dict[str, object], told: str
) -> None:
    program = open_with(**options)

    assert told in program.window.notices.text.text()
    assert not program.navigation.is_session_on
