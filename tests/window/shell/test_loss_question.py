"""What is asked before sets are given up."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.shell.loss_question import LossQuestion


def test_the_careful_answer_is_to_stay(qtbot: QtBot, look: Look) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    question = LossQuestion(look, host)
    question.open()

    with qtbot.assertNotEmitted(question.accepted):
        QTest.keyClick(question, Qt.Key.Key_Escape)

    assert "log" in question.accessibleDescription()
