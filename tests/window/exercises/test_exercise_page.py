"""The page of one exercise: what it shows, how it fits, and its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.library.shipped import load_shipped
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.exercises.choices import SingleChoices
from lowback_timer.window.exercises.exercise_page import ExercisePage, Neighbours
from lowback_timer.window.look.look import Look
from tests.window.exercises.conftest import BRIDGE, LIBRARY
from tests.window.stage import settle, show

BUILT_IN = load_shipped(exercises_file(), images_dir(), "en")


def show_on(page: ExercisePage, exercise_id: str, library: Library = LIBRARY) -> None:
    exercise, ready = library.exercises[exercise_id], Preparation()
    page.show_exercise(exercise, library, Neighbours(None, None), moves=False)
    page.show_choices(SingleChoices().of(exercise, Settings(), ready), ready)
    page.show_way_back("Exercises")
    settle()


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> ExercisePage:
    page = ExercisePage(look)
    show(qtbot, page, 1084, 800)  # beside the rail
    show_on(page, "bridge")
    return page


def texts_of(page: ExercisePage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def test_everything_that_is_known_of_an_exercise_is_there(page: ExercisePage) -> None:
    texts = texts_of(page)

    for text in (
        BRIDGE.name,
        BRIDGE.why,
        "also: Hip raise · beginner · on the back · no equipment (optional: mat)",
        *("Set up", *BRIDGE.set_up),
        *("Move", *BRIDGE.movement),
        *("Think of", "1", BRIDGE.cues[0], "3", BRIDGE.cues[2]),
        *("Avoid", "Arching."),
        *("Easier", "Lift half as high"),
        *("Harder", "One leg"),
        "From “Ten exercises”, A magazine",
    ):
        assert text in texts
    assert page.beyond.easier.buttons[0].text() == "Without a lift\u00a0›"
    assert page.how_to.muscles.accessibleName() == "Works most: erector spinae"
    assert page.windowTitle() == "Bridge"
    assert page.announcement().startswith("Bridge. also: Hip raise · beginner")


def test_another_exercise_takes_its_place(page: ExercisePage) -> None:
    show_on(page, "superman")

    texts = texts_of(page)
    assert "Arching." not in texts
    assert "Avoid" not in texts
    assert "Look at the floor" in texts


@pytest.mark.parametrize("exercise_id", list(BUILT_IN.exercises))
def test_each_built_in_one_fits_without_scrolling(page: ExercisePage, exercise_id: str) -> None:
    show_on(page, exercise_id, BUILT_IN)

    assert page.area.verticalScrollBar().maximum() == 0
    assert page.how_to.panel.height() >= 200


def test_with_texts_twice_as_large_it_scrolls_and_pages_before_it_turns(
    page: ExercisePage, look: Look
) -> None:
    page.activateWindow()
    page.first_focus().setFocus()
    look.set_text_scale(2)
    settle()
    turned: list[str] = []
    page.turned.connect(turned.append)
    after = ("superman", "Superman")
    page.show_exercise(BRIDGE, LIBRARY, Neighbours(None, after), moves=False)
    settle()
    bar = page.area.verticalScrollBar()
    assert bar.maximum() > 0

    QTest.keyClick(page.how_to.panel, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert turned == []
    QTest.keyClick(page.single.start, Qt.Key.Key_End)
    QTest.keyClick(page.how_to.panel, Qt.Key.Key_PageDown)
    assert turned == ["superman"]


def test_the_keys_of_the_figure_work_wherever_nothing_else_uses_them(page: ExercisePage) -> None:
    panel = page.how_to.panel

    QTest.keyClick(page, Qt.Key.Key_Right)
    assert panel.moment_ms == 500
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert panel.moment_ms == 0
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert panel.isChecked()

    sets = page.single.sets.stepper
    QTest.keyClick(sets, Qt.Key.Key_Right)
    assert page.single.choice.dose.sets == sets.value() == 2
    assert panel.isChecked()


def test_enter_starts_from_the_figure_and_from_the_page(page: ExercisePage, qtbot: QtBot) -> None:
    page.activateWindow()
    for widget in (page.how_to.panel, page.single.sets.stepper, page.single.is_open.switch):
        widget.setFocus()
        with qtbot.waitSignal(page.start_requested, timeout=0):
            QTest.keyClick(widget, Qt.Key.Key_Return)
