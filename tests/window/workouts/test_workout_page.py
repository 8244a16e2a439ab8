"""One workout, to be looked at, adjusted and started."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Hold
from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.workout_page import WorkoutPage
from tests.window.stage import settle, show
from tests.window.workouts.making import BIRD_DOG, BRIDGE, make_adjuster


@pytest.fixture
def adjuster() -> Adjuster:
    return make_adjuster()


@pytest.fixture
def page(qtbot: QtBot, look: Look, adjuster: Adjuster) -> WorkoutPage:
    made = WorkoutPage(look)
    made.show_workout(adjuster, "beginner · no equipment", "Workouts")
    show(qtbot, made, 1084, 800)
    made.first_focus().setFocus()
    settle()
    return made


def test_it_says_where_one_is_and_where_back_leads(qtbot: QtBot, page: WorkoutPage) -> None:
    assert page.windowTitle() == "A short workout"
    assert page.announcement() == "A short workout, 7 min"
    assert page.back.text() == "\u2039 Workouts"
    with qtbot.waitSignal(page.back_clicked, timeout=0):
        page.back.click()


def test_without_a_way_back_there_is_no_link(page: WorkoutPage, adjuster: Adjuster) -> None:
    page.show_workout(adjuster, "", "")

    assert not page.back.isVisible()


def test_enter_starts_and_escape_leads_back(qtbot: QtBot, page: WorkoutPage) -> None:
    with qtbot.waitSignal(page.start_clicked, timeout=0):
        QTest.keyClick(page.sidebar.start, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.start_clicked, timeout=0):
        QTest.keyClick(page.rows[BRIDGE].sets, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.back_clicked, timeout=0):
        QTest.keyClick(page.rows[BRIDGE].sets, Qt.Key.Key_Escape)


def test_every_change_is_seen_in_all_of_it_at_once(page: WorkoutPage) -> None:
    page.rows[BRIDGE].sets.setValue(1)

    assert page.steps.total.text() == "5 min"
    assert page.sidebar.start.text() == "Start · 5 min"
    assert page.sidebar.time.at_most.value() == 5


def test_everything_can_be_taken_back_as_soon_as_something_differs(page: WorkoutPage) -> None:
    assert not page.all_back.isVisible()
    page.rows[BRIDGE].amount.setValue(40)
    page.sidebar.time.minutes.segments["5"].click()
    assert page.all_back.isVisible()

    page.all_back.setFocus()
    page.all_back.click()

    assert page.rows[BRIDGE].amount.value() == 20
    assert page.sidebar.time.minutes.value == "any"
    assert not page.all_back.isVisible()
    assert QApplication.focusWidget() is page.sidebar.start


def test_it_asks_for_an_exercise_and_is_found_again_as_it_was(
    qtbot: QtBot, page: WorkoutPage, adjuster: Adjuster
) -> None:
    link = page.rows[BRIDGE].link
    with qtbot.waitSignal(page.exercise_clicked, timeout=0) as asked:
        link.click()
    assert asked.args == ["bridge"]

    page.show_workout(adjuster, "", "Workouts")

    assert page.rows[BRIDGE].link is link
    assert page.first_focus() is link


def test_another_workout_begins_with_start(page: WorkoutPage) -> None:
    page.rows[BRIDGE].link.click()

    page.show_workout(make_adjuster(), "", "Workouts")

    assert page.first_focus() is page.sidebar.start


def test_what_another_workout_changes_is_its_own(page: WorkoutPage, adjuster: Adjuster) -> None:
    other = make_adjuster()
    other.change_dose(BIRD_DOG, lambda dose: dose)
    page.show_workout(other, "", "")

    adjuster.set_sets(BRIDGE, 1)

    assert page.rows[BRIDGE].sets.value() == 3


def focused_by_tab(page: WorkoutPage) -> list[QWidget]:
    """All that Tab leads to, once around, from Start on."""
    page.sidebar.start.setFocus()
    reached = []
    for _ in range(80):
        now = QApplication.focusWidget()
        assert now is not None
        if now in reached:
            break
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return reached


def test_tab_leads_from_top_to_bottom_through_what_is_open(page: WorkoutPage) -> None:
    page.rows[BIRD_DOG].more.click()
    row, following = page.rows[BIRD_DOG], page.rows[BRIDGE]
    details = row.details
    assert details is not None

    reached = focused_by_tab(page)

    inner = [row.link, row.sets, row.amount, row.more, details.steppers["rest"], details.swap]
    order = [reached.index(each) for each in (*inner, following.link)]
    assert order == sorted(order)


def test_a_swapped_exercise_is_reached_as_well(page: WorkoutPage, adjuster: Adjuster) -> None:
    adjuster.change_dose(BRIDGE, lambda dose: dose)
    before = page.rows[BRIDGE].amount
    item = adjuster.wanted.item(BIRD_DOG)
    assert not isinstance(item.dose.work, Hold)
    adjuster.swap(BRIDGE, item.exercise)
    assert page.rows[BRIDGE].amount is not before

    assert page.rows[BRIDGE].amount in focused_by_tab(page)


def test_with_large_texts_the_cards_stand_below_the_steps(page: WorkoutPage, look: Look) -> None:
    assert page.sidebar.isAncestorOf(page.sidebar.time)

    look.set_text_scale(2)
    page.resize(942, 640)
    settle()

    assert page.steps.isAncestorOf(page.sidebar.time)
    assert page.sidebar.time.isVisibleTo(page)
    assert page.sidebar.start.isVisible()

    look.set_text_scale(1)
    page.resize(1084, 800)
    settle()
    assert page.sidebar.isAncestorOf(page.sidebar.time)


def test_the_cards_survive_another_workout_while_they_stand_below(
    page: WorkoutPage, look: Look
) -> None:
    look.set_text_scale(2)
    settle()

    page.show_workout(make_adjuster(), "", "")
    settle()

    assert page.sidebar.time.isVisibleTo(page)
