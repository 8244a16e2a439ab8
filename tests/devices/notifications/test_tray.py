"""Notifications beside the icon in the tray."""

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from lowback_timer.devices.notifications import OPEN, Answer, Outcome
from lowback_timer.devices.notifications.tray import TrayNotifier
from tests.devices.notifications.conftest import NOTE, Ear


class FakeTray(QObject):
    """An icon that keeps its messages."""

    messageClicked = Signal()  # noqa: N815

    def __init__(self, *, is_visible: bool = True) -> None:
        super().__init__()
        self.messages: list[tuple[str, str]] = []
        self._is_visible = is_visible

    def isVisible(self) -> bool:  # noqa: N802
        return self._is_visible

    def showMessage(self, title: str, text: str) -> None:  # noqa: N802
        self.messages.append((title, text))


def test_it_says_in_words_what_to_do_and_can_be_pressed_once(qtbot: QtBot, ear: Ear) -> None:
    tray = FakeTray()
    notifier = TrayNotifier(ear.tell, lambda: tray)

    notifier.show(NOTE)
    tray.messageClicked.emit()
    tray.messageClicked.emit()

    assert tray.messages == [(NOTE.title, "Beginner & floor, 15 min. Open the program to begin.")]
    assert ear.next() == Answer("training", Outcome.CHOSEN, OPEN)
    assert ear.is_empty


def test_one_that_is_stale_cannot_be_pressed(qtbot: QtBot, ear: Ear) -> None:
    tray = FakeTray()
    notifier = TrayNotifier(ear.tell, lambda: tray)
    notifier.show(NOTE)

    notifier.withdraw("break")
    notifier.withdraw("training")
    tray.messageClicked.emit()
    notifier.show(NOTE)
    notifier.close()
    tray.messageClicked.emit()

    assert ear.is_empty


def test_without_an_icon_it_is_lost(qtbot: QtBot, ear: Ear) -> None:
    hidden = FakeTray(is_visible=False)

    TrayNotifier(ear.tell, lambda: None).show(NOTE)
    TrayNotifier(ear.tell, lambda: hidden).show(NOTE)

    assert ear.next() == ear.next() == Answer("training", Outcome.LOST)
    assert hidden.messages == []
