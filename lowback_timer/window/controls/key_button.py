"""A button that shows the key that does the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from lowback_timer.window.controls.box import (
    mirrored,
    paint_box,
    paint_focused_box,
    text_painter,
)
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.theme import RADIUS_BUTTON
from lowback_timer.window.look.typography import Type, fitted
from lowback_timer.window.look.words import translate

_PADDING, _GAP, _KEY_PADDING = 22, 10, 8
_HEIGHT = 52
_EDGE = 8
"""Between text and box where there is little room."""

_LEAST = 0.6
"""How small, as a share of its size, text may get."""


class KeyButton(QPushButton):
    """`text` and beside it `key`. A primary one is filled with the colour of a phase."""

    def __init__(
        self,
        look: Look,
        text: str,
        key: str,
        on_click: Callable[[], object],
        *,
        is_primary: bool = False,
    ) -> None:
        super().__init__(text)
        self._look = look
        self._key = key
        self._phase = Phase.REPS
        self.is_primary = is_primary
        """Whether it is what the page is there for."""
        # Only Tab leads here: after a click, Space must still pause and not press this again.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setAccessibleDescription(translate("Keys", "Key {key}").format(key=key))
        self.clicked.connect(lambda _checked: on_click())
        look.watch(self)

    def set_text(self, text: str) -> None:
        """Change what the button says."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def set_phase(self, phase: Phase) -> None:
        """Fill a primary button with another phase's colour."""
        if phase != self._phase:
            self._phase = phase
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the text and the key, and as much again for a primary button."""
        width = self._text_width() + self._key_width() + (2 * _PADDING + _GAP) * self._look.scale
        if self.is_primary:
            width += 40 * self._look.scale
        return QSize(round(width), round(_HEIGHT * self._look.scale))

    def minimumSizeHint(self) -> QSize:
        """Where there is too little room, the key goes first, and then the text gets smaller."""
        return QSize(round(self._text_width() * _LEAST), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the text and the key."""
        painter = text_painter(self)
        fill, ink, line = self._colours()
        box, radius = QRectF(self.rect()), RADIUS_BUTTON * self._look.scale
        if self.hasFocus():
            paint_focused_box(painter, box, radius, fill, self._look, has_gap=self.is_primary)
        else:
            paint_box(painter, box, radius, fill, line)

        text_width, key_width = self._text_width(), self._key_width()
        gap, edge = _GAP * self._look.scale, 2 * _EDGE * self._look.scale
        painter.setPen(QColor(ink))
        font = self._look.font(Type.STRONG)
        room = self.width() - edge
        if text_width + gap + key_width > room:
            painter.setFont(fitted(font, self.text(), room))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            return
        x = (self.width() - text_width - gap - key_width) / 2
        painter.setFont(font)
        key_font = self._look.font(Type.LABEL, 0.9)
        painter.drawText(
            mirrored(self, QRectF(x, 0, text_width + 1, self.height())),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        key_height = self._key_height()
        key_top = (self.height() - key_height) / 2
        key_box = mirrored(self, QRectF(x + text_width + gap, key_top, key_width, key_height))
        painter.setPen(QPen(QColor(mix(ink, fill, 0.55)), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key_box, 5 * self._look.scale, 5 * self._look.scale)
        painter.setPen(QColor(ink if self.is_primary else mix(ink, fill, 0.2)))
        painter.setFont(key_font)
        painter.drawText(key_box, Qt.AlignmentFlag.AlignCenter, self._key)

    def _colours(self) -> tuple[str, str, str]:
        """Fill, ink and line, as the button's state has them."""
        palette = self._look.palette
        fill = palette.phases[self._phase] if self.is_primary else palette.card
        ink = palette.on_accent if self.is_primary else palette.ink
        line = fill if self.is_primary else palette.line
        if not self.isEnabled():
            return palette.ground, mix(palette.dim, palette.ground, 0.35), palette.line
        if self.isDown() or self.underMouse():
            fill = mix(fill, palette.ink, 0.14 if self.isDown() else 0.07)
        return fill, ink, line

    def _text_width(self) -> float:
        return QFontMetricsF(self._look.font(Type.STRONG)).horizontalAdvance(self.text())

    def _key_width(self) -> float:
        font = self._look.font(Type.LABEL, 0.9)
        text_width = QFontMetricsF(font).horizontalAdvance(self._key)
        return max(24 * self._look.scale, text_width + 2 * _KEY_PADDING * self._look.scale)

    def _key_height(self) -> float:
        line = QFontMetricsF(self._look.font(Type.LABEL, 0.9)).height()
        return max(22 * self._look.scale, line)
