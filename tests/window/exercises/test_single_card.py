"""Just this one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Dose, Hold, Reps, Sides, Tempo
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.exercises.choices import SingleChoice, SingleChoices
from lowback_timer.window.exercises.single_card import SingleCard
from lowback_timer.window.look.look import Look
from tests.window.exercises.conftest import BIRD_DOG, BRIDGE, SUPERMAN
from tests.window.stage import show

READY = Preparation()


def offer(card: SingleCard, exercise: Exercise) -> None:
    card.show_exercise(exercise, SingleChoices().of(exercise, Settings(), READY), READY)


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> SingleCard:
    card = SingleCard(look)
    show(qtbot, card, 372, 500)
    offer(card, BRIDGE)
    return card


@pytest.fixture
def chosen(card: SingleCard) -> list[SingleChoice]:
    chosen: list[SingleChoice] = []
    card.chosen.connect(chosen.append)
    return chosen


def press(card: SingleCard, row: str, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(getattr(card, row).stepper, key)


def test_only_what_the_exercise_offers_can_be_chosen(card: SingleCard) -> None:
    assert card.kinds.isVisible()
    assert card.sides.isHidden()

    offer(card, BIRD_DOG)
    assert card.kinds.isHidden()
    assert card.is_open.isHidden()
    assert card.sides.value == Sides.ALTERNATE.value

    offer(card, SUPERMAN)
    assert card.sides.isHidden()


def test_what_is_chosen_is_told_at_once_with_how_long_it_takes(
    card: SingleCard, chosen: list[SingleChoice]
) -> None:
    assert card.start.text() == "Start · 1 min"
    assert card.rest.isHidden()  # of one set

    card.kinds.segments["hold"].click()
    press(card, "amount", Qt.Key.Key_Right, 2)
    press(card, "sets", Qt.Key.Key_Right)
    assert card.rest.isVisible()
    press(card, "rest", Qt.Key.Key_Left)

    assert chosen[-1] == SingleChoice(Dose(Hold(40_000), 2, Sides.BOTH, 40_000), 17_000)
    assert chosen[-1] == card.choice
    assert card.start.text() == "Start · 2 min"


def test_each_kind_keeps_its_own_amounts(card: SingleCard) -> None:
    press(card, "amount", Qt.Key.Key_Right)
    card.kinds.segments["reps"].click()
    press(card, "amount", Qt.Key.Key_Right)
    card.kinds.segments["hold"].click()

    assert card.choice.dose.work == Hold(35_000)
    card.kinds.segments["reps"].click()
    assert isinstance(card.choice.dose.work, Reps)
    assert card.choice.dose.work.count == 13


def test_a_hold_can_last_as_long_as_one_can_and_be_timed_again(card: SingleCard) -> None:
    card.kinds.segments["hold"].click()
    press(card, "amount", Qt.Key.Key_Right)
    timed = card.amount

    card.is_open.switch.click()
    assert card.choice.dose.work == Hold(60_000, is_open=True)
    assert timed.isHidden()

    card.is_open.switch.click()
    assert card.choice.dose.work == Hold(35_000)
    assert timed.isVisible()


def test_sides_can_take_turns_or_follow_each_other(card: SingleCard) -> None:
    offer(card, BIRD_DOG)

    card.sides.segments[Sides.EACH.value].click()

    assert card.choice.dose.sides is Sides.EACH


def test_tempo_and_the_time_to_get_ready_unfold(card: SingleCard) -> None:
    fine = card.fine
    card.kinds.segments["reps"].click()
    assert fine.fold.text() == "Get ready 17 s · tempo 2–0–2–1\u00a0▸"
    assert not fine.get_ready.isVisible()

    fine.fold.click()
    QTest.keyClick(fine.get_ready.stepper, Qt.Key.Key_Home)
    QTest.keyClick(fine.parts["hold_ms"].stepper, Qt.Key.Key_Right)

    assert fine.fold.text() == "Get ready 3 s · tempo 2–1–2–1\u00a0▾"
    assert isinstance(card.choice.dose.work, Reps)
    assert card.choice.dose.work.tempo == Tempo(2_000, 1_000, 2_000, 1_000)
    assert card.choice.get_ready_ms == 3_000
    card.kinds.segments["hold"].click()
    assert fine.fold.text() == "Get ready 17 s\u00a0▾"
    assert not fine.parts["hold_ms"].isVisible()


def test_a_rep_always_takes_time_to_lift_or_to_lower(card: SingleCard) -> None:
    card.kinds.segments["reps"].click()
    parts = card.fine.parts
    for part in ("lift_ms", "lower_ms"):
        QTest.keyClick(parts[part].stepper, Qt.Key.Key_Home)

    assert isinstance(card.choice.dose.work, Reps)
    assert (parts["lift_ms"].stepper.value(), parts["lower_ms"].stepper.value()) == (0, 1)


@pytest.mark.parametrize(("row", "least", "most"), [("sets", 1, 20), ("rest", 5, 600)])
def test_nothing_goes_beyond_the_limits(card: SingleCard, row: str, least: int, most: int) -> None:
    press(card, "sets", Qt.Key.Key_Right)
    press(card, row, Qt.Key.Key_End)
    assert getattr(card, row).stepper.value() == most
    press(card, row, Qt.Key.Key_Home)
    assert getattr(card, row).stepper.value() == least


def test_amounts_between_two_steps_are_shown_as_they_are(card: SingleCard) -> None:
    choice = SingleChoice(Dose(Hold(33_000), 1, Sides.BOTH, 45_000), 12_000)
    card.show_exercise(BRIDGE, (choice,), READY)

    assert card.amount.stepper.value() == 33
    assert card.choice == choice


def test_its_signs_stand_in_line(card: SingleCard) -> None:
    rows = (card.amount, card.sets, card.rest, card.fine.get_ready)

    assert len({row.stepper.width() for row in rows}) == 1
