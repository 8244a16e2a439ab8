"""Small square buttons with drawn icons: no font on any system has all of them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton

from lowback_timer.window.controls.basics import set_role
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type, sized_font

_SIDE = 40
_GRID = 24.0


class Icon(Enum):
    """What can be drawn."""

    SOUND = "sound"
    MUTED = "muted"
    FULL_SCREEN = "full screen"
    LEAVE = "leave"
    KEYS = "keys"


class IconButton(QToolButton):
    """A button with an icon; `name` is what screen readers and the tool tip say."""

    def __init__(self, look: Look, icon: Icon, name: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        set_role(self, "icon")
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
        """A square."""
        return QSize(round(_SIDE * self._look.scale), round(_SIDE * self._look.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon on the style sheet's button."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = 20 * self._look.scale
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        painter.scale(side / _GRID, side / _GRID)
        colour = QColor(self._look.palette.ink)
        pen = QPen(colour, 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if self._icon is Icon.KEYS:
            painter.setFont(sized_font(Type.HEADING.pixels))
            painter.drawText(QRectF(0, 0, _GRID, _GRID), Qt.AlignmentFlag.AlignCenter, "?")
        else:
            painter.drawPath(_PATHS[self._icon]())


def _polyline(path: QPainterPath, *points: tuple[float, float]) -> None:
    path.moveTo(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))


def _speaker() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (3, 9), (7, 9), (12, 4), (12, 20), (7, 15), (3, 15), (3, 9))
    return path


def _sound() -> QPainterPath:
    path = _speaker()
    for radius in (4.0, 8.0):
        box = QRectF(12 - radius + 1, 12 - radius, 2 * radius, 2 * radius)
        path.arcMoveTo(box, 45)
        path.arcTo(box, 45, -90)
    return path


def _muted() -> QPainterPath:
    path = _speaker()
    _polyline(path, (16, 9), (22, 15))
    _polyline(path, (22, 9), (16, 15))
    return path


def _full_screen() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (4, 9), (4, 4), (9, 4))
    _polyline(path, (15, 4), (20, 4), (20, 9))
    _polyline(path, (20, 15), (20, 20), (15, 20))
    _polyline(path, (9, 20), (4, 20), (4, 15))
    return path


def _leave() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (5, 5), (19, 19))
    _polyline(path, (19, 5), (5, 19))
    return path


_PATHS: dict[Icon, Callable[[], QPainterPath]] = {
    Icon.SOUND: _sound,
    Icon.MUTED: _muted,
    Icon.FULL_SCREEN: _full_screen,
    Icon.LEAVE: _leave,
}
