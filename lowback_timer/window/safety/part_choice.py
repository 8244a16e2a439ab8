"""A part of the back to read about; the one that is read about is shown in the drawing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPaintEvent

from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.text_choice import WRAPPED, TextChoice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_CARD
from lowback_timer.window.safety.back_part import BackPart, text_of, title_of


class PartChoice(TextChoice):
    """Title and text in a box, which has an edge in colour while it is chosen."""

    looked_at = Signal(object)
    """`BackPart | None`: what the mouse is over, or no longer anything."""

    def __init__(self, look: Look, part: BackPart) -> None:
        super().__init__(look, title_of(part), text_of(part))
        self.part = part

    def sizeHint(self) -> QSize:
        """As wide as a column of text."""
        width = self._look.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words a line."""
        width = self._look.px(200)
        return QSize(width, self._look.px(60))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what the mouse is over."""
        super().enterEvent(event)
        self.looked_at.emit(self.part)

    def leaveEvent(self, event: QEvent) -> None:
        """Show what is chosen again."""
        super().leaveEvent(event)
        self.looked_at.emit(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the texts."""
        painter = text_painter(self)
        look, palette = self._look, self._look.palette
        is_chosen, stroke = self.isChecked(), look.stroke(FOCUS)
        line, width = (palette.reps, stroke) if is_chosen else (palette.line, 1.0)
        fill = palette.panel if self.underMouse() else palette.card
        box, radius = QRectF(self.rect()), RADIUS_CARD * look.scale
        paint_box(painter, box, radius, fill, line, width)
        if self.hasFocus():
            # Inside the other line: what has the focus is chosen, and two dark colours look alike.
            inside = box.adjusted(stroke, stroke, -stroke, -stroke)
            paint_box(painter, inside, radius - stroke, "", palette.ink, stroke)
        title, text = self.boxes(self.width())
        painter.setPen(QColor(palette.ink))
        painter.setFont(look.font(self.TITLE))
        painter.drawText(title, WRAPPED, self.text())
        painter.setPen(QColor(palette.dim))
        painter.setFont(look.font(self.TEXT))
        painter.drawText(text, WRAPPED, self.text_below)
