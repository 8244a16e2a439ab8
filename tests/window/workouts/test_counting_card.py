"""Who counts the reps."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.counting_words import counting_meaning
from lowback_timer.window.workouts.counting_card import CountingCard
from tests.window.workouts.making import hosted


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> CountingCard:
    made = CountingCard(look)
    hosted(qtbot, made, 360)
    return made


def test_a_choice_is_told_with_what_it_means(qtbot: QtBot, card: CountingCard) -> None:
    with qtbot.waitSignal(card.chosen, timeout=0) as chosen:
        card.choice.segments[Counting.BY_HAND.value].click()

    assert chosen.args == [Counting.BY_HAND]
    assert card.counting is Counting.BY_HAND
    texts = [each.text() for each in card.findChildren(QLabel)]
    assert counting_meaning(Counting.BY_HAND) in texts


def test_from_outside_it_is_chosen_silently(qtbot: QtBot, card: CountingCard) -> None:
    with qtbot.assertNotEmitted(card.chosen):
        card.set_counting(Counting.PACED_WAITING)

    assert card.counting is Counting.PACED_WAITING
