"""A choice between two or three things, all of them in view."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from lowback_timer.window.controls.box import text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_HEIGHT, _PADDING, _INSET = 36, 14, 4


class Segment(Choice):
    """One of the things to choose."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the text in either weight, so that nothing moves with the choice."""
        metrics = QFontMetricsF(self._look.font(Type.LABEL))
        width = metrics.horizontalAdvance(self.text()) + 2 * _PADDING * self._look.scale
        height = max(
            (_HEIGHT - 2 * _INSET) * self._look.scale, metrics.height() + _INSET * self._look.scale
        )
        return QSize(round(width), round(height))

    def minimumSizeHint(self) -> QSize:
        """Never less than the text needs."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chosen one as a card on the track."""
        painter = text_painter(self)
        palette = self._look.palette
        is_chosen, is_focused = self.isChecked(), self.hasFocus()
        edge = 2.0 if is_focused else 1.0
        if is_chosen or is_focused:
            line = palette.ink if is_focused else palette.reps
            painter.setPen(QPen(QColor(line), edge))
            painter.setBrush(QColor(palette.card) if is_chosen else Qt.BrushStyle.NoBrush)
            radius = (RADIUS_SMALL - _INSET) * self._look.scale
            box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
            painter.drawRoundedRect(box, radius, radius)
        painter.setPen(QColor(palette.ink))  # dim text would be too faint on the track
        painter.setFont(self._look.font(Type.LABEL if is_chosen else Type.SMALL))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segments(QFrame):
    """A row of segments over a track. `options` are values and what they are called."""

    chosen = Signal(str)
    """The value that a person chose; setting it from outside is silent."""

    def __init__(self, look: Look, name: str, options: Mapping[str, str]) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        inset = (_INSET, _INSET, _INSET, _INSET)
        row = look.space(QHBoxLayout(self), _INSET, inset)
        self.segments: dict[str, Segment] = {}
        self._value = next(iter(options))
        for value, text in options.items():
            segment = Segment(look, text)
            segment.setAccessibleDescription(name)
            # Not when clicked: a screen reader toggles it, which is no click.
            segment.toggled.connect(partial(self._on_toggled, value))
            self.segments[value] = segment
            row.addWidget(segment)
        self.segments[self._value].setChecked(True)
        look.watch(self)

    def least_width(self) -> int:
        """With less than that, a text would be cut off; asked of what may not be laid out yet."""
        texts = sum(each.minimumSizeHint().width() for each in self.segments.values())
        return texts + self._look.px(_INSET * (len(self.segments) + 1))

    @property
    def value(self) -> str:
        """What is chosen."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose from outside."""
        self._value = value
        self.segments[value].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.track))
        radius = RADIUS_SMALL * self._look.scale
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)

    def _on_toggled(self, value: str, is_chosen: bool) -> None:
        if is_chosen and value != self._value:
            self._value = value
            self.chosen.emit(value)
