"""What a person does with keyboard and mouse."""

from typing import TypeAlias

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.window.stage import settle

Key: TypeAlias = Qt.Key
Modifier: TypeAlias = Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Key, modifiers: Modifier = Modifier.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focused(), key, modifiers)
        settle()


def write(text: str) -> None:
    QTest.keyClicks(focused(), text)
    settle()


def tab_to(wanted: QWidget) -> None:
    for _ in range(80):
        if focused() is wanted:
            return
        press(Key.Key_Tab)
    pytest.fail(f"Tab does not lead to {wanted.accessibleName()}")


def click(widget: QWidget, place: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=place or widget.rect().center())
    settle()
