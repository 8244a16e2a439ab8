"""The drawing of the back, with the names of its parts, one of which can be shown in colour."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen

from lowback_timer.resources import images_dir
from lowback_timer.window.controls.box import paint_box, text_painter
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.figures.figure_colours import FIGURE_COLOURS, recoloured
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_CARD
from lowback_timer.window.look.typography import Type
from lowback_timer.window.safety.back_part import (
    MUSCLES,
    VERTEBRAE,
    BackPart,
    groups_of,
    picture_description,
    title_of,
)

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_MARGIN, _GAP = 16, 8
_MOST_OF_WIDTH = 0.33
"""What names may take of the width; where they would take more, they are left out."""
_NAMED_AT = {BackPart.SPINALIS: 0.36, BackPart.LONGISSIMUS: 0.52, BackPart.ILIOCOSTALIS: 0.7}
"""How far down the drawing the name of each muscle stands, as a share of its height."""


class BackPicture(PaintedLabel):
    """Shows the drawing as large as there is room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._part: BackPart | None = None
        self.setAccessibleName(picture_description())
        look.watch(self)

    @property
    def part(self) -> BackPart | None:
        """What is shown in colour."""
        return self._part

    def show_part(self, part: BackPart | None) -> None:
        """Show a part in colour, or none."""
        if part is not self._part:
            self._part = part
            self.update()

    def sizeHint(self) -> QSize:
        """Higher than wide, like the back."""
        return QSize(self._look.px(380), self._look.px(520))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing, and the names beside what they name."""
        painter = text_painter(self)
        palette = self._look.palette
        radius = RADIUS_CARD * self._look.scale
        paint_box(painter, QRectF(self.rect()), radius, palette.panel, palette.line)
        renderer = _renderer(self._part, palette.is_dark)
        box = self._drawing_box(renderer)
        renderer.render(painter, box)
        self._paint_levels(painter, renderer, box)
        if self._names_width():
            for muscle in MUSCLES:
                self._paint_name(painter, renderer, box, muscle)

    def _names_width(self) -> float:
        """How wide the names of the muscles are; 0 where there is no room for them."""
        metrics = QFontMetricsF(self._look.font(Type.LABEL))
        width = max(metrics.horizontalAdvance(title_of(muscle)) for muscle in MUSCLES)
        return width if width <= _MOST_OF_WIDTH * self.width() else 0.0

    def _drawing_box(self, renderer: QSvgRenderer) -> QRectF:
        """Where the drawing is: in the middle of what the names leave."""
        margin, gap = self._look.px(_MARGIN), self._look.px(_GAP)
        names = self._names_width()
        room = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        room.setWidth(room.width() - (names + gap if names else 0))
        size = renderer.viewBoxF().size()
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(QPointF(), size)
        box.moveCenter(room.center())
        return box

    def _paint_levels(self, painter: QPainter, renderer: QSvgRenderer, box: QRectF) -> None:
        """Name each lumbar vertebra, at its left."""
        font = self._look.font(Type.LABEL)
        spacing = abs(_place(renderer, box, "L1").y() - _place(renderer, box, "L2").y())
        font.setPixelSize(max(1, min(font.pixelSize(), round(0.82 * spacing))))
        painter.setFont(font)
        painter.setPen(QColor(self._look.palette.ink))
        gap = self._look.px(_GAP)
        for name in VERTEBRAE:
            middle = _place(renderer, box, name)
            left = _seen(renderer, box, name).left() - gap
            line = QRectF(left - box.width(), middle.y() - spacing, box.width(), 2 * spacing)
            painter.drawText(line, _BESIDE_LEFT, name)

    def _paint_name(
        self, painter: QPainter, renderer: QSvgRenderer, box: QRectF, muscle: BackPart
    ) -> None:
        """Name a muscle at the right of the drawing, and point at it."""
        palette, gap = self._look.palette, self._look.px(_GAP)
        is_shown = muscle is self._part
        painter.setFont(self._look.font(Type.LABEL if is_shown else Type.SMALL))
        painter.setPen(QColor(palette.ink))
        y = box.top() + _NAMED_AT[muscle] * box.height()
        text = QRectF(box.right() + gap, y - box.height(), self.width(), 2 * box.height())
        painter.drawText(text, _BESIDE_RIGHT, title_of(muscle))
        painter.setPen(QPen(QColor(palette.ink if is_shown else palette.dim), 1.5))
        end = QPointF(_seen(renderer, box, muscle.value).center().x(), y)
        painter.drawLine(QLineF(QPointF(box.right() + gap / 2, y), end))
        painter.setBrush(QColor(palette.ink if is_shown else palette.dim))
        painter.drawEllipse(end, 2.5 * self._look.scale, 2.5 * self._look.scale)


_BESIDE_LEFT = int(
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
_BESIDE_RIGHT = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)


def _seen(renderer: QSvgRenderer, box: QRectF, group: str) -> QRectF:
    """Where a group of the drawing is seen when that fills `box`."""
    whole, part = renderer.viewBoxF(), renderer.boundsOnElement(group)
    scale = box.width() / whole.width()
    shift = box.topLeft() - whole.topLeft() * scale
    return QRectF(part.topLeft() * scale + shift, part.size() * scale)


def _place(renderer: QSvgRenderer, box: QRectF, group: str) -> QPointF:
    return _seen(renderer, box, group).center()


@lru_cache(maxsize=2 * (len(BackPart) + 1))
def _renderer(part: BackPart | None, is_dark: bool) -> QSvgRenderer:
    """The drawing in the colours of a look, with a part in the colour of what works."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only who opens this page waits for it

    text = (images_dir() / "anatomy" / "back.svg").read_text(encoding="utf-8")
    strong = FIGURE_COLOURS["muscle-primary"].light
    for group in groups_of(part) if part is not None else ():
        before, after = text.split(f'<g id="{group}" fill="', 1)
        text = f'{before}<g id="{group}" fill="{strong}{after[len(strong) :]}'
    renderer = QSvgRenderer()
    renderer.load(QByteArray(recoloured(text, dark=is_dark).encode()))
    return renderer
