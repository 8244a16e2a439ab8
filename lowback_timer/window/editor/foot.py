"""What stands below a workout that is being written: one word on it, and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.editing.remarks import Remark
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_SIGN = 16


class Foot(QFrame):
    """The most important remark, and the total."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.sign = Sign(look)
        self.sentence = look.label("", Type.BODY, wraps=True)
        self.total = look.label("", Type.HEADING)
        row = look.space(QHBoxLayout(self), 12, (0, 12, 4, 14))
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.total, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Say what matters most."""
        show_text(self.sentence, remarks[0].text if remarks else "")
        self.sign.setVisible(bool(remarks) and not remarks[0].is_lack)

    def show_length(self, length_ms: Milliseconds) -> None:
        """Say how long the workout takes."""
        show_text(self.total, minutes_text(length_ms) if length_ms else "")


class Sign(PaintedLabel):
    """A triangle: something to think about, and nothing that is forbidden."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(translate("Editor", "Note"))
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        side = self._look.px(_SIGN * self._look.text_scale)
        self.setFixedSize(QSize(side, side))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.get_ready))
        side = self.width()
        painter.drawPolygon(
            QPolygonF([QPointF(side / 2, 1), QPointF(side - 1, side - 2), QPointF(1, side - 2)])
        )
