"""Pictures of exercises: the library's drawings, and whatever a person puts in their place."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPixmap

from lowback_timer.core.plan.dose import Milliseconds, Side
from lowback_timer.window.figures.figure_colours import key_moment, recoloured, side_shown
from lowback_timer.window.figures.figure_time import LOOP_MS
from lowback_timer.window.look.words import translate

_FRAMES_A_SECOND = 30
"""How finely a drawing can be sought. It is Qt's own number: when told another one, it still goes
to frame 30 for the end of the first second."""

_MOST_PIXELS = 40_000_000
"""Of all frames of an animated photograph together; what comes after is left out (160 MB)."""


class PictureError(Exception):
    """A picture cannot be shown; the message ends the sentence "It is left out: …"."""


class Picture(Protocol):
    """Something that shows one exercise, at any moment of its four seconds."""

    drawn_side: Side
    key_ms: Milliseconds
    """The moment that tells the exercise best."""
    size: QSize
    body_scale: float
    """How large the body is drawn, to show several in one scale; 0 where nobody knows."""

    @property
    def extent(self) -> QRectF:
        """What of it is ever painted on, in its own pixels."""

    def paint(self, painter: QPainter, target: QRectF, moment_ms: Milliseconds) -> None:
        """Paint the moment into `target`, which has the picture's shape."""

    def changed(self, target: QRectF, one_ms: Milliseconds, other_ms: Milliseconds) -> QRectF:
        """The part of `target` in which two moments differ; empty when they look the same."""


class Drawing:
    """A person's own SVG. It moves where Qt can seek in it, from 6.10 on; else it stands still."""

    body_scale = 0.0

    def __init__(self, text: str, *, dark: bool) -> None:
        self.drawn_side = side_shown(text)
        self.key_ms = key_moment(text)
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the library's own do without

        self._renderer = QSvgRenderer()
        if not self._renderer.load(QByteArray(recoloured(text, dark=dark).encode())):
            raise PictureError(translate("Figure", "it is not a valid SVG file"))
        self._renderer.setAnimationEnabled(False)  # moments are set from outside
        self._length_ms = min(self._renderer.animationDuration(), LOOP_MS)
        box = self._renderer.viewBoxF()
        self.size = self._renderer.defaultSize() if box.isEmpty() else box.size().toSize()
        self.extent = QRectF(QPointF(), self.size.toSizeF())

    def paint(self, painter: QPainter, target: QRectF, moment_ms: Milliseconds) -> None:
        """Paint the moment; a drawing of another length than four seconds is stretched."""
        at_ms = moment_ms * self._length_ms // LOOP_MS
        self._renderer.setCurrentFrame(at_ms * _FRAMES_A_SECOND // 1000)
        self._renderer.render(painter, target)

    def changed(self, target: QRectF, _one_ms: Milliseconds, _other_ms: Milliseconds) -> QRectF:
        """All of it: what moves in a drawing is not known."""
        return target


class Photograph:
    """Pixels: one frame or, in an animated WebP, several that share the four seconds.

    Args:
        path: The file.
        still: Where no more than a still picture is wanted, how many pixels it needs in length.
    """

    drawn_side = Side.RIGHT
    key_ms = 0
    body_scale = 0.0

    def __init__(self, path: str, still: int = 0) -> None:
        reader = QImageReader(path)
        reader.setAutoTransform(True)
        if still:
            # Some formats can be read in a smaller size in a fraction of the time.
            whole = reader.size()
            if max(whole.width(), whole.height()) > still:
                box = QSize(still, still)
                reader.setScaledSize(whole.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
        self._frames: list[QPixmap] = []
        pixels = 0
        while pixels < _MOST_PIXELS and not (image := reader.read()).isNull():
            self._frames.append(QPixmap.fromImage(image))
            pixels += image.width() * image.height()
            if still:
                break
        if not self._frames:
            raise PictureError(reader.errorString().lower())
        self.size = self._frames[0].size()
        self.extent = QRectF(self._frames[0].rect())

    def paint(self, painter: QPainter, target: QRectF, moment_ms: Milliseconds) -> None:
        """Paint the frame of the moment."""
        frame = self._frames[self._index(moment_ms)]
        painter.drawPixmap(target, frame, QRectF(frame.rect()))

    def changed(self, target: QRectF, one_ms: Milliseconds, other_ms: Milliseconds) -> QRectF:
        """All of it, unless both moments share a frame."""
        return QRectF() if self._index(one_ms) == self._index(other_ms) else target

    def _index(self, moment_ms: Milliseconds) -> int:
        return min(moment_ms * len(self._frames) // LOOP_MS, len(self._frames) - 1)


def load_picture(path: str, *, dark: bool, still: int = 0) -> Picture:
    """Load an SVG, PNG, JPEG or WebP.

    Args:
        path: The file.
        dark: Whether a drawing is to be seen on a dark ground.
        still: Where no more than a still picture is wanted, how many pixels it needs in length.

    Raises:
        PictureError: it cannot be read, or is damaged.
    """
    if not path.lower().endswith(".svg"):
        return Photograph(path, still)
    try:
        return _load_drawing(path, Path(path).stat().st_mtime_ns, dark=dark)
    except (OSError, UnicodeDecodeError) as error:
        raise PictureError(translate("Figure", "it cannot be read")) from error


# Several cards show the same few drawings, and each return to them would read all files again.
@lru_cache(maxsize=8)
def _load_drawing(path: str, _changed_ns: int, *, dark: bool) -> Picture:
    from lowback_timer.window.figures.figure_player import (  # noqa: PLC0415 - brings an XML parser
        Figure,
        NotAFigureError,
    )

    text = Path(path).read_text(encoding="utf-8")
    try:
        return Figure(text, dark=dark)
    except NotAFigureError:
        return Drawing(text, dark=dark)
