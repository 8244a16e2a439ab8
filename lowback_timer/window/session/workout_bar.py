"""The bar of the whole workout: one segment a step, named by sections and exercises."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from lowback_timer.core.coach.breaks import is_break
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.timeline import Step, Timeline
from lowback_timer.window.controls.box import mirrored, text_painter
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_GAP = 3.0
_GROUP_GAP = 12.0
_LEAST_WIDTH = 3.0
_NAMES_TOP = 18


@dataclass(frozen=True, slots=True)
class Group:
    """A run of steps under one name."""

    name: str
    steps: tuple[Step, ...]


def groups_of(timeline: Timeline) -> tuple[Group, ...]:
    """The warm-up and the cool-down as wholes, the main part and a break by their exercises."""

    def key(step: Step) -> tuple[str, int]:
        if step.section is SectionKind.MAIN or is_break(timeline.workout.id):
            return step.exercise.name, step.block
        return step.section.label, -1 - step.section_index

    return tuple(Group(name, tuple(steps)) for (name, _), steps in groupby(timeline.steps, key=key))


class WorkoutBar(QProgressBar):
    """Shows how far the session has come in its timeline. Repaints only what has changed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._groups: tuple[Group, ...] = ()
        self._rects: list[QRectF] = []
        self._index = 0
        self._fraction = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("WorkoutBar", "Progress of the workout"))
        look.changed.connect(self._lay_out)
        look.watch(self)

    def sizeHint(self) -> QSize:
        """Room for the bar and a line of names."""
        return QSize(600, round((_NAMES_TOP + self._names_height()) * self._look.scale))

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return QSize()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another workout, at its beginning."""
        self._groups = groups_of(timeline)
        self._index, self._fraction = 0, 0.0
        self._lay_out()
        self.setRange(0, len(timeline.steps))
        self._set_step(0)

    def show_reading(self, reading: Reading) -> None:
        """Show another instant."""
        index = reading.step.index
        fraction = min(1.0, reading.elapsed_ms / reading.duration_ms) if reading.duration_ms else 1
        if index != self._index:
            self._index, self._fraction = index, fraction
            step, steps = reading.step, sum(len(group.steps) for group in self._groups)
            text = translate("WorkoutBar", "{exercise}, step {number} of {total}")
            self.setAccessibleDescription(
                text.format(exercise=step.exercise.name, number=index + 1, total=steps)
            )
            self._set_step(index)
        elif self._filled_px(fraction) != self._filled_px(self._fraction):
            self._fraction = fraction
            self.update(self._rects[index].toAlignedRect().adjusted(-1, -1, 1, 1))

    def _set_step(self, index: int) -> None:
        """Tell screen readers how far it is, and have everything painted with the rest."""
        self.setUpdatesEnabled(False)  # or Qt paints it at once, with all that waits, and again
        self.setValue(index)
        self.setUpdatesEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the segments out anew."""
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments and names that are asked for."""
        painter = text_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for group in self._groups:
            for step in group.steps:
                rect = self._rects[step.index]
                if event.rect().intersects(rect.toAlignedRect()):
                    self._paint_step(painter, step, rect)
        if event.rect().bottom() > self._bar_height():
            self._paint_names(painter)

    def _names_height(self) -> float:
        return 22 * self._look.text_scale

    def _bar_height(self) -> float:
        return 12 * self._look.scale

    def _filled_px(self, fraction: float) -> int:
        return round(self._rects[self._index].width() * fraction)

    def _lay_out(self) -> None:
        """Give every step a width in proportion to its time, but none too small to be seen."""
        steps = [step for group in self._groups for step in group.steps]
        if not steps:
            return
        gaps = (len(steps) - len(self._groups)) * _GAP + (len(self._groups) - 1) * _GROUP_GAP
        free = max(0.0, self.width() - gaps - _LEAST_WIDTH * len(steps))
        total_ms = sum(step.duration_ms for step in steps)
        self._rects = []
        x = 0.0
        for group in self._groups:
            for step in group.steps:
                width = _LEAST_WIDTH + free * step.duration_ms / total_ms
                self._rects.append(mirrored(self, QRectF(x, 0, width, self._bar_height())))
                x += width + _GAP
            x += _GROUP_GAP - _GAP

    def _paint_step(self, painter: QPainter, step: Step, rect: QRectF) -> None:
        palette = self._look.palette
        colour = palette.phases[Phase.of(step.kind)]
        radius = min(rect.height(), rect.width()) / 2
        painter.setBrush(QColor(palette.track))
        painter.drawRoundedRect(rect, radius, radius)
        if step.index > self._index:
            return
        if step.index < self._index:
            painter.setBrush(QColor(mix(colour, palette.ground, 0.2)))
            painter.drawRoundedRect(rect, radius, radius)
            return
        painter.save()
        filled = self._filled_px(self._fraction)
        left = rect.x() if self.isLeftToRight() else rect.right() - filled
        painter.setClipRect(QRectF(left, rect.y(), filled, rect.height()))
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(rect, radius, radius)
        painter.restore()

    def _paint_names(self, painter: QPainter) -> None:
        palette = self._look.palette
        for group in self._groups:
            ends = self._rects[group.steps[0].index].united(self._rects[group.steps[-1].index])
            is_current = group.steps[0].index <= self._index <= group.steps[-1].index
            painter.setFont(self._look.font(Type.LABEL if is_current else Type.SMALL))
            painter.setPen(QColor(palette.ink if is_current else palette.dim))
            box = QRect(
                round(ends.left()),
                round(_NAMES_TOP * self._look.scale),
                round(ends.width()),
                round(self._names_height() * self._look.scale),
            )
            text = QFontMetricsF(painter.font()).elidedText(
                group.name, Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            painter.setPen(Qt.PenStyle.NoPen)
