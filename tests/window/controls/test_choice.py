"""What all buttons have in common of which one of several is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look


class PlainChoice(Choice):
    """Paints nothing."""

    def paintEvent(self, _event: object) -> None:  # noqa: N802, as Qt calls it
        pass


class Page(QWidget):
    """Remembers the keys that nobody else wanted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.choices = [PlainChoice(look), PlainChoice(look)]
        column = QVBoxLayout(self)
        for choice in self.choices:
            column.addWidget(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, as Qt calls it
        self.keys.append(event.key())


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Page:
    made = Page(look)
    qtbot.addWidget(made)
    made.show()
    return made


def press_on_any_key(self: QAbstractButton, event: QKeyEvent) -> None:
    """What buttons do with Enter where the desktop asks for it."""
    self.click()
    event.accept()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_is_left_to_the_page_on_every_desktop(
    page: Page, monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    monkeypatch.setattr(QAbstractButton, "keyPressEvent", press_on_any_key)

    QTest.keyClick(page.choices[0], key)

    assert page.keys == [key]
    assert not page.choices[0].isChecked()


def test_space_chooses_and_the_other_is_let_go(page: Page) -> None:
    one, other = page.choices
    one.setChecked(True)

    QTest.keyClick(other, Qt.Key.Key_Space)

    assert (one.isChecked(), other.isChecked()) == (False, True)


def test_a_screen_reader_hears_a_radio_button(page: Page) -> None:
    heard = QAccessible.queryAccessibleInterface(page.choices[0])

    assert heard.role() is QAccessible.Role.RadioButton


def test_tab_leads_to_the_chosen_one_even_before_the_keyboard_was_there(page: Page) -> None:
    one, other = page.choices

    other.setChecked(True)

    assert not one.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert other.focusPolicy() & Qt.FocusPolicy.TabFocus
