"""How the back is before a workout, and what is said of that."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.coach.pain import clinician_words, rest_words
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.pain_before import PainBefore


@pytest.fixture
def asking(qtbot: QtBot, look: Look) -> PainBefore:
    card = PainBefore(look, "How is your back now?")
    qtbot.addWidget(card)
    card.show()
    return card


@pytest.mark.parametrize(
    ("earlier", "pain", "said"),
    [
        ((), 3, ""),
        ((), 6, rest_words()),
        ((1, 2, 3), 4, clinician_words()),
        ((5, 1, 2, 3), 4, clinician_words()),
        ((1, 2, 3), 3, ""),
        ((2, 3), 4, ""),
        ((4, 5, 6), 7, clinician_words()),
    ],
)
def test_what_is_said_of_a_pain(
    asking: PainBefore, earlier: tuple[int, ...], pain: int, said: str
) -> None:
    asking.show_pain(None, earlier)

    asking.scale.marks[pain].click()

    assert asking.advice.text() == said
    assert asking.advice.isVisible() is bool(said)
    assert asking.signs.isVisible() is bool(said)
