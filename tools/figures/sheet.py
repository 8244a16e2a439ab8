"""Contact sheets: all figures at the start, on the way and at the end, in both themes.

The only place that needs Qt, and only to turn SVG into pixels for a person to look at.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from lowback_timer.window.figures.figure_colours import recoloured
from tools.figures import smil
from tools.figures.palette import PANEL
from tools.figures.svg import HEIGHT, WIDTH

Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")
GROUND = {"light": "#F6F3ED", "dark": "#12181B"}
TIMES_MS = (0, 500, 1500)
COLUMNS, ROWS = 2, 5
"""Exercises on a page; each takes one cell per time."""
CELL_WIDTH, CELL_HEIGHT, GAP = WIDTH * 3 // 4, HEIGHT * 3 // 4, 8


def write_sheets(figures: Mapping[str, str], folder: Path) -> list[Path]:
    """Write pages of ten exercises in each theme as PNG and return their paths."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Kept until the pages are drawn: Qt paints nothing without an application.
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    folder.mkdir(parents=True, exist_ok=True)
    names, per_page = sorted(figures), COLUMNS * ROWS
    written = []
    for theme in THEMES:
        for first in range(0, len(names), per_page):
            texts = [figures[name] for name in names[first : first + per_page]]
            path = folder / f"figures-{theme}-{first // per_page + 1}.png"
            _page(texts, theme).save(str(path))
            written.append(path)
    return written


def _page(texts: Sequence[str], theme: Theme) -> QImage:
    image = QImage(
        COLUMNS * len(TIMES_MS) * (CELL_WIDTH + GAP) + GAP,
        ROWS * (CELL_HEIGHT + GAP) + GAP,
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor(GROUND[theme]))
    painter = QPainter(image)
    for i, text in enumerate(texts):
        coloured = recoloured(text, dark=theme == "dark")
        for j, ms in enumerate(TIMES_MS):
            x = GAP + (i % COLUMNS * len(TIMES_MS) + j) * (CELL_WIDTH + GAP)
            y = GAP + i // COLUMNS * (CELL_HEIGHT + GAP)
            cell = QRectF(x, y, CELL_WIDTH, CELL_HEIGHT)
            painter.fillRect(cell, QColor(getattr(PANEL, theme)))
            renderer = QSvgRenderer(QByteArray(smil.still(coloured, ms).encode()))
            renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            renderer.render(painter, cell)
    painter.end()
    return image
