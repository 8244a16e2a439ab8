"""The form cues of an exercise, numbered, with the one to heed now lit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.core.language import translate
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.typography import Type, font_of
from lowback_timer.qt.widgets.painted_label import PaintedLabel

_ROW = 34


class CueList(PaintedLabel):
    """Shows cues as one line each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cues: tuple[str, ...] = ()
        self._lit: int | None = None
        self._phase = "reps"
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One row a cue."""
        return QSize(300, round(_ROW * self._scale * max(1, len(self._cues))))

    def set_scale(self, scale: float) -> None:
        """Set the scale of the text."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def show_cues(self, cues: tuple[str, ...], lit: int | None, phase: str) -> None:
        """Show `cues`, with number `lit` in the phase's colour."""
        if (cues, lit, phase) == (self._cues, self._lit, self._phase):
            return
        if cues != self._cues:
            self.setAccessibleName(
                translate("CueList", "Form cues: {cues}").format(cues="; ".join(cues))
            )
            self._cues = cues
            self.updateGeometry()
        self._lit, self._phase = lit, phase
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint one row a cue."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        row, dot = _ROW * self._scale, 26 * self._scale
        for index, cue in enumerate(self._cues):
            is_lit = index == self._lit
            top = index * row
            circle = QRectF(0, top + (row - dot) / 2, dot, dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.phase(self._phase) if is_lit else palette.track))
            painter.drawEllipse(circle)
            painter.setPen(QColor(palette.on_accent if is_lit else palette.ink))
            painter.setFont(font_of(Type.SMALL, self._scale))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))
            painter.setPen(QColor(palette.ink if is_lit or self._lit is None else palette.dim))
            self._paint_text(painter, cue, QRectF(dot * 1.45, top, self.width() - dot * 1.45, row))

    def _paint_text(self, painter: QPainter, cue: str, box: QRectF) -> None:
        """Paint a cue on one line, in a smaller font when it would not fit."""
        font = font_of(Type.CUE, self._scale)
        width = QFontMetricsF(font).horizontalAdvance(cue)
        if width > box.width():
            font.setPixelSize(max(1, int(font.pixelSize() * box.width() / width)))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cue)
