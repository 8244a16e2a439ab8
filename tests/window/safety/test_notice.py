"""What everybody should know before they train their back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.safety.notice import SafetyNotice, points
from tests.window.stage import settle


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made


def test_it_says_every_point(host: QWidget, look: Look) -> None:
    notice = SafetyNotice(look, host)
    notice.open()

    shown = {text.text() for text in notice.findChildren(QLabel) if text.isVisible()}
    for title, text in points():
        assert {title, text} <= shown


@pytest.mark.parametrize("word", ["doctor", "hurts", "Warm up", "With a barbell", "medical advice"])
def test_what_matters_is_in_it(host: QWidget, word: str, look: Look) -> None:
    assert word in SafetyNotice(look, host).accessibleDescription()


def test_enter_acknowledges_and_closes_it(qtbot: QtBot, host: QWidget, look: Look) -> None:
    notice = SafetyNotice(look, host)
    notice.open(must_acknowledge=True)

    with qtbot.waitSignal(notice.acknowledged):
        QTest.keyClick(notice.button, Qt.Key.Key_Return)

    assert not notice.isVisible()


def test_escape_does_not_close_what_must_be_acknowledged(host: QWidget, look: Look) -> None:
    notice = SafetyNotice(look, host)
    notice.open(must_acknowledge=True)

    QTest.keyClick(notice.button, Qt.Key.Key_Escape)

    assert notice.isVisible()


def test_escape_closes_what_is_only_read_again(qtbot: QtBot, host: QWidget, look: Look) -> None:
    notice = SafetyNotice(look, host)
    notice.open(must_acknowledge=True)
    notice.close_overlay()
    notice.open()

    with qtbot.assertNotEmitted(notice.acknowledged):
        QTest.keyClick(notice.button, Qt.Key.Key_Escape)

    assert not notice.isVisible()


@pytest.mark.parametrize(("width", "height"), [(960, 600), (1024, 640), (3840, 2160)])
def test_it_can_be_read_without_scrolling(
    host: QWidget, width: int, height: int, look: Look
) -> None:
    host.resize(width, height)
    notice = SafetyNotice(look, host)
    notice.open()
    settle()

    (area,) = notice.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert notice.rect().contains(notice.button.mapTo(notice, notice.button.rect().bottomRight()))
    for text in notice.findChildren(QLabel):
        assert text.height() >= text.heightForWidth(text.width()), text.text()
