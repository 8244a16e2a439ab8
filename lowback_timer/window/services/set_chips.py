"""The sets of one exercise, each as a chip that says how it went."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.core.session.summary import Ending
from lowback_timer.window.controls.box import text_painter
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type
from lowback_timer.window.services.set_words import SetResult

_HEIGHT, _PADDING, _GAP = 28, 12, 6


class SetChips(PaintedLabel):
    """Chips in a row, or in several where they do not fit."""

    def __init__(self, look: Look, sets: tuple[SetResult, ...]) -> None:
        super().__init__()
        self._look = look
        self._sets = sets
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.watch(self)

    def hasHeightForWidth(self) -> bool:
        """The chips wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every row of chips."""
        return round(max(box.bottom() for _, box in self._boxes(width)))

    def sizeHint(self) -> QSize:
        """All chips in one row."""
        right = max(box.right() for _, box in self._boxes(100_000))
        return QSize(round(right), round(self._chip_height()))

    def minimumSizeHint(self) -> QSize:
        """One chip a row."""
        widest = max(box.width() for _, box in self._boxes(0))
        return QSize(round(widest), round(self._chip_height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chips: filled when done, outlined when not."""
        painter = text_painter(self)
        painter.setFont(self._look.font(Type.LABEL))
        palette = self._look.palette
        colours = {
            Ending.DONE: palette.done,
            Ending.EARLY: palette.get_ready,
            Ending.SKIPPED: palette.dim,
            Ending.NOT_REACHED: palette.dim,
        }
        # In the middle of a row that something else has made higher, as the words beside them.
        top = max(0, self.height() - self.heightForWidth(self.width())) / 2
        for each, place in self._boxes(self.width()):
            box = place.translated(0, top)
            colour = colours[each.ending]
            is_done = each.ending is Ending.DONE
            painter.setPen(QPen(QColor(mix(colour, palette.card, 0.8 if is_done else 0.3)), 1))
            painter.setBrush(
                QColor(mix(palette.card, colour, 0.1)) if is_done else Qt.BrushStyle.NoBrush
            )
            radius = box.height() / 2
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setPen(QColor(palette.ink if is_done else colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, each.text)

    def _chip_height(self) -> float:
        line = QFontMetricsF(self._look.font(Type.LABEL)).height()
        return max(_HEIGHT * self._look.scale, line + _GAP * self._look.scale)

    def _boxes(self, width: float) -> Iterator[tuple[SetResult, QRectF]]:
        """Each chip with its place, wrapped at `width`."""
        metrics = QFontMetricsF(self._look.font(Type.LABEL))
        height, gap = self._chip_height(), _GAP * self._look.scale
        x = y = 0.0
        for each in self._sets:
            wide = max(
                44 * self._look.scale,
                metrics.horizontalAdvance(each.text) + 2 * _PADDING * self._look.scale,
            )
            if x and x + wide > width:
                x, y = 0.0, y + height + gap
            yield each, QRectF(x, y, wide, height)
            x += wide + gap
