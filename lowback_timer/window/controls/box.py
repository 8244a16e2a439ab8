"""The rounded box that cards, buttons and fields are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from lowback_timer.window.look.look import Look

FOCUS = 2.0
"""Width of the line around what has the focus, at scale 1."""
_BUTTON_FOCUS, _GAP = 3.0, 2.0
"""Of the line around a button, and between it and what is filled with a colour."""


def mirrored(widget: QWidget, box: QRectF) -> QRectF:
    """Where a box lies in a widget that is read from right to left; else where it is."""
    if widget.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return box
    return QRectF(widget.width() - box.right(), box.y(), box.width(), box.height())


def text_painter(widget: QWidget) -> QPainter:
    """A painter whose texts run as their own letters do, whichever way the window is read."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return painter


def paint_box(
    painter: QPainter, box: QRectF, radius: float, fill: str, line: str = "", width: float = 1.0
) -> None:
    """Paint a box; a line of `width` pixels lies inside it. An empty colour is none."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if line else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def paint_field_box(
    painter: QPainter, box: QRectF, radius: float, fill: str, look: Look, *, has_focus: bool
) -> None:
    """Paint the box of something to be written in or chosen, with a line that shows the focus."""
    palette = look.palette
    line, width = (palette.ink, look.stroke(FOCUS)) if has_focus else (palette.line, 1.0)
    paint_box(painter, box, radius, fill, line, width)


def write_in_box(edit: QWidget, look: Look) -> None:
    """Give one of Qt's fields the inks of the look, and no ground: it lies in a painted box."""
    palette = QPalette(edit.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    palette.setColor(QPalette.ColorRole.Text, QColor(look.palette.ink))
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(look.palette.dim))
    edit.setPalette(palette)


def paint_focused_box(
    painter: QPainter, box: QRectF, radius: float, fill: str, look: Look, *, has_gap: bool
) -> None:
    """Paint a button that has the focus.

    With `has_gap` the line stands off: ink hardly stands out from the colour of a primary button.
    """
    palette, width = look.palette, look.stroke(_BUTTON_FOCUS)
    if not has_gap:
        paint_box(painter, box, radius, fill, palette.ink, width)
        return
    paint_box(painter, box, radius, palette.card, palette.ink, width)
    inset = width + look.stroke(_GAP)
    inner = box.adjusted(inset, inset, -inset, -inset)
    paint_box(painter, inner, max(0.0, radius - inset), fill)
