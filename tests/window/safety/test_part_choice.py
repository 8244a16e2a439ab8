"""A part of the back, to be chosen."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.safety.back_part import BackPart, text_of, title_of
from lowback_timer.window.safety.part_choice import PartChoice
from tests.window.stage import colour_at, settle, show


@pytest.fixture
def window() -> QWidget:
    """Where something else has the keyboard."""
    window = QWidget()
    QVBoxLayout(window).addWidget(QPushButton("something else"))
    return window


@pytest.fixture
def choice(qtbot: QtBot, look: Look, window: QWidget) -> PartChoice:
    choice = PartChoice(look, BackPart.LUMBAR)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(choice)
    show(qtbot, window, 420, 300)
    window.findChildren(QPushButton)[0].setFocus()
    return choice


def test_a_screen_reader_hears_all_of_it(choice: PartChoice) -> None:
    assert choice.text() == title_of(BackPart.LUMBAR)
    assert choice.accessibleDescription() == text_of(BackPart.LUMBAR)


def test_the_focus_is_seen_on_what_is_chosen_already(choice: PartChoice, look: Look) -> None:
    choice.setChecked(True)
    middle = choice.height() // 2
    assert colour_at(choice, 0, middle) == look.palette.reps
    assert colour_at(choice, 3, middle) == look.palette.card

    choice.setFocus()
    settle()

    assert colour_at(choice, 3, middle) == look.palette.ink


def test_what_the_keyboard_comes_to_is_chosen(choice: PartChoice) -> None:
    assert not choice.isChecked()

    choice.setFocus()

    assert choice.isChecked()
