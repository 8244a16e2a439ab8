"""A small "+5 s" beside an exercise; pressed, it says why, and lets one leave it as it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from lowback_timer.core.coach.moving import Moved
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.button import Link
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.progress_words import change_text, why_text

_PADDING, _HEIGHT = 10, 24
_TINT = 0.84
"""So much of the card's colour is in that of the badge."""


class NotchBadge(QAbstractButton):
    """The change in a pill. One that was refused is an outline."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_refused = False
        self.hide()  # until something is another
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.watch(self)

    def show_change(self, moved: Moved) -> None:
        """Show what is another; nothing of it is seen when nothing is."""
        self._is_refused = moved.notch is not None and moved.notch.is_refused
        text = change_text(moved)
        self.setVisible(bool(text))
        if text != self.text():
            self.setText(text)
            name = translate("Progress", "{exercise}: {change}. Why?")
            self.setAccessibleName(name.format(exercise=moved.exercise.name, change=text))
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the text."""
        metrics = QFontMetricsF(self._look.font(Type.LABEL))
        width = metrics.horizontalAdvance(self.text()) + 2 * _PADDING * self._look.scale
        return QSize(round(width), round(max(_HEIGHT * self._look.scale, metrics.height() * 1.25)))

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        fill = palette.card if self._is_refused else mix(palette.reps, palette.card, _TINT)
        if self.underMouse() or self.isChecked():
            fill = mix(fill, palette.ink, 0.07)
        line, width = (palette.line, look.stroke(1)) if self._is_refused else ("", 0.0)
        if self.hasFocus():
            line, width = palette.ink, look.stroke(FOCUS)
        paint_box(painter, QRectF(self.rect()), self.height() / 2, fill, line, width)
        painter.setFont(look.font(Type.LABEL))
        painter.setPen(QColor(palette.dim if self._is_refused else palette.reps))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class NotchNote(QFrame):
    """Why, where that comes from, and the way to refuse it or to want it after all."""

    refused = Signal(object, bool)
    """The `Notch`, and whether it is to be refused."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._moved: Moved | None = None
        self._why = look.label("", Type.SMALL, wraps=True)
        self._source = look.label("", Type.SMALL, "dim", wraps=True)
        self.leave = Link(look, "", self._ask, Type.SMALL, flush=True)
        column = look.space(QVBoxLayout(self), 2)
        for part in (self._why, self._source, self.leave):
            column.addWidget(part)

    def show_change(self, moved: Moved) -> None:
        """Tell of another change."""
        self._moved, notch = moved, moved.notch
        if notch is None:
            return
        show_text(self._why, why_text(moved))
        show_text(self._source, notch.rule.source(notch.means))
        text = (
            translate("Progress", "Do it after all")
            if notch.is_refused
            else translate("Progress", "Leave it as it is")
        )
        self.leave.setText(text)
        self.leave.setAccessibleName(f"{text}: {moved.exercise.name}")
        # What is merely advised can be left without saying so.
        self.leave.setVisible(moved.variation is None)
        self.leave.updateGeometry()

    def _ask(self) -> None:
        if self._moved is not None and (notch := self._moved.notch) is not None:
            self.refused.emit(notch, not notch.is_refused)
