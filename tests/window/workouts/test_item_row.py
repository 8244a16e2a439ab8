"""One exercise of a workout."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Hold, HoldRange
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.item_row import ItemRow
from tests.fakes import make_dose_option, make_exercise
from tests.window.stage import settle
from tests.window.workouts.making import BIRD_DOG, BRIDGE, PLANK, hosted, make_adjuster


@pytest.fixture
def adjuster() -> Adjuster:
    return make_adjuster()


@pytest.fixture
def row(qtbot: QtBot, look: Look, adjuster: Adjuster) -> ItemRow:
    made = ItemRow(look, adjuster, BRIDGE, "Main part, 3 of 3")
    adjuster.changed.connect(made.refresh)
    hosted(qtbot, made)
    settle()
    return made


def texts_of(row: ItemRow) -> list[str]:
    return [each.text() for each in row.findChildren(QLabel) if each.text() and each.isVisible()]


def test_it_shows_the_exercise_and_its_dose(row: ItemRow) -> None:
    assert row.link.text() == "Bridge"
    assert (row.sets.value(), row.amount.value()) == (3, 20)
    assert texts_of(row) == ["rest 30\u00a0s between sets"]  # nothing comes after it
    figure = row.findChild(FigureView)
    assert figure is not None
    assert figure.accessibleName() == "Picture: Bridge"


def test_its_steppers_change_the_dose_of_today(row: ItemRow, adjuster: Adjuster) -> None:
    QTest.keyClick(row.sets, Qt.Key.Key_Right)
    QTest.keyClick(row.amount, Qt.Key.Key_Right)

    dose = adjuster.shown.item(BRIDGE).dose
    assert (dose.sets, dose.work) == (4, Hold(25_000))
    assert "As written: 3 × 20 s hold" in texts_of(row)


def test_all_of_it_is_named_for_screen_readers(row: ItemRow) -> None:
    for control, name in (
        (row.link, "How Bridge is done"),
        (row.sets, "Sets of Bridge"),
        (row.amount, "Hold of Bridge, in seconds"),
        (row.more, "Sides, tempo, rest and swapping of Bridge"),
    ):
        heard = QAccessible.queryAccessibleInterface(control)
        assert heard.text(QAccessible.Text.Name) == name
        assert heard.text(QAccessible.Text.Description) == "Main part, 3 of 3"


def test_its_name_asks_for_the_exercise(qtbot: QtBot, row: ItemRow) -> None:
    with qtbot.waitSignal(row.exercise_clicked, timeout=0):
        row.link.click()
    assert row.exercise_id == "bridge"


def test_details_open_below_and_close_again(row: ItemRow) -> None:
    assert row.details is None

    row.more.click()
    assert row.details is not None
    assert row.details.isVisible()
    assert row.more.accessibleName() == "Less on Bridge"

    row.more.click()
    assert not row.details.isVisible()


def test_swapping_is_asked_for_with_the_place(qtbot: QtBot, row: ItemRow) -> None:
    row.toggle_details()
    assert row.details is not None

    with qtbot.waitSignal(row.swap_clicked, timeout=0) as asked:
        row.details.swap.click()

    assert asked.args == [BRIDGE]


def test_a_swapped_exercise_is_shown_in_its_own_dose(row: ItemRow, adjuster: Adjuster) -> None:
    row.toggle_details()

    adjuster.swap(BRIDGE, make_exercise("Superman"))

    assert row.link.text() == "Superman"
    assert row.amount.accessibleName() == "Reps of Superman"
    assert row.amount.value() == 12
    assert "Today in place of Bridge" in texts_of(row)

    plank = make_exercise("Side plank", doses=(make_dose_option(HoldRange(20_000, 40_000)),))
    adjuster.swap(BRIDGE, plank)

    assert row.amount.accessibleName() == "Hold of Side plank, in seconds"
    assert row.amount.value() == 20


def test_what_there_is_no_time_for_has_nothing_to_change(row: ItemRow, adjuster: Adjuster) -> None:
    row.toggle_details()

    adjuster.set_minutes(1)

    assert texts_of(row) == ["No time for it today"]
    assert not row.amount.isVisible()
    assert row.details is not None
    assert not row.details.isVisible()

    adjuster.set_minutes(None)
    assert row.details.isVisible()


def test_a_warm_up_has_no_sets_of_its_own(qtbot: QtBot, look: Look, adjuster: Adjuster) -> None:
    row = ItemRow(look, adjuster, PLANK, "Warm-up, 1 of 3")
    hosted(qtbot, row)

    assert not row.sets.isVisible()
    assert row.amount.isVisible()


def test_numbers_stand_below_where_there_is_too_little_room(row: ItemRow) -> None:
    def top(widget: object) -> int:
        assert isinstance(widget, type(row.link) | type(row.sets))
        return widget.mapTo(row, widget.rect().topLeft()).y()

    assert top(row.sets) < top(row.link) + 40

    row.resize(360, 200)
    settle()

    assert top(row.sets) > top(row.link) + 20
    assert row.more.mapTo(row, row.more.rect().topRight()).x() <= row.width()


def test_a_long_name_has_room_for_all_its_lines(row: ItemRow, adjuster: Adjuster) -> None:
    one_line = row.link.height()

    adjuster.swap(BRIDGE, make_exercise("Reverse hyperextension, ball on bench, slowly"))
    row.resize(row.width(), row.heightForWidth(row.width()))
    settle()

    assert row.link.height() > 1.5 * one_line
    assert row.link.height() >= row.link.heightForWidth(row.link.width())


def test_a_large_dose_is_met_with_a_word_and_no_ban(
    qtbot: QtBot, look: Look, adjuster: Adjuster
) -> None:
    row = ItemRow(look, adjuster, BIRD_DOG, "Main part, 2 of 3")
    adjuster.changed.connect(row.refresh)
    hosted(qtbot, row)

    row.amount.setValue(60)

    assert any(text.startswith("More than this level needs.") for text in texts_of(row))
