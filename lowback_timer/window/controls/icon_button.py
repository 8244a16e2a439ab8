"""Small square buttons with icons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from lowback_timer.window.controls.box import FOCUS, paint_box
from lowback_timer.window.controls.icons import Icon, paint_icon
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL

_ICON, _AROUND = 20, 20


class IconButton(QToolButton):
    """A button with an icon; `name` is what screen readers and the tool tip say."""

    def __init__(self, look: Look, icon: Icon, name: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_icon(icon, name)
        self._resize()
        self.clicked.connect(lambda _checked: on_click())
        look.changed.connect(self._resize)

    def set_icon(self, icon: Icon, name: str) -> None:
        """Change what the button shows and is called."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """A square around the icon, which grows with the texts."""
        side = self._look.px(_ICON * self._look.text_scale + _AROUND)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, and the icon in its middle."""
        painter = QPainter(self)
        look, palette = self._look, self._look.palette
        fill = palette.track if self.underMouse() and self.isEnabled() else palette.card
        line = palette.ink if self.hasFocus() else palette.line
        paint_box(
            painter,
            QRectF(self.rect()),
            RADIUS_SMALL * look.scale,
            palette.line if self.isDown() else fill,
            line,
            look.stroke(FOCUS) if self.hasFocus() else 1.0,
        )
        side = _ICON * look.text_scale * look.scale
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        ink = palette.ink if self.isEnabled() else mix(palette.dim, palette.card, 0.45)
        paint_icon(painter, self._icon, box, ink)
