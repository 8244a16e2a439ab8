"""Why something is suggested."""

from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.coach.reasons import Reason, Rule
from lowback_timer.core.coach.suggesting import Suggestion
from lowback_timer.library.model import Source
from lowback_timer.window.look.look import Look
from lowback_timer.window.today.why import Why, source_text
from tests.fakes import make_workout
from tests.window.stage import settle, show

SOURCES = {"verywell": Source("Nine Lifts", "A Paper", "A. Writer")}


@pytest.fixture
def why(qtbot: QtBot, look: Look) -> Why:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    return Why(look, host)


def texts(why: Why) -> list[str]:
    return [text.text() for text in why.findChildren(QLabel) if text.isVisible()]


def test_every_reason_stands_with_its_source(why: Why) -> None:
    reasons = (Reason(Rule.RESTED, days=2), Reason(Rule.EQUIPMENT))

    why.show_suggestion(Suggestion(make_workout(name="Bridges"), lambda: reasons), SOURCES)
    settle()

    assert why.isVisible()
    assert texts(why)[:6] == [
        "Why this one?",
        "Bridges",
        "Your back has had 2 days of rest since the last session.",
        "From “Nine Lifts” by A. Writer, A Paper.",
        "You have all that it needs.",
        "A convention of this program.",
    ]


def test_another_time_it_tells_of_another(why: Why) -> None:
    for name in ("Bridges", "Planks"):
        reasons = [Reason(Rule.NOT_YET)]
        why.show_suggestion(Suggestion(make_workout(name=name), partial(iter, reasons)), SOURCES)
        settle()
        why.close_overlay()
    why.open()

    assert "Planks" in texts(why)
    assert "Bridges" not in texts(why)


def test_a_source_that_a_library_does_not_have_is_not_made_up() -> None:
    assert source_text("verywell", {}) == source_text("", SOURCES)
