"""A field in which something is searched for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.search_field import SearchField
from lowback_timer.window.look.look import Look
from tests.window.stage import image_of, settle, show


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 500, 200)
    return made


@pytest.fixture
def button() -> QPushButton:
    """Something else that can have the keyboard."""
    return QPushButton("another")


@pytest.fixture
def field(qtbot: QtBot, page: QWidget, button: QPushButton, look: Look) -> SearchField:
    made = SearchField(look, "Search exercises", page)
    column = QVBoxLayout(page)
    column.addWidget(button)
    column.addWidget(made)
    page.activateWindow()
    with qtbot.waitActive(page):
        button.setFocus()
    settle()
    return made


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_lead_to_it(
    field: SearchField, button: QPushButton, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(button, key, modifier)
    assert field.edit.hasFocus()


def test_every_letter_is_told(field: SearchField) -> None:
    searched: list[str] = []
    field.searched.connect(searched.append)
    QTest.keyClicks(field.edit, "row")
    assert searched == ["r", "ro", "row"]
    assert field.text == "row"


def test_coming_back_writes_over_what_was_searched(field: SearchField) -> None:
    QTest.keyClicks(field.edit, "row")
    field.take_focus()
    QTest.keyClicks(field.edit, "x")
    assert field.text == "x"


def test_escape_clears_it_and_then_is_the_pages(field: SearchField) -> None:
    QTest.keyClicks(field.edit, "row")
    QTest.keyClick(field.edit, Qt.Key.Key_Escape)
    assert field.text == ""


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Down, "left_down"), (Qt.Key.Key_Return, "accepted")]
)
def test_other_keys_mean_the_list(
    qtbot: QtBot, field: SearchField, key: Qt.Key, signal: str
) -> None:
    with qtbot.waitSignal(getattr(field, signal)):
        QTest.keyClick(field.edit, key)


def test_focus_is_seen_and_told(qtbot: QtBot, field: SearchField) -> None:
    before = image_of(field)
    with qtbot.waitSignal(field.entered):
        field.take_focus()
    settle()
    assert image_of(field) != before


def test_it_has_a_name(field: SearchField) -> None:
    assert field.edit.accessibleName() == "Search exercises"
    assert field.edit.accessibleDescription() == "Key /"


def test_it_grows_with_the_texts(field: SearchField, look: Look) -> None:
    before = field.sizeHint()
    look.set_text_scale(2)
    assert field.sizeHint().width() > before.width()
    assert field.sizeHint().height() >= field.edit.fontMetrics().height()
    look.set_text_scale(1)
