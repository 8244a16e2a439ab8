"""A small button that opens what there is to choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import FOCUS, mirrored, paint_box, text_painter
from lowback_timer.window.controls.button import TextButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type

_PADDING, _GAP, _ARROW = (14, 8), 7, 4


class Pill(TextButton):
    """Says what is chosen, with an arrow; tinted where that is more than the usual."""

    def __init__(self, look: Look, on_click: Callable[[], object]) -> None:
        super().__init__(look, "", on_click, Type.LABEL, _PADDING)
        self._is_tinted = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_choice(self, text: str, name: str, *, is_tinted: bool = False) -> None:
        """Say what is chosen.

        Args:
            text: What is seen.
            name: What screen readers say.
            is_tinted: Whether it is to stand out.
        """
        self._is_tinted = is_tinted
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
        self.setAccessibleName(name)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Down as well."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the text and the arrow."""
        look, metrics = self._look, QFontMetricsF(self.font())
        across, up = _PADDING
        width = metrics.horizontalAdvance(self.text()) + look.px(2 * across + _GAP)
        return QSize(
            round(width) + 2 * self._half_arrow() + 1, round(metrics.height()) + look.px(2 * up)
        )

    def _half_arrow(self) -> int:
        return self._look.px(_ARROW * self._look.text_scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, the text and the arrow."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        fill = mix(palette.card, palette.reps, 0.14) if self._is_tinted else palette.card
        if self.underMouse():
            fill = mix(fill, palette.ink, 0.06)
        line, width = palette.reps if self._is_tinted else palette.line, 1.0
        if self.hasFocus():
            line, width = palette.ink, look.stroke(FOCUS)
        box = QRectF(self.rect())
        paint_box(painter, box, box.height() / 2, fill, line, width)
        padding, arrow = look.px(_PADDING[0]), 2 * self._half_arrow()
        room = box.adjusted(padding, 0, -padding - arrow - look.px(_GAP), 0)
        painter.setFont(self.font())
        painter.setPen(QColor(palette.ink))
        painter.drawText(mirrored(self, room), int(Qt.AlignmentFlag.AlignCenter), self.text())
        half = arrow / 2
        place = mirrored(
            self, QRectF(box.right() - padding - arrow, (self.height() - half) / 2, arrow, half)
        )
        painter.setPen(QPen(QColor(palette.dim), look.stroke(1.6)))
        tip = QPointF(place.center().x(), place.bottom())
        painter.drawPolyline(QPolygonF([place.topLeft(), tip, place.topRight()]))
