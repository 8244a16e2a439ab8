"""An entry of the handbook."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.help.entry import Entry
from lowback_timer.window.look.look import Look
from tests.window.stage import settle, show


@pytest.fixture
def host() -> QWidget:
    return QWidget()


@pytest.fixture
def entries(qtbot: QtBot, look: Look, host: QWidget) -> tuple[Entry, Entry]:
    column = QVBoxLayout(host)
    pair = Entry(look, "Getting started"), Entry(look, "Holds", "A plank, held as long as one can.")
    for each in pair:
        column.addWidget(each)
    show(qtbot, host, 240, 300)
    settle()
    return pair


def test_where_the_keyboard_comes_one_goes(entries: tuple[Entry, Entry]) -> None:
    first, second = entries
    first.setFocus()
    assert first.isChecked()

    second.setFocus()
    assert second.isChecked()
    assert not first.isChecked()


def test_what_is_said_there_is_read_aloud_and_has_room(entries: tuple[Entry, Entry]) -> None:
    first, second = entries

    assert second.accessibleDescription() == "A plank, held as long as one can."
    assert second.height() > first.height()
    assert second.heightForWidth(120) > second.heightForWidth(240)


def test_it_grows_with_the_texts(entries: tuple[Entry, Entry], look: Look) -> None:
    before = entries[0].heightForWidth(240)

    look.set_text_scale(2)

    assert entries[0].heightForWidth(240) > before


def test_it_shows_that_it_is_the_place_one_is_at(entries: tuple[Entry, Entry]) -> None:
    entries[1].setChecked(True)
    before = entries[0].grab().toImage()

    entries[0].setChecked(True)

    assert entries[0].grab().toImage() != before
