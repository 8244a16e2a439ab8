"""Draws the program's icon: `python -m tools.draw_icon`.

A ring that is three quarters full, as in a session, and in it the vertebrae of the lower back. It
is written as an SVG file and, for the window, as a picture of 256 × 256 pixels; and once more for
desktops, in every size that menus, panels and lists of files ask for. In the small ones five
vertebrae would be a blur, so these are drawn anew, with every edge on a whole pixel.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lowback_timer import APP_ID
from lowback_timer.window.look.palette import LIGHT

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "assets" / "icon"
NAME = "lowback-timer"
PICTURE = 256
THEME = ROOT / "packaging" / "linux" / "share" / "icons" / "hicolor"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Of the pictures for desktops, in pixels."""

_DONE = 0.75
_TRACK = "#3B9695"
_SYMBOLIC = "#2e3436"
"""By convention of symbolic icons; desktops give them the colour of the text around them."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What an icon measures, in pixels of a square with this side."""

    side: float
    corner: float
    """The radius of the square's corners."""
    ring: float
    """The radius of the middle of its line."""
    stroke: float
    vertebrae: int
    height: float
    """Of a vertebra, as the two that follow."""
    width: float
    rounding: float
    gap: float
    wider: float
    """How much a vertebra is wider than the one above it."""
    curve: float
    """How far the middle one stands before the first and the last."""


LARGE = Drawing(512, 112, 178, 40, 5, 34, 92, 12, 10, wider=5, curve=18)
SMALL = {
    16: Drawing(16, 3.5, 6.1, 1.6, 3, 2, 4, 0.4, 1, wider=0, curve=0),
    22: Drawing(22, 4.8, 8.3, 2.0, 3, 3, 6, 0.7, 1, wider=0, curve=0),
    24: Drawing(24, 5.2, 9.1, 2.2, 3, 3, 6, 0.7, 1, wider=0, curve=0),
    32: Drawing(32, 7.0, 11.9, 2.8, 5, 2, 8, 0.6, 1, wider=0, curve=0),
}


def icon(drawing: Drawing = LARGE) -> str:
    """The icon, as an SVG document."""
    side = f"{drawing.side:g}"
    return _document(
        drawing,
        f'<rect width="{side}" height="{side}" rx="{drawing.corner:g}" fill="{LIGHT.reps}"/>',
        *_ring(drawing),
        *_spine(drawing, LIGHT.card, LIGHT.muscle),
    )


def symbolic() -> str:
    """The icon in one colour, for panels and trays: GTK paints what is filled, and no lines."""
    # Without a ground of its own it can be as large as the square allows.
    drawing = replace(SMALL[16], ring=7.0)
    return _document(
        drawing,
        f'<path d="{_arc(drawing, 0, _DONE)}" fill="{_SYMBOLIC}"/>',
        f'<path d="{_arc(drawing, _DONE, 1)}" fill="{_SYMBOLIC}" opacity="0.35"/>',
        *_spine(drawing, _SYMBOLIC, _SYMBOLIC),
    )


def _document(drawing: Drawing, *parts: str) -> str:
    box = f"0 0 {drawing.side:g} {drawing.side:g}"
    return "\n".join(
        (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">', *parts, "</svg>\n")
    )


def _ring(drawing: Drawing) -> Iterator[str]:
    middle, radius = drawing.side / 2, drawing.ring
    line = f'fill="none" stroke-width="{drawing.stroke:g}"'
    yield f'<circle cx="{middle}" cy="{middle}" r="{radius:.1f}" {line} stroke="{_TRACK}"/>'
    x, y = _on_circle(drawing, radius, _DONE)
    arc = f"M {middle} {middle - radius:.1f} A {radius:.1f} {radius:.1f} 0 1 1 {x} {y}"
    yield f'<path d="{arc}" {line} stroke="{LIGHT.card}" stroke-linecap="round"/>'


def _arc(drawing: Drawing, start: float, end: float) -> str:
    """The outline of a part of the ring, between two shares of its way round."""
    outer, inner = drawing.ring + drawing.stroke / 2, drawing.ring - drawing.stroke / 2
    is_long = int(end - start > 0.5)
    (x1, y1), (x2, y2) = (_on_circle(drawing, outer, share) for share in (start, end))
    (x3, y3), (x4, y4) = (_on_circle(drawing, inner, share) for share in (end, start))
    return (
        f"M {x1} {y1} A {outer:.1f} {outer:.1f} 0 {is_long} 1 {x2} {y2} "
        f"L {x3} {y3} A {inner:.1f} {inner:.1f} 0 {is_long} 0 {x4} {y4} Z"
    )


def _on_circle(drawing: Drawing, radius: float, share: float) -> tuple[str, str]:
    angle, middle = 2 * math.pi * share, drawing.side / 2
    return (
        f"{middle + radius * math.sin(angle):.1f}",
        f"{middle - radius * math.cos(angle):.1f}",
    )


def _spine(drawing: Drawing, fill: str, last: str) -> Iterator[str]:
    """The vertebrae from the top down; the last stands out."""
    count = drawing.vertebrae
    top = (drawing.side - count * drawing.height - (count - 1) * drawing.gap) // 2
    for index in range(count):
        bend = math.sin(math.pi * index / (count - 1))
        width = drawing.width + drawing.wider * index
        x = (drawing.side - width) / 2 + drawing.curve * (bend - 0.5)
        y = top + index * (drawing.height + drawing.gap)
        yield (
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:g}" height="{drawing.height:g}" '
            f'rx="{drawing.rounding:g}" fill="{last if index == count - 1 else fill}"/>'
        )


def write_picture(document: str, file: Path, side: int = PICTURE) -> None:
    """Paint the icon into a PNG file of `side` × `side` pixels."""
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - the document needs no Qt
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(document.encode()).render(painter)
    painter.end()
    image.save(str(file))


def documents() -> dict[Path, str]:
    """Every SVG file, with what is in it."""
    return {
        FOLDER / f"{NAME}.svg": icon(),
        THEME / "scalable" / "apps" / f"{APP_ID}.svg": icon(),
        THEME / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg": symbolic(),
    }


def picture_file(side: int) -> Path:
    """The picture for desktops in one of the `SIZES`."""
    return THEME / f"{side}x{side}" / "apps" / f"{APP_ID}.png"


def main() -> int:
    """Draw it."""
    for file, document in documents().items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(document, encoding="utf-8")
    write_picture(icon(), FOLDER / f"{NAME}.png")
    for side in SIZES:
        file = picture_file(side)
        file.parent.mkdir(parents=True, exist_ok=True)
        write_picture(icon(SMALL.get(side, LARGE)), file, side)
    print(FOLDER, THEME, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
