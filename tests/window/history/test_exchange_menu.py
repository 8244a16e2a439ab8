"""What can be done with the log as a whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from lowback_timer.window.controls.button import Button
from lowback_timer.window.history.exchange_menu import ExchangeMenu
from lowback_timer.window.look.look import Look


@pytest.fixture
def menu(host: QWidget, look: Look) -> ExchangeMenu:
    """The menu, open below a button."""
    button = Button(look, "Open", lambda: None)
    button.setParent(host)
    button.show()
    menu = ExchangeMenu(look, host, ".json", ".csv")
    menu.open_at(button, menu.bring_in)
    return menu


def test_each_entry_says_what_it_does_and_closes_the_menu(menu: ExchangeMenu) -> None:
    asked: list[str] = []
    menu.import_clicked.connect(lambda: asked.append("in"))
    menu.export_clicked.connect(asked.append)

    for button in (menu.bring_in, menu.as_whole, menu.as_table):
        menu.show()
        assert button.accessibleDescription()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert not menu.isVisible()

    assert asked == ["in", ".json", ".csv"]


def test_tab_goes_through_all_entries(menu: ExchangeMenu) -> None:
    seen = []
    for _ in range(3):
        focused = menu.window().focusWidget()
        assert isinstance(focused, QPushButton)
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert seen == [menu.bring_in, menu.as_whole, menu.as_table]
