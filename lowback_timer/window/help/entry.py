"""An entry of the handbook: a page of its contents, or a place where something was found."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent

from lowback_timer.window.controls.box import FOCUS, mirrored, paint_box, text_painter
from lowback_timer.window.controls.text_choice import WRAPPED, TextChoice
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type


class Entry(TextChoice):
    """A title, and below it what is said there; the arrow keys go from one to the next."""

    TITLE, TEXT = Type.LABEL, Type.SMALL
    PADDING, GAP = (12, 6), 3

    def sizeHint(self) -> QSize:
        """As wide as the column that it stands in is designed."""
        width = self._look.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A word or two a line."""
        return QSize(self._look.px(80), self._look.px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box of the place one is at, and the texts."""
        painter = text_painter(self)
        look, palette, is_here = self._look, self._look.palette, self.isChecked()
        box = QRectF(self.rect())
        if is_here or self.underMouse() or self.hasFocus():
            here = mix(palette.ground, palette.reps, 0.12)
            fill = here if is_here else palette.track
            line = palette.ink if self.hasFocus() else ""
            paint_box(painter, box, RADIUS_SMALL * look.scale, fill, line, look.stroke(FOCUS))
        title, excerpt = self.boxes(self.width())
        painter.setPen(QColor(palette.reps if is_here else palette.ink))
        painter.setFont(look.font(self.TITLE))
        painter.drawText(mirrored(self, QRectF(title)), WRAPPED, self.text())
        if self.text_below:
            painter.setPen(QColor(palette.dim))
            painter.setFont(look.font(self.TEXT))
            painter.drawText(mirrored(self, QRectF(excerpt)), WRAPPED, self.text_below)
