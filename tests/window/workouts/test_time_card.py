"""How much time there is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.time_card import TimeCard
from tests.fakes import make_dose, make_hold, make_section, make_workout
from tests.window.workouts.making import hosted, make_adjuster

COOL_DOWN = make_section(make_dose(make_hold(120)), kind=SectionKind.COOL_DOWN)


@pytest.fixture
def adjuster() -> Adjuster:
    return make_adjuster()


@pytest.fixture
def card(qtbot: QtBot, look: Look, adjuster: Adjuster) -> TimeCard:
    made = TimeCard(look)
    made.show_workout(adjuster)
    adjuster.changed.connect(made.refresh)
    hosted(qtbot, made, 360)
    return made


def test_at_first_there_is_time_for_everything(card: TimeCard, adjuster: Adjuster) -> None:
    assert card.minutes.value == "any"
    assert card.at_most.value() == card.at_most.maximum() == adjuster.whole_minutes == 7
    assert card.cool_down is None


def test_minutes_trim_and_it_says_what_they_took(card: TimeCard, adjuster: Adjuster) -> None:
    card.minutes.segments["5"].click()

    assert adjuster.minutes == 5
    assert card.sentence.text() == "3 sets fewer: 3 min."
    assert not card.at_most.isVisible()

    card.minutes.segments["any"].click()

    assert adjuster.minutes is None
    assert card.at_most.isVisible()


def test_any_number_of_minutes_can_be_had(card: TimeCard, adjuster: Adjuster) -> None:
    QTest.keyClick(card.at_most, Qt.Key.Key_Left)
    assert adjuster.minutes == 6
    assert card.at_most.value() == 6
    assert card.sentence.text() == "2 sets fewer: 5 min."

    QTest.keyClick(card.at_most, Qt.Key.Key_Right)
    assert adjuster.minutes is None


def test_rests_are_longer_or_shorter(card: TimeCard, adjuster: Adjuster) -> None:
    QTest.keyClick(card.rests, Qt.Key.Key_Left)

    assert adjuster.shown.rest_percent == 95
    assert card.rests.value() == 95


def test_another_workout_is_shown_with_its_own_time(card: TimeCard) -> None:
    other = make_adjuster()
    other.set_minutes(10)

    card.show_workout(other)

    assert card.minutes.value == "10"


def test_a_cool_down_is_switched_off_and_on(card: TimeCard) -> None:
    adjuster = make_adjuster(make_workout(make_section(), COOL_DOWN))
    adjuster.changed.connect(card.refresh)

    card.show_workout(adjuster)

    assert card.cool_down is not None
    assert card.cool_down.value == "1"
    assert card.cool_down.segments["1"].text() == "2 min"
    card.cool_down.segments["0"].click()
    assert adjuster.shown.rounds_of(SectionKind.COOL_DOWN) == 0

    card.show_workout(make_adjuster())
    assert card.cool_down is None


def test_what_is_nothing_but_a_cool_down_stays_on(card: TimeCard) -> None:
    card.show_workout(make_adjuster(make_workout(COOL_DOWN)))

    assert card.cool_down is None
