"""A choice with a title and a text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.text_choice import TextChoice
from lowback_timer.window.look.look import Look
from tests.window.stage import settle, show


@pytest.fixture
def page() -> QWidget:
    return QWidget()


@pytest.fixture
def choices(qtbot: QtBot, look: Look, page: QWidget) -> tuple[TextChoice, TextChoice]:
    column = QVBoxLayout(page)
    pair = TextChoice(look, "Discs"), TextChoice(look, "Muscles", "They hold the spine. " * 10)
    for choice in pair:
        column.addWidget(choice)
    show(qtbot, page, 640, 400)
    settle()
    return pair


def test_the_text_wraps_and_has_room(choices: tuple[TextChoice, TextChoice]) -> None:
    plain, told = choices

    assert told.heightForWidth(200) > told.heightForWidth(600) > plain.heightForWidth(600)
    title, text = told.boxes(200)
    assert title.bottom() < text.top()
    assert text.bottom() < told.heightForWidth(200)


def test_it_is_read_aloud(choices: tuple[TextChoice, TextChoice]) -> None:
    assert choices[1].accessibleDescription().startswith("They hold the spine.")


def test_what_the_keyboard_comes_to_is_chosen(choices: tuple[TextChoice, TextChoice]) -> None:
    plain, told = choices
    plain.setFocus(Qt.FocusReason.TabFocusReason)
    assert plain.isChecked()

    told.setFocus(Qt.FocusReason.TabFocusReason)
    assert told.isChecked()
    assert not plain.isChecked()
