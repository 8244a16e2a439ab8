"""A flash of the window's border in the phase's colour: a cue for whoever cannot hear it."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from lowback_timer.window.look.look import Look

MOST_FLASHES, WINDOW_MS = 3, 1_000
"""More flashes than that in a second can bring on a seizure (WCAG 2.2, 2.3.1)."""

_LASTS_MS = 260
_WIDTH = {True: 14, False: 5}
"""Width in pixels at scale 1, of a strong flash and of a soft one."""


class FlashLimiter:
    """Lets at most three flashes begin within any second, whoever flashes.

    At the usual pace cues are hardly ever closer than that; in a rehearsal at sixty times the
    pace they are.
    """

    def __init__(self) -> None:
        self._begun_ms: deque[float] = deque(maxlen=MOST_FLASHES)

    def allows(self, now_ms: float) -> bool:
        """Whether a flash may begin now; one that may is counted."""
        if self._begun_ms and now_ms < self._begun_ms[-1]:
            self._begun_ms.clear()  # another session, with a clock of its own
        is_full = len(self._begun_ms) == MOST_FLASHES
        if is_full and now_ms - self._begun_ms[0] <= WINDOW_MS:
            return False
        self._begun_ms.append(now_ms)
        return True


class FlashBorder:
    """Four strips along the edges of `host`, shown for a moment.

    Strips, because a single see-through widget over the whole page would have the page
    repainted with every flash.
    """

    def __init__(self, look: Look, host: QWidget, limiter: FlashLimiter) -> None:
        self._look = look
        self._host = host
        self._limiter = limiter
        self._strips = [QWidget(host) for _ in range(4)]
        for strip in self._strips:
            strip.setAutoFillBackground(True)
            strip.hide()
        self._timer = QTimer(host)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._hide)

    def flash(self, colour: str, *, is_strong: bool, now_ms: float) -> None:
        """Flash once, if the limiter lets it."""
        if not self._limiter.allows(now_ms):
            return
        width, height = self._host.width(), self._host.height()
        edge = self._look.px(_WIDTH[is_strong])
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
