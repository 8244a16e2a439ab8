"""One day of the calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.history.months import Move
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_SIDE, _RADIUS, _GAP, _DOT, _MOST_DOTS = 32, 9, 3.0, 4.0, 3
_MOVES = {
    Qt.Key.Key_Left: Move.DAY_BACK,
    Qt.Key.Key_Right: Move.DAY_ON,
    Qt.Key.Key_Up: Move.WEEK_BACK,
    Qt.Key.Key_Down: Move.WEEK_ON,
    Qt.Key.Key_PageUp: Move.MONTH_BACK,
    Qt.Key.Key_PageDown: Move.MONTH_ON,
    Qt.Key.Key_Home: Move.MONTH_FIRST,
    Qt.Key.Key_End: Move.MONTH_LAST,
}
_MIRRORED = {Move.DAY_BACK: Move.DAY_ON, Move.DAY_ON: Move.DAY_BACK}


class DayButton(Choice):
    """A day, filled when there was a session on it, with a dot each when there were several."""

    moved = Signal(object)
    """A `Move`: the person pressed a key that leads to another day."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.day = date.min
        self._sessions = 0
        self._is_today = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date, sessions: int, *, is_today: bool) -> None:
        """Show another day, and how many sessions there were on it."""
        if (day, sessions, is_today) == (self.day, self._sessions, self._is_today):
            return
        self.day, self._sessions, self._is_today = day, sessions, is_today
        self.setText(QLocale().toString(day.day))
        self.setAccessibleName(self.sentence)
        self.update()

    @property
    def sentence(self) -> str:
        """The day as a screen reader says it."""
        shown = QDate(self.day.year, self.day.month, self.day.day)
        day = QLocale().toString(shown, QLocale.FormatType.LongFormat)
        if self._is_today:
            day = translate("Calendar", "Today, {day}").format(day=day)
        if not self._sessions:
            return translate("Calendar", "{day}: no session").format(day=day)
        text = translate("Calendar", "{day}: %n session(s)", None, self._sessions)
        return text.format(day=day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another day."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.moved.emit(move if self.isLeftToRight() else _MIRRORED.get(move, move))

    def sizeHint(self) -> QSize:
        """Room for two digits and what lies around them."""
        line = QFontMetricsF(self._look.font(Type.LABEL))
        gap = _GAP * self._look.scale
        wide = line.horizontalAdvance("88") + 4 * gap
        side = max(self._look.px(_SIDE), round(line.height() + 2 * gap), round(wide))
        return QSize(side, side + self._look.px(4))

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, a line around the chosen day, the number, and what tells of today."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        side = min(self.height(), self.width())
        around = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        radius, gap = _RADIUS * look.scale, look.stroke(_GAP)
        if self.hasFocus() or self.isChecked():
            width = look.stroke(FOCUS if self.hasFocus() else 1.0)
            line = palette.ink if self.hasFocus() else palette.dim
            paint_box(painter, around, radius + gap, "", line, width)
        box = around.adjusted(gap, gap, -gap, -gap)
        ink = palette.ink if self._is_today or self.isChecked() else palette.dim
        if self._sessions:
            fill = mix(palette.done, palette.ink, 0.15) if self.underMouse() else palette.done
            paint_box(painter, box, radius, fill)
            ink = palette.on_accent
        elif self.underMouse():
            paint_box(painter, box, radius, palette.track)
        painter.setPen(QColor(ink))
        is_bold = self._is_today or self._sessions
        painter.setFont(look.font(Type.LABEL if is_bold else Type.SMALL))
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        if self._is_today:
            wide, high = box.width() * 0.4, look.stroke(2)
            painter.drawRect(
                QRectF(box.center().x() - wide / 2, box.bottom() - 2 * high, wide, high)
            )
        self._paint_dots(painter, box)

    def _paint_dots(self, painter: QPainter, box: QRectF) -> None:
        """A dot a session, above the number, when there was more than one."""
        dots = min(self._sessions, _MOST_DOTS) if self._sessions > 1 else 0
        size = _DOT * self._look.scale
        left = box.center().x() - (2 * dots - 1) * size / 2
        for index in range(dots):
            painter.drawEllipse(QRectF(left + 2 * index * size, box.top() + size / 2, size, size))
