"""What is seldom changed of an exercise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.plan.dose import Dose, RepPhase, Reps, Sides
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.amount_words import part_names
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.item_details import ItemDetails
from tests.fakes import make_exercise
from tests.window.stage import settle
from tests.window.workouts.making import BIRD_DOG, BRIDGE, PLANK, hosted, make_adjuster


@pytest.fixture
def adjuster() -> Adjuster:
    return make_adjuster()


@pytest.fixture
def details(qtbot: QtBot, look: Look, adjuster: Adjuster) -> ItemDetails:
    return details_of(qtbot, look, adjuster, BIRD_DOG)


def details_of(qtbot: QtBot, look: Look, adjuster: Adjuster, place: Place) -> ItemDetails:
    made = ItemDetails(look, adjuster, place, "Main part, 2 of 3")
    adjuster.changed.connect(made.refresh)
    hosted(qtbot, made)
    settle()
    return made


def dose_in(adjuster: Adjuster) -> Dose:
    return adjuster.shown.item(BIRD_DOG).dose


def test_sides_are_chosen(details: ItemDetails, adjuster: Adjuster) -> None:
    assert details.sides is not None
    assert details.sides.value == "alternate"

    details.sides.segments["each"].click()

    assert dose_in(adjuster).sides is Sides.EACH


def test_the_rest_is_chosen_in_steps_of_five_seconds(
    details: ItemDetails, adjuster: Adjuster
) -> None:
    QTest.keyClick(details.steppers["rest"], Qt.Key.Key_Right)

    assert dose_in(adjuster).rest_ms == 35_000

    QTest.keyClick(details.steppers["last rest"], Qt.Key.Key_Left)

    assert dose_in(adjuster).last_rest_ms == 30_000


def test_every_part_of_a_rep_is_chosen(details: ItemDetails, adjuster: Adjuster) -> None:
    for part in part_names():
        QTest.keyClick(details.steppers[part], Qt.Key.Key_Right)

    work = dose_in(adjuster).work
    assert isinstance(work, Reps)
    tempo = work.tempo
    assert (tempo.lift_ms, tempo.hold_ms, tempo.lower_ms, tempo.pause_ms) == (
        3_000,
        1_000,
        3_000,
        2_000,
    )


def test_nobody_lifts_and_lowers_in_no_time(details: ItemDetails, adjuster: Adjuster) -> None:
    for part in (RepPhase.LIFT, RepPhase.LOWER):
        QTest.keyClick(details.steppers[part], Qt.Key.Key_Home)

    work = dose_in(adjuster).work
    assert isinstance(work, Reps)
    assert (work.tempo.lift_ms, work.tempo.lower_ms) == (0, 1_000)


def test_a_hold_has_no_tempo_and_two_sides_at_once_no_order(
    qtbot: QtBot, look: Look, adjuster: Adjuster
) -> None:
    details = details_of(qtbot, look, adjuster, BRIDGE)

    assert set(details.steppers) == {"rest", "last rest"}
    assert details.sides is None


def test_a_single_set_may_have_no_rest_after_it(
    qtbot: QtBot, look: Look, adjuster: Adjuster
) -> None:
    details = details_of(qtbot, look, adjuster, PLANK)

    assert set(details.steppers) == {"last rest"}
    assert details.steppers["last rest"].minimum() == 0


def test_what_was_changed_can_be_taken_back(details: ItemDetails, adjuster: Adjuster) -> None:
    assert not details.take_back.isVisible()
    adjuster.set_sets(BIRD_DOG, 4)
    assert details.take_back.isVisible()

    details.take_back.click()

    assert not adjuster.differs


def test_another_exercise_has_fields_of_its_own(details: ItemDetails, adjuster: Adjuster) -> None:
    adjuster.swap(BIRD_DOG, make_exercise("Superman"))

    assert details.sides is None
    assert details.swap.accessibleName() == "Swap Superman for another exercise"


def test_two_columns_become_one_where_there_is_too_little_room(details: ItemDetails) -> None:
    def left_of(part: str) -> int:
        stepper = details.steppers[part]
        return stepper.mapTo(details, stepper.rect().topLeft()).x()

    assert left_of("rest") != left_of("last rest")

    details.resize(330, 600)
    settle()

    assert left_of("rest") == left_of("last rest")
