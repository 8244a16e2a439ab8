"""A link on one line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.button import TextButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

_PADDING, _RADIUS = (6, 5), 6


class LineLink(TextButton):
    """A text in colour, or a `quiet` one in ink; where there is no room, its end is cut off."""

    def __init__(
        self, look: Look, on_click: Callable[[], object], *, is_quiet: bool = False
    ) -> None:
        super().__init__(look, "", on_click, Type.BODY if is_quiet else Type.STRONG, _PADDING)
        self._is_quiet = is_quiet
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for an arrow and a few letters."""
        return QSize(self._look.px(36), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, and the line that shows the focus."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        if self.hasFocus():
            box, radius = QRectF(self.rect()), _RADIUS * look.scale
            paint_box(painter, box, radius, "", palette.ink, look.stroke(FOCUS))
        quiet = palette.ink if self.underMouse() else palette.dim
        painter.setPen(QColor(quiet if self._is_quiet else palette.reps))
        painter.setFont(self.font())
        across = look.px(_PADDING[0])
        room = self.rect().adjusted(across, 0, -across, 0)
        mode = Qt.TextElideMode.ElideMiddle
        text = self.fontMetrics().elidedText(self.text(), mode, room.width() + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
