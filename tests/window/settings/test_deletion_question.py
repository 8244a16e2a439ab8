"""What is asked before everything that a person did is deleted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.settings.deletion_question import DeletionQuestion
from tests.window.stage import show


@pytest.fixture
def question(qtbot: QtBot, look: Look) -> DeletionQuestion:
    host = QWidget()
    show(qtbot, host, 1024, 640)
    question = DeletionQuestion(look, host)
    question.ask()
    return question


def test_it_begins_with_the_careful_answers(question: DeletionQuestion) -> None:
    question.more.click()
    question.close_overlay()

    question.ask()

    assert not question.more.isChecked()
    assert question.window().focusWidget() is question.no
    assert "gone for good" in question.accessibleDescription()


def test_only_the_other_answer_deletes(question: DeletionQuestion) -> None:
    accepted: list[bool] = []
    question.accepted.connect(lambda: accepted.append(question.more.isChecked()))

    QTest.keyClick(question.no, Qt.Key.Key_Return)
    assert accepted == []

    question.ask()
    QTest.keyClick(question.more, Qt.Key.Key_Space)
    question.yes.click()
    assert accepted == [True]


def test_all_of_its_choice_can_be_read_at_twice_the_size(
    question: DeletionQuestion, look: Look
) -> None:
    look.set_text_scale(2)
    question.fit()

    assert question.more.width() >= question.more.sizeHint().width()
