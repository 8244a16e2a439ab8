"""Keys that are pressed beside a page: on the rail, or on a notice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.shell.main_window import MainWindow


class Leavable(Page):
    """A page that counts how often one wanted to leave it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.button = QPushButton("a button")
        QVBoxLayout(self).addWidget(self.button)
        self.escapes = 0

    def first_focus(self) -> QWidget:
        return self.button

    def escape(self) -> None:
        self.escapes += 1


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> MainWindow:
    window = MainWindow(look)
    qtbot.addWidget(window)
    window.show()
    return window


def test_escape_leads_back_from_the_rail_and_from_a_notice_too(
    window: MainWindow, look: Look
) -> None:
    # GIVEN a page with the rail beside it and a notice above it
    entered: list[str] = []
    window.rail.add("today", Icon.TODAY, "Today", 1, lambda: entered.append("today"))
    window.notices.show_notice("There is no voice.")
    page = Leavable(look)
    window.show_page(page, "today")

    # WHEN Escape is pressed on each of them
    for place in (page.button, window.rail.entries["today"], window.notices.close_button):
        page.escapes = 0
        QTest.keyClick(place, Qt.Key.Key_Escape)

        assert page.escapes == 1  # THEN the page is left, once

    assert entered == []
