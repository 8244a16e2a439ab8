"""The button of a filter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.facet import Facet
from lowback_timer.window.browsing.filter_chip import FilterChip
from lowback_timer.window.controls.card import Card
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from tests.window.stage import image_of, settle, show

LEVELS = {"beginner": "beginner", "intermediate": "intermediate", "advanced": "advanced"}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 600, 500)
    return made


@pytest.fixture
def chip(window: QWidget, look: Look, preferences: Preferences) -> FilterChip:
    facet = Facet("Level", "Any level", LEVELS, Settings.workout_levels, lambda _: frozenset())
    made = FilterChip(look, preferences, facet)
    made.setParent(window)
    made.show()
    made.adjustSize()
    return made


def test_it_says_what_is_chosen(chip: FilterChip, preferences: Preferences) -> None:
    assert chip.text() == "Any level"
    before = image_of(chip)
    preferences.set(Settings.workout_levels, tuple(LEVELS))
    chip.show_settings(preferences.current)
    assert chip.text() == "Level: beginner and 2 more"
    assert chip.accessibleName() == "Level: beginner, intermediate, advanced"
    assert image_of(chip) != before


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down]
)
def test_a_key_opens_the_boxes_and_escape_closes_them(chip: FilterChip, key: Qt.Key) -> None:
    chip.setFocus()
    QTest.keyClick(chip, key)
    settle()
    assert chip.popup is not None
    assert chip.popup.isVisible()
    assert chip.popup.boxes["beginner"].hasFocus()

    QTest.keyClick(chip.popup.boxes["beginner"], Qt.Key.Key_Escape)

    assert not chip.popup.isVisible()
    assert chip.hasFocus()


def test_the_boxes_lie_below_it(chip: FilterChip) -> None:
    chip.move(100, 20)
    chip.open_popup()
    settle()
    assert chip.popup is not None
    card = chip.popup.findChild(Card)
    assert isinstance(card, Card)
    assert card.y() > chip.geometry().bottom()
    assert card.x() == chip.x()


def test_boxes_go_when_the_filter_goes(qtbot: QtBot, chip: FilterChip) -> None:
    chip.open_popup()
    assert chip.popup is not None
    gone: list[bool] = []
    chip.popup.destroyed.connect(lambda: gone.append(True))
    chip.deleteLater()
    settle()
    settle()
    assert gone == [True]
