import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.announce import announce


def test_a_screen_reader_is_told_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    told: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)

    announce(widget, "Hold. Side plank")

    (event,) = told
    assert event.message() == "Hold. Side plank"
    assert event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
    assert event.object() is widget


def test_without_a_screen_reader_nothing_happens(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)

    announce(widget, "Hold. Side plank")
