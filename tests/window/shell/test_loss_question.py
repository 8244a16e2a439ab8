"""What is asked before something is given up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.shell.loss_question import LossQuestion


@pytest.mark.parametrize(("of_sets", "word"), [(True, "log"), (False, "workout")])
def test_the_careful_answer_is_to_stay(qtbot: QtBot, look: Look, of_sets: bool, word: str) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    question = LossQuestion(look, host, of_sets=of_sets)
    question.open()

    with qtbot.assertNotEmitted(question.accepted):
        QTest.keyClick(question, Qt.Key.Key_Escape)

    assert word in question.accessibleDescription()
