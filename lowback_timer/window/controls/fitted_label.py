"""A line of text that always fits."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Role, Type, fitted, set_role

_LEAST = 0.6
"""As a share of its designed size: text that would be smaller is cut off with three dots."""


class FittedLabel(QLabel):
    """One line, in a smaller font where it would not fit: names are longer in some languages."""

    def __init__(self, look: Look, style: Type, role: Role = "") -> None:
        super().__init__()
        self._look = look
        self._style = style
        self._most = math.inf
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self, role)
        self._set_font()
        look.changed.connect(self._set_font)

    def set_most(self, growth: float) -> None:
        """Let the text grow no more than that, however large a person wants all texts."""
        if growth != self._most:
            self._most = growth
            self._set_font()

    def _set_font(self) -> None:
        text_scale = self._look.text_scale
        self.setFont(self._look.font(self._style, min(text_scale, self._most) / text_scale))

    def minimumSizeHint(self) -> QSize:
        """No width at all is asked for: the text adapts."""
        return QSize(0, super().minimumSizeHint().height())

    def shown_font(self) -> QFont:
        """The label's font, smaller if it has to be."""
        least = _LEAST / self._look.text_scale
        return fitted(self.font(), self.text(), self.contentsRect().width(), least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        font = self.shown_font()
        if font.pixelSize() == self.font().pixelSize():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        box = self.contentsRect()
        text = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width() + 1
        )
        painter.drawText(box, int(self.alignment().value), text)
