"""A box to tick."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from lowback_timer.window.controls.box import FOCUS, mirrored, paint_box, text_painter
from lowback_timer.window.controls.check_mark import paint_check
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

_BOX, _GAP, _PADDING, _RADIUS = 20, 10, 8, 6
_MARK = 0.24
"""Between the box and the mark, as a share of the box."""


class CheckBox(QAbstractButton):
    """A box with a text beside it; all of it can be clicked."""

    chosen = Signal(bool)
    """What a person chose; setting it from outside is silent."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look = look
        self.setText(text)
        self.setCheckable(True)
        self._is_set_from_outside = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Not when clicked: a screen reader toggles it, which is no click.
        self.toggled.connect(self._on_toggled)
        look.watch(self)

    def set_value(self, value: bool) -> None:
        """Tick it or not, from outside."""
        self._is_set_from_outside = True
        self.setChecked(value)
        self._is_set_from_outside = False

    def _on_toggled(self, value: bool) -> None:
        if not self._is_set_from_outside:
            self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Enter as well as by Space; Up and Down lead to the boxes beside it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it has gone."""
        super().leaveEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        metrics = QFontMetricsF(self._look.font(Type.BODY))
        side = self._side()
        width = metrics.horizontalAdvance(self.text()) + side + self._look.px(_GAP + 2 * _PADDING)
        height = max(metrics.height(), side) + self._look.px(_PADDING)
        return QSize(round(width) + 1, round(height))

    def minimumSizeHint(self) -> QSize:
        """A long text is cut off with three dots."""
        return QSize(self._side() * 4, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the mark and the text."""
        painter = text_painter(self)
        look, palette = self._look, self._look.palette
        if self.hasFocus() or self.underMouse():
            line = palette.ink if self.hasFocus() else ""
            fill = palette.track if self.underMouse() else ""
            radius = look.px(_RADIUS)
            paint_box(painter, QRectF(self.rect()), radius, fill, line, look.stroke(FOCUS))
        side, padding = self._side(), look.px(_PADDING)
        box = QRectF(padding, (self.height() - side) / 2, side, side)
        place, corner = mirrored(self, box), look.px(_RADIUS) * 0.8
        if self.isChecked():
            paint_box(painter, place, corner, palette.reps)
            inset = side * _MARK
            mark = place.adjusted(inset, inset * 1.2, -inset, -inset)
            paint_check(painter, mark, palette.on_accent, look.stroke(2))
        else:
            paint_box(painter, place, corner, palette.card, palette.dim, look.stroke(1.5))
        font = look.font(Type.BODY)
        painter.setFont(font)
        painter.setPen(QColor(palette.ink))
        left = box.right() + look.px(_GAP)
        room = QRectF(left, 0, self.width() - left - padding, self.height())
        text = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        side_of = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        aligned = side_of | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(self, room), int(aligned), text)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _side(self) -> int:
        return self._look.px(_BOX * self._look.text_scale)
