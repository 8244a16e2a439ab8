"""A card that opens beside what was pressed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.look.look import Look

_GAP, _EDGE = 6, 8
"""Between the card and what it belongs to, and between the card and the window's edge."""
_LEAST_WIDTH = 260
_ANY_WIDTH = 16_777_215
"""What Qt takes for no limit."""


class Popup(Overlay):
    """Fill `self.body`, then call `open_at`. Escape and a click beside it close it."""

    def __init__(self, look: Look, host: QWidget) -> None:
        self._anchor: QWidget | None = None
        self._whole = look
        super().__init__(look, host)

    def _place_card(self) -> None:
        """Leave the card where `open_at` puts it, in the size that it needs."""
        self._card.setParent(self)
        self._card.setMinimumWidth(0)
        self._card.setMaximumWidth(_ANY_WIDTH)

    def open_at(self, anchor: QWidget, focus: QWidget | None = None) -> None:
        """Show it below a widget, or above where there is no room, with the keyboard on `focus`."""
        self._anchor = anchor
        self.look.set_scale(self._whole.scale)
        self.setGeometry(self._host.rect())
        self._arrange()
        self.open(focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay beside the widget."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when somebody clicks elsewhere."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: what lies behind goes on."""

    def _arrange(self) -> None:
        if self._anchor is None:
            return
        edge, gap = self.look.px(_EDGE), self.look.px(_GAP)
        free = self.rect().adjusted(edge, edge, -edge, -edge)
        at = QRect(self._anchor.mapTo(self._host, QPoint()), self._anchor.size())
        least = QSize(self.look.px(_LEAST_WIDTH), 0)
        size = self._card.sizeHint().expandedTo(least).boundedTo(free.size())
        below, above = free.bottom() - at.bottom() - gap, at.top() - gap - free.top()
        goes_below = below >= size.height() or below >= above
        size.setHeight(min(size.height(), max(below, above)))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = at.right() + 1 - size.width() if is_mirrored else at.left()
        left = max(free.left(), min(left, free.right() + 1 - size.width()))
        top = at.bottom() + 1 + gap if goes_below else at.top() - gap - size.height()
        self._card.setGeometry(QRect(QPoint(left, top), size))
