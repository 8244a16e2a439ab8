"""Still pictures for long lists of cards: drawn once they come into view, and kept a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from lowback_timer.window.figures.picture import Picture, PictureError, load_picture
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import Palette

_MOST_BYTES = 16 * 2**20
"""Of all that are kept: some eighty cards, or the twenty in view on a screen of the finest."""
_MOST_WANTED = 32
"""Whoever scrolls by a thousand cards waits for the last of them alone."""
_GAP = 0.06
"""Between two figures, as a share of the panel's width."""
_HEIGHT, _WIDEST = 150.0, 250.0
"""Of a picture that is no figure of the library, in the units of a figure's body."""
_MAT = 0.6
"""The width of an empty mat, as a share of the panel's."""


class _Wanted(NamedTuple):
    paths: tuple[str, ...]
    width: int
    height: int
    ratio: float
    is_dark: bool


class Stills(QObject):
    """Draws the pictures of cards on a panel's ground, one after another, while nobody waits.

    Args:
        look: Whose colours they have.
    """

    drawn = Signal()
    """Something that was asked for is there now."""

    def __init__(self, look: Look, most_bytes: int = _MOST_BYTES) -> None:
        super().__init__(look)
        self._look = look
        self._most_bytes = most_bytes
        self._kept: OrderedDict[_Wanted, QPixmap] = OrderedDict()
        self._wanted: dict[_Wanted, None] = {}
        self.bytes_kept = 0
        """What the pictures take that are kept."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw_next)

    def picture(self, paths: Sequence[str], size: QSize, ratio: float = 1.0) -> QPixmap | None:
        """Figures beside each other, all in one scale; None until they have been drawn.

        Args:
            paths: The pictures; one that cannot be read is left out.
            size: The panel that they are to fill.
            ratio: How many pixels of the screen make one in `size`, across.
        """
        key = _Wanted(tuple(paths), size.width(), size.height(), ratio, self._look.palette.is_dark)
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return kept
        self._wanted.pop(key, None)
        self._wanted[key] = None
        while len(self._wanted) > _MOST_WANTED:
            del self._wanted[next(iter(self._wanted))]
        if not self._timer.isActive():
            self._timer.start(0)
        return None

    @property
    def is_behind(self) -> bool:
        """Whether something that was asked for is still to be drawn."""
        return bool(self._wanted)

    def _draw_next(self) -> None:
        if not self._wanted:
            return
        key = next(iter(self._wanted))
        del self._wanted[key]
        pixmap = _drawn(key, self._look.palette)
        self._kept[key] = pixmap
        self.bytes_kept += _bytes_of(pixmap)
        while self.bytes_kept > self._most_bytes and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self.bytes_kept -= _bytes_of(oldest)
        if self._wanted:
            self._timer.start(0)
        self.drawn.emit()


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * pixmap.depth() // 8


def _drawn(wanted: _Wanted, palette: Palette) -> QPixmap:
    """The pixels of one panel."""
    room = QSizeF(wanted.width, wanted.height)
    pixmap = QPixmap((room * wanted.ratio).toSize())
    pixmap.setDevicePixelRatio(wanted.ratio)
    pixmap.fill(QColor(palette.panel))  # without anything to be seen through, it is copied faster
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    still = max(pixmap.width(), pixmap.height())
    pictures = [
        picture
        for path in wanted.paths
        if path and (picture := _loaded(path, still, dark=wanted.is_dark)) is not None
    ]
    for picture, box in zip(pictures, _places(pictures, room), strict=True):
        picture.paint(painter, box, picture.key_ms)
    if not pictures:
        _paint_mat(painter, room, palette.line)
    painter.end()
    return pixmap


def _loaded(path: str, still: int, *, dark: bool) -> Picture | None:
    try:
        return load_picture(path, dark=dark, still=still)
    except PictureError:  # told of on the page that shows it large
        return None


def _places(pictures: Sequence[Picture], room: QSizeF) -> list[QRectF]:
    """Where each picture lies: as large as all fit side by side, on one floor."""
    if not pictures:
        return []
    sizes = [_body_size(each) for each in pictures]
    gap = _GAP * room.width()
    width, height = sum(each.width() for each in sizes), max(each.height() for each in sizes)
    free = room.width() - gap * (len(sizes) - 1)
    scale = min(free / width, room.height() / height)
    left = (room.width() - width * scale - gap * (len(sizes) - 1)) / 2
    floor = (room.height() + height * scale) / 2
    places = []
    for size in sizes:
        scaled = size * scale
        places.append(QRectF(left, floor - scaled.height(), scaled.width(), scaled.height()))
        left += scaled.width() + gap
    return places


def _body_size(picture: Picture) -> QSizeF:
    """How large a picture is in units of a body, so that all bodies are equally large."""
    size = QSizeF(picture.size)
    if picture.body_scale:
        return size / picture.body_scale
    box = QSizeF(_WIDEST, _HEIGHT)
    return size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)


def _paint_mat(painter: QPainter, room: QSizeF, colour: str) -> None:
    """A mat with nobody on it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    width = room.width() * _MAT
    box = QRectF((room.width() - width) / 2, room.height() * 0.7, width, 6)
    painter.drawRoundedRect(box, 3, 3)
