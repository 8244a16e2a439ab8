"""A card beside what was pressed."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.look.look import Look
from tests.window.stage import settle, show


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 800, 500)
    return made


@pytest.fixture
def anchor(window: QWidget) -> QPushButton:
    made = QPushButton("press", window)
    made.resize(120, 36)
    made.show()
    return made


@pytest.fixture
def popup(window: QWidget, look: Look) -> Popup:
    made = Popup(look, window)
    for name in ("one", "two", "three"):
        made.body.addWidget(QPushButton(name))
    return made


def card(popup: Popup) -> QRect:
    settle()
    found = popup.findChild(Card)
    assert isinstance(found, Card)
    return found.geometry()


@pytest.mark.parametrize("place", [QPoint(0, 0), QPoint(300, 100), QPoint(680, 20)])
def test_it_lies_below_and_inside_the_window(
    popup: Popup, anchor: QPushButton, window: QWidget, place: QPoint
) -> None:
    anchor.move(place)
    popup.open_at(anchor)
    assert card(popup).top() > anchor.geometry().bottom()
    assert window.rect().contains(card(popup))


def test_it_lies_above_where_there_is_no_room_below(popup: Popup, anchor: QPushButton) -> None:
    anchor.move(100, 450)
    popup.open_at(anchor)
    assert card(popup).bottom() < anchor.y()


def test_it_begins_where_the_anchor_does_in_either_direction(
    popup: Popup, anchor: QPushButton, window: QWidget
) -> None:
    anchor.move(400, 20)
    popup.open_at(anchor)
    assert card(popup).left() == 400
    popup.close_overlay()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    popup.open_at(anchor)
    assert card(popup).right() == anchor.geometry().right()


def test_it_stays_in_a_window_that_shrinks(
    popup: Popup, anchor: QPushButton, window: QWidget
) -> None:
    anchor.move(500, 20)
    popup.open_at(anchor)
    window.resize(640, 300)
    assert window.rect().contains(card(popup))


def test_a_click_on_it_leaves_it_open(popup: Popup, anchor: QPushButton) -> None:
    popup.open_at(anchor)
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=card(popup).topLeft() + QPoint(5, 5))
    assert popup.isVisible()
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(790, 490))
    assert not popup.isVisible()
