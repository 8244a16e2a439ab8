"""Where something would go that is being dragged, and what is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.box import paint_box, text_painter
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_THICK, _KNOB = 3, 10


class DropMark(PaintedLabel):
    """A line between two rows with a knob at its beginning, or a box around an empty part."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._is_box = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_above(self, row: QRect) -> None:
        """Be a line above a row."""
        self._show_line(row, row.top())

    def show_below(self, row: QRect) -> None:
        """Be a line below a row."""
        self._show_line(row, row.bottom())

    def show_around(self, part: QRect) -> None:
        """Be a box around an empty part."""
        self._show(part, is_box=True)

    def _show_line(self, row: QRect, middle: int) -> None:
        height = self._look.px(_KNOB)
        top = max(0, middle - height // 2)
        self._show(QRect(row.left(), top, row.width(), height), is_box=False)

    def _show(self, box: QRect, *, is_box: bool) -> None:
        self._is_box = is_box
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the colour of what is to be done."""
        painter, look = text_painter(self), self._look
        colour, box = look.palette.reps, QRectF(self.rect())
        if self._is_box:
            paint_box(painter, box, RADIUS_SMALL * look.scale, "", colour, look.stroke(_THICK))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        thick = look.stroke(_THICK)
        painter.drawRoundedRect(
            QRectF(0, (box.height() - thick) / 2, box.width(), thick), thick / 2, thick / 2
        )
        left = box.width() - box.height() if self.isRightToLeft() else 0.0
        painter.drawEllipse(QRectF(left, 0, box.height(), box.height()))


class Ghost(PaintedLabel):
    """The name of what is dragged, beside the mouse."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._name = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, name: str, place: QPoint) -> None:
        """Be beside a place of the parent."""
        look = self._look
        if name != self._name or self.isHidden():
            self._name = name
            self.setAccessibleName(name)
            metrics = QFontMetricsF(look.font(Type.STRONG))
            around = look.px(16)
            self.resize(
                QSize(
                    round(metrics.horizontalAdvance(name)) + 2 * around,
                    round(metrics.height()) + around,
                )
            )
        self.move(place + QPoint(look.px(14), look.px(6)))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a small card."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        radius, width = RADIUS_SMALL * look.scale, look.stroke(1.6)
        paint_box(painter, QRectF(self.rect()), radius, palette.card, palette.reps, width)
        painter.setFont(look.font(Type.STRONG))
        painter.setPen(QColor(palette.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._name)
