"""A place in the handbook to go to."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.help.place import Place
from lowback_timer.window.look.look import Look
from tests.window.stage import settle, show


@pytest.fixture
def host() -> QWidget:
    return QWidget()


@pytest.fixture
def places(qtbot: QtBot, look: Look, host: QWidget) -> tuple[Place, Place]:
    column = QVBoxLayout(host)
    pair = Place(look, "Getting started"), Place(look, "Holds", "A plank, held as long as one can.")
    for each in pair:
        column.addWidget(each)
    show(qtbot, host, 240, 300)
    settle()
    return pair


def test_where_the_keyboard_comes_one_goes(places: tuple[Place, Place]) -> None:
    first, second = places
    first.setFocus()
    assert first.isChecked()

    second.setFocus()
    assert second.isChecked()
    assert not first.isChecked()


def test_what_is_said_there_is_read_aloud_and_has_room(places: tuple[Place, Place]) -> None:
    first, second = places

    assert second.accessibleDescription() == "A plank, held as long as one can."
    assert second.height() > first.height()
    assert second.heightForWidth(120) > second.heightForWidth(240)


def test_it_grows_with_the_texts(places: tuple[Place, Place], look: Look) -> None:
    before = places[0].heightForWidth(240)

    look.set_text_scale(2)

    assert places[0].heightForWidth(240) > before


def test_it_shows_that_it_is_the_place_one_is_at(places: tuple[Place, Place]) -> None:
    places[1].setChecked(True)
    before = places[0].grab().toImage()

    places[0].setChecked(True)

    assert places[0].grab().toImage() != before
