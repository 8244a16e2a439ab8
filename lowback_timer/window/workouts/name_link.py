"""The name of an exercise, which leads to how it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import FOCUS, mirrored, paint_box, text_painter
from lowback_timer.window.controls.button import TextButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_PADDING, _RADIUS = (4, 2), 6
_WRAPPED = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
)
_LEAST_WIDTH = 60


class NameLink(TextButton):
    """A name that wraps, underlined where the mouse is."""

    def __init__(self, look: Look, name: str, on_click: Callable[[], object]) -> None:
        super().__init__(look, name, on_click, Type.STRONG, _PADDING)
        self._measured = (QFont(), "", 0)
        self._words = QRect()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Lead to another exercise."""
        self.setText(name)
        text = translate("Workout", "How {exercise} is done")
        self.setAccessibleName(text.format(exercise=name))

    def hasHeightForWidth(self) -> bool:
        """The name wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        return self._text_box(width).height() + self._look.px(2 * _PADDING[1])

    def _text_box(self, width: int) -> QRect:
        """What the words take up in a link of a width."""
        measured = (self.font(), self.text(), width)
        if measured != self._measured:  # layouts ask for it dozens of times
            room = QRect(0, 0, max(1, width - self._look.px(2 * _PADDING[0])), 10_000)
            self._words = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
            self._measured = measured
        return self._words

    def sizeHint(self) -> QSize:
        """A line, and for the whole name if there is room."""
        return super().sizeHint() + QSize(1, 0)

    def minimumSizeHint(self) -> QSize:
        """A word or so a line."""
        return QSize(self._look.px(_LEAST_WIDTH), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name, and the line that shows the focus."""
        painter, look = text_painter(self), self._look
        if self.hasFocus():
            box = QRectF(self.rect())
            box.setWidth(
                min(box.width(), self._text_box(self.width()).width() + 2 * look.px(_PADDING[0]))
            )
            box = mirrored(self, box)
            paint_box(painter, box, _RADIUS * look.scale, "", look.palette.ink, look.stroke(FOCUS))
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(look.palette.ink))
        across = look.px(_PADDING[0])
        painter.drawText(self.rect().adjusted(across, 0, -across, 0), _WRAPPED, self.text())
