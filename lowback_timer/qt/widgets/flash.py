"""A flash of the window's border in the phase's colour: a cue for whoever cannot hear it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

_LASTS_MS = 260
_WIDTH = {True: 14, False: 5}
"""Width in pixels, of a strong flash and of a soft one."""


class FlashBorder:
    """Four strips along the edges of `host`, shown for a moment.

    Strips, because a single see-through widget over the whole page would have the page
    repainted with every flash.
    """

    def __init__(self, host: QWidget) -> None:
        self._host = host
        self._strips = [QWidget(host) for _ in range(4)]
        for strip in self._strips:
            strip.setAutoFillBackground(True)
            strip.hide()
        self._timer = QTimer(host)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._hide)

    def flash(self, colour: str, *, is_strong: bool) -> None:
        """Flash once. A cue has at most one flash, and cues are a second apart."""
        width, height = self._host.width(), self._host.height()
        edge = _WIDTH[is_strong]
        boxes = (
            (0, 0, width, edge),
            (0, height - edge, width, edge),
            (0, 0, edge, height),
            (width - edge, 0, edge, height),
        )
        for strip, box in zip(self._strips, boxes, strict=True):
            palette = strip.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(colour))
            strip.setPalette(palette)
            strip.setGeometry(*box)
            strip.show()
            strip.raise_()
        self._timer.start(_LASTS_MS)

    def _hide(self) -> None:
        for strip in self._strips:
            strip.hide()
