"""The seven days of a week, with a check mark on those on which there was a session."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.core.coach.week import DAYS_A_WEEK, Week, weekday
from lowback_timer.window.controls.box import mirrored, paint_box, text_painter
from lowback_timer.window.controls.check_mark import paint_check
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.services.week_words import week_sentence

_SIDE, _GAP, _RADIUS = 34, 8, 9
_TODAY = 2.0
"""Width of the line around today."""
_CHECK = 0.3
"""Side of the check mark, as a share of that of its day."""


class WeekMarks(PaintedLabel):
    """To screen readers it is one sentence."""

    def __init__(self, look: Look, week: Week) -> None:
        super().__init__()
        self._look = look
        self._week = week
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.watch(self)
        self.show_week(week)

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._week = week
        self.setAccessibleName(week_sentence(week))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the names of the days."""
        look = self._look
        width = DAYS_A_WEEK * self._column() + (DAYS_A_WEEK - 1) * _GAP * look.scale
        return QSize(round(width), round(_SIDE * look.scale + self._metrics().height() * 1.25))

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every day, the name below its mark."""
        painter, look = text_painter(self), self._look
        palette, column, side = look.palette, self._column(), _SIDE * look.scale
        for index, day in enumerate(self._week.days):
            left = index * (column + _GAP * look.scale)
            box = mirrored(self, QRectF(left + (column - side) / 2, 0, side, side))
            is_done, is_today = day in self._week.trained, day == self._week.today
            fill = palette.done if is_done else palette.track
            line = palette.reps if is_today else ""
            paint_box(painter, box, _RADIUS * look.scale, fill, line, look.stroke(_TODAY))
            if is_done:
                mark = QRectF(0, 0, side * _CHECK, side * _CHECK * 0.75)
                mark.moveCenter(box.center())
                paint_check(painter, mark, palette.on_accent, look.stroke(2))
            painter.setFont(look.font(Type.LABEL if is_today else Type.SMALL))
            painter.setPen(QColor(palette.ink if is_today else palette.dim))
            name = mirrored(self, QRectF(left, side, column, self.height() - side))
            painter.drawText(
                name, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, _name(day)
            )

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._look.font(Type.LABEL))

    def _column(self) -> float:
        metrics = self._metrics()
        widest = max(metrics.horizontalAdvance(_name(day)) for day in self._week.days)
        return max(_SIDE * self._look.scale, widest)


def _name(day: int) -> str:
    return QLocale().standaloneDayName(weekday(day), QLocale.FormatType.ShortFormat)
