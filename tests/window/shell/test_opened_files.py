from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from lowback_timer.window.shell.opened_files import OpenedFiles


def test_a_file_is_told_of_and_goes_no_further(qtbot: QtBot) -> None:
    app = QObject()
    files = OpenedFiles(app)

    with qtbot.waitSignal(files.opened) as told:
        is_taken = QCoreApplication.sendEvent(app, QFileOpenEvent("/home/me/mine.lowback.yaml"))

    assert is_taken
    assert told.args == [Path("/home/me/mine.lowback.yaml")]


def test_an_address_and_other_events_are_let_through(qtbot: QtBot) -> None:
    app = QObject()
    files = OpenedFiles(app)

    with qtbot.assertNotEmitted(files.opened):
        QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl("https://example.org/")))
        QCoreApplication.sendEvent(app, QEvent(QEvent.Type.User))
