"""Dims the session while it is paused, and says so."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class PauseVeil(PaintedLabel):
    """Lies over the picture and the clock, and leaves clicks to the page behind it."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._line = ""
        self.hide()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_line(self, line: str) -> None:
        """Appear, with `line` under the word "Paused"."""
        if self.isVisible() and line == self._line:
            return
        self._line = line
        self.setAccessibleName(translate("PauseVeil", "Paused. {line}").format(line=line))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil and the words on a card of their own, so that they can be read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._look.palette
        veil = QColor(palette.ground)
        veil.setAlpha(190)
        painter.fillRect(self.rect(), veil)
        box = QRectF(0, 0, min(self.width() - 24, 560 * self._look.scale), 148 * self._look.scale)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QColor(palette.line))
        painter.setBrush(QColor(palette.card))
        painter.drawRoundedRect(box, 20, 20)
        upper, lower = QRectF(box), QRectF(box)
        upper.setBottom(box.top() + box.height() * 0.62)
        lower.setTop(box.top() + box.height() * 0.56)
        painter.setPen(QColor(palette.ink))
        painter.setFont(self._look.font(Type.DISPLAY, 1.3))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, translate("PauseVeil", "Paused"))
        painter.setPen(QColor(palette.dim))
        painter.setFont(self._look.font(Type.BODY))
        painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter, self._line)
