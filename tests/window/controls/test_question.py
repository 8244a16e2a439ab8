import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of, image_of, settle, show


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> QWidget:
    host = QWidget()
    show(qtbot, host, 900, 600)
    return host


@pytest.fixture
def question(host: QWidget, look: Look) -> Question:
    question = Question(
        look, host, title="Leave?", text="What you did is kept. " * 8, yes="Leave", no="Keep going"
    )
    question.open()
    settle()
    return question


@pytest.fixture
def said(question: Question) -> list[str]:
    """What it says, in order."""
    said: list[str] = []
    question.accepted.connect(lambda: said.append("yes"))
    question.closed.connect(lambda: said.append("closed"))
    return said


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape]
)
def test_the_careful_answer_is_the_one_at_hand(
    question: Question, said: list[str], key: Qt.Key
) -> None:
    press(key)

    assert said == ["closed"]
    assert not question.isVisible()


def test_yes_is_a_tab_away(question: Question, said: list[str]) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)

    # Whoever hears that it is closed knows the answer by then.
    assert said == ["yes", "closed"]
    assert not question.isVisible()


def test_both_can_be_clicked(question: Question, said: list[str]) -> None:
    QTest.mouseClick(question.no, Qt.MouseButton.LeftButton)
    assert said == ["closed"]

    question.open()
    QTest.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    assert said == ["closed", "yes", "closed"]


def test_asked_again_the_careful_answer_has_the_keyboard_again(question: Question) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Escape)

    question.open()

    assert question.no.hasFocus()


def test_it_can_be_read_and_heard(question: Question) -> None:
    texts = [text.text() for text in question.findChildren(QLabel)]

    assert texts == ["Leave?", "What you did is kept. " * 8]
    assert question.accessibleName() == "Leave?"
    assert question.accessibleDescription() == texts[1]
    assert (question.yes.text(), question.no.text()) == ("Leave", "Keep going")


@pytest.mark.parametrize("width", [520, 900, 1_920])
def test_every_line_of_a_long_text_can_be_read(
    host: QWidget, question: Question, width: int
) -> None:
    host.resize(width, 600)
    settle()

    text = question.findChildren(QLabel)[1]
    assert text.width() <= 560
    assert text.height() >= 3 * text.fontMetrics().height()
    assert text.height() >= text.heightForWidth(text.width())


def test_the_careful_answer_looks_like_it(question: Question, look: Look) -> None:
    assert box_of(image_of(question.yes), look.palette.reps).isEmpty()
    assert not box_of(image_of(question.no), look.palette.reps).isEmpty()


def test_it_grows_with_the_window(host: QWidget, question: Question) -> None:
    small = question.findChildren(QLabel)[0].font().pixelSize()

    host.resize(1_920, 1_200)
    settle()

    for text in (*question.findChildren(QLabel), question.yes, question.no):
        assert text.font().pixelSize() > small * 0.9
    assert question.findChildren(QLabel)[0].font().pixelSize() > 1.5 * small
