"""The word for the phase, on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.typography import Type, font_of

_HEIGHT, _PADDING = 34, 18


class PhaseChip(PaintedLabel):
    """A pill with a word on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._word = ""
        self._phase = "get_ready"
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One line, as wide as there is room."""
        return QSize(200, round(_HEIGHT * self._scale))

    def set_scale(self, scale: float) -> None:
        """Set the scale of the chip."""
        self._scale = scale
        self.updateGeometry()

    def show_phase(self, word: str, phase: str) -> None:
        """Show `word` on the colour of `phase`."""
        if (word, phase) != (self._word, self._phase):
            self._word, self._phase = word, phase
            self.setAccessibleName(word)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill in the middle, its text smaller when it would not fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self._word.upper()
        font = font_of(Type.LABEL, self._scale * 1.1)
        padding = _PADDING * self._scale
        width = QFontMetricsF(font).horizontalAdvance(text)
        room = self.width() - 2 * padding
        if width > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / width)))
            width = room
        box = QRectF(0, 0, width + 2 * padding, self.height())
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.phase(self._phase)))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(self._theme.palette.on_accent))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
