"""A few lines of text."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.editor.exercise.text_field import TextField
from lowback_timer.window.look.look import Look
from tests.window.stage import settle


def test_it_grows_with_its_lines_and_leaves_tab_and_undo_to_the_page(
    qtbot: QtBot, look: Look
) -> None:
    host = QWidget()
    field = TextField(look, "Set up", "Lie down, say")
    field.setParent(host)
    qtbot.addWidget(host)
    host.resize(400, 400)
    field.resize(300, 40)
    host.show()
    settle()
    written: list[str] = []
    field.written.connect(written.append)
    low = field.sizeHint().height()

    QTest.keyClicks(field.edit, "One")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    QTest.keyClicks(field.edit, "Two")
    assert written[-1] == "One\nTwo"
    assert field.sizeHint().height() > low
    QTest.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.edit.toPlainText() == "One\nTwo"

    count = len(written)
    field.set_text("One\nTwo and three")
    assert field.edit.textCursor().position() == len("One\nTwo")
    assert len(written) == count  # from outside is silent
    field.set_text("\n".join("x" * 30))
    most = field.sizeHint().height()
    field.set_text("\n".join("x" * 60))
    assert field.sizeHint().height() == most
