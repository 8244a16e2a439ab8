"""Keeps a chart in a file: as a picture, or as a drawing that can be enlarged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from lowback_timer.window.history.chart import Chart
from lowback_timer.window.history.chart_painter import least_height, paint_chart
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

DRAWING, PICTURE = ".svg", ".png"
_WIDTH, _HEIGHT, _MARGIN = 960, 480, 24
_DOTS_AN_INCH = 96
"""As browsers count, so that a drawing is as large as it says."""
_DENSITY = 2
"""Dots of a picture a pixel of the design, so that it is sharp on paper."""


def write_picture(path: Path, chart: Chart, look: Look, *, is_mirrored: bool) -> None:
    """Write a chart with its title and what it comes to; a drawing if the name ends in `.svg`.

    Raises:
        OSError: it cannot be written.
    """
    size = QSize(look.px(_WIDTH), look.px(_HEIGHT) + least_height(chart, look) // 2)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if path.suffix.lower() == DRAWING:
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - loaded when somebody saves

        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setResolution(_DOTS_AN_INCH)
        drawing.setSize(size)
        drawing.setViewBox(QRectF(0, 0, size.width(), size.height()))
        drawing.setTitle(chart.title)
        drawing.setDescription(chart.summary)
        painter = QPainter(drawing)
        _paint(painter, chart, QSizeF(size), look, is_mirrored=is_mirrored)
        painter.end()
    else:
        image = QImage(size * _DENSITY, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_DENSITY)
        painter = QPainter(image)
        _paint(painter, chart, QSizeF(size), look, is_mirrored=is_mirrored)
        painter.end()
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    path.write_bytes(buffer.data().data())


def _paint(painter: QPainter, chart: Chart, size: QSizeF, look: Look, *, is_mirrored: bool) -> None:
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(look.palette.card))
    margin = top = float(look.px(_MARGIN))
    for style, text, ink in (
        (Type.HEADING, chart.title, look.palette.ink),
        (Type.SMALL, chart.summary, look.palette.dim),
    ):
        painter.setFont(look.font(style))
        painter.setPen(QColor(ink))
        line = painter.fontMetrics().height() * 1.2
        painter.drawText(QRectF(margin, top, size.width() - 2 * margin, line), text)
        top += line
    top += margin / 2
    painter.translate(margin, top)
    room = QSizeF(size.width() - 2 * margin, size.height() - top - margin)
    paint_chart(painter, chart, room, look, is_mirrored=is_mirrored)
