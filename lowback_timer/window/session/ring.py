"""The ring with the huge number: how far the step has come."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from lowback_timer.window.controls.spoken_number import SpokenNumber
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.face import Face
from lowback_timer.window.session.ring_text import RingText, set_text

_STROKE = {
    Phase.GET_READY: 0.040,
    Phase.SWITCH_SIDES: 0.040,
    Phase.REPS: 0.056,
    Phase.HOLD: 0.072,
    Phase.REST: 0.022,
}
"""Width of the ring as a share of its diameter: the harder the work, the bolder the ring."""

_WAITING_PARTS = {Phase.GET_READY: 12, Phase.SWITCH_SIDES: 2}
"""Getting ready is a broken ring, switching sides two halves, all else by `Face.parts`."""

_MOST_PARTS = 36
"""More gaps than that would leave no ring."""

_GAP_DEGREES = 3.0
_MOST_TEXTS = 64
"""So many texts are kept as they have been set: each is asked for several times a second."""


class Ring(QFrame):
    """Shows a `Face`'s number, caption and fraction. Repaints only what has changed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._face: Face | None = None
        self._is_paused = False
        self._least_number_px = 0
        self._texts: dict[tuple[str, str], RingText] = {}
        self._sizes: dict[tuple[int, str], RingText] = {}
        """How numbers of so many digits are set with a caption."""
        self._tip_px = -1
        self._find_circle()
        self._spoken = SpokenNumber(self)
        self.setMinimumSize(140, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Ring", "Time or reps"))
        look.watch(self)
        look.changed.connect(self._forget_texts)

    def sizeHint(self) -> QSize:
        """As large as it may be."""
        return QSize(380, 380)

    def set_least_number(self, pixels: int) -> None:
        """Set the least height of the number's font."""
        if pixels != self._least_number_px:
            self._least_number_px = pixels
            self._forget_texts()

    def show_face(self, face: Face, *, is_paused: bool = False) -> None:
        """Show another instant; in a pause the ring has no colour that calls for anything."""
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            self.update()
        before, self._face = self._face, face
        tip_px = self._tip_of(face)
        if before is None or (before.phase, before.parts) != (face.phase, face.parts):
            self.update()
        else:
            if (before.number, before.caption) != (face.number, face.caption):
                self.update(self._text_rect(before).united(self._text_rect(face)))
            if tip_px != self._tip_px:
                self.update(self._arc_rect(before.fraction, face.fraction))
        self._tip_px = tip_px
        if before is None or (before.number, before.caption) != (face.number, face.caption):
            self._spoken.show_number(face.number, face.caption)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the circle and the tip of the arc, and set the texts anew."""
        self._find_circle()
        self._forget_texts()
        if self._face is not None:
            self._tip_px = self._tip_of(self._face)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring where it is asked for, and the number when it is."""
        if self._face is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter, self._face)
        if event.rect().intersects(self._text_rect(self._face)):
            palette = self._look.palette
            self._text(self._face).paint(painter, self._circle.center(), palette.ink, palette.dim)

    # Geometry

    def _find_circle(self) -> None:
        """Find the circle in the middle of the ring's stroke, the same for all strokes."""
        whole = QRectF(self.rect())
        self._diameter = min(whole.width(), whole.height()) * (1 - max(_STROKE.values())) - 2
        self._circle = QRectF(0, 0, self._diameter, self._diameter)
        self._circle.moveCenter(whole.center())

    def _text(self, face: Face) -> RingText:
        """Number and caption, as they are set into the ring."""
        key = face.number, face.caption
        if key not in self._texts:
            if len(self._texts) == _MOST_TEXTS:
                self._texts.clear()
            self._texts[key] = replace(self._size(*key), number=face.number)
        return self._texts[key]

    def _size(self, number: str, caption: str) -> RingText:
        key = len(number), caption
        if key not in self._sizes:
            inside = self._diameter * (1 - max(_STROKE.values())) / 2
            self._sizes[key] = set_text(self._look, number, caption, inside, self._least_number_px)
        return self._sizes[key]

    def _text_rect(self, face: Face) -> QRect:
        """What the number and the caption cover."""
        return self._text(face).box(self._circle.center())

    def _forget_texts(self) -> None:
        """Set all texts anew."""
        self._texts.clear()
        self._sizes.clear()
        self.update()

    def _tip_of(self, face: Face) -> int:
        """How many pixels along the ring its end is."""
        return round(face.fraction * math.pi * self._diameter)

    def _arc_rect(self, one: float, other: float) -> QRect:
        """A rectangle around the stretch of the ring between two fractions."""
        if abs(one - other) > 0.2:
            return self.rect()
        circle = self._circle
        radius, centre = circle.width() / 2, circle.center()
        points = []
        for share in (one, (one + other) / 2, other):
            angle = 2 * math.pi * share
            points.append(
                QPointF(
                    centre.x() + radius * math.sin(angle), centre.y() - radius * math.cos(angle)
                )
            )
        margin = self._diameter * max(_STROKE.values()) + 4
        left, right = min(p.x() for p in points), max(p.x() for p in points)
        top, bottom = min(p.y() for p in points), max(p.y() for p in points)
        return (
            QRectF(left, top, right - left, bottom - top)
            .adjusted(-margin, -margin, margin, margin)
            .toAlignedRect()
        )

    # Painting

    def _paint_ring(self, painter: QPainter, face: Face) -> None:
        parts = _WAITING_PARTS.get(face.phase, face.parts if face.parts <= _MOST_PARTS else 1)
        track, colour = (
            QColor(self._look.palette.track),
            QColor(self._look.palette.phases[Phase.PAUSED if self._is_paused else face.phase]),
        )
        pen = QPen(track, self._diameter * _STROKE[face.phase])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if parts == 1 else Qt.PenCapStyle.FlatCap)
        for part in range(parts):
            start, end = part / parts, (part + 1) / parts
            pen.setColor(track)
            self._paint_arc(painter, pen, start, end, parts)
            if face.fraction > start:
                pen.setColor(colour)
                self._paint_arc(painter, pen, start, min(end, face.fraction), parts)

    def _paint_arc(
        self, painter: QPainter, pen: QPen, start: float, end: float, parts: int
    ) -> None:
        gap = _GAP_DEGREES if parts > 1 else 0.0
        from_degrees, to_degrees = start * 360 + gap / 2, end * 360 - gap / 2
        if to_degrees <= from_degrees:
            return
        painter.setPen(pen)
        # Qt counts sixteenths of a degree, against the clock, from three o'clock.
        painter.drawArc(
            self._circle, round((90 - from_degrees) * 16), round((from_degrees - to_degrees) * 16)
        )
