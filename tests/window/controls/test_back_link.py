import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.back_link import BackLink
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from tests.window.stage import show


class Asked(Page):
    """A page with nothing but a way back."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.asked = 0
        self.back = BackLink(self, self.count)
        QVBoxLayout(self).addWidget(self.back)

    def count(self) -> None:
        self.asked += 1


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Asked:
    made = Asked(look)
    show(qtbot, made, 400, 100)
    made.activateWindow()
    made.setFocus()
    return made


def test_it_says_where_it_leads(page: Asked) -> None:
    page.back.lead_to("Workouts")

    assert page.back.text() == "‹ Workouts"
    assert page.back.accessibleName() == "Back to Workouts"
    assert "(Esc)" in page.back.toolTip()


def test_without_anywhere_to_go_it_is_not_there(page: Asked) -> None:
    page.back.lead_to("")

    assert not page.back.isVisible()


def test_click_and_keys_lead_back(page: Asked) -> None:
    page.back.lead_to("Workouts")

    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page, Qt.Key.Key_Back)

    assert page.asked == 3
