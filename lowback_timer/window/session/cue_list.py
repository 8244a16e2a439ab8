"""The form cues of an exercise, numbered, with the one to heed now lit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_ROW = 34
_NUMBER_IN_DOT = 0.62


class CueList(PaintedLabel):
    """Shows cues as one line each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cues: tuple[str, ...] = ()
        self._lit: int | None = None
        self._phase = Phase.REPS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.watch(self)

    def sizeHint(self) -> QSize:
        """One row a cue."""
        return QSize(300, round(self._row() * max(1, len(self._cues))))

    def show_cues(self, cues: tuple[str, ...], lit: int | None, phase: Phase) -> None:
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
        palette = self._look.palette
        row, dot = self._row(), 26 * self._look.scale
        text_left = dot * 1.45
        text_font = self._fitting_font(self.width() - text_left)
        number_font = self._look.font(Type.SMALL)
        number_font.setPixelSize(min(number_font.pixelSize(), int(dot * _NUMBER_IN_DOT)))
        for index, cue in enumerate(self._cues):
            is_lit = index == self._lit
            top = index * row
            circle = QRectF(0, top + (row - dot) / 2, dot, dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.phases[self._phase] if is_lit else palette.track))
            painter.drawEllipse(circle)
            painter.setPen(QColor(palette.on_accent if is_lit else palette.ink))
            painter.setFont(number_font)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))
            painter.setPen(QColor(palette.ink if is_lit or self._lit is None else palette.dim))
            painter.setFont(text_font)
            box = QRectF(text_left, top, self.width() - text_left, row)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cue)

    def _row(self) -> float:
        """Height of a row; it grows with the texts, but the picture needs its room as well."""
        return _ROW * self._look.scale * (3 + self._look.text_scale) / 4

    def _fitting_font(self, room: float) -> QFont:
        """One font for all cues, so small that the longest fits on its line."""
        font = self._look.font(Type.CUE)
        metrics = QFontMetricsF(font)
        longest = max((metrics.horizontalAdvance(cue) for cue in self._cues), default=0.0)
        share = min(1.0, room / longest if longest else 1.0, self._row() / metrics.height())
        font.setPixelSize(max(1, int(font.pixelSize() * share)))
        return font
