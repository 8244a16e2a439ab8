"""The icon among those of the desktop, with a menu, for whoever wants one.

Where the desktop has no place for such icons nothing is seen, and nothing is amiss: a second start
of the program shows its window. Where the place comes later, so does the icon.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from lowback_timer.core.text import Text
from lowback_timer.window.look.palette import DARK, LIGHT
from lowback_timer.window.services import requests

_SIDE = 64
_STROKE = 6.0
_EDGE = 3.0
"""Around every part: panels may be dark while everything else is light, and the other way round."""
_RING = QRectF(8, 8, _SIDE - 16, _SIDE - 16)
_STARTS_AT, _DONE = 90 * 16, -270 * 16
_VERTEBRAE = (14.0, 17.0, 20.0)
"""How wide they are, from the top."""
_HEIGHT, _EVERY = 6.0, 10.0

_TITLE = "Lowback Timer"
_WORDS = {
    "show": Text("Tray", "Show Lowback Timer"),
    "start": Text("Tray", "Start today’s workout"),
    "break": Text("Tray", "Movement break"),
    "quit": Text("Tray", "Quit"),
}


class Tray(QObject):
    """The icon and its menu."""

    show_asked = Signal()
    asked = Signal(object)
    """A `Request`: what was chosen."""
    quit_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.actions: dict[str, QAction] = {}
        self._add("show", self.show_asked.emit)
        self.menu.addSeparator()
        self._add("start", lambda: self.asked.emit(requests.StartToday()))
        self._add("break", lambda: self.asked.emit(requests.TakeBreak()))
        self.menu.addSeparator()
        self._add("quit", self.quit_asked.emit)
        self.icon = QSystemTrayIcon(self)
        self.icon.setToolTip(_TITLE)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._paint)
        self._paint()
        self.retell()
        self.icon.show()

    def retell(self) -> None:
        """Say everything in the language that is in use now."""
        for name, action in self.actions.items():
            action.setText(str(_WORDS[name]))

    def close(self) -> None:
        """Go away for good."""
        self._hints.colorSchemeChanged.disconnect(self._paint)
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _add(self, name: str, do: Callable[[], object]) -> None:
        action = self.actions[name] = QAction(self.menu)
        action.triggered.connect(lambda _is_checked: do())
        self.menu.addAction(action)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """Show the window on a click; the other button has the menu."""
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_asked.emit()

    def _paint(self) -> None:
        self.icon.setIcon(tray_icon(is_dark=self._hints.colorScheme() is Qt.ColorScheme.Dark))


def tray_icon(*, is_dark: bool) -> QIcon:
    """The program's icon in one colour: the ring of a session, and a part of a back in it."""
    ink, edge = (DARK.ink, LIGHT.ink) if is_dark else (LIGHT.ink, DARK.ink)
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, more in ((edge, _EDGE), (ink, 0.0)):
        pen = QPen(QColor(colour), _STROKE + more)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(_RING, _STARTS_AT, _DONE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for index, width in enumerate(_VERTEBRAE):
            top = (_SIDE - _HEIGHT) / 2 + (index - 1) * _EVERY
            bone = QRectF((_SIDE - width) / 2, top, width, _HEIGHT)
            painter.drawRoundedRect(bone.adjusted(-more / 2, -more / 2, more / 2, more / 2), 2, 2)
    painter.end()
    icon = QIcon(pixmap)
    icon.setIsMask(True)  # macOS paints it in the colour of its menu bar
    return icon
