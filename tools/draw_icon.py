"""Draws the program's icon: `python -m tools.draw_icon`.

A ring that is three quarters full, as in a session, and in it the five vertebrae of the lower back.
It is written as an SVG file and, for the window, as a picture of 256 × 256 pixels.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path

from lowback_timer.window.look.palette import LIGHT

FOLDER = Path(__file__).parents[1] / "assets" / "icon"
NAME = "lowback-timer"
SIDE, PICTURE = 512, 256

_CORNER, _RING, _STROKE = 112, 178.0, 40
_DONE = 0.75
_TRACK = "#3B9695"
_VERTEBRAE = 5
_HEIGHT, _GAP, _WIDTH, _CURVE = 34, 10, 92, 18.0
"""Of a vertebra, in pixels; the curve is how far the middle one stands before the others."""


def icon() -> str:
    """The icon, as an SVG document."""
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">',
            f'<rect width="{SIDE}" height="{SIDE}" rx="{_CORNER}" fill="{LIGHT.reps}"/>',
            *_ring(),
            *_spine(),
            "</svg>\n",
        )
    )


def _ring() -> Iterator[str]:
    middle = SIDE / 2
    line = f'fill="none" stroke-width="{_STROKE}"'
    yield f'<circle cx="{middle}" cy="{middle}" r="{_RING}" {line} stroke="{_TRACK}"/>'
    angle = 2 * math.pi * _DONE
    x, y = middle + _RING * math.sin(angle), middle - _RING * math.cos(angle)
    arc = f"M {middle} {middle - _RING} A {_RING} {_RING} 0 1 1 {x:.1f} {y:.1f}"
    yield f'<path d="{arc}" {line} stroke="{LIGHT.card}" stroke-linecap="round"/>'


def _spine() -> Iterator[str]:
    """The vertebrae L1 to L5, each a little wider than the one above it; the last stands out."""
    top = (SIDE - _VERTEBRAE * _HEIGHT - (_VERTEBRAE - 1) * _GAP) / 2
    for index in range(_VERTEBRAE):
        bend = math.sin(math.pi * index / (_VERTEBRAE - 1))
        width = _WIDTH + 5 * index
        x = (SIDE - width) / 2 + _CURVE * (bend - 0.5)
        y = top + index * (_HEIGHT + _GAP)
        fill = LIGHT.muscle if index == _VERTEBRAE - 1 else LIGHT.card
        yield (
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width}" height="{_HEIGHT}" rx="12" '
            f'fill="{fill}"/>'
        )


def write_picture(document: str, file: Path) -> None:
    """Paint the icon into a PNG file."""
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - the document needs no Qt
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(PICTURE, PICTURE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(document.encode()).render(painter)
    painter.end()
    image.save(str(file))


def main() -> int:
    """Draw it."""
    FOLDER.mkdir(exist_ok=True)
    document = icon()
    (FOLDER / f"{NAME}.svg").write_text(document, encoding="utf-8")
    write_picture(document, FOLDER / f"{NAME}.png")
    print(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
