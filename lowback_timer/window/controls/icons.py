"""Icons, drawn on a grid of 24: no font on any system has all of them."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from lowback_timer.window.look.typography import Type, sized_font

GRID = 24.0


class Icon(Enum):
    """What can be drawn."""

    SOUND = "sound"
    MUTED = "muted"
    FULL_SCREEN = "full screen"
    LEAVE = "leave"
    KEYS = "keys"
    HOW_TO = "how to"
    TODAY = "today"
    WORKOUTS = "workouts"
    EXERCISES = "exercises"
    PLAN = "plan"
    HISTORY = "history"
    SAFETY = "safety"
    SETTINGS = "settings"
    HELP = "help"
    MORE = "more"
    LESS = "less"
    PREVIOUS = "previous"
    NEXT = "next"
    SEARCH = "search"
    SWAP = "swap"
    UNDO = "undo"
    REDO = "redo"


def paint_icon(painter: QPainter, icon: Icon, box: QRectF, colour: str) -> None:
    """Paint an icon into a square."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    pen = QPen(QColor(colour), 2.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if icon in _LETTERS:
        painter.setFont(sized_font(Type.HEADING.pixels))
        painter.drawText(QRectF(0, 0, GRID, GRID), Qt.AlignmentFlag.AlignCenter, _LETTERS[icon])
    else:
        painter.drawPath(_PATHS[icon]())
    painter.restore()


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


def _today() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (3, 11), (12, 3.5), (21, 11))
    _polyline(path, (5.5, 9), (5.5, 20.5), (10, 20.5), (10, 14), (14, 14), (14, 20.5))
    path.lineTo(18.5, 20.5)
    path.lineTo(18.5, 9)
    return path


def _workouts() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (4, 5.4), (20, 5.4))
    _polyline(path, (4, 12.6), (15, 12.6))
    _polyline(path, (4, 19.8), (18, 19.8))
    return path


def _exercises() -> QPainterPath:
    """Somebody in a deep lunge."""
    path = QPainterPath()
    path.addEllipse(QPointF(16.5, 4.5), 2, 2)
    _polyline(path, (3.5, 11.5), (8, 8.5), (13, 9.5), (11, 14.5), (16, 16.5), (14.5, 21.5))
    _polyline(path, (11, 14.5), (8, 18.5), (3, 18.5))
    _polyline(path, (13, 9.5), (15.5, 12.5), (20.5, 12))
    return path


def _plan() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3.5, 5, 17, 16), 2.5, 2.5)
    _polyline(path, (3.5, 10), (20.5, 10))
    _polyline(path, (8, 2.5), (8, 7))
    _polyline(path, (16, 2.5), (16, 7))
    return path


def _history() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (3.5, 20.5), (20.5, 20.5))
    _polyline(path, (7, 16), (7, 13))
    _polyline(path, (12, 16), (12, 5))
    _polyline(path, (17, 16), (17, 9))
    return path


def _safety() -> QPainterPath:
    path = QPainterPath(QPointF(12, 2.5))
    path.lineTo(20, 5.5)
    path.cubicTo(20, 13, 18, 18.5, 12, 21.5)
    path.cubicTo(6, 18.5, 4, 13, 4, 5.5)
    path.closeSubpath()
    return path


def _settings() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(12, 12), 4, 4)
    for tooth in range(8):
        angle = tooth * math.pi / 4
        across, up = math.cos(angle), math.sin(angle)
        _polyline(path, (12 + 7 * across, 12 + 7 * up), (12 + 10 * across, 12 + 10 * up))
    return path


def _help() -> QPainterPath:
    """A question mark in a circle."""
    path = QPainterPath()
    path.addEllipse(QPointF(12, 12), 9, 9)
    path.moveTo(9.2, 9.6)
    path.cubicTo(9.2, 5.9, 14.8, 5.9, 14.8, 9.6)
    path.cubicTo(14.8, 11.8, 12, 11.9, 12, 13.9)
    _polyline(path, (12, 17), (12, 17.1))
    return path


def _more() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (2.4, 6), (12, 15.6), (21.6, 6))  # through the middles of pixels
    return path


def _less() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (2.4, 16.8), (12, 7.2), (21.6, 16.8))
    return path


def _previous() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (15, 5), (8, 12), (15, 19))
    return path


def _next() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (9, 5), (16, 12), (9, 19))
    return path


def _search() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5)
    _polyline(path, (15.5, 15.5), (21, 21))
    return path


def _swap() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (4, 8.5), (20, 8.5), (15.5, 4))
    _polyline(path, (20, 15.5), (4, 15.5), (8.5, 20))
    return path


def _undo() -> QPainterPath:
    path = QPainterPath()
    _polyline(path, (8.5, 4.5), (4, 9), (8.5, 13.5))
    path.moveTo(QPointF(4, 9))
    path.lineTo(14.5, 9)
    path.arcTo(QRectF(9.5, 9, 10, 10), 90, -180)
    path.lineTo(9, 19)
    return path


def _redo() -> QPainterPath:
    return QTransform(-1, 0, 0, 1, GRID, 0).map(_undo())


_LETTERS = {Icon.KEYS: "?", Icon.HOW_TO: "i"}

_PATHS: dict[Icon, Callable[[], QPainterPath]] = {
    Icon.SOUND: _sound,
    Icon.MUTED: _muted,
    Icon.FULL_SCREEN: _full_screen,
    Icon.LEAVE: _leave,
    Icon.TODAY: _today,
    Icon.WORKOUTS: _workouts,
    Icon.EXERCISES: _exercises,
    Icon.PLAN: _plan,
    Icon.HISTORY: _history,
    Icon.SAFETY: _safety,
    Icon.SETTINGS: _settings,
    Icon.HELP: _help,
    Icon.MORE: _more,
    Icon.LESS: _less,
    Icon.PREVIOUS: _previous,
    Icon.NEXT: _next,
    Icon.SEARCH: _search,
    Icon.SWAP: _swap,
    Icon.UNDO: _undo,
    Icon.REDO: _redo,
}
