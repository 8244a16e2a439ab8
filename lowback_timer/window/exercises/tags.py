"""Words in small rounded boxes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.window.controls.box import mirrored, paint_box, text_painter
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_PADDING, _UP, _GAP = 10, 3, 8
_RADIUS = 11
_TINT = 0.86
"""How much of the ground is in the box of a muscle that works most."""


class Tag(FittedLabel):
    """One line in a box; in a smaller font where it would not fit."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Type.LABEL)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.watch(self)

    def sizeHint(self) -> QSize:
        """Room for the text, and a little around it."""
        text = self.fontMetrics().size(0, self.text())
        return text + QSize(self._look.px(2 * _PADDING), self._look.px(2 * _UP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the text in its middle."""
        painter = QPainter(self)
        radius = _RADIUS * self._look.scale
        paint_box(painter, QRectF(self.rect()), radius, self._look.palette.track)
        painter.end()
        super().paintEvent(event)


class MuscleTags(PaintedLabel):
    """The muscles of an exercise: those that work most in their colour, then the others."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._primary: tuple[str, ...] = ()
        self._secondary: tuple[str, ...] = ()
        self._placed: dict[float, list[QRectF]] = {}
        """By width: layouts ask for heights far more often than anything changes."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._placed.clear)
        look.watch(self)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show those of another exercise."""
        self._primary = tuple(each.label for each in exercise.primary)
        self._secondary = tuple(each.label for each in exercise.secondary)
        self._placed.clear()
        told = []
        if self._primary:
            text = translate("MuscleTags", "Works most: {muscles}")
            told.append(text.format(muscles=", ".join(self._primary)))
        if self._secondary:
            text = translate("MuscleTags", "Works too: {muscles}")
            told.append(text.format(muscles=", ".join(self._secondary)))
        self.setAccessibleName(". ".join(told))
        self.setVisible(bool(told))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The tags wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every row."""
        boxes = self._boxes(width)
        return round(boxes[-1].bottom()) + 1 if boxes else 0

    def sizeHint(self) -> QSize:
        """As high as it has to be in its width."""
        return QSize(self._look.px(300), self.heightForWidth(max(1, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tags, row by row."""
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
        """Where the tags lie in that width."""
        if width not in self._placed:
            self._placed[width] = self._place(width)
        return self._placed[width]

    def _place(self, width: float) -> list[QRectF]:
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
