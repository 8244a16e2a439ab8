"""The boxes of a filter."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.browsing.facet import EquipmentFacet
from lowback_timer.window.browsing.filter_popup import FilterPopup
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from tests.window.stage import settle, show

THINGS = {"mat": "mat", "ball": "exercise ball", "rack": "squat rack"}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 900, 700)
    return made


@pytest.fixture
def popup(qtbot: QtBot, window: QWidget, look: Look, preferences: Preferences) -> FilterPopup:
    anchor = QPushButton("I have", window)
    anchor.show()
    facet = EquipmentFacet(THINGS, lambda _: frozenset())
    made = FilterPopup(look, window, preferences, facet)
    window.activateWindow()
    with qtbot.waitActive(window):
        made.open_at(anchor)
    settle()
    return made


def test_what_is_chosen_is_ticked(popup: FilterPopup) -> None:
    assert [box.isChecked() for box in popup.boxes.values()] == [True, False, False]
    assert popup.boxes["mat"].hasFocus()


def test_a_tick_counts_at_once(popup: FilterPopup, preferences: Preferences) -> None:
    popup.boxes["ball"].click()
    assert preferences.current.equipment == ("mat", "ball")
    assert preferences.current.only_with_equipment
    assert popup.isVisible()


def test_ticks_follow_what_is_chosen_elsewhere(
    popup: FilterPopup, preferences: Preferences
) -> None:
    facet = EquipmentFacet(THINGS, lambda _: frozenset())
    facet.choose(preferences, "rack", True)
    assert popup.boxes["rack"].isChecked()
    assert popup.toggle.text() == "Any equipment"
    popup.toggle.click()
    assert popup.toggle.text() == "Only with these"
    assert popup.boxes["rack"].isChecked()


def test_it_is_used_with_the_keyboard_alone(popup: FilterPopup, preferences: Preferences) -> None:
    QTest.keyClick(popup.boxes["mat"], Qt.Key.Key_Down)
    assert popup.boxes["ball"].hasFocus()
    QTest.keyClick(popup.boxes["ball"], Qt.Key.Key_Space)
    assert "ball" in preferences.current.equipment
    stops = (popup.boxes["ball"], popup.boxes["rack"], popup.toggle, popup.close_button)
    for stop, following in pairwise((*stops, popup.boxes["mat"])):
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        assert following.hasFocus()


def test_a_click_beside_it_closes_it(popup: FilterPopup) -> None:
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(880, 680))
    assert not popup.isVisible()


def test_screen_readers_know_what_it_is_about(popup: FilterPopup) -> None:
    assert popup.windowTitle() == "I have"
