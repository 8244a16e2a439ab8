"""The list of workouts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.today.workout_card import CardText
from lowback_timer.window.today.workout_list import WorkoutList
from tests.window.stage import settle

IDS = ["one", "two", "three", "four", "five", "six", "seven", "eight"]


def cards_of(ids: list[str]) -> dict[str, tuple[CardText, str]]:
    return {each: (CardText(each.title(), "A summary.", "15 min", ""), "") for each in ids}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1400, 500)
    return made


@pytest.fixture
def workouts(qtbot: QtBot, look: Look, window: QWidget) -> WorkoutList:
    made = WorkoutList(look)
    made.setParent(window)
    made.show_cards(cards_of(IDS))
    made.resize(700, 400)
    with qtbot.waitExposed(window):
        window.show()
    return made


def test_the_first_is_chosen_at_first(workouts: WorkoutList) -> None:
    assert workouts.current == "one"
    assert workouts.cards["one"].isChecked()


def test_a_click_chooses(qtbot: QtBot, workouts: WorkoutList) -> None:
    with qtbot.waitSignal(workouts.selected) as selected:
        QTest.mouseClick(workouts.cards["three"], Qt.MouseButton.LeftButton)

    assert selected.args == ["three"]
    assert workouts.current == "three"
    assert [key for key, card in workouts.cards.items() if card.isChecked()] == ["three"]


def test_moving_stops_at_both_ends(workouts: WorkoutList) -> None:
    workouts.move_by(-1)
    assert workouts.current == "one"

    workouts.move_by(3)
    assert workouts.current == "four"

    workouts.move_by(100)
    assert workouts.current == "eight"


def test_what_is_chosen_comes_into_view(workouts: WorkoutList) -> None:
    last = workouts.cards["eight"]
    assert last.visibleRegion().isEmpty()

    workouts.select("eight")

    assert last.visibleRegion().boundingRect() == last.rect()


def test_the_focus_goes_with_the_choice_only_from_card_to_card(
    window: QWidget, workouts: WorkoutList
) -> None:
    elsewhere = QPushButton(window)
    elsewhere.show()
    elsewhere.setFocus()

    workouts.move_by(1)
    assert window.focusWidget() is elsewhere

    workouts.cards["two"].setFocus()
    workouts.move_by(1)
    assert window.focusWidget() is workouts.cards["three"]


def test_an_unknown_workout_changes_nothing(workouts: WorkoutList) -> None:
    assert not workouts.select("eleven")
    assert workouts.current == "one"


def test_another_list_keeps_the_choice_if_it_can(workouts: WorkoutList) -> None:
    workouts.select("three")

    workouts.show_cards(cards_of(["two", "three"]))
    assert workouts.current == "three"

    workouts.show_cards(cards_of(["five", "six"]))
    assert workouts.current == "five"
    assert list(workouts.cards) == ["five", "six"]


def test_an_empty_list_has_nothing_to_choose(workouts: WorkoutList) -> None:
    workouts.show_cards({})

    workouts.move_by(1)

    assert workouts.current == ""


def test_a_double_click_starts(qtbot: QtBot, workouts: WorkoutList) -> None:
    QTest.mouseClick(workouts.cards["two"], Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(workouts.started):
        QTest.mouseDClick(workouts.cards["two"], Qt.MouseButton.LeftButton)

    assert workouts.current == "two"


def test_a_wide_list_has_two_columns(workouts: WorkoutList, look: Look) -> None:
    assert workouts.columns == 1

    workouts.resize(1300, 400)
    assert workouts.columns == 2

    look.set_scale(2)  # which makes everything wider, but not the list
    assert workouts.columns == 1


def test_cards_of_two_columns_lie_side_by_side(workouts: WorkoutList) -> None:
    workouts.resize(1300, 400)
    settle()

    one, two, three = (workouts.cards[each].geometry() for each in ("one", "two", "three"))
    assert one.top() == two.top()
    assert one.right() < two.left()
    assert three.top() > one.bottom()


def test_a_card_that_gets_the_keyboard_comes_into_view(
    qtbot: QtBot, window: QWidget, workouts: WorkoutList
) -> None:
    window.activateWindow()
    with qtbot.waitActive(window):
        window.show()
    workouts.select("eight")
    elsewhere = QPushButton(window)
    elsewhere.show()
    elsewhere.setFocus()
    settle()
    workouts.verticalScrollBar().setValue(0)

    workouts.cards["eight"].setFocus()

    assert workouts.verticalScrollBar().value() > 0
