"""A switch for what is either on or off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from lowback_timer.window.controls.box import mirrored
from lowback_timer.window.look.look import Look

_WIDTH, _HEIGHT = 52, 30
_EDGE = 3
"""Room around the track for the line that shows the focus."""
_GAP = 3


class Switch(QAbstractButton):
    """The knob stands at the right when it is on; to screen readers a check box."""

    chosen = Signal(bool)
    """What a person chose; setting it from outside is silent."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_set_from_outside = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._resize()
        # Not when clicked: a screen reader toggles it, which is no click.
        self.toggled.connect(self._on_toggled)
        look.changed.connect(self._resize)

    @property
    def value(self) -> bool:
        """Whether it is on."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Turn it on or off from outside."""
        self._is_set_from_outside = True
        self.setChecked(value)
        self._is_set_from_outside = False

    def _on_toggled(self, value: bool) -> None:
        if not self._is_set_from_outside:
            self.chosen.emit(value)

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """The track, and room for the line around it."""
        return QSize(
            round((_WIDTH + 2 * _EDGE) * self._look.scale),
            round((_HEIGHT + 2 * _EDGE) * self._look.scale),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, scale = self._look.palette, self._look.scale
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.ink), 2))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        inset = _EDGE * scale
        track = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        # The line keeps the track apart from its ground also where the track is pale.
        painter.setPen(QPen(QColor(palette.reps if self.value else palette.dim), 1.5))
        painter.setBrush(QColor(palette.reps if self.value else palette.track))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = track.height() - 2 * _GAP * scale
        left = track.right() - side - _GAP * scale if self.value else track.left() + _GAP * scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.on_accent if self.value else palette.dim))
        knob = QRectF(left, track.top() + _GAP * scale, side, side)
        painter.drawEllipse(mirrored(self, knob))
