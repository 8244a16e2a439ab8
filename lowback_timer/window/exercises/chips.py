"""Words in small rounded boxes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.window.controls.box import mirrored, paint_box, text_painter
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type, fitted
from lowback_timer.window.look.words import translate

_PADDING, _UP, _GAP = 10, 3, 8
_RADIUS = 11
_TINT = 0.86
"""How much of the ground is in the box of a muscle that works most."""


class Chip(QLabel):
    """One line in a box; in a smaller font where it would not fit."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.text(self, Type.LABEL)
        look.watch(self)

    def sizeHint(self) -> QSize:
        """Room for the text, and a little around it."""
        text = self.fontMetrics().size(0, self.text())
        return text + QSize(self._look.px(2 * _PADDING), self._look.px(2 * _UP))

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, and the text in its middle."""
        painter, look = text_painter(self), self._look
        paint_box(painter, QRectF(self.rect()), _RADIUS * look.scale, look.palette.track)
        painter.setPen(QColor(look.palette.ink))
        room = self.width() - look.px(_PADDING)
        painter.setFont(fitted(self.font(), self.text(), room))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class MuscleChips(PaintedLabel):
    """The muscles of an exercise: those that work most in their colour, then the others."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._primary: tuple[str, ...] = ()
        self._secondary: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.watch(self)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show those of another exercise."""
        self._primary = tuple(each.label for each in exercise.primary)
        self._secondary = tuple(each.label for each in exercise.secondary)
        text = translate("MuscleChips", "Works most: {muscles}")
        told = [text.format(muscles=", ".join(self._primary))]
        if self._secondary:
            text = translate("MuscleChips", "Works too: {muscles}")
            told.append(text.format(muscles=", ".join(self._secondary)))
        self.setAccessibleName(". ".join(told))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The chips wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every row."""
        boxes = self._boxes(width)
        return round(boxes[-1].bottom()) + 1 if boxes else 0

    def sizeHint(self) -> QSize:
        """As high as it has to be in its width."""
        return QSize(self._look.px(300), self.heightForWidth(max(1, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chips, row by row."""
        painter, look, palette = text_painter(self), self._look, self._look.palette
        painter.setFont(look.font(Type.LABEL))
        texts = (*self._primary, *self._secondary)
        for index, (text, box) in enumerate(zip(texts, self._boxes(self.width()), strict=True)):
            is_primary = index < len(self._primary)
            fill = mix(palette.muscle, palette.ground, _TINT) if is_primary else palette.track
            place = mirrored(self, box)
            paint_box(painter, place, _RADIUS * look.scale, fill)
            painter.setPen(QColor(palette.muscle if is_primary else palette.ink))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _boxes(self, width: float) -> list[QRectF]:
        look, gap = self._look, float(self._look.px(_GAP))
        metrics = QFontMetricsF(look.font(Type.LABEL))
        height = metrics.height() + look.px(2 * _UP)
        boxes: list[QRectF] = []
        corner = QPointF(0, 0)
        for text in (*self._primary, *self._secondary):
            needed = metrics.horizontalAdvance(text) + look.px(2 * _PADDING)
            if corner.x() > 0 and corner.x() + needed > width:
                corner = QPointF(0, corner.y() + height + look.px(_GAP / 2))
            boxes.append(QRectF(corner.x(), corner.y(), needed, height))
            corner.setX(corner.x() + needed + gap)
        return boxes
