"""Notifications beside the program's icon in the tray: on Windows and macOS, through Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from lowback_timer.devices.notifications.notification import (
    OPEN,
    Answer,
    Notification,
    Outcome,
    Tell,
)


class Tray(Protocol):
    """An icon in the tray: a `QSystemTrayIcon` is one."""

    messageClicked: SignalInstance  # noqa: N815 - Qt's name

    def isVisible(self) -> bool:  # noqa: N802 - Qt's name
        """Whether it is there."""

    def showMessage(self, title: str, text: str, /) -> None:  # noqa: N802 - Qt's name
        """Show a message beside it."""


class TrayNotifier:
    """A `Notifier` whose notifications have no buttons; they can be pressed themselves.

    Nobody tells when one is closed, so whoever waits for an answer gives up by themselves, and none
    can be taken away.

    Args:
        tell: Takes what becomes of notifications.
        find_tray: The icon, or None while there is none.
    """

    def __init__(self, tell: Tell, find_tray: Callable[[], Tray | None]) -> None:
        self._tell = tell
        self._find_tray = find_tray
        self._tray: Tray | None = None
        self._key = ""

    def show(self, notification: Notification) -> None:
        """Show one, if there is an icon to show it at."""
        tray = self._find_tray()
        if tray is None or not tray.isVisible():
            self._tell(Answer(notification.key, Outcome.LOST))
            return
        if tray is not self._tray:
            self._tray = tray
            tray.messageClicked.connect(self._press)
        self._key = notification.key
        text = f"{notification.body} {notification.instead_of_actions}".strip()
        tray.showMessage(notification.title, text)

    def withdraw(self, key: str) -> None:
        """Take no answer to it any more."""
        if key == self._key:
            self._key = ""

    def close(self) -> None:
        """Take no answer any more."""
        self._key = ""

    def _press(self) -> None:
        if self._key:
            key, self._key = self._key, ""
            self._tell(Answer(key, Outcome.CHOSEN, OPEN))
