"""A part of the back to read about; the one that is read about is shown in the drawing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_CARD
from lowback_timer.window.look.typography import Type
from lowback_timer.window.safety.back_part import BackPart, text_of, title_of

_PADDING = (20, 14)
_GAP = 4
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class PartChoice(Choice):
    """Title and text in a box, which has an edge in colour while it is chosen."""

    looked_at = Signal(object)
    """`BackPart | None`: what the mouse is over, or no longer anything."""

    def __init__(self, look: Look, part: BackPart) -> None:
        super().__init__(look)
        self.part = part
        self._text = text_of(part)
        self.setText(title_of(part))
        self.setAccessibleDescription(self._text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        _, text = self._boxes(width)
        return text.bottom() + 1 + self._look.px(_PADDING[1])

    def sizeHint(self) -> QSize:
        """As wide as a column of text."""
        width = self._look.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words a line."""
        width = self._look.px(200)
        return QSize(width, self._look.px(60))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose what the keyboard has come to."""
        super().focusInEvent(event)
        self.setChecked(True)

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
        title, text = self._boxes(self.width())
        painter.setPen(QColor(palette.ink))
        painter.setFont(look.font(Type.STRONG))
        painter.drawText(title, _WRAPPED, self.text())
        painter.setPen(QColor(palette.dim))
        painter.setFont(look.font(Type.BODY))
        painter.drawText(text, _WRAPPED, self._text)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Where title and text are written."""
        across, up = map(self._look.px, _PADDING)
        room = QRect(across, up, width - 2 * across, 10_000)
        title = self._measured(self.text(), Type.STRONG, room)
        room.moveTop(title.bottom() + 1 + self._look.px(_GAP))
        return title, self._measured(self._text, Type.BODY, room)

    def _measured(self, text: str, style: Type, room: QRect) -> QRect:
        height = QFontMetrics(self._look.font(style)).boundingRect(room, _WRAPPED, text).height()
        return QRect(room.left(), room.top(), room.width(), height)
