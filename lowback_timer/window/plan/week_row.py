"""One week of a plan in a line: when it is, and what is done on which day."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import FOCUS, paint_box, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_PADDING, _GAP = (14, 9), 16
_HEAD = 128
_TINT = 0.86
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class WeekRow(Choice):
    """To be pressed, to see that week; the one that is shown is filled with a colour."""

    def __init__(self, look: Look, head: str, days: str, on_choice: Callable[[], object]) -> None:
        super().__init__(look)
        self._head, self._days = head, days
        self.setText(head)
        self.setAccessibleName(f"{head}. {days}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Not when clicked: a screen reader toggles it, which is no click.
        self.toggled.connect(lambda is_chosen: is_chosen and on_choice())

    def hasHeightForWidth(self) -> bool:
        """The days wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        heights = (
            QFontMetricsF(self._look.font(style))
            .boundingRect(QRectF(0, 0, room, 10_000), _WRAPPED, text)
            .height()
            for style, room, text in (
                (Type.STRONG, self._head_width(), self._head),
                (Type.BODY, self._room(width), self._days),
            )
        )
        return ceil(max(heights)) + self._look.px(2 * _PADDING[1])

    def sizeHint(self) -> QSize:
        """As high as it is at its width."""
        width = max(self.width(), self._look.px(400))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the head and a few words."""
        return QSize(self._look.px(280), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _room(self, width: int) -> int:
        return max(width - self._head_width() - self._look.px(2 * _PADDING[0] + _GAP), 80)

    def _head_width(self) -> int:
        return round(self._look.px(_HEAD) * self._look.text_scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the two texts beside each other."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        fill = mix(palette.reps, palette.card, _TINT) if self.isChecked() else ""
        if self.underMouse() and not fill:
            fill = palette.panel
        line = palette.ink if self.hasFocus() else ""
        box, radius = QRectF(self.rect()), RADIUS_SMALL * look.scale
        paint_box(painter, box, radius, fill, line, look.stroke(FOCUS))
        across, up = look.px(_PADDING[0]), look.px(_PADDING[1])
        painter.setPen(QColor(palette.ink))
        painter.setFont(look.font(Type.STRONG))
        left = QRectF(across, up, self._head_width(), self.height() - 2 * up)
        painter.drawText(left, _WRAPPED, self._head)
        painter.setFont(look.font(Type.BODY))
        start = left.right() + look.px(_GAP)
        right = QRectF(start, up, self._room(self.width()), self.height() - 2 * up)
        painter.drawText(right, _WRAPPED, self._days)
