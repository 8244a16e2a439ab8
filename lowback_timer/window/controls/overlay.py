"""A card in the middle of the window, with everything behind it dimmed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QVBoxLayout, QWidget

from lowback_timer.window.controls.card import Card
from lowback_timer.window.look.look import Look

_VEIL = QColor(10, 16, 19, 150)
_MARGIN = 24
_LEAST_WIDTH = 480


class Overlay(QDialog):
    """Covers `host` with a veil and a card on it; fill `self.body`, then call `open`.

    What is on it takes `self.look`.

    While it is open the keyboard stays inside it; Escape closes it. It is a part of the window, and
    a dialog to screen readers alone: they read a dialog aloud when it opens.
    """

    closed = Signal()

    def __init__(self, look: Look, host: QWidget, width: int = 560) -> None:
        super().__init__(host)
        self.look = look.part(self)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.hide()
        self._host = host
        self._card = Card(self.look)
        self._card.setMaximumWidth(width)
        self.body = QVBoxLayout(self._card)
        self.body.setContentsMargins(32, 28, 32, 28)
        self.body.setSpacing(12)
        self._card.setMinimumWidth(min(width, _LEAST_WIDTH))
        self._place_card()
        self._focus_before: QWidget | None = None
        host.installEventFilter(self)

    def _place_card(self) -> None:
        """Put the card into the middle."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        outer.addStretch()
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch()

    def open(self, focus: QWidget | None = None) -> None:
        """Show it, with the keyboard on `focus`."""
        if not self.isVisible():  # asked twice, it still knows where the keyboard came from
            # Asked of the window, which knows it also while another window is the active one.
            self._focus_before = self._host.window().focusWidget()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        (focus or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_overlay(self) -> None:
        """Hide it and give the keyboard back to where it was."""
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the card, and lead it through from top to bottom."""
        inside = [
            child
            for child in self._card.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isVisibleTo(self._card)
            and child.isEnabled()
        ]
        if not inside:
            return True
        inside.sort(key=self._place_of)
        current = QApplication.focusWidget()
        index = inside.index(current) if current in inside else -1
        inside[(index + (1 if forward else -1)) % len(inside)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True

    def _place_of(self, control: QWidget) -> tuple[int, ...]:
        """How far down and along a control is; in what is scrolled, wherever it is scrolled to."""
        for area in self._card.findChildren(QScrollArea):
            content = area.widget()
            if content is not None and content.isAncestorOf(control):
                return *_middle(area, self._card), *_middle(control, content)
        return _middle(control, self._card)

    def showEvent(self, _event: QShowEvent) -> None:
        """Stay in place, where a dialog in a window of its own would find itself one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape; let no other key through to the page behind."""
        # Whoever still holds the Escape down that opened a question has not answered it.
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.close_overlay()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the host."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies behind."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), _VEIL)


def _middle(part: QWidget, whole: QWidget) -> tuple[int, int]:
    """How far down and along in the whole the middle of a part is."""
    middle = part.mapTo(whole, part.rect().center())
    return middle.y(), middle.x()
