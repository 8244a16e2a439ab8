"""What all pages have in common."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from tests.window.stage import fill, show


class NotingPage(Page):
    """Writes down what its keys mean."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.noted: list[str] = []
        self.button = QPushButton("Press me")
        self.choice = QCheckBox("Choose me")
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.choice)
        self.button.clicked.connect(lambda: self.noted.append("pressed"))

    def enter(self) -> None:
        self.noted.append("enter")

    def escape(self) -> None:
        self.noted.append("escape")


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 1280, 800)
    return made


@pytest.fixture
def page(host: QWidget, look: Look) -> NotingPage:
    made = NotingPage(look)
    fill(host, made)
    return made


Focus = Callable[[NotingPage], QWidget]


@pytest.mark.parametrize(
    ("focus", "meaning"),
    [
        (lambda page: page, "enter"),
        (lambda page: page.button, "pressed"),
        # A choice is made with Space and the arrow keys.
        (lambda page: page.choice, "enter"),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_means_the_button_that_has_the_focus_or_else_the_page(
    page: NotingPage, focus: Focus, meaning: str, key: Qt.Key
) -> None:
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget = focus(page)
    widget.setFocus()

    QTest.keyClick(widget, key)

    assert page.noted == [meaning]


def test_escape_means_the_page_wherever_the_focus_is(page: NotingPage) -> None:
    page.button.setFocus()

    QTest.keyClick(page.button, Qt.Key.Key_Escape)

    assert page.noted == ["escape"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_that_is_held_down_means_it_once(page: NotingPage, key: Qt.Key) -> None:
    page.button.setFocus()

    for again in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=again
        )
        QApplication.sendEvent(page.button, event)

    assert len(page.noted) == 1


def test_everything_on_it_grows_with_the_window(page: NotingPage) -> None:
    designed = page.look.px(100)

    page.window().resize(2560, 1600)

    assert page.look.px(100) > designed
